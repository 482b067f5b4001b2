/** What the catalogue is asked: as little as can be, and nothing for nobody. */
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SqliteView } from '../../../src/catalogue/sqlite/view/sqliteView.ts';
import { createHttpShim } from '../../../src/functions/local/httpShim.ts';
import type { Waiting } from '../../../src/server/http/events.ts';
import { Deadline } from '../../../src/store/deadline.ts';
import { apiOver } from '../../support/api.ts';
import { catalogueOver } from '../../support/catalogue.ts';
import { useSample } from '../../support/shared.ts';

const sample = useSample();

/** Counts the questions that reach SQLite from now on. */
function countQuestions(): () => number {
  const spies = (['page', 'count', 'facet', 'groups'] as const).map((name) => jest.spyOn(SqliteView.prototype, name));
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}
afterEach(() => {
  jest.restoreAllMocks();
});

async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal && !signal.aborted) await once(signal, 'abort');
}

test('equal questions of a request are asked once', async () => {
  // Prepare
  const asked = countQuestions();
  const lists = Array.from({ length: 20 }, (_, at) => `a${at}: articles(filter: { words: "项目" }) { totalCount }`);

  // Act
  const data = await apiOver(sample.session).data(`{ ${lists.join(' ')} }`);

  // Assess
  expect(new Set(Object.values(data).map((list) => JSON.stringify(list))).size).toBe(1);
  expect(asked()).toBe(1);
});

test('after its deadline a request asks nothing more, and says what would be right', async () => {
  // Prepare
  const asked = countQuestions();
  const catalogue = await catalogueOver(sample.session)();
  const view = await catalogue.open(1, new Deadline(1));
  await wait(20);

  // Act
  const answer = view.count([]);

  // Assess
  await expect(answer).rejects.toThrow(/in time; ask for fewer filtered lists, facets or statistics/);
  expect(asked()).toBe(0);
  view.close();
});

test('a request whose client has gone asks neither the catalogue nor DynamoDB', async () => {
  // Prepare
  const asked = countQuestions();
  const watched = sample.watch();
  const api = apiOver(watched.session);

  // Act
  const query = '{ a: search(query: "项目") { totalCount } b: articles { totalCount nodes { id } } }';
  await api.send({ body: JSON.stringify({ query }) }, { gone: AbortSignal.abort() });

  // Assess
  expect(api.requests).toMatchObject([{ codes: ['SERVICE_UNAVAILABLE'] }]);
  expect(asked()).toBe(0);
  expect(watched.requests).toEqual([]);
});

test('over HTTP, a handler is told that the client has gone', async () => {
  // Prepare
  const { promise: waiting, resolve } = Promise.withResolvers<Waiting>();
  const server = createHttpShim(() => async (_, given = {}) => {
    resolve(given);
    await aborted(given.gone);
    return { statusCode: 204 };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).end();
  client.on('error', () => undefined);
  const { gone } = await waiting;
  const before = gone?.aborted;

  // Act
  client.destroy();

  // Assess
  await aborted(gone);
  expect([before, gone?.aborted]).toEqual([false, true]);
  server.close();
});
