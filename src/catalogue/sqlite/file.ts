/** The catalogue's file: opened, checked, made anew. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Alphabet } from './alphabet.ts';
import { FORMAT, TABLES } from './format.ts';

/** Marks the file as a catalogue (`application_id`): "gkct" in ASCII. */
const APPLICATION = 0x676b6374;

/** How long one process waits for another one that writes, in milliseconds. */
const BUSY = 1_000;

/** The file is not a catalogue of this format, or not whole: it is to be made anew. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** What SQLite says of a file that it cannot use: IOERR, CORRUPT, CANTOPEN, NOTADB. */
const DAMAGE: ReadonlySet<number> = new Set([10, 11, 14, 26]);

/** Whether the failure lies with the file, so that making it anew may help. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Damaged) return true;
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  // The lowest byte is the primary code.
  return typeof code === 'number' && DAMAGE.has(code & 0xff);
}

/** Opens the file for writing; makes it where there is none. Throws what {@link isDamage} knows when it cannot be used. */
export function openFile(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const database = new DatabaseSync(path, { timeout: BUSY });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768');
    if (isNew) create(database);
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
  database.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
  return database;
}

/** Removes the file and what SQLite keeps beside it. */
export function discardFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
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
