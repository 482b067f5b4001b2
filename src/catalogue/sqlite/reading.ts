/** Opens a catalogue's file for reading. */
import { DatabaseSync } from 'node:sqlite';

/** Milliseconds that SQLite waits for another process's short lock. This thread is blocked meanwhile. */
export const BUSY_TIMEOUT = 1_000;

/** A file may be a snapshot that somebody has changed: nothing in its schema is run, and damaged cells are noticed. */
export const UNTRUSTED = 'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON';

/** Opens the file read-only. */
export function openForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  try {
    database.exec(`PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; ${UNTRUSTED}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
