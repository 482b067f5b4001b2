import { type Api, apiOver, type HttpRequest } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const PERSON = 'query Name($id: ID!) { person(id: $id) { name } } query Limits { limits { maxPageSize } }';
const ASKED = { query: PERSON, operationName: 'Name', variables: { id: 'Person:zhang-ke' } };

const byGet = (fields: Record<string, string>): HttpRequest => ({
  method: 'GET',
  query: new URLSearchParams(fields).toString(),
});

test.each([
  ['POST', { body: JSON.stringify(ASKED) }],
  ['GET', byGet({ ...ASKED, variables: JSON.stringify(ASKED.variables) })],
])('%s asks with variables and the name of an operation', async (_method, request) => {
  // Act
  const response = await api.send(request);

  // Assess
  expect(response).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  expect(JSON.parse(response.body ?? '')).toMatchObject({ data: { person: { name: '张克' } } });
});

test.each([
  ['with a charset', { 'content-type': 'application/json; charset=utf-8' }],
  ['in capitals', { 'content-type': 'Application/JSON' }],
  ['under a name in capitals', { 'Content-Type': 'application/json' }],
])('JSON may be announced %s', async (_how, headers) => {
  // Act
  const response = await api.send({ headers, body: JSON.stringify(ASKED) });

  // Assess
  expect(response).toMatchObject({ statusCode: 200, body: expect.stringContaining('张克') });
});

test('a body is taken up to the last byte of 100 KB', async () => {
  // Prepare
  const empty = JSON.stringify({ query: '{ limits { maxPageSize } } #' });
  const body = empty.replace('#', `#${'x'.repeat(100 * 1024 - empty.length)}`);

  // Act
  const response = await api.send({ body });

  // Assess
  expect(Buffer.byteLength(body)).toBe(102_400);
  expect(response).toMatchObject({ statusCode: 200, body: expect.stringContaining('"maxPageSize":100') });
});

test.each([
  ['application/json', 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/graphql-response+json, application/json;q=0.5', 'application/graphql-response+json; charset=utf-8'],
])('who accepts %s gets it', async (accept, type) => {
  // Act
  const response = await api.send({ ...byGet({ query: '{ limits { maxPageSize } }' }), headers: { accept } });

  // Assess
  expect(response).toMatchObject({ statusCode: 200, headers: { 'content-type': type } });
});

const asIs = (id: string) => [id, id];
const PLAIN = ['abcdefgh', 'A_b-1234', '0b8f7c1e-58a9-4e0f-9f60-1f8f3c1b2a3d', 'x'.repeat(64)];
const ODD = [
  '',
  'short',
  'x'.repeat(65),
  'with blanks',
  'line\nfeed-',
  '<script>',
  '请求编号请求编号',
  'semi;colon',
  '"quoted"',
];

test.each([...PLAIN.map(asIs), ...ODD.map((id) => [id, 'gateway-request-1'])])(
  'the request that its client calls %j is %j in the answer and its errors',
  async (given, expected) => {
    // Prepare
    const headers = { ...JSON_TYPE, 'x-request-id': given };

    // Act
    const right = await api.send({ headers, body: JSON.stringify(ASKED) });
    const wrong = await api.send({ headers, body: JSON.stringify({ query: '{ person(id: "x") { name } }' }) });
    const refused = await api.send({ headers, body: '{' });

    // Assess
    expect([right, wrong, refused].map((it) => it.headers?.['x-request-id'])).toEqual([expected, expected, expected]);
    for (const { body = '' } of [wrong, refused]) {
      expect(JSON.parse(body).errors[0].extensions.requestId).toBe(expected);
    }
  },
);
