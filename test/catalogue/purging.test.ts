/** A file is purged in a thread: what was erased leaves the file's bytes, while requests are answered. */
import { existsSync, readFileSync } from 'node:fs';
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import type { PurgeFile } from '../../src/catalogue/sqlite/purging.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { purgeInThread } from '../../src/catalogue/sqlite/threads/purgeInThread.ts';
import { ERASED } from '../../src/publications/log/reasons.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

const SECRET = '身份证号码一二三四五';
const engine = useEngine();
let log: TestLog;
let path: string;
const opened: SqliteCatalogue[] = [];

beforeEach(async () => {
  log = new TestLog(await engine.session());
  path = newCatalogueFile();
  await log.commit(...library(30), [put('Article:secret', { title: '来信', body: SECRET })]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

function catalogueWith(purgeFile: PurgeFile): SqliteCatalogue {
  const catalogue = new SqliteCatalogue(log.session, { path, purgeFile });
  opened.push(catalogue);
  return catalogue;
}

const isInFile = (): boolean =>
  [path, `${path}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(SECRET));

const erase = () => log.commit([{ operation: 'WITHDRAW', id: 'Article:secret', reason: ERASED }]);

test('what was erased is in the file until the thread has purged it, and nobody waits for that', async () => {
  // Prepare
  const purge = Promise.withResolvers<undefined>();
  const catalogue = catalogueWith(async (file) => {
    await purge.promise;
    return purgeInThread(file);
  });
  (await catalogue.open(log.number)).close();
  const before = isInFile();
  await erase();

  // Act
  const answers = await ask(catalogue, log.number);
  purge.resolve(undefined);
  await catalogue.close();

  // Assess
  expect(before).toBe(true);
  expect(answers).toEqual(await freshAnswers(log.session, log.number));
  expect(isInFile()).toBe(false);
  expect(await ask(catalogueWith(purgeInThread), log.number)).toEqual(answers);
});

test('the next publication waits until the file is purged, and is written then', async () => {
  // Prepare
  const catalogue = catalogueWith(purgeInThread);
  await erase();
  (await catalogue.open(log.number)).close();
  await log.commit([put('Article:later', { title: '后来' })]);

  // Act
  const answers = await ask(catalogue, log.number);

  // Assess
  expect(answers).toEqual(await freshAnswers(log.session, log.number));
  expect(isInFile()).toBe(false);
});

test('a purge that fails is told when the next publication is read, and tried again', async () => {
  // Prepare
  let tries = 0;
  const catalogue = catalogueWith(async (file) => {
    tries += 1;
    if (tries > 1) return purgeInThread(file);
    throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  });
  await erase();
  (await catalogue.open(log.number)).close();
  await log.commit([put('Article:later', { title: '后来' })]);

  // Act
  const first = catalogue.open(log.number);

  // Assess
  await expect(first).rejects.toThrow(CatalogueUnavailable);
  expect(await ask(catalogue, log.number)).toEqual(await freshAnswers(log.session, log.number));
  await catalogue.close();
  expect(tries).toBe(2);
  expect(isInFile()).toBe(false);
});
