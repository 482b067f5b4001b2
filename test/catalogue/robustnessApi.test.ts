/** What clients see of the catalogue while it is built, while it cannot be, and afterwards. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import { eventOf, type Json } from '../support/api.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

const engine = useEngine();
let large: TestLog;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  large = await newLog();
  for (let round = 0; round < 4; round += 1) await commit(large, library(400));
}, 60_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

const newLog = async () => new TestLog(await engine.session());

/** Publishes for readers too, though not on lists: these questions do without. */
async function commit(log: TestLog, batches: readonly (readonly Change[])[]): Promise<void> {
  for (const changes of batches) {
    await log.commit(changes);
    await log.session.writer.putApplied(log.number);
  }
}

interface Options {
  readonly path?: string;
  readonly patience?: number;
  /** By which the catalogue reads the log. */
  readonly through?: TestLog['session'];
}

function apiOver(log: TestLog, { path = newCatalogueFile(), patience = 20_000, through = log.session }: Options = {}) {
  const catalogue = new SqliteCatalogue(through, { path, maxBuildWait: patience });
  opened.push(catalogue);
  const warned: unknown[] = [];
  const nothing = () => undefined;
  const warn = (_: string, facts: unknown) => void warned.push(facts);
  const quiet = { debug: nothing, info: nothing, warn, error: nothing };
  const handler = createGraphqlHandler({
    session: log.session,
    contract: readContract(),
    log: quiet,
    recordCache: { maxAge: 0 },
    catalogue: async () => catalogue,
  });
  const send = (query: string) => handler(eventOf({ body: JSON.stringify({ query }) }));
  const data = async (query: string): Promise<Json> => JSON.parse((await send(query)).body ?? '');
  return { data, send, path, warned, catalogue };
}

const LISTS = '{ articles { totalCount } }';
const SEARCH = '{ search(query: "徐州") { totalCount } }';
const refusal = (message: string) => ({
  data: { search: null },
  errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'gateway-request-1' } }],
});

test('what lists answer needs no catalogue: there is no file until something is searched', async () => {
  // Prepare
  const log = await newLog();
  await commit(log, library(10));
  const { data, path } = apiOver(log);

  // Act
  const lists = await data(LISTS);
  const before = existsSync(path);
  const search = await data(SEARCH);

  // Assess
  expect(lists.errors).toBeUndefined();
  expect(before).toBe(false);
  expect(search.data.search.totalCount).toBeGreaterThan(0);
  expect(existsSync(path)).toBe(true);
});

test('while it is built from 3,000 records, other operations are answered', async () => {
  // Prepare
  const { data } = apiOver(large);
  const order: string[] = [];
  const search = data(SEARCH).finally(() => order.push('search'));

  // Act
  while (!order.includes('search')) {
    const { errors } = await data(LISTS);
    expect(errors).toBeUndefined();
    order.push('lists');
  }

  // Assess
  expect(order.indexOf('search')).toBeGreaterThan(10);
  expect((await search).data.search.totalCount).toBeGreaterThan(0);
});

test('a client that came too early is told in how many seconds to come again; what needs no catalogue tells nothing', async () => {
  // Prepare
  const { send } = apiOver(large, { patience: 1 });

  // Act
  const [early, lists] = [
    await send(`{ search(query: "徐州") { totalCount } articles { totalCount } }`),
    await send(LISTS),
  ];

  // Assess
  expect(early.statusCode).toBe(200);
  expect(JSON.parse(early.body ?? '')).toMatchObject({ data: { search: null, articles: { totalCount: 0 } } });
  expect(Number(early.headers?.['retry-after'])).toBeGreaterThanOrEqual(1);
  expect(Number(early.headers?.['retry-after'])).toBeLessThanOrEqual(60);
  expect(lists.headers).not.toHaveProperty('retry-after');
});

test('a build that is broken off by closing goes on where it was', async () => {
  // Prepare
  const path = newCatalogueFile();
  const first = new SqliteCatalogue(large.session, { path });
  const reached: number[] = [];

  // Act
  const building = first.follow(large.number, (number) => {
    reached.push(number);
    void first.close();
  });
  const broken = await building.then(
    () => undefined,
    (error: unknown) => error,
  );
  const second = new SqliteCatalogue(large.session, { path });
  opened.push(second);
  await second.follow(large.number, (number) => void reached.push(number));

  // Assess
  expect(broken).toBeInstanceOf(CatalogueUnavailable);
  expect(reached).toEqual(Array.from({ length: large.number }, (_, at) => at + 1));
  expect(await ask(second, large.number)).toEqual(await freshAnswers(large.session, large.number));
});

test('a client whose patience ends is told that it is still being built, and is answered later', async () => {
  // Prepare
  const { data, warned } = apiOver(large, { patience: 1 });

  // Act
  const first = await data(SEARCH);
  let later = first;
  for (let tries = 0; later.errors && tries < 300; tries += 1) {
    await wait(50);
    later = await data(SEARCH);
  }

  // Assess
  expect(first).toMatchObject(refusal('The catalogue is still being built; please try again in a moment'));
  expect(warned.length).toBeGreaterThan(0);
  expect(later.errors).toBeUndefined();
  expect(later.data.search.totalCount).toBeGreaterThan(0);
});

describe('a catalogue that cannot be used', () => {
  test('is told without paths or the words of the engine, the log has the cause, and it is used as soon as it can be', async () => {
    // Prepare
    const path = newCatalogueFile();
    mkdirSync(path);
    const log = await newLog();
    await commit(log, library(10));
    const { data, warned } = apiOver(log, { path });

    // Act
    const answer = await data(SEARCH);
    const lists = await data(LISTS);
    rmSync(path, { recursive: true });
    const later = await data(SEARCH);

    // Assess
    expect(answer).toMatchObject(refusal('The catalogue cannot be used now'));
    expect(JSON.stringify(answer)).not.toMatch(/\/|sqlite|SQL|errno|ERR_|stack/);
    expect(lists.errors).toBeUndefined();
    expect(warned).toMatchObject([{ error: { name: 'CatalogueUnavailable', cause: { code: expect.any(String) } } }]);
    expect(later.errors).toBeUndefined();
  });
});

describe('DynamoDB in trouble while the log is followed', () => {
  /** Of the requests to the store, those with these numbers fail. */
  function failing(log: TestLog, fails: (request: number) => boolean) {
    let requests = 0;
    return engine.intercept(log.session, () => {
      requests += 1;
      if (fails(requests)) throw Object.assign(new Error('secret'), { name: 'ThrottlingException' });
    });
  }

  test('the question fails as unavailable, and the next one is right', async () => {
    // Prepare: the log is read 25 publications at a time; what fails is the first request, then one in the middle.
    const log = await newLog();
    const batches = Array.from({ length: 80 }, (_, at) => [put(`Article:a${at}`, { title: `徐州${at}` })]);
    await commit(log, batches);
    const through = failing(log, (request) => request === 1 || request === 3);
    const { data, catalogue } = apiOver(log, { through });

    // Act
    const first = await data(SEARCH);
    const second = await data(SEARCH);
    const half = await ask(catalogue, 0);
    const third = await data(SEARCH);

    // Assess: nothing of the publications that came before the trouble is seen by halves.
    for (const each of [first, second]) {
      expect(each).toMatchObject(refusal('The database does not answer as it should; please try again in a moment'));
      expect(JSON.stringify(each)).not.toMatch(/secret|Throttling/);
    }
    expect(half).toEqual(await freshAnswers(log.session, (half as { number: number }).number));
    expect(third.data.search.totalCount).toBe(80);
    expect(await ask(catalogue, log.number)).toEqual(await freshAnswers(log.session, log.number));
  });

  test('views at earlier numbers go on, and what was begun leaves nothing behind', async () => {
    // Prepare: new characters, attributes and records come with what will be broken off.
    const log = await newLog();
    await commit(log, [[put('Article:old', { title: '徐州旧闻', topics: ['旧'] })]]);
    let left = Infinity;
    const through = engine.intercept(log.session, () => {
      if ((left -= 1) < 0) throw Object.assign(new Error('secret'), { name: 'TimeoutError' });
    });
    const catalogue = new SqliteCatalogue(through, { path: newCatalogueFile() });
    opened.push(catalogue);
    const view = await catalogue.open(1);
    const before = await view.facet([], { of: 'Article/topic' }, 10);
    const news = Array.from({ length: 60 }, (_, at) => [
      put(`Article:n${at}`, { title: `鑫${at}`, topics: [`新${at}`] }),
    ]);
    await commit(log, news);

    // Act: the first 25 publications are read, and no more.
    left = 1;
    const failure = await catalogue.open(61).then(
      () => undefined,
      (error: unknown) => error,
    );
    const during = await view.facet([], { of: 'Article/topic' }, 10);
    left = Infinity;
    const after = await ask(catalogue, 61);

    // Assess
    expect(failure).toMatchObject({ name: 'TimeoutError' });
    expect(failure).not.toBeInstanceOf(CatalogueUnavailable);
    expect(during).toEqual(before);
    expect(after).toEqual(await freshAnswers(log.session, 61));
    view.close();
  });
});
