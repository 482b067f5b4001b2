/** The catalogue's file: opened, checked, made anew. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogueUnavailable } from '../unavailable.ts';
import { Alphabet } from './alphabet.ts';
import { FORMAT, TABLES } from './format.ts';

/** Marks the file as a catalogue (`application_id`): "gkct" in ASCII. */
const APPLICATION = 0x676b6374;

/** How long SQLite waits for another process where that is done soon, in milliseconds: this one stands still meanwhile. */
const BUSY = 1_000;
/** What SQLite says of a file that another process is writing. */
const LOCKED = 5;
/** Milliseconds between two tries to write, and after which it is given up. */
const TRY_EVERY = 20;
const TRY_FOR = 60_000;

/** The file is not a catalogue of this format, or not whole: it is to be made anew. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** What SQLite says of a file that it cannot use: IOERR, CORRUPT, NOTADB. One that cannot be opened may be a good one. */
const DAMAGE: ReadonlySet<number> = new Set([10, 11, 26]);

/** Whether the failure lies with the file, so that making it anew may help. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Damaged) return true;
  const code = codeOf(error);
  return code !== undefined && DAMAGE.has(code);
}

export const isLocked = (error: unknown): boolean => codeOf(error) === LOCKED;

/** Begins a transaction of writing. Another process may take long over its own: others have their turn meanwhile. */
export async function beginWriting(database: DatabaseSync): Promise<void> {
  await whenFree(() => {
    database.exec('PRAGMA busy_timeout = 0');
    try {
      database.exec('BEGIN IMMEDIATE');
    } finally {
      database.exec(`PRAGMA busy_timeout = ${BUSY}`);
    }
  });
}

/** Does what cannot be done while another process writes. */
export async function whenFree<Result>(act: () => Result): Promise<Result> {
  const end = performance.now() + TRY_FOR;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
    }
    await sleep(TRY_EVERY);
  }
}

/** SQLite's primary code: the lowest byte. */
function codeOf(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Opens the file for writing; makes it where there is none. Throws what {@link isDamage} knows when it cannot be used. */
export function openFile(path: string): DatabaseSync {
  onDisk(() => mkdirSync(dirname(path), { recursive: true }));
  const database = new DatabaseSync(path, { timeout: BUSY });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768');
    // Another process may have begun the file just now: what is in it decides whether it is new.
    if (isEmpty(database)) create(database);
    check(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens the file for reading alone. */
export function openForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY });
  try {
    database.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Removes the file and what SQLite keeps beside it. */
export function discardFile(path: string): void {
  onDisk(() => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  });
}

/** Which file it is that has this path now; undefined where there is none. */
export function fileAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

/** What the file system refuses, no other try makes better: the operator must. */
function onDisk(work: () => unknown): void {
  try {
    work();
  } catch (cause) {
    throw new CatalogueUnavailable('The catalogue cannot be used now', { cause });
  }
}

function isEmpty(database: DatabaseSync): boolean {
  const objects = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number };
  return objects.count === 0 && pragma(database, 'user_version') === 0 && pragma(database, 'application_id') === 0;
}

function create(database: DatabaseSync): void {
  // All or nothing; where another process is making it at the same time, it is that one's.
  database.exec('BEGIN IMMEDIATE');
  if (pragma(database, 'user_version') === 0) {
    database.exec(TABLES);
    new Alphabet().begin(database);
    database.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${FORMAT}`);
  }
  database.exec('COMMIT');
}

function check(database: DatabaseSync, path: string): void {
  const application = pragma(database, 'application_id');
  const format = pragma(database, 'user_version');
  if (application !== APPLICATION || format !== FORMAT) {
    throw new Damaged(`${path} is no catalogue of format ${FORMAT} (application ${application}, format ${format})`);
  }
  // A copy that was cut short: what is missing would be noticed only when it is needed.
  database.exec('PRAGMA wal_checkpoint(PASSIVE)');
  const bytes = pragma(database, 'page_count') * pragma(database, 'page_size');
  const wal = existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
  const size = statSync(path).size;
  if (size + wal < bytes) throw new Damaged(`${path} has ${size} bytes instead of ${bytes}`);
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version' | 'page_count' | 'page_size'): number {
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, number> | undefined;
  return row?.[name] ?? 0;
}
