/** For what grows with the store and so must not be in memory: a SQLite database that only its maker sees. */
import { DatabaseSync } from 'node:sqlite';

/** Of the database, in memory. */
const CACHE_KILOBYTES = 64 * 1024;

/**
 * SQLite holds some of it in memory and the rest in a file without a name, in the folder for temporary files (`SQLITE_TMPDIR`,
 * else `TMPDIR`). It is gone when it is closed, or when the process ends.
 */
export function openTemporaryDatabase(schema: string): DatabaseSync {
  const database = new DatabaseSync('');
  // Nothing is ever rolled back or kept, so all of it is one transaction that never ends.
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE_KILOBYTES};`);
  database.exec(`${schema}; BEGIN`);
  return database;
}
