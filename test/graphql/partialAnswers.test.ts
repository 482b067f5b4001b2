/** What only the catalogue can answer may be null with an error, and what stands beside it is answered. */
import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

test.each([
  [
    'a facet',
    '{ projects { totalCount facets { status(first: 0) { value } nature { value } } } }',
    { projects: { totalCount: 1, facets: { status: null, nature: [{ value: 'EXPANSION' }] } } },
    ['projects', 'facets', 'status'],
  ],
  [
    'a search',
    '{ search(query: "!!!") { totalCount } projects { totalCount } }',
    { search: null, projects: { totalCount: 1 } },
    ['search'],
  ],
  [
    'statistics',
    '{ projectStatistics(groupBy: []) { asOf } projects { totalCount } }',
    { projectStatistics: null, projects: { totalCount: 1 } },
    ['projectStatistics'],
  ],
])('%s that fails is null, and the list beside it stays', async (_, query, data, path) => {
  // Act
  const answer = await api.ask(query);

  // Assess
  expect(answer.data).toEqual(data);
  expect(answer.errors).toMatchObject([{ path, extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('fragments on every kind ask for fields of one name in one query', async () => {
  // Act
  const { records } = await api.data(`{ records(first: 100) { nodes { __typename
    ... on Article { date { edtf } publishedOn { edtf } }
    ... on Meeting { date { edtf } meetingType }
    ... on Project { date { edtf } responsiblePeople { name } }
    ... on Enterprise { date { edtf } ownership responsiblePeople { name } }
    ... on Organization { date { edtf } organizationType people { totalCount } }
    ... on Document { date { edtf } releasedOn { edtf } }
    ... on Edition { date { edtf } } } } }`);

  // Assess
  expect(new Set(records.nodes.map(({ __typename }: { __typename: string }) => __typename)).size).toBe(8);
});
