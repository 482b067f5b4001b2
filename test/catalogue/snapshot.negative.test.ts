/** Snapshots that are of no use: the catalogue is built from the log, and the reason is told once. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { SnapshotSource } from '../../src/catalogue/sqlite/fetchFile.ts';
import { isUnavailable } from '../../src/store/errors.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, freshAnswers, overwrite } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';
import { readerOf, SnapshotFile } from './snapshotFolder.ts';

const engine = useEngine();
let log: TestLog;
let right: unknown;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  log = new TestLog(await engine.session());
  await log.commit(...library(40));
  right = await freshAnswers(log.session, log.number);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

function reader(...args: Parameters<typeof readerOf>) {
  const made = readerOf(...args);
  opened.push(made.catalogue);
  return made;
}

/** All that lies under a file's name. */
const filesOf = (path: string) => readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));

/** What is kept otherwise, so that it would be noticed if it were used. */
const OTHERWISE = "UPDATE record SET day = '2000-01-01'";

const SPOILED: { what: string; spoil: (snapshot: SnapshotFile) => unknown; told: RegExp }[] = [
  {
    what: 'is garbage',
    told: /not a database/,
    spoil: (file) => {
      file.overwrite(Buffer.from('这不是目录'.repeat(100)));
    },
  },
  {
    what: 'is cut short',
    told: /bytes instead of|malformed/,
    spoil: (file) => {
      file.overwrite(readFileSync(file.path).subarray(0, 20_480));
    },
  },
  {
    what: 'is of an older format',
    told: /no catalogue of format/,
    spoil: (file) => {
      file.execute(`PRAGMA user_version = 0; ${OTHERWISE}`);
    },
  },
  {
    what: 'is of a newer format',
    told: /no catalogue of format/,
    spoil: (file) => {
      file.execute(`PRAGMA user_version = 99; ${OTHERWISE}`);
    },
  },
  {
    what: 'lacks a table',
    told: /other tables, views or triggers than ours/,
    spoil: (file) => {
      file.execute('DROP TABLE dated');
    },
  },
  {
    what: 'is of another log',
    told: /another log/,
    spoil: (file) => {
      file.execute(`UPDATE checkpoint SET token = 'other'; ${OTHERWISE}`);
    },
  },
  {
    what: 'is ahead of the log',
    told: /another log/,
    spoil: (file) => {
      file.execute(`UPDATE checkpoint SET number = number + 1; ${OTHERWISE}`);
    },
  },
];

test.each(SPOILED)('a snapshot that $what', async ({ spoil, told: words }) => {
  // Prepare
  const snapshot = await SnapshotFile.of(log.session, 2);
  spoil(snapshot);
  const { catalogue, told, path } = reader(log.session, snapshot);

  // Act
  const answers = [await ask(catalogue, log.number), await ask(catalogue, log.number)];

  // Assess
  expect(answers).toEqual([right, right]);
  expect(told.map(String)).toEqual([expect.stringMatching(words)]);
  expect(filesOf(path).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a snapshot of which only answers notice that it is damaged', async () => {
  // Prepare: it has all, so nothing is written into it.
  const snapshot = await SnapshotFile.of(log.session, log.number);
  overwrite(snapshot.path, (snapshot.rootOf('record_by_day') - 1) * 4096, Buffer.alloc(4096, '坏'));
  const { catalogue, told } = reader(log.session, snapshot);

  // Act
  const answers = [await ask(catalogue, log.number), await ask(catalogue, log.number)];

  // Assess
  expect(answers).toEqual([right, right]);
  expect(told.map(String)).toEqual([expect.stringMatching(/malformed/)]);
  expect(snapshot.fetched).toBe(1);
});

/** What fetching may end with; some of it looks as if DynamoDB were in trouble. */
const FAILURES = [
  new Error('S3 answered 403'),
  new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) }),
  Object.assign(new Error('read'), { code: 'ECONNRESET' }),
  new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
  new DOMException('This operation was aborted', 'AbortError'),
];

test.each(FAILURES.map((failure) => [failure.message, failure] as const))(
  'fetching it ends with: %s',
  async (_, failure) => {
    // Prepare
    let fetched = 0;
    const failing: SnapshotSource = {
      async fetch() {
        fetched += 1;
        throw failure;
      },
    };
    const { catalogue, told } = reader(log.session, failing);

    // Act
    const answers = [await ask(catalogue, log.number), await ask(catalogue, log.number)];

    // Assess
    expect(answers).toEqual([right, right]);
    expect(told).toMatchObject([{ message: 'The snapshot cannot be fetched', cause: failure }]);
    expect(fetched).toBe(1);
  },
);

test('once one was of no use, none is fetched in this process', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit([put('Person:x')]);
  const snapshot = await SnapshotFile.of(log.session, 2);
  const { catalogue, told } = reader(own.session, snapshot);
  await ask(catalogue, 1);

  // Act: closed, and its file is of another log when it is opened again.
  await catalogue.close();
  await own.empty();
  await own.commit([put('Person:y')]);
  const answers = await ask(catalogue, 1);

  // Assess
  expect(answers).toEqual(await freshAnswers(own.session, 1));
  expect([snapshot.fetched, told.length]).toEqual([1, 1]);
});

test('DynamoDB does not say whether it is of this log: that is told to the reader, and the snapshot is kept', async () => {
  // Prepare
  const snapshot = await SnapshotFile.of(log.session, log.number);
  let down = true;
  const session = engine.intercept(log.session, () => {
    if (down) throw Object.assign(new Error('secret'), { name: 'ThrottlingException' });
  });
  const { catalogue, told } = reader(session, snapshot);

  // Act
  const refused = await ask(catalogue, log.number).catch((error: unknown) => error);
  down = false;
  const answers = await ask(catalogue, log.number);

  // Assess
  expect(isUnavailable(refused)).toBe(true);
  expect(answers).toEqual(right);
  expect([snapshot.fetched, told]).toEqual([1, []]);
});
