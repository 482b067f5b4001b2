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

/** Refused before GraphQL is asked anything. */
const AT_THE_DOOR: Refused[] = [
  ...['', '{', 'query=x', '{"query":', LIMITS, '\ufeff{}'].map((body) => ({
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
  ...['x'.repeat(102_400), '公'.repeat(40_000)].map((comment) => ({
    what: `a body with ${comment.length} letters`,
    request: post({ query: `${LIMITS}#${comment}` }),
    ...BAD,
    status: 413,
    says: /^The body has 1\d{5} bytes; the most is 102400$/,
  })),
  ...['DELETE', 'PUT', 'PATCH', 'HEAD', 'TRACE'].map((method) => ({
    what: `the method ${method}`,
    request: { ...post({ query: LIMITS }), method },
    ...BAD,
    status: 405,
    says: new RegExp(`^Method ${method} is not allowed; use GET or POST$`),
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
  expect(response.headers).toMatchObject({ allow: 'GET, POST' });
});

/** Refused by Apollo Server, which reads a request's parts. */
const BY_APOLLO: Refused[] = [
  ...[[{ query: LIMITS }], [{ query: LIMITS }, { query: LIMITS }], []].map((batch) => ({
    what: `a batch of ${batch.length}`,
    request: post(batch),
    ...BAD,
    says: /^Operation batching disabled\.$/,
  })),
  ...[null, 5, 'x', true, {}].map((body) => ({
    what: `the body ${JSON.stringify(body)}`,
    request: post(body),
    ...BAD,
    says: /^POST body missing.* no keys\.$/,
  })),
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
