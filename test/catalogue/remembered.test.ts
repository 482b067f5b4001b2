/** What requests share: the same question reaches the engine once at each number, whoever asks it. */
import fc from 'fast-check';
import { RememberedCatalogue } from '../../src/catalogue/remembered.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { batches } from '../support/batches.ts';
import { newCatalogue } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';
import { listening } from './asked.ts';

const engine = useEngine();

/** An API over some projects, and the questions that have reached the engine. */
async function remembering() {
  const session = await engine.session();
  const names = ['a', 'b', 'c', 'd', 'e'];
  const changes = names.map((name) => put(`Project:${name}`, { investment: { amount: '5' } }));
  await publish(session, { changes });
  const asked: string[] = [];
  const catalogue = new RememberedCatalogue(listening(newCatalogue(session), (question) => asked.push(question)));
  return { session, asked, catalogue, api: apiOver(session, 0, { catalogue: async () => catalogue }) };
}

const FILTER = 'filter: { status: PLANNED, investment: { gte: "1" } }';

test.each([
  ['other fields', `{ projects(${FILTER}) { nodes { status } } }`, []],
  [
    'another spelling',
    `query Phone($s: [ProjectStatus!] = [PLANNED]) {
    p: projects(filter: { investment: { gte: "1" }, status: $s }) { edges { node { id } } totalCount } }`,
    [],
  ],
  ['the facet and the total', `{ projects(${FILTER}) { totalCount facets { status { count } } } }`, []],
  ['the sums', `{ projectStatistics(groupBy: [STATUS], ${FILTER}) { groups { investment { sum max } } } }`, []],
  [
    'another condition',
    '{ projects(filter: { status: PLANNED, investment: { gte: "2" } }) { totalCount } }',
    ['count'],
  ],
])('after one request, another one that wants %s asks the engine %3$j', async (_, query, expected) => {
  // Prepare
  const { api, asked } = await remembering();
  await api.data(`{ projects(${FILTER}) { totalCount nodes { id } facets { status { value } } }
    projectStatistics(groupBy: [STATUS], ${FILTER}) { groups { count investment { sum } } } }`);
  asked.length = 0;

  // Act
  await api.data(query);

  // Assess
  expect(asked).toEqual(expected);
});

test('requests at the same moment share one question', async () => {
  // Prepare
  const { api, asked } = await remembering();

  // Act
  await Promise.all(['a', 'b', 'c'].map((alias) => api.data(`{ ${alias}: projects(${FILTER}) { totalCount } }`)));

  // Assess
  expect(asked).toEqual(['count']);
});

test('after a publication the question is asked again, and never answered as before', async () => {
  // Prepare
  const { session, api, asked } = await remembering();
  const query = `{ projects(${FILTER}) { totalCount } }`;
  const before = await api.data(query);
  await publish(session, { changes: [put('Project:f', { investment: { amount: '5' } })] });

  // Act
  const after = await api.data(query);

  // Assess
  expect([before.projects.totalCount, after.projects.totalCount]).toEqual([5, 6]);
  expect(asked).toEqual(['count', 'count']);
});

test('a view that is older than a publication keeps its number', async () => {
  // Prepare
  const { session, catalogue } = await remembering();
  const older = await catalogue.open(1);
  await publish(session, { changes: [put('Project:f')] });
  const newer = await catalogue.open(2);

  // Act
  const counts = [await newer.count([]), await older.count([])];

  // Assess
  expect(counts).toEqual([6, 5]);
});

test('with memory for nothing, every question reaches the engine', async () => {
  // Prepare
  const { session, asked } = await remembering();
  const inner = listening(newCatalogue(session), (question) => asked.push(question));
  const view = await new RememberedCatalogue(inner, 100).open(1);

  // Act
  const counts = [await view.count([]), await view.count([])];

  // Assess
  expect(counts).toEqual([5, 5]);
  expect(asked).toEqual(['count', 'count']);
});

const QUESTIONS = [
  '{ projects(orderBy: { field: NAME, direction: DESC }) { totalCount nodes { id name } facets { status { value count } } } }',
  '{ articles(page: { number: 1, size: 2 }, filter: { genre: [NEWS], words: "a" }) { totalCount nodes { id title } } }',
  '{ articles(orderBy: { field: UPDATED_AT, direction: ASC }, first: 2) { nodes { id } pageInfo { hasNextPage } } }',
  '{ projectStatistics(groupBy: [STATUS, YEAR]) { asOf groups { keys { value } count } total { count } } }',
  '{ records(filter: { kinds: [PERSON, ENTERPRISE] }) { facets { kind { value count } } } }',
];

test('whatever is published and asked, a catalogue with memory answers like a new one', async () => {
  await fc.assert(
    fc.asyncProperty(batches(5), async (all) => {
      // Prepare
      const session = await engine.session();
      const warm = apiOver(session);

      for (const changes of all) {
        // Act
        await publish(session, { changes });
        const fresh = apiOver(session);
        const answers = await Promise.all(QUESTIONS.map((question) => warm.data(question)));
        const right = await Promise.all(QUESTIONS.map((question) => fresh.data(question)));

        // Assess
        expect(answers).toEqual(right);
      }
    }),
    { numRuns: runs(4) },
  );
}, 60_000);
