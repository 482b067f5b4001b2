/** Puts a fetched snapshot at a catalogue's path, completely or not at all. */
import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { discardFile, fileAt } from './file.ts';
import { FORMAT } from './format.ts';

/** Where a missing catalogue file comes from, since building it from the start of the log takes longer. */
export interface SnapshotSource {
  /**
   * Fetches the newest snapshot of this format into a file that does not exist yet. False: there is no snapshot.
   *
   * @throws if it cannot be fetched; the caller removes what is at the path then.
   */
  fetch(path: string, format: number): Promise<boolean>;
}

/**
 * False: there is no snapshot.
 *
 * @throws Error, with the reason as its cause. It never looks like an error of the store, so the caller can go on with the log.
 */
export async function fetchFile(snapshots: SnapshotSource, path: string): Promise<boolean> {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(part, { force: true });
    if (!(await snapshots.fetch(part, FORMAT))) return false;
    // Files that SQLite left beside a removed database do not belong to this one.
    if (fileAt(path) === undefined) discardFile(path);
    // Unlike renaming, linking does not replace a file that another process has put there meanwhile.
    linkSync(part, path);
    return true;
  } catch (cause) {
    if (fileAt(path) !== undefined) return true;
    throw new Error('The snapshot cannot be fetched', { cause });
  } finally {
    rmSync(part, { force: true });
  }
}
