import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { recordedFetch, type ServedSample, serveSample } from './servedSample.ts';

let served: ServedSample;
beforeAll(async () => void (served = await serveSample()));
afterAll(() => served.close());

const PROJECT = gql`
  query Project($id: ID!, $locale: Locale! = ZH) {
    project(id: $id) {
      id
      investment {
        amount
        original
      }
      owner {
        ... on Enterprise {
          industry {
            label(locale: $locale)
          }
        }
      }
    }
  }
`;
const VARIABLES = { id: 'Project:jiangsu-tianbao-auto-electronics-phase-2', locale: 'EN' };

/** A client as an app sets it up, with a memory of its own. */
function newClient() {
  const { exchanges, fetch } = recordedFetch(served);
  const client = new Client({
    url: served.url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: true,
    fetch,
  });
  return { client, exchanges };
}

test('a query with variables goes by GET, once', async () => {
  // Prepare
  const { client, exchanges } = newClient();

  // Act
  const result = await client.query(PROJECT, VARIABLES).toPromise();
  const again = await client.query(PROJECT, VARIABLES).toPromise();

  // Assess
  expect(exchanges).toMatchObject([{ method: 'GET', status: 200, body: undefined }]);
  expect(exchanges[0]?.url.searchParams.get('variables')).toBe(JSON.stringify(VARIABLES));
  expect(result.error).toBeUndefined();
  expect(result.data).toMatchObject({
    project: {
      __typename: 'Project',
      id: VARIABLES.id,
      investment: { amount: '300000000', original: '3亿元' },
      owner: { industry: { label: 'Manufacture of Computers, Communication and Other Electronic Equipment' } },
    },
  });
  expect(again.data).toEqual(result.data);
});

test('a query too long for a URL goes by POST', async () => {
  // Prepare
  const { client, exchanges } = newClient();
  const ids = Array.from({ length: 60 }, (_, at) => `Article:an-article-that-is-not-there-${at}`);

  // Act
  const result = await client.query(gql('query Things($ids: [ID!]!) { nodes(ids: $ids) { id } }'), { ids }).toPromise();

  // Assess
  expect(exchanges).toMatchObject([{ method: 'POST', status: 200 }]);
  expect(result.data).toEqual({ nodes: ids.map(() => null) });
});

test('the tag of an answer spares the same GET its answer', async () => {
  // Prepare
  const { client, exchanges } = newClient();
  await client.query(PROJECT, VARIABLES).toPromise();
  const [first] = exchanges;
  if (!first) throw new Error('The client has not asked');
  const tag = first.headers.get('etag') ?? '';

  // Act
  const again = await fetch(first.url, { headers: { ...Object.fromEntries(first.sent), 'if-none-match': tag } });
  const body = await again.text();

  // Assess
  expect(tag).toMatch(/^".+"$/);
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(tag);
  expect(body).toBe('');
});

test.each([
  ['a wrong argument', 200, 'BAD_USER_INPUT', 'query Wrong($id: ID!) { article(id: $id) { id } }', { article: null }],
  ['a wrong field', 400, 'GRAPHQL_VALIDATION_FAILED', 'query Wrong($id: ID!) { articl(id: $id) { id } }', undefined],
])('%s arrives as a GraphQL error with its code and the request id', async (_what, status, code, text, data) => {
  // Prepare
  const { client, exchanges } = newClient();

  // Act
  const { error, data: answered } = await client.query(gql(text), { id: 'x' }).toPromise();

  // Assess
  const [exchange] = exchanges;
  expect(exchange).toMatchObject({ method: 'GET', status });
  expect(error?.networkError).toBeUndefined();
  expect(error?.graphQLErrors).toMatchObject([
    { extensions: { code, requestId: exchange?.headers.get('x-request-id') } },
  ]);
  expect(answered).toEqual(data);
});
