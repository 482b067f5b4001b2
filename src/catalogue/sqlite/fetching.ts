/** Puts a fetched snapshot in a catalogue's place, whole or not at all. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Snapshots } from '../snapshots.ts';
import { FORMAT } from './format.ts';

/** False: there is no snapshot. */
export async function fetchFile(snapshots: Snapshots, path: string): Promise<boolean> {
  const part = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(part, { force: true });
  try {
    if (!(await snapshots.fetch(part, FORMAT))) return false;
    renameSync(part, path);
    return true;
  } finally {
    rmSync(part, { force: true });
  }
}
