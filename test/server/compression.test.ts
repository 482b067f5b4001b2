import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';
import { type Api, apiOver } from '../support/api.ts';
import type { Watched } from '../support/engine.ts';
import { useSample } from '../support/shared.ts';
import { getEncoded, LARGE, SMALL } from './encodedResponse.ts';

const MINUTE = 60_000;

const sample = useSample();
let watched: Watched;
let api: Api;

beforeAll(() => {
  watched = sample.watch();
  api = apiOver(watched.session, MINUTE);
});

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.9, BR;q=0.1', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br ; q=0.5 , gzip ; q=0.5', 'br'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
])('who accepts %s gets %s', async (accepted, encoding) => {
  // Prepare
  const plain = await getEncoded(api, LARGE, {});

  // Act
  const response = await getEncoded(api, LARGE, { 'accept-encoding': accepted });

  // Assess
  expect(response.headers).toMatchObject({
    'content-encoding': encoding,
    'content-length': String(response.bytes.byteLength),
    vary: 'accept, accept-encoding',
  });
  expect(response.text).toBe(plain.text);
  expect(response.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 2);
});

test('errors are compressed like any answer', async () => {
  // Prepare
  const query = `{ ${Array.from({ length: 20 }, (_, at) => `nothing${at}`).join(' ')} }`;

  // Act
  const response = await getEncoded(api, query, { 'accept-encoding': 'br' });

  // Assess
  expect(response).toMatchObject({ status: 400, headers: { 'content-encoding': 'br', 'cache-control': 'no-store' } });
  expect(JSON.parse(response.text).errors).toHaveLength(20);
});

test('an answer that is kept is compressed once, and asks DynamoDB nothing', async () => {
  // Prepare
  const compress = jest.spyOn(zlib, 'brotliCompress');
  syncBuiltinESMExports();
  const query = `${LARGE} # once`;
  const first = await getEncoded(api, query, { 'accept-encoding': 'br' });
  watched.requests.length = 0;

  // Act
  const again = await getEncoded(api, query, { 'accept-encoding': 'br' });

  // Assess
  expect(again.bytes).toEqual(first.bytes);
  expect(compress).toHaveBeenCalledTimes(1);
  expect(watched.requests).toEqual([]);
});

test('each form has a tag of its own', async () => {
  // Act
  const forms = await Promise.all(['', 'br', 'gzip'].map((it) => getEncoded(api, LARGE, { 'accept-encoding': it })));

  // Assess
  const [plain, ...encoded] = forms.map(({ headers }) => String(headers['etag']));
  expect(plain).toMatch(/^"[\w-]{27}"$/);
  expect(encoded).toEqual(['br', 'gzip'].map((name) => plain?.replace(/"$/, `-${name}"`)));
});

test.each([
  ['the plain form', LARGE, ''],
  ['the brotli form', LARGE, 'br'],
  ['the gzip form', LARGE, 'gzip, deflate'],
  ['a form that was too small to compress', SMALL, 'gzip, br'],
])('who has %s is told that it stands', async (_what, query, accepted) => {
  // Prepare
  const { headers } = await getEncoded(api, query, { 'accept-encoding': accepted });
  const etag = String(headers['etag']);

  // Act
  const again = await getEncoded(api, query, { 'accept-encoding': accepted, 'if-none-match': `"other", W/${etag}` });

  // Assess
  expect(again).toMatchObject({ status: 304, text: '', headers: { etag, vary: 'accept, accept-encoding' } });
  expect(again.headers).not.toHaveProperty('content-encoding');
  expect(again.headers).not.toHaveProperty('content-length');
});
