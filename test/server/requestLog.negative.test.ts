import fc from 'fast-check';
import { ERROR_CODES } from '../../src/server/http/errorCodes.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { eventOf, type HttpRequest } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { loggingApiOver } from '../support/requestLines.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
  await fill(session, [[put('Article:a'), put('Enterprise:e')]]);
});

const json = (body: unknown): HttpRequest => ({ body: JSON.stringify(body) });

const REFUSED: Record<string, [HttpRequest, object]> = {
  'a method': [{ method: 'DELETE' }, { method: 'DELETE', status: 405, codes: ['BAD_REQUEST'] }],
  'a method that somebody made up': [{ method: 'Zhang San' }, { method: 'other', status: 405, codes: ['BAD_REQUEST'] }],
  'a body that is no JSON': [{ body: '{' }, { status: 400, codes: ['BAD_REQUEST'] }],
  'a body without a question': [json({}), { status: 400, codes: ['BAD_REQUEST'] }],
  'too large a body': [json({ query: 'a'.repeat(200_000) }), { status: 413, codes: ['BAD_REQUEST'] }],
  'another type': [
    { body: '', headers: { 'content-type': 'text/plain' } },
    { status: 415, codes: ['BAD_REQUEST'] },
  ],
  'what is not GraphQL': [json({ query: '{' }), { status: 400, codes: ['GRAPHQL_PARSE_FAILED'] }],
  'unknown fields': [json({ query: 'query Q { a b }' }), { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] }],
  'a wrong argument': [
    json({ query: 'query Q { articles(first: 0) { totalCount } enterprises(first: 1000) { totalCount } }' }),
    { codes: ['BAD_USER_INPUT'], operation: 'Q' },
  ],
  'too large an operation': [
    json({
      query: 'query Big { articles(first: 100) { nodes { edition { articles(first: 100) { nodes { id } } } } } }',
    }),
    { status: 400, codes: ['QUERY_TOO_LARGE'], operation: 'Big', depth: 6, nodes: 10_100 },
  ],
  'a hash that nobody knows': [
    json({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    { codes: ['PERSISTED_QUERY_NOT_FOUND'] },
  ],
};

test.each(Object.entries(REFUSED))('refusing %s leaves its line', async (_what, [request, told]) => {
  // Prepare
  const { session: watched, requests } = engine.watch(session);
  const api = loggingApiOver(watched);

  // Act
  await api.send(request);

  // Assess
  expect(api.lines).toHaveLength(1);
  expect(api.last()).toMatchObject({ message: 'request', cache: 'none', catalogue: false, Refused: 1, ...told });
  expect(api.last()).toMatchObject({ DynamoDBRequests: requests.length });
  for (const name of ['Faults', 'Unavailable', 'Kept']) expect(api.last()).not.toHaveProperty(name);
});

test.each([
  ['ThrottlingException', 'SERVICE_UNAVAILABLE', 'Unavailable', 'WARN'],
  ['ValidationException', 'INTERNAL_SERVER_ERROR', 'Faults', 'ERROR'],
])('%s of DynamoDB is counted by itself', async (name, code, metric, level) => {
  // Prepare
  const broken = engine.intercept(session, () => {
    throw Object.assign(new Error('what the driver says'), { name, $metadata: { attempts: 3 } });
  });
  const api = loggingApiOver(broken);

  // Act
  await api.ask('query Q { articles { totalCount } }');

  // Assess: a line for the cause, and that of the request.
  expect(api.lines.map((line) => JSON.parse(line).level)).toEqual([level, 'INFO']);
  expect(api.last()).toMatchObject({ operation: 'Q', cache: 'none', codes: [code], [metric]: 1, retries: 2 });
  expect(api.last()).toMatchObject({ DynamoDBRequests: 1, ConsumedReadCapacity: 0 });
  expect(api.last()).not.toHaveProperty('Refused');
});

test('a name longer than people give is left out', async () => {
  // Prepare
  const api = loggingApiOver(session);

  // Act
  await api.data(`query ${'N'.repeat(101)} { articles { totalCount } }`);

  // Assess
  expect(api.last()).not.toHaveProperty('operation');
  expect(api.last()).toHaveProperty('hash');
});

test('a name that the document does not declare is not told', async () => {
  // Prepare
  const api = loggingApiOver(session);

  // Act
  await api.send(json({ query: 'query Q { articles { totalCount } }', operationName: 'ZhangSan' }));

  // Assess
  expect(api.last()).toMatchObject({ codes: ['OPERATION_RESOLUTION_FAILURE'] });
  expect(api.lines.join('')).not.toContain('ZhangSan');
});

/** Requests with the secret where a client may put anything; the first ones are answered. */
const PLACES: Record<string, (secret: string) => HttpRequest> = {
  'an argument': (secret) => json({ query: `{ article(id: ${JSON.stringify(`Article:${secret}`)}) { id } }` }),
  'a variable': (secret) =>
    json({ query: 'query Q($id: ID!) { article(id: $id) { id } }', variables: { id: `Article:${secret}` } }),
  'words to search': (secret) => json({ query: `{ search(query: ${JSON.stringify(secret)}) { totalCount } }` }),
  'words in the address': (secret) => ({
    method: 'GET',
    query: new URLSearchParams({ query: `{ article(id: ${JSON.stringify(secret)}) { id } }` }).toString(),
  }),
  'an alias and a comment': (secret) =>
    json({ query: `{ a${hex(secret)}: articles { totalCount } } # ${hex(secret)}` }),
  'the name asked for': (secret) => json({ query: 'query Q { articles { totalCount } }', operationName: secret }),
  'a number': (secret) =>
    json({ query: `{ articles(first: ${hex(secret).length}000) { totalCount } }`, variables: secret }),
  'a field': (secret) => json({ query: `{ f${hex(secret)} }` }),
  'a text that is not GraphQL': (secret) => json({ query: secret }),
  'a body that is no JSON': (secret) => ({ body: `{"query": ${secret}` }),
  'a method': (secret) => ({ method: secret }),
  'a type': (secret) => ({ body: '{}', headers: { 'content-type': secret } }),
  'a hash': (secret) => json({ extensions: { persistedQuery: { version: 1, sha256Hash: secret } } }),
  'a wrong hash': (secret) =>
    json({ query: '{ articles { totalCount } }', extensions: { persistedQuery: { version: 1, sha256Hash: secret } } }),
  'a condition': (secret) => ({
    method: 'GET',
    query: 'query={articles{totalCount}}',
    headers: { 'if-none-match': `"${secret}"`, accept: secret, 'accept-encoding': secret },
  }),
};

const hex = (text: string) => Buffer.from(text).toString('hex');

/** Eight letters or more, of any script, that begin with a word that our own lines do not have. */
const secrets = fc.string({ minLength: 3, maxLength: 40, unit: 'grapheme' }).map((text) => `zqxjk${text}`);

test.each(Object.keys(PLACES))('no line has what a client puts into %s', async (place) => {
  // Prepare
  const lines: string[] = [];
  const log = createLogger('DEBUG', { functionName: 'f', write: (line) => void lines.push(line) });
  const catalogue = catalogueOver(session);
  const handler = createGraphqlHandler({ session, contract: readContract(), log, catalogue, metrics: true });
  const http = { protocol: 'HTTP/1.1', sourceIp: '203.0.113.77', userAgent: 'zqxjk-agent' };

  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      // Act
      lines.length = 0;
      const event = eventOf(PLACES[place]?.(secret) ?? {});
      event.headers['user-agent'] = http.userAgent;
      event.headers['x-forwarded-for'] = http.sourceIp;
      event.headers['x-request-id'] = 'not an id: zqxjk';
      Object.assign(event.requestContext.http, { ...http, method: event.requestContext.http.method });
      await handler(event);

      // Assess
      const written = lines.join('').toLowerCase();
      expect(written).toContain('"message":"request"');
      for (const form of ['zqxjk', hex('zqxjk'), '203.0.113.77']) expect(written).not.toContain(form);
      for (const line of lines) {
        for (const code of JSON.parse(line).codes ?? []) expect(ERROR_CODES).toContain(code);
      }
    }),
    { numRuns: runs(60) },
  );
});
