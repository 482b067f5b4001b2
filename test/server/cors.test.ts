import { type Api, apiOver, type HttpRequest } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

const ORIGIN = { origin: 'https://portal.example' };
const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag, link, retry-after, x-request-id, x-total-count',
};
const asked: HttpRequest = { method: 'GET', query: 'query={publication{number}}', headers: ORIGIN };

test.each<[string, number, HttpRequest]>([
  ['an answer', 200, asked],
  ['errors', 400, { ...asked, query: 'query={' }],
  ['no JSON', 400, { headers: { ...ORIGIN, 'content-type': 'application/json' }, body: '{' }],
  ['another type', 415, { headers: ORIGIN, body: '{}' }],
  ['another method', 405, { method: 'DELETE', headers: ORIGIN }],
])('a page of any origin may read %s', async (_what, status, request) => {
  // Act
  const response = await api.send(request);

  // Assess
  expect(response).toMatchObject({ statusCode: status, headers: EVERYWHERE });
  expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
});

test('a page of any origin may read that what it has still stands', async () => {
  // Prepare
  const { headers } = await api.send(asked);

  // Act
  const response = await api.send({ ...asked, headers: { ...ORIGIN, 'if-none-match': String(headers?.['etag']) } });

  // Assess
  expect(response).toMatchObject({ statusCode: 304, headers: EVERYWHERE });
});

test('a preflight is answered for a day', async () => {
  // Act
  const response = await api.send({
    method: 'OPTIONS',
    headers: {
      ...ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-request-id',
    },
  });

  // Assess
  expect(response).toEqual({
    statusCode: 204,
    headers: {
      ...EVERYWHERE,
      allow: 'GET, HEAD, POST',
      'x-content-type-options': 'nosniff',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'accept, content-type, if-match, if-none-match, x-request-id, *',
      'access-control-max-age': '86400',
    },
  });
});
