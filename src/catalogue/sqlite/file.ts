/** Opens, checks and removes a catalogue's file. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogueUnavailable } from '../catalogue.ts';
import { DamagedFile, isLocked } from './errors.ts';
import { FORMAT, TABLES } from './format.ts';
import { BUSY_TIMEOUT, UNTRUSTED } from './reading.ts';

/** Marks the file as a catalogue (`application_id`): "gkct" in ASCII. */
const APPLICATION_ID = 0x676b6374;

/** Milliseconds between two attempts to write, and after which we give up. */
const LOCK_RETRY_INTERVAL = 20;
const MAX_LOCK_WAIT = 60_000;

/** Begins a write transaction. Waits for other processes' transactions, which may be long, without blocking. */
export async function beginWriting(database: DatabaseSync): Promise<void> {
  await whenFree(() => {
    database.exec('PRAGMA busy_timeout = 0');
    try {
      database.exec('BEGIN IMMEDIATE');
    } finally {
      database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    }
  });
}

/** Retries what fails while another process is writing. */
export async function whenFree<Result>(act: () => Result): Promise<Result> {
  const end = performance.now() + MAX_LOCK_WAIT;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
    }
    await sleep(LOCK_RETRY_INTERVAL);
  }
}

/** Opens the file for writing, creating it if necessary. Errors about an unusable file satisfy {@link isDamage}. */
export function openForWriting(path: string): DatabaseSync {
  withFileSystem(() => mkdirSync(dirname(path), { recursive: true }));
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768; ${UNTRUSTED}`,
    );
    // Another process may just have created the file, so its contents decide whether it is new.
    if (isNewFile(database)) createCatalogue(database);
    checkFile(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Removes the file and the files that SQLite keeps beside it. */
export function discardFile(path: string): void {
  withFileSystem(() => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  });
}

/** The inode of the file that is at this path now; undefined if there is none. */
export function fileAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

/** Retrying does not help when the file system refuses something: the operator has to act. */
function withFileSystem(work: () => unknown): void {
  try {
    work();
  } catch (cause) {
    throw new CatalogueUnavailable('The catalogue cannot be used now', { cause });
  }
}

function isNewFile(database: DatabaseSync): boolean {
  const objects = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number };
  return objects.count === 0 && pragma(database, 'user_version') === 0 && pragma(database, 'application_id') === 0;
}

function createCatalogue(database: DatabaseSync): void {
  // All or nothing. If another process is creating the file too, only one of them does.
  database.exec('BEGIN IMMEDIATE');
  if (pragma(database, 'user_version') === 0) {
    database.exec(TABLES);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`);
  }
  database.exec('COMMIT');
}

function checkFile(database: DatabaseSync, path: string): void {
  const application = pragma(database, 'application_id');
  const format = pragma(database, 'user_version');
  if (application !== APPLICATION_ID || format !== FORMAT) {
    throw new DamagedFile(`${path} is no catalogue of format ${FORMAT} (application ${application}, format ${format})`);
  }
  if (schemaOf(database) !== expectedSchema())
    throw new DamagedFile(`${path} has other tables, views or triggers than ours`);
  // Detects a truncated copy, whose missing pages would otherwise go unnoticed until they are read.
  database.exec('PRAGMA wal_checkpoint(PASSIVE)');
  const bytes = pragma(database, 'page_count') * pragma(database, 'page_size');
  const wal = existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
  const size = statSync(path).size;
  if (size + wal < bytes) throw new DamagedFile(`${path} has ${size} bytes instead of ${bytes}`);
}

/** Everything that the file declares. */
function schemaOf(database: DatabaseSync): string {
  const declared = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
  return JSON.stringify(declared);
}

let ourSchema: string | undefined;

function expectedSchema(): string {
  if (ourSchema === undefined) {
    const database = new DatabaseSync(':memory:');
    database.exec(TABLES);
    ourSchema = schemaOf(database);
    database.close();
  }
  return ourSchema;
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version' | 'page_count' | 'page_size'): number {
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, number> | undefined;
  return row?.[name] ?? 0;
}
