/** Fills an empty store from files, as `gongkai import --fill` does. */
import { openImportFiles } from '../../src/importing/formats/files.ts';
import { importFiles, type ImportOptions, type ImportReport } from '../../src/importing/import.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

/**
 * @param path of a file or a folder of files, whose links are ids or names of records in them.
 * @returns the report, and the number of the last publication.
 */
export async function load(
  session: WriteSession,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport & { readonly number: number }> {
  const known = {
    byId: async () => new Set<string>(),
    current: async () => new Map(),
    byName: async () => [],
    nearName: async () => [],
  };
  const report = await importFiles(session, await openImportFiles(path), known, { fill: true, ...options });
  return { ...report, number: report.publications.at(-1)?.number ?? 0 };
}
