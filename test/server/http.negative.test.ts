import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { expectRefusal, get, LIMITS, post, type Refused, requestIdIn } from './refusedRequest.ts';

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  api = apiOver(await engine.session());
});

const typed = (type: string) => ({ ...post({ query: LIMITS }), headers: { 'content-type': type } });

const BAD = { status: 400, code: 'BAD_REQUEST' } as const;

const JSON_TYPE = { 'content-type': 'application/json' };
const deep = (levels: number, [open, close]: readonly [string, string] = ['[', ']']) =>
  open.repeat(levels) + '1' + close.repeat(levels);
const NESTED: [string, string][] = [
  ['a body of arrays 5,000 deep', deep(5_000)],
  ['a body of objects 5,000 deep', deep(5_000, ['{"a":', '}'])],
  ['variables 5,000 deep', `{"query":"{ limits { maxDepth } }","variables":{"a":${deep(5_000)}}}`],
  ['extensions 5,000 deep', `{"query":"{ limits { maxDepth } }","extensions":{"a":${deep(5_000, ['{"a":', '}'])}}}`],
  ['a query 5,000 deep', `{"query":${deep(5_000)}}`],
  ['a body 51 deep', deep(51)],
];

/** Refused before GraphQL is asked anything. */
const AT_THE_DOOR: Refused[] = [
  ...['', '{', 'query=x', '{"query":', LIMITS].map((body) => ({
    what: `the body ${JSON.stringify(body)}`,
    request: { body },
    ...BAD,
    says: /^Invalid JSON in the body$/,
  })),
  { what: 'no body', request: {}, ...BAD, says: /^Invalid JSON in the body$/ },
  ...['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', ''].map((type) => ({
    what: `content of the type "${type}"`,
    request: typed(type),
    ...BAD,
    status: 415,
    says: /^POST needs the header "content-type: application\/json"$/,
  })),
  {
    what: 'content of no type',
    request: { ...post({ query: LIMITS }), headers: {} },
    ...BAD,
    status: 415,
    says: /^POST needs the header "content-type: application\/json"$/,
  },
  ...['latin1', 'utf-16', '"gb18030"', 'x y'].map((charset) => ({
    what: `a body in ${charset}`,
    request: typed(`application/json; charset=${charset}`),
    ...BAD,
    status: 415,
    says: new RegExp(`^The body's charset must be utf-8, not "${charset.replaceAll('"', '')}"$`),
  })),
  ...['gzip', 'br', 'aes128gcm', 'gzip, identity'].map((coding) => ({
    what: `a body in the coding ${coding}`,
    request: { ...post({ query: LIMITS }), headers: { ...JSON_TYPE, 'content-encoding': coding } },
    ...BAD,
    status: 415,
    says: new RegExp(`^The body must be sent without a content coding, not in "${coding}"$`),
  })),
  {
    what: 'a body that is not UTF-8',
    request: {
      body: Buffer.from(JSON.stringify({ query: '{ search(query: "é") }' }), 'latin1').toString('base64'),
      isBase64: true,
    },
    ...BAD,
    says: /^The body is not UTF-8$/,
  },
  ...NESTED.map(([what, body]) => ({
    what,
    request: { body },
    ...BAD,
    says: /^The body is nested more than 50 levels deep$/,
  })),
  ...['variables', 'extensions'].map((name) => ({
    what: `a GET whose ${name} are nested deeply`,
    request: get({ query: LIMITS, [name]: `{"a":${'['.repeat(3_000)}${']'.repeat(3_000)}}` }),
    ...BAD,
    says: new RegExp(`^The parameter "${name}" is nested more than 50 levels deep$`),
  })),
  ...['x'.repeat(102_400), '公'.repeat(40_000)].map((comment) => ({
    what: `a body with ${comment.length} letters`,
    request: post({ query: `${LIMITS}#${comment}` }),
    ...BAD,
    status: 413,
    says: /^The body has 1\d{5} bytes; the most is 102400$/,
  })),
  ...['DELETE', 'PUT', 'PATCH', 'TRACE'].map((method) => ({
    what: `the method ${method}`,
    request: { ...post({ query: LIMITS }), method },
    ...BAD,
    status: 405,
    says: new RegExp(`^Method ${method} is not allowed; use GET, HEAD or POST$`),
  })),
  ...[get({}), get({ query: '' }), post({ variables: {} }), post({ query: '' }), post({ query: null })].map(
    (request) => ({
      what: `no query, as ${JSON.stringify(request)}`,
      request,
      ...BAD,
      says: /must contain a non-empty `query`/,
    }),
  ),
];

test.each(AT_THE_DOOR)('$what is refused', async (refused) => {
  // Act
  const response = await api.send(refused.request);

  // Assess
  expectRefusal(response, refused);
  expect(requestIdIn(response)).toBe('gateway-request-1');
  expect(response.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(api.logged).toEqual([]);
});

test('a method that is not allowed is told which are', async () => {
  // Act
  const response = await api.send({ method: 'DELETE' });

  // Assess
  expect(response.headers).toMatchObject({ allow: 'GET, HEAD, POST' });
});

/** Refused by Apollo Server, which reads a request's parts. */
const BY_APOLLO: Refused[] = [
  ...[[{ query: LIMITS }], [{ query: LIMITS }, { query: LIMITS }], []].map((batch) => ({
    what: `a batch of ${batch.length}`,
    request: post(batch),
    ...BAD,
    says: /^A batch of operations is not accepted: send each in a request of its own/,
  })),
  ...[null, 5, 'x', true].map((body) => ({
    what: `the body ${JSON.stringify(body)}`,
    request: post(body),
    ...BAD,
    says: /^The body must be a JSON object with the operation in "query"$/,
  })),
  { what: 'the body {}', request: post({}), ...BAD, says: /^POST body missing.* no keys\.$/ },
  ...[5, ['{a}'], { kind: 'Document' }].map((query) => ({
    what: `the query ${JSON.stringify(query)}`,
    request: post({ query }),
    ...BAD,
    says: /^GraphQL queries must be strings\./,
  })),
  ...[
    { variables: [] },
    { variables: '{}' },
    { variables: 5 },
    { operationName: 5 },
    { extensions: 5 },
    { extensions: [] },
  ].map((wrong) => ({
    what: `a query with ${JSON.stringify(wrong)}`,
    request: post({ query: LIMITS, ...wrong }),
    ...BAD,
    says: new RegExp(`^\`${Object.keys(wrong).join()}\` in a POST body (must|should) be`),
  })),
  ...['{n', '[1]', 'null', '5'].map((variables) => ({
    what: `a GET with the variables ${variables}`,
    request: get({ query: LIMITS, variables }),

    ...BAD,
    says: /^The variables search parameter (contains invalid JSON|should contain a JSON-encoded object)\.$/,
  })),
  {
    what: 'a GET with two queries',
    request: { method: 'GET', query: 'query=%7Ba%7D&query=%7Bb%7D' },
    ...BAD,
    says: /may only be specified once/,
  },
  ...['application/xml', 'text/html', 'multipart/mixed'].map((accept) => ({
    what: `a client that accepts ${accept} alone`,
    request: get({ query: LIMITS }, { accept }),
    ...BAD,
    status: 406,
    says: /does not accept application\/json/,
  })),
  {
    what: 'a GET with content of another type',
    request: get({ query: LIMITS }, { 'content-type': 'text/plain' }),
    ...BAD,
    status: 415,
    says: /content-type header other than application\/json/,
  },
];

test.each(BY_APOLLO)('$what is refused', async (refused) => {
  // Act
  const response = await api.send(refused.request);

  // Assess
  expectRefusal(response, refused);
  expect(api.logged).toEqual([]);
});

test.each(BY_APOLLO)('the error for $what has the request id', async ({ request }) => {
  // Act
  const response = await api.send(request);

  // Assess
  expect(requestIdIn(response)).toBe('gateway-request-1');
});
