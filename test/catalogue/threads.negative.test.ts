/** When the threads of a catalogue on SQLite end, or their answers come too late. */
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { SqliteView } from '../../src/catalogue/sqlite/view/sqliteView.ts';
import { ReadThreads } from '../../src/catalogue/sqlite/threads/readThreads.ts';
import { Deadline } from '../../src/store/deadline.ts';
import { useEngine } from '../support/engine.ts';
import { library } from './engineDraws.ts';
import { ask, copyOf, filledFile, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

const engine = useEngine();
let log: TestLog;
let filled: string;
let right: unknown;
let records: number;

beforeAll(async () => {
  log = new TestLog(await engine.session());
  await log.commit(...library(60));
  filled = await filledFile(log.session, log.number);
  right = await freshAnswers(log.session, log.number);
  records = sizeOfFilled();
});

function sizeOfFilled(): number {
  const view = new SqliteView(filled);
  const count = view.count([]);
  view.close();
  return count;
}

const open: SqliteCatalogue[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((catalogue) => catalogue.close()));
});

function catalogueIn(threads: ReadThreads): SqliteCatalogue {
  const catalogue = new SqliteCatalogue(log.session, { path: copyOf(filled), readers: threads });
  open.push(catalogue);
  return catalogue;
}

const BY_OWNER = { selection: [], keys: ['month', { of: 'Project/owner' }] } as const;

test('what a thread was asked that has ended is unavailable, and the next request has a new thread', async () => {
  // Prepare
  const threads = new ReadThreads(1);
  const catalogue = catalogueIn(threads);
  const view = await catalogue.open(log.number);

  // Act
  const asked = Promise.allSettled(Array.from({ length: 100 }, () => view.groups(BY_OWNER)));
  await new Promise((resolve) => setImmediate(resolve));
  await threads.close();
  const outcomes = await asked;
  const later = view.count([]);

  // Assess
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(CatalogueUnavailable) });
  await expect(later).rejects.toThrow(CatalogueUnavailable);
  expect(await ask(catalogue, log.number)).toEqual(right);
  view.close();
});

test('at the deadline a request is told so, although its thread still works, and others are answered', async () => {
  // Prepare
  const catalogue = catalogueIn(new ReadThreads(1));
  const gone = new AbortController();
  const late = await catalogue.open(log.number, new Deadline(60_000, gone.signal));

  // Act
  const asked = Promise.allSettled(Array.from({ length: 2_000 }, () => late.groups(BY_OWNER)));
  await new Promise((resolve) => setImmediate(resolve));
  gone.abort();
  const outcomes = await asked;
  const again = late.count([]);

  // Assess
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
  await expect(again).rejects.toThrow('could not answer everything in time');
  expect(await ask(catalogue, log.number)).toEqual(right);
  late.close();
});

test('a file that cannot be opened is unavailable, and no thread ends of it', async () => {
  // Prepare
  const threads = new ReadThreads(1);
  const reader = threads.next();

  // Act
  const opening = reader.open('/dev/null/catalogue.sqlite');

  // Assess
  await expect(opening).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR' });
  const view = await reader.open(filled);
  expect(await view.asker().ask({ name: 'count', args: [[]] })).toBe(records);
  await threads.close();
});

test('questions of a view that is closed meanwhile are refused, and the thread is free for others', async () => {
  // Prepare
  const threads = new ReadThreads(1);
  const view = await threads.next().open(filled);
  const asker = view.asker();

  // Act
  const asked = Promise.allSettled(Array.from({ length: 50 }, () => asker.ask({ name: 'groups', args: [BY_OWNER] })));
  const closing = view.close();
  const outcomes = await asked;
  await closing;

  // Assess
  expect(outcomes.at(-1)).toMatchObject({ status: 'rejected', reason: { message: /closed/ } });
  const next = await threads.next().open(filled);
  expect(await next.asker().ask({ name: 'count', args: [[]] })).toBe(records);
  await threads.close();
});

test('an impossible question is an error of its own, and the next one is answered', async () => {
  // Prepare
  const view = await catalogueIn(new ReadThreads(1)).open(log.number);

  // Act
  const page = view.page({ selection: [], order: 'relevance', descending: true, limit: 1 });
  const count = view.count([]);

  // Assess
  await expect(page).rejects.toThrow('needs a condition of words');
  expect(await count).toBe(records);
  view.close();
});
