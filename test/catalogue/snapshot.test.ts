/** A catalogue that begins with a snapshot answers as one that was built from the log, and reads only what came after. */
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { generate } from '../generator/generate.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, filledFile, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';
import { readerOf, SnapshotFile } from './snapshotFolder.ts';

const engine = useEngine();
let log: TestLog;
let right: unknown;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  log = new TestLog(await engine.session());
  await log.commit(...generated(240), ...library(40));
  right = await freshAnswers(log.session, log.number);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

/** Made-up records, in publications of twelve. */
function generated(records: number): Change[][] {
  const changes = [...generate({ records, seed: 11 })].map(({ id, ...fields }) => put(id, fields));
  return Array.from({ length: changes.length / 12 }, (_, at) => changes.slice(at * 12, at * 12 + 12));
}

function reader(...args: Parameters<typeof readerOf>) {
  const made = readerOf(...args);
  opened.push(made.catalogue);
  return made;
}

/** What lies beside a file, under its name. */
const beside = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)) && !/sqlite(-wal|-shm)?$/.test(name));

test.each([1, 13, 20, 'the last'] as const)(
  'a snapshot that stands at publication %s: every answer is the same',
  async (at) => {
    // Prepare
    const number = at === 'the last' ? log.number : at;
    const snapshot = await SnapshotFile.of(log.session, number);
    const { session, requests } = engine.watch(log.session);
    const { catalogue, told, path } = reader(session, snapshot);

    // Act
    const answers = await ask(catalogue, log.number);

    // Assess: one read whether it is of this log, and the publications after it, 25 at a time.
    expect(answers).toEqual(right);
    expect(requests).toHaveLength(1 + Math.ceil((log.number - number) / 25));
    expect([snapshot.fetched, told, beside(path)]).toEqual([1, [], []]);
  },
);

test('nothing is fetched where there is a file, whatever happens to it later', async () => {
  // Prepare
  const snapshot = await SnapshotFile.of(log.session, 5);
  const { catalogue, path } = reader(log.session, snapshot, await filledFile(log.session, 3));
  await ask(catalogue, 4);

  // Act
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const answers = await ask(catalogue, log.number);

  // Assess: a file that is lost is a reason to fetch; one that is only older is not.
  expect(snapshot.fetched).toBe(1);
  expect(answers).toEqual(right);
});

test('there is no snapshot: it is built from the log, and nobody is told', async () => {
  // Prepare
  const { catalogue, told, path } = reader(log.session, new SnapshotFile());

  // Act
  const answers = await ask(catalogue, log.number);

  // Assess
  expect(answers).toEqual(right);
  expect([told, beside(path)]).toEqual([[], []]);
});

test('requests that come at once wait for one fetch', async () => {
  // Prepare
  const snapshot = await SnapshotFile.of(log.session, 10);
  const { catalogue } = reader(log.session, snapshot);

  // Act
  const answers = await Promise.all([log.number, 10, 1, log.number].map((number) => ask(catalogue, number)));

  // Assess
  expect(snapshot.fetched).toBe(1);
  expect([answers[0], answers[3]]).toEqual([right, right]);
});

test('another process has made the file while this one fetched: that one stays', async () => {
  // Prepare
  const snapshot = await SnapshotFile.of(log.session, 10);
  const path = newCatalogueFile();
  const other = new SqliteCatalogue(log.session, { path });
  opened.push(other);
  const slow = {
    async fetch(part: string) {
      await ask(other, 12);
      return snapshot.fetch(part);
    },
  };
  const { catalogue, told } = reader(log.session, slow, path);

  // Act
  const answers = await ask(catalogue, log.number);
  const others = await ask(other, log.number);

  // Assess
  expect([answers, others]).toEqual([right, right]);
  expect([told, beside(path)]).toEqual([[], []]);
});

test("what SQLite left beside a file that is gone is not taken for the snapshot's", async () => {
  // Prepare: the log of a file whose pages are others; what a process leaves that is killed, and then /tmp is tidied.
  const other = new TestLog(await engine.session());
  await other.commit(...library(40).toReversed());
  const [theirs, path] = [await filledFile(other.session, other.number), newCatalogueFile()];
  const database = new DatabaseSync(theirs);
  database.exec("UPDATE record SET day = '2000-01-01', name_key = ''");
  copyFileSync(`${theirs}-wal`, `${path}-wal`);
  database.close();
  const { catalogue, told } = reader(log.session, await SnapshotFile.of(log.session, log.number), path);

  // Act
  const answers = await ask(catalogue, log.number);

  // Assess
  expect(answers).toEqual(right);
  expect(told).toEqual([]);
});

test('a copy is whole, though the file is being written', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit(...library(40));
  const { catalogue } = reader(own.session, new SnapshotFile());
  await ask(catalogue, own.number);
  const before = own.number;
  await own.commit(...generated(240));

  // Act
  const following = ask(catalogue, own.number);
  const copy = newCatalogueFile();
  const { number } = await catalogue.copyTo(copy, before);
  await following;

  // Assess
  expect(existsSync(copy)).toBe(true);
  const { catalogue: copied } = reader(own.session, new SnapshotFile(), copy);
  expect(await ask(copied, own.number)).toEqual(await freshAnswers(own.session, own.number));
  expect(number).toBeGreaterThanOrEqual(before);
});

test('how far it has come since a publication: records that are there, and those changed after it', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit([put('Person:a'), put('Person:b')], [put('Person:b', { name: '乙' })], [put('Person:c')]);
  const { catalogue } = reader(own.session, new SnapshotFile());

  // Act
  const progress = await Promise.all([0, 1, 2, 3, 9].map((since) => catalogue.progressSince(since, 3)));

  // Assess
  expect(progress.map(({ records, changed }) => [records, changed])).toEqual([
    [3, 3],
    [3, 2],
    [3, 1],
    [3, 0],
    [3, 0],
  ]);
});
