import { createHash } from 'node:crypto';
import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildSchema, isAbstractType } from 'graphql';
import { filter, firstValueFrom } from 'rxjs';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import type { Json } from '../support/api.ts';
import { recordedFetch, type ServedSample, serveSample } from './servedSample.ts';

const ARTICLE = 'Article:xuzhou-etdz-2022-08-a1';
const PERSON = 'Person:zhang-ke';

type Query = TypedDocumentNode<Json, Record<string, unknown>>;

let served: ServedSample;
const clients: ApolloClient[] = [];

beforeAll(async () => void (served = await serveSample()));
afterAll(async () => {
  for (const client of clients) client.stop();
  await served.close();
});

/** What Apollo's documentation tells an app to ask of a schema: which types an interface stands for. */
const schema = buildSchema(readSchemaText());
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** A client as an app sets it up, with memories of its own. */
function newClient() {
  const { exchanges, fetch } = recordedFetch(served);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const client = new ApolloClient({
    link: ApolloLink.from([
      new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
      new HttpLink({ uri: served.url, fetch }),
    ]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { articles: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
  clients.push(client);
  return { client, exchanges };
}

test('the first client that asks registers the hash, and every other one asks by the hash alone', async () => {
  // Prepare
  const query: Query = gql`
    query Titles($first: Int!) {
      meetings(first: $first) {
        nodes {
          id
          title
        }
      }
    }
  `;
  const [first, second] = [newClient(), newClient()];

  // Act
  const answer = await first.client.query({ query, variables: { first: 1 } });
  const again = await second.client.query({ query, variables: { first: 1 } });

  // Assess: not known, then the text once, then never again.
  expect(first.exchanges.map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['POST', 200],
  ]);
  expect(first.exchanges[1]?.body).toContain('query Titles');
  expect(second.exchanges.map(({ method, status }) => [method, status])).toEqual([['GET', 200]]);
  expect(second.exchanges[0]?.url.searchParams.has('query')).toBe(false);
  expect(second.exchanges[0]?.headers.get('cache-control')).toMatch(/^public/);
  expect(answer.data.meetings.nodes).toMatchObject([{ title: '经开区党工委(扩大)会议' }]);
  expect(again.data).toEqual(answer.data);
});

test('pages merge into one list in the order of the API', async () => {
  // Prepare
  const query: Query = gql`
    query Articles($first: Int!, $after: String) {
      articles(first: $first, after: $after) {
        totalCount
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `;
  const idsOf = ({ articles }: Json): string[] => articles.edges.map(({ node }: Json) => node.id);
  const { client, exchanges } = newClient();
  const whole = await newClient().client.query({ query, variables: { first: 100 } });
  const pages = client.watchQuery({ query, variables: { first: 3 } });
  const { data: before } = await firstValueFrom(pages.pipe(filter(({ data }) => data !== undefined)));

  // Act
  await pages.fetchMore({ variables: { after: before.articles.pageInfo.endCursor } });
  const { data: after } = await client.query({ query, variables: { first: 3 } });

  // Assess
  expect(idsOf(whole.data)).toHaveLength(4);
  expect(idsOf(before)).toEqual(idsOf(whole.data).slice(0, 3));
  expect(before.articles).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  expect(idsOf(after)).toEqual(idsOf(whole.data));
  expect(after.articles.pageInfo).toEqual(whole.data.articles.pageInfo);
  // A request a page, by hashes that the other client has registered; the merged list is the cache's.
  expect(exchanges.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('a record is one entry of the cache, by whatever field and interface it came', async () => {
  // Prepare
  const { client, exchanges } = newClient();
  const byNodes: Query = gql`
    query Things($ids: [ID!]!) {
      nodes(ids: $ids) {
        id
        ... on PublicRecord {
          title
        }
        ... on Person {
          name
        }
      }
    }
  `;
  const byRecord: Query = gql`
    query Thing($id: ID!) {
      record(id: $id) {
        ...Stamp
        ... on Article {
          genre
        }
      }
    }
    fragment Stamp on Node {
      id
      ... on PublicRecord {
        revision
      }
    }
  `;
  const byArticle: Query = gql`
    query Article($id: ID!) {
      article(id: $id) {
        id
        genre
        title
        revision
      }
    }
  `;

  // Act
  const things = await client.query({ query: byNodes, variables: { ids: [PERSON, ARTICLE, 'Article:none'] } });
  const thing = await client.query({ query: byRecord, variables: { id: ARTICLE } });
  const article = await client.query({ query: byArticle, variables: { id: ARTICLE } });

  // Assess
  const { ROOT_QUERY: root, ...entries } = client.cache.extract() as Record<string, Json>;
  const entry = {
    __typename: 'Article',
    id: ARTICLE,
    title: '经开区党工委(扩大)会议召开',
    revision: 1,
    genre: 'MEETING_REPORT',
  };
  expect(things.data.nodes).toMatchObject([{ title: '张克', name: '张克' }, { title: entry.title }, null]);
  expect(thing.data.record).toEqual({ __typename: 'Article', id: ARTICLE, revision: 1, genre: 'MEETING_REPORT' });
  expect(article.data.article).toEqual(entry);
  expect(Object.keys(entries).filter((key) => !key.startsWith('__'))).toEqual([
    `Person:${PERSON}`,
    `Article:${ARTICLE}`,
  ]);
  expect(entries[`Article:${ARTICLE}`]).toEqual(entry);
  expect(root[`record({"id":"${ARTICLE}"})`]).toEqual({ __ref: `Article:${ARTICLE}` });
  expect(exchanges.every(({ status }) => status === 200)).toBe(true);
});

test.each([
  ['a wrong argument', 200, 'BAD_USER_INPUT', '{ article(id: "x") { id } }'],
  ['a wrong field', 400, 'GRAPHQL_VALIDATION_FAILED', '{ articl(id: "x") { id } }'],
])('%s arrives as a GraphQL error with its code and the request id', async (_what, status, code, text) => {
  // Prepare
  const { client, exchanges } = newClient();

  // Act
  const error: unknown = await client.query({ query: gql(text) }).catch((thrown: unknown) => thrown);

  // Assess
  const { status: answered, headers } = exchanges.at(-1) ?? {};
  expect(answered).toBe(status);
  expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
    { extensions: { code, requestId: headers?.get('x-request-id') } },
  ]);
});
