/** Makes a file's bytes those of its present content, after a record was erased. */
import type { DatabaseSync } from 'node:sqlite';

/**
 * Removes unused terms, index entries, free pages and SQLite's log. At 100,000 records that takes seconds, in which nothing is written.
 *
 * @returns whether the log still has something, because a view of an older state is open.
 */
export function purge(database: DatabaseSync): boolean {
  database.exec(`
    DELETE FROM term WHERE term NOT IN (SELECT term FROM tagged UNION SELECT term FROM dated);
    INSERT INTO grams (grams) VALUES ('optimize');
    VACUUM;
  `);
  const truncated = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  return truncated.busy !== 0;
}

/** On a connection of its own, maybe in another thread. */
export type PurgeFile = (path: string) => Promise<boolean>;
