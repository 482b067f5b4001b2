/** What a form costs in requests to DynamoDB: a page of it is the page of the connection, and little more. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { put } from '../support/records.ts';
import { useStore } from '../support/shared.ts';
import { dataOver } from './dataOver.ts';

async function publishHundred(session: WriteSession): Promise<void> {
  const ids = Array.from({ length: 100 }, (_, at) => at);
  await publish(session, { changes: ids.map((at) => put(`Meeting:m${at}`)) });
}

const store = useStore(publishHundred);

async function costOf(ask: (session: WriteSession) => Promise<unknown>): Promise<number> {
  const { session, requests } = store.watch();
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

test('a record costs one', async () => {
  // Act
  const cost = await costOf((session) => dataOver(session).get('/records/Meeting:m1'));

  // Assess
  expect(cost).toBe(1);
});
