import { setTimeout as wait } from 'node:timers/promises';
import { importFile } from '../../src/importing/importFile.ts';
import type { Change } from '../../src/publications/log/change.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { SAMPLE } from '../support/sample.ts';

const engine = useEngine();
let session: WriteSession;
/** The same with some thousand records: lists, heads and months are longer, not fewer or more. */
let large: WriteSession;

const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/**
 * 20 enterprises with 5 projects each, each project with 3 articles of its own, and a person who chairs 60 meetings; so many
 * times of each.
 */
function wide(times = 1): Change[][] {
  const enterprises = many(20 * times, (at) => put(`Enterprise:e-${at}`));
  const projects = many(100 * times, (at) =>
    put(`Project:p-${at}`, { announcedOn: '2022-05-01', owner: `Enterprise:e-${at % (20 * times)}` }),
  );
  const articles = many(300 * times, (at) =>
    put(`Article:a-${at}`, { publishedOn: '2022-06-01', mentions: [`Project:p-${at % (100 * times)}`] }),
  );
  const chair = { name: '某', role: 'CHAIR', person: 'Person:chair' };
  const meetings = many(60 * times, (at) => put(`Meeting:m-${at}`, { heldOn: '2022-07-01', participants: [chair] }));
  return [[...enterprises, put('Person:chair'), ...projects], articles, meetings];
}

beforeAll(async () => {
  [session, large] = [await engine.session(), await engine.session()];
  await fill(session, wide());
  await fill(large, wide(4));
  for (const store of [session, large]) await importFile(store, SAMPLE);
  // A number younger than clocks may be apart is worth one more request, once, to a process that has just begun.
  await wait(600);
}, 60_000);

const PROJECT = 'Project:jiangsu-tianbao-auto-electronics-phase-2';
const MEETING = 'Meeting:xuzhou-etdz-working-committee-enlarged-2022-08-13';

/** What a screen asks, and the requests to DynamoDB that it may cost: as many as it has levels, whatever its width. */
const SCREENS = [
  {
    screen: 'the first screen of an app',
    requests: ['BatchGetItem', 'BatchGetItem'],
    query: '{ articles(first: 20) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } }',
  },
  {
    screen: 'its count alone',
    requests: ['BatchGetItem'],
    query: '{ articles { totalCount } }',
  },
  {
    screen: 'the count of a year',
    requests: ['BatchGetItem'],
    query: '{ articles(filter: { publishedOn: { from: "2022-01-01", to: "2022-12-31" } }) { totalCount } }',
  },
  {
    screen: 'the articles of some days, with their count',
    requests: ['BatchGetItem', 'BatchGetItem', 'Query', 'Query'],
    query:
      '{ articles(first: 50, filter: { publishedOn: { from: "2022-05-15", to: "2022-06-15" } }) { totalCount nodes { id } } }',
  },
  {
    screen: 'parents, children and grandchildren: 20, 100 and 300',
    // One for each level of lists and of records; 300 records are three batches of keys.
    requests: many(8, () => 'BatchGetItem'),
    query: `{ enterprises(first: 20) { nodes { id projects(first: 5) { totalCount nodes {
      id articles(first: 3) { nodes { id title } } } } } } }`,
  },
  {
    screen: 'a timeline of two kinds with what hangs on each',
    requests: many(3, () => 'BatchGetItem'),
    query: `{ records(first: 20, filter: { kinds: [MEETING, PROJECT] }) { totalCount pageInfo { hasNextPage } nodes {
      id ... on Meeting { chairs { name } } ... on Project { owner { name } } } } }`,
  },
  {
    screen: 'a meeting with people, documents, coverage and sources',
    requests: many(2, () => 'BatchGetItem'),
    query: `{ meeting(id: "${MEETING}") { organizers { name organization { name } } chairs { person { name } } agendaItems { documents { title } }
      documents(first: 10) { totalCount nodes { title } } articles(first: 5) { totalCount nodes { title } }
      sources { article { title } } } }`,
  },
  {
    screen: 'a project with its owner, the projects of that, coverage and sources',
    requests: many(3, () => 'BatchGetItem'),
    query: `{ project(id: "${PROJECT}") { owner { name projects(first: 5) { totalCount nodes { name } } }
      parties { name body { id } } articles(first: 5) { nodes { title } } sources { article { title } } } }`,
  },
  {
    screen: 'an enterprise with its projects and coverage',
    requests: many(3, () => 'BatchGetItem'),
    query: `{ enterprise(id: "Enterprise:maipu-talent-group") { honours { issuer { name } }
      projects(first: 5) { totalCount nodes { id } } articles(first: 5) { totalCount nodes { id } } } }`,
  },
  {
    screen: 'the meetings of a person, with roles',
    requests: many(3, () => 'BatchGetItem'),
    query: '{ person(id: "Person:chair") { meetings(first: 20) { totalCount edges { roles node { title } } } } }',
  },
  {
    screen: 'some records by their ids',
    requests: ['BatchGetItem'],
    query: '{ nodes(ids: ["Enterprise:guotou", "Article:no-such", "Person:zhang-ke"]) { id } }',
  },
  {
    screen: 'a hundred changes with their records',
    requests: ['BatchGetItem', 'Query', 'BatchGetItem'],
    query:
      '{ changes(first: 100) { nodes { recordId publication { number note } record { title } } pageInfo { endCursor } } }',
  },
  {
    screen: 'where the log stands',
    requests: many(2, () => 'BatchGetItem'),
    query: '{ publication { number changes { operation recordId } } limits { maxDepth } }',
  },
  // What the catalogue answers costs the number and, in a process that has no catalogue yet, the log; then the records.
  {
    screen: 'two conditions and another order, with the owners',
    requests: many(4, () => 'BatchGetItem'),
    query: `{ projects(first: 50, filter: { industry: ["C"], status: [UNDER_CONSTRUCTION], investment: { gte: "1" } },
      orderBy: { field: INVESTMENT, direction: DESC }) { totalCount nodes { name owner { name } } } }`,
  },
  {
    screen: 'a search with facets and highlights',
    requests: many(3, () => 'BatchGetItem'),
    query: `{ search(query: "汽车电子", first: 20) { totalCount facets { kind { value count } year { value count } }
      edges { score highlights { text } node { title } } } }`,
  },
  {
    screen: 'sums by industry and month, and in all',
    requests: many(2, () => 'BatchGetItem'),
    query: `{ projectStatistics(groupBy: [INDUSTRY, MONTH]) { asOf groups { keys { value } count investment { sum } }
      total { count } } }`,
  },
  {
    screen: 'parents by name, children by conditions and grandchildren by words, however many',
    // The number with the first level, the log, and the records of each level: 20, 100 and 300, these in three batches.
    requests: many(7, () => 'BatchGetItem'),
    query: `{ enterprises(first: 20) { nodes { id projects(first: 5, filter: { status: [PLANNED, UNDER_CONSTRUCTION] }) {
      totalCount nodes { id articles(first: 3, filter: { words: "a" }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      nodes { id title } } } } } } }`,
  },
];

test.each(SCREENS)('requests of $screen, whether hundreds of records are there or thousands', async (screen) => {
  // Prepare: processes that have nothing in memory.
  const stores = [engine.watch(session), engine.watch(large)];

  // Act
  for (const cold of stores) await apiOver(cold.session).data(screen.query);

  // Assess
  const requests = screen.requests.toSorted();
  expect(stores.map((cold) => cold.requests.toSorted())).toEqual([requests, requests]);
});

test('a page further down costs a request more than the first, and no more the deeper it lies', async () => {
  // Prepare
  const query =
    'query ($after: String) { articles(first: 20, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }';
  const counts: number[] = [];
  let after: string | null = null;

  // Act
  for (let page = 1; page <= 10; page += 1) {
    const cold = engine.watch(session);
    const { articles } = await apiOver(cold.session).data(query, { after });
    counts.push(cold.requests.length);
    after = articles.pageInfo.endCursor;
  }

  // Assess
  expect(counts).toEqual([2, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
});

test('to go on in the feed costs no request more than to begin it', async () => {
  // Prepare
  const query = `query ($after: String, $kinds: [RecordKind!]) {
    changes(first: 10, after: $after, kinds: $kinds) { nodes { recordId } pageInfo { hasNextPage endCursor } } }`;
  const { changes, publication } = await apiOver(session).data(
    '{ changes(first: 5) { pageInfo { endCursor } } publication { cursor } }',
  );
  const places = [null, changes.pageInfo.endCursor, publication.cursor];
  const counts: number[] = [];

  // Act
  for (const kinds of [null, ['PROJECT']]) {
    for (const after of places) {
      const cold = engine.watch(session);
      await apiOver(cold.session).data(query, { after, kinds });
      counts.push(cold.requests.length);
    }
  }

  // Assess
  expect(counts).toEqual([2, 2, 2, 2, 2, 2]);
});
