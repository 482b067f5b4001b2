/** Folders for work on files, removed after it; and those of processes that were killed, which could fill the disk. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds after which a folder belongs to a killed process: longer than any function runs. */
const STALE_AFTER = 30 * 60_000;

/** @param prefix of the folder's name; no other work has it. */
export async function inTemporaryFolder<Result>(
  prefix: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await removeStaleFolders(prefix);
  const folder = await mkdtemp(join(tmpdir(), prefix));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeStaleFolders(prefix: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const path = join(tmpdir(), name);
    const stats = await stat(path).catch(() => undefined);
    if (stats && stats.mtimeMs < Date.now() - STALE_AFTER) await rm(path, { recursive: true, force: true });
  }
}
