/** What a form costs in requests to DynamoDB: a page of it is the page of the connection, and little more. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { dataOver } from './dataOver.ts';

const engine = useEngine();
let store: WriteSession;

beforeAll(async () => {
  store = await engine.session();
  const ids = Array.from({ length: 100 }, (_, at) => at);
  await publish(store, { changes: ids.map((at) => put(`Meeting:m${at}`)) });
});

async function costOf(ask: (session: WriteSession) => Promise<unknown>): Promise<number> {
  const { session, requests } = engine.watch(store);
  await ask(session);
  return requests.length;
}

test.each([
  ['meetings.atom', 1],
  ['meetings.feed.json', 1],
  ['meetings.ics', 0],
])('%s costs what the page of the connection costs, and %i more', async (path, more) => {
  // Prepare
  const page = await costOf((session) =>
    apiOver(session).data('{ meetings(first: 100) { totalCount pageInfo { hasNextPage } nodes { title summary } } }'),
  );

  // Act
  const cost = await costOf((session) => dataOver(session).get(`/data/${path}?first=100`));

  // Assess
  expect(cost).toBeLessThanOrEqual(page + more);
});

test('the newest hundred changes cost four requests', async () => {
  // Act
  const cost = await costOf((session) => dataOver(session).get('/data/changes.atom'));

  // Assess
  expect(cost).toBeLessThanOrEqual(4);
});

test('a record costs one request, or two if the publication is new', async () => {
  // Act
  const cost = await costOf((session) => dataOver(session).get('/records/Meeting:m1'));

  // Assess
  expect(cost).toBeLessThanOrEqual(2);
});
