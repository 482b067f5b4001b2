import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { getEncoded, LARGE, SMALL } from './encodedResponse.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

test.each([
  '',
  'identity',
  'zstd, deflate',
  'br;q=0, gzip;q=0.000',
  '*;q=0',
  'identity, br;q=0.5',
  'brotli, x-gzip',
  ';;,,',
  'br;q=high',
])('who accepts "%s" gets the text as it is', async (accepted) => {
  // Act
  const response = await getEncoded(api, LARGE, { 'accept-encoding': accepted });

  // Assess
  expect(response.status).toBe(200);
  expect(response.headers).not.toHaveProperty('content-encoding');
  expect(response.headers).toMatchObject({ 'content-length': String(response.bytes.byteLength) });
  expect(JSON.parse(response.text).data.records.nodes).not.toEqual([]);
});

test('a small answer is not compressed', async () => {
  // Act
  const response = await getEncoded(api, SMALL, { 'accept-encoding': 'br, gzip' });

  // Assess
  expect(response.headers).not.toHaveProperty('content-encoding');
  expect(JSON.parse(response.text)).toMatchObject({ data: { publication: { number: 1 } } });
});

test.each(['', 'gzip', 'br;q=0'])('a tag of the brotli form is worth nothing to who accepts "%s"', async (accepted) => {
  // Prepare
  const { headers } = await getEncoded(api, LARGE, { 'accept-encoding': 'br' });

  // Act
  const response = await getEncoded(api, LARGE, {
    'accept-encoding': accepted,
    'if-none-match': String(headers['etag']),
  });

  // Assess
  expect(response.status).toBe(200);
  expect(JSON.parse(response.text).data.records.nodes).not.toEqual([]);
});
