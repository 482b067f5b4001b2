/** Puts a fetched snapshot in a catalogue's place, whole or not at all. */
import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Snapshots } from '../snapshots.ts';
import { discardFile, fileAt } from './file.ts';
import { FORMAT } from './format.ts';

/**
 * False: there is no snapshot.
 *
 * @throws Error, whose cause says why: never one that looks like trouble of the store, since the log can be asked then.
 */
export async function fetchFile(snapshots: Snapshots, path: string): Promise<boolean> {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(part, { force: true });
    if (!(await snapshots.fetch(part, FORMAT))) return false;
    // What SQLite kept beside a file that is gone is not of this one.
    if (fileAt(path) === undefined) discardFile(path);
    // Unlike renaming, this leaves a file alone that another process has put there meanwhile.
    linkSync(part, path);
    return true;
  } catch (cause) {
    if (fileAt(path) !== undefined) return true;
    throw new Error('The snapshot cannot be fetched', { cause });
  } finally {
    rmSync(part, { force: true });
  }
}
