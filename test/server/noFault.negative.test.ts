/** No input gives a 5xx or rings an alarm: requests made of parts that are valid, nearly valid, and nothing at all. */
import fc from 'fast-check';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  api = apiOver(await engine.session());
});

/** JSON that JavaScript makes something special of. */
const ODD_JSON = [
  '{"__proto__":{"query":"{a}"}}',
  '{"query":"{ limits { maxDepth } }","variables":{"__proto__":{"a":1},"constructor":null}}',
  '{"query":"{ limits { maxDepth } }","variables":{"a":1e400,"b":-0,"c":"\\ud800"}}',
  '{"query":"query($a:Int){ articles(first:$a){ totalCount } }","variables":{"a":1e400}}',
  '{"query":"query($a:Decimal){ projects(filter:{investment:{currency:\\"CNY\\",from:$a}}){ totalCount } }","variables":{"a":{"b":[1]}}}',
  '{"query":"{ search(query: \\"\\\\uD800\\") { totalCount } }"}',
  '{"query":"{ node(id: \\"\\\\u0000\\") { id } }"}',
  '{"query":"query a { limits { maxDepth } } query a { limits { maxDepth } }","operationName":"a"}',
  '{"query":"{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"}',
  '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"' + 'g'.repeat(64) + '"}}}',
  '{"extensions":{"persistedQuery":{"version":1e400,"sha256Hash":{}}}}',
  '{"query":"{","variables":[],"operationName":{},"extensions":"x"}',
];

const body = fc.oneof(
  fc.constantFrom(...ODD_JSON).map((text) => Buffer.from(text)),
  fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text)),
  fc.json().map((text) => Buffer.from(`{"query":"{ limits { maxDepth } }","variables":${text},"extensions":${text}}`)),
  fc.string({ unit: 'binary' }).map((query) => Buffer.from(JSON.stringify({ query }))),
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);
const parameter = fc.oneof(
  fc.constantFrom('{limits{maxDepth}}', '%', '%zz', '%ff%fe', '%00', '+', '{}', '[', '%7B%22a%22%3A1%7D'),
  fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string(),
);
const query = fc
  .array(fc.tuple(fc.constantFrom('query', 'variables', 'extensions', 'operationName', '__proto__', ''), parameter))
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
const headerValue = fc.oneof(
  fc.constantFrom(
    '*',
    '*/*',
    '',
    ',',
    ';q=',
    'application/json',
    'application/json; charset=',
    'gzip;q=2, br;q=-1',
    '"',
  ),
  fc.string({ unit: 'binary-ascii' }),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'content-type',
    'content-encoding',
    'if-none-match',
    'if-match',
    'x-request-id',
    'origin',
    'range',
    'Content-Type',
    'expect',
    '__proto__',
  ),
  headerValue,
);
const method = fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'TRACE', 'get', 'PRI', '');

test('whatever is sent, the answer is below 500, and nothing is logged as a fault', async () => {
  await fc.assert(
    fc.asyncProperty(method, query, headers, body, fc.boolean(), async (verb, search, given, bytes, isJson) => {
      // Act
      const { statusCode } = await api.send({
        method: verb,
        query: search,
        headers: { ...given, ...(isJson && { 'content-type': 'application/json' }) },
        body: bytes.toString('base64'),
        isBase64: true,
      });

      // Assess
      expect(statusCode).toBeLessThan(500);
      expect(api.logged).toEqual([]);
    }),
    { numRuns: runs(5_000) },
  );
});

test.each(ODD_JSON)('%s', async (text) => {
  const { statusCode } = await api.send({ body: text });

  expect(statusCode).toBeLessThan(500);
  expect(api.logged).toEqual([]);
});
