import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { expectRefusal, get, LIMITS, post, type Refused, requestIdIn } from './refusedRequest.ts';

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  api = apiOver(await engine.session());
});

const UNPARSABLE = [
  '{ limits { maxPageSize }',
  '{',
  ' ',
  '#',
  '}',
  'select *',
  '{ limits(: 1) }',
  '{ “a” }',
  '{ a(b: "c) }',
];

const MISFITS = [
  { query: '{ artcles { totalCount } }', says: /Cannot query field "artcles" .* Did you mean "articles"/ },
  { query: '{ limits { maxDeep } }', says: /"maxDeep" on type "Limits"\. Did you mean "maxDepth"/ },
  { query: '{ articles(fisrt: 1) { totalCount } }', says: /Unknown argument "fisrt" .* Did you mean "first"/ },
  {
    query: '{ articles(filter: { publishedOn: { form: "x" } }) { totalCount } }',
    says: /"form" .* Did you mean "from"/,
  },
  { query: '{ project { name } }', says: /argument "id" of type "ID!" is required/ },
  { query: '{ limits }', says: /must have a selection of subfields/ },
  {
    query: '{ records { nodes { name } } }',
    says: /Did you mean to use an inline fragment on "Body", "Area", "Enterprise"/,
  },
  { query: '{ ...F }', says: /Unknown fragment "F"/ },
  { query: '{ ...F } fragment F on Query { ...F }', says: /Cannot spread fragment "F" within itself/ },
  { query: '{ ... @defer { limits { maxDepth } } }', says: /Unknown directive "@defer"/ },
  { query: '{ people { a: totalCount a: __typename } }', says: /Use different aliases/ },
  { query: 'type A { b: Int }', says: /not executable/ },
  {
    query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    says: /introspection depth/,
  },
];

const REFUSED: Refused[] = [
  ...UNPARSABLE.map((query) => ({
    ...({
      what: query,
      request: post({ query }),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      says: /^Syntax Error: /,
    } as const),
  })),
  ...MISFITS.map(({ query, says }) => ({
    ...({ what: query, request: post({ query }), status: 400, code: 'GRAPHQL_VALIDATION_FAILED', says } as const),
  })),
  ...[{}, { operationName: '' }, { operationName: null }, { operationName: 'C' }].map((given) => ({
    what: `one of two operations, asked for by ${JSON.stringify(given)}`,
    request: post({ query: `query A ${LIMITS} query B ${LIMITS}`, ...given }),
    ...({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE', says: /operation name|Unknown operation named/ } as const),
  })),
  ...['mutation', 'subscription'].map((kind) => ({
    what: `a ${kind} by GET`,
    request: get({ query: `${kind} { publish }` }),
    ...({ status: 405, code: 'BAD_REQUEST', says: /^GET requests only support query operations/ } as const),
  })),
];

test.each(REFUSED)('$what is refused', async (refused) => {
  // Act
  const response = await api.send(refused.request);

  // Assess
  expectRefusal(response, refused);
  expect(requestIdIn(response)).toBe('gateway-request-1');
  expect(api.logged).toEqual([]);
});

test('each of several mistakes is told', async () => {
  // Act
  const { errors } = await api.ask('{ artcles { totalCount } limits { maxDeep } project { id } }');

  // Assess
  expect(errors?.map(({ extensions }) => extensions)).toEqual(
    Array.from({ length: 3 }, () => ({ code: 'GRAPHQL_VALIDATION_FAILED', requestId: 'gateway-request-1' })),
  );
});

describe.each(['mutation', 'subscription'])('a %s, which the schema has none of,', (kind) => {
  test('is the client’s mistake', async () => {
    // Act
    const { errors } = await api.ask(`${kind} { publish }`);

    // Assess
    expect(errors?.map(({ extensions }) => extensions['code'])).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('is not logged as a fault of ours', async () => {
    // Prepare
    const own = apiOver(await engine.session());

    // Act
    await own.ask(`${kind} { publish }`);

    // Assess
    expect(own.logged).toEqual([]);
  });
});
