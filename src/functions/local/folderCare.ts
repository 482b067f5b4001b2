/**
 * Work on the files of the embedded store while nothing uses them. Repair: LevelDB keeps what it can read, and the damaged files
 * are kept beside them. Compaction: what was overwritten or removed leaves the files.
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { checkFiles, explained } from './dataFolder.ts';

/**
 * @returns where the files as they were are kept.
 * @throws FolderInUse when another process uses the folder; Error when there is no store to repair. Nothing has changed then.
 */
export async function repairFolder(folder: string): Promise<string> {
  await checkFiles(folder);
  const kept = `${folder.replace(/\/+$/, '')}.before-repair-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  await cp(folder, kept, { recursive: true, errorOnExist: true, force: false });
  try {
    await ClassicLevel.repair(folder);
    // Of files that LevelDB could not read; they are in the copy.
    await rm(join(folder, 'lost'), { recursive: true, force: true });
  } catch (error) {
    throw explained(folder, (error as { cause?: unknown }).cause ?? error);
  }
  return kept;
}

/** Rewrites the tables without what was overwritten or removed, which LevelDB does by itself only in time. */
export async function compactFolder(folder: string): Promise<void> {
  const database = new ClassicLevel<Buffer, Buffer>(folder, {
    createIfMissing: false,
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
  });
  await database.open();
  try {
    await database.compactRange(Buffer.from([0]), Buffer.alloc(64, 0xff));
  } finally {
    await database.close();
  }
}
