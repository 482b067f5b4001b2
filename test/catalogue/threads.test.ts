/** The catalogue on SQLite whose questions threads of their own answer: all that a catalogue does, and nobody waits for others. */
import { ReadThreads } from '../../src/catalogue/sqlite/threads/readThreads.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { CatalogueView } from '../../src/catalogue/catalogue.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { answersOf, ask, copyOf, filledFile, freshAnswers, overwrite, sizeOf } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';
import { describeCatalogue } from './engineSuite.ts';
import { PAGE } from './fileHarm.ts';

const inThreads = (log: Pick<TestLog, 'session'>, path = newCatalogueFile(), threads = 1) =>
  new SqliteCatalogue(log.session, { path, readers: new ReadThreads(threads) });

describeCatalogue('the catalogue on SQLite in threads', { make: (session) => inThreads({ session }) });

const engine = useEngine();
let log: TestLog;
let filled: string;
let right: unknown;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  log = new TestLog(await engine.session());
  await log.commit(...library(60));
  filled = await filledFile(log.session, log.number);
  right = await freshAnswers(log.session, log.number);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

function catalogueAt(path: string, threads = 1): SqliteCatalogue {
  const catalogue = inThreads(log, path, threads);
  opened.push(catalogue);
  return catalogue;
}

/** Work of some hundred milliseconds in all, in many parts. */
const muchWork = (view: CatalogueView) =>
  Promise.all(
    Array.from({ length: 300 }, () =>
      view.groups({ selection: [], keys: ['month', { of: 'Project/owner' }, { of: 'Article/topic' }] }),
    ),
  );

test('a file that is damaged while a view is open is made anew, and the view goes on', async () => {
  // Prepare
  const path = copyOf(filled);
  const catalogue = catalogueAt(path);
  const view = await catalogue.open(log.number);
  for (let page = 1; page < 12; page += 1) overwrite(path, page * PAGE, Buffer.alloc(PAGE, 0xff));

  // Act
  const answers = await answersOf(view);
  view.close();

  // Assess
  expect(answers).toEqual(right);
  expect(await ask(catalogue, log.number)).toEqual(right);
});

test('a view keeps its number while later publications are read in the same thread', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit(...library(20));
  const catalogue = inThreads(own);
  opened.push(catalogue);
  const before = await catalogue.open(own.number);
  const first = await answersOf(before);

  // Act
  await own.commit([put('Article:later', { title: '后来' })]);
  const after = await catalogue.open(own.number);

  // Assess
  expect(await answersOf(before)).toEqual(first);
  expect(await answersOf(after)).toEqual(await freshAnswers(own.session, own.number));
  expect(after.number).toBe(before.number + 1);
  before.close();
  after.close();
});

test('what SQLite logs does not grow from publication to publication, although views are open in two threads', async () => {
  // Prepare: both threads have a view.
  const own = new TestLog(await engine.session());
  await own.commit(...library(200));
  const path = newCatalogueFile();
  const catalogue = inThreads(own, path, 2);
  opened.push(catalogue);
  const first = await catalogue.open(own.number);
  const busy = muchWork(first);
  await new Promise((resolve) => setImmediate(resolve));
  const second = await catalogue.open(own.number);
  await second.count([]);
  await busy;
  first.close();
  second.close();

  // Act
  for (let round = 0; round < 40; round += 1) {
    await own.commit(...library(100));
    (await catalogue.open(own.number)).close();
  }

  // Assess: SQLite begins its log anew after 4 MB, if nobody reads from it; in all it is 8 MB.
  expect(sizeOf(`${path}-wal`)).toBeLessThan(6_000_000);
});

test('while a thread works, the event loop turns', async () => {
  // Prepare
  const view = await catalogueAt(filled).open(log.number);
  let turns = 0;
  let isWorking = true;
  const turn = () => {
    turns += 1;
    if (isWorking) setImmediate(turn);
  };

  // Act
  setImmediate(turn);
  await muchWork(view);
  isWorking = false;
  view.close();

  // Assess: in this thread, each part of the work would take a turn at most.
  expect(turns).toBeGreaterThan(600);
});

test('a request with one question does not wait for all of another request', async () => {
  // Prepare
  const catalogue = catalogueAt(filled);
  const [busy, brief] = [await catalogue.open(log.number), await catalogue.open(log.number)];
  const ended: string[] = [];

  // Act
  const much = muchWork(busy).then(() => ended.push('much'));
  await new Promise((resolve) => setImmediate(resolve));
  const little = brief.count([]).then(() => ended.push('little'));
  await Promise.all([much, little]);
  busy.close();
  brief.close();

  // Assess
  expect(ended).toEqual(['little', 'much']);
});
