import { type Api, apiOver, type HttpRequest } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  api = apiOver(await engine.session());
});

const OLD = 'application/json';
const NEW = 'application/graphql-response+json';

const asking = (body: unknown, accept?: string): HttpRequest => ({
  headers: { 'content-type': 'application/json', ...(accept !== undefined && { accept }) },
  body: JSON.stringify(body),
});

describe.each([
  ['no GraphQL', { query: '{' }],
  ['a misfit', { query: '{ nothing }' }],
  ['a mutation', { query: 'mutation { publish }' }],
  ['a wrong literal', { query: '{ articles(first: "x") { totalCount } }' }],
  ['a wrong variable', { query: 'query($id: ID!) { article(id: $id) { id } }' }],
  ['no operation of this name', { query: '{ limits { maxDepth } }', operationName: 'Other' }],
  ['too many aliases', { query: `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ')} }` }],
])('%s', (_what, body) => {
  test.each([
    [OLD, 200],
    [`${OLD}, text/html;q=0.5`, 200],
    [NEW, 400],
    [`${OLD};q=0.9, ${NEW}`, 400],
    ['*/*', 400],
    [undefined, 400],
  ])('from who accepts %s is answered with %i', async (accept, status) => {
    // Act
    const response = await api.send(asking(body, accept));

    // Assess
    expect(response).toMatchObject({ statusCode: status, headers: { 'cache-control': 'no-store' } });
    expect(JSON.parse(response.body ?? '').errors).not.toEqual([]);
  });
});

test.each([
  ['no query', {}, 400],
  ['a query that is no text', { query: 5 }, 400],
  ['variables that are no object', { query: '{ limits { maxDepth } }', variables: [] }, 400],
])('%s is no GraphQL request, and told so whatever is accepted', async (_what, body, status) => {
  // Act
  const response = await api.send(asking(body, OLD));

  // Assess
  expect(response.statusCode).toBe(status);
  expect(JSON.parse(response.body ?? '').errors[0].extensions.code).toBe('BAD_REQUEST');
});
