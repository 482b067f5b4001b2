/** Fills an empty store from a file, as `gongkai import --fill` does. */
import { stat } from 'node:fs/promises';
import { openImportFile } from '../../src/importing/formats/files.ts';
import { importFiles, type ImportOptions } from '../../src/importing/import.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

/**
 * @param path of a file whose links are ids.
 * @returns how many records it has, and the number of the last publication.
 */
export async function load(
  session: WriteSession,
  path: string,
  options: ImportOptions = {},
): Promise<{ records: number; number: number }> {
  const file = openImportFile(path, (await stat(path)).size);
  const known = {
    byId: async () => new Set<string>(),
    current: async () => new Map(),
    byName: async () => [],
    nearName: async () => [],
  };
  const { records, publications } = await importFiles(session, [file], known, { fill: true, ...options });
  return { records, number: publications.at(-1)?.number ?? 0 };
}
