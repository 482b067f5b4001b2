/** Normalised caches through a record's history and its current screen: an old state never takes the place of the record. */
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { buildSchema, isAbstractType } from 'graphql';
import { publish } from '../../src/publications/publishing/publish.ts';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import type { Json } from '../support/api.ts';
import { put } from '../support/records.ts';
import { recordedFetch, type ServedSample, serveSample } from './servedSample.ts';

type Query = TypedDocumentNode<Json, Record<string, unknown>>;

const ID = 'Project:renamed';
let served: ServedSample;
let client: ApolloClient;

beforeAll(async () => {
  served = await serveSample(async (session) => {
    for (const name of ['一期项目', '一期扩建项目', '二期扩建项目'])
      await publish(session, { changes: [put(ID, { name })] });
  });
  const schema = buildSchema(readSchemaText());
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const { fetch } = recordedFetch(served);
  client = new ApolloClient({
    link: new HttpLink({ uri: served.url, fetch }),
    cache: new InMemoryCache({ possibleTypes }),
  });
});
afterAll(async () => {
  client.stop();
  await served.close();
});

const CURRENT: Query = gql`
  query Current($id: ID!) {
    project(id: $id) {
      id
      name
      revision
    }
  }
`;
const HISTORY: Query = gql`
  query History($id: ID!) {
    record(id: $id) {
      id
      history(first: 10) {
        totalCount
        nodes {
          number
          record {
            id
            title
          }
          snapshot {
            id
            title
            ... on Project {
              name
              history(first: 10) {
                totalCount
                nodes {
                  number
                }
              }
            }
          }
        }
      }
    }
  }
`;

test('after the history the current screen shows the current record, without asking again', async () => {
  // Prepare: the screen is shown.
  const before = await client.query({ query: CURRENT, variables: { id: ID } });

  // Act
  const past = await client.query({ query: HISTORY, variables: { id: ID } });
  const after = client.readQuery({ query: CURRENT, variables: { id: ID } });

  // Assess
  expect(after).toEqual(before.data);
  expect(after?.project).toMatchObject({ name: '二期扩建项目', revision: 3 });
  const { nodes, totalCount } = past.data.record.history;
  expect(nodes.map(({ snapshot }: Json) => [snapshot.id, snapshot.name])).toEqual([
    [`${ID}@3`, '二期扩建项目'],
    [`${ID}@2`, '一期扩建项目'],
    [`${ID}@1`, '一期项目'],
  ]);
  // Each state counts its own revisions.
  expect(nodes.map(({ snapshot }: Json) => snapshot.history.totalCount)).toEqual([3, 2, 1]);
  expect(nodes.map(({ snapshot }: Json) => snapshot.history.nodes.length)).toEqual([3, 2, 1]);
  expect(totalCount).toBe(3);
});

test('Relay refetches a snapshot by its id, and gets the same state', async () => {
  // Act
  const { data } = await client.query({
    query: gql`
      query Refetch($id: ID!) {
        node(id: $id) {
          id
          ... on Project {
            name
          }
        }
      }
    ` as Query,
    variables: { id: `${ID}@1` },
  });

  // Assess
  expect(data.node).toMatchObject({ __typename: 'Project', id: `${ID}@1`, name: '一期项目' });
});

test('an id stands for one state, whatever the answer: a cache by id alone, like that of Relay, mixes none', async () => {
  // Act
  const { data } = await client.query({ query: HISTORY, variables: { id: ID }, fetchPolicy: 'network-only' });
  const current = await client.query({ query: CURRENT, variables: { id: ID } });

  // Assess: fields of one id have one value.
  const known = new Map<string, unknown>();
  const mixed: string[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      if (typeof value.id === 'string' && typeof inner !== 'object') {
        const key = `${value.id}.${field}`;
        if (known.has(key) && known.get(key) !== inner) mixed.push(key);
        known.set(key, inner);
      }
      visit(inner as Json);
    }
  };
  visit([data, current.data]);
  expect(mixed).toEqual([]);
  expect(known.get(`${ID}.name`)).toBe('二期扩建项目');
  expect(known.get(`${ID}@1.name`)).toBe('一期项目');
});
