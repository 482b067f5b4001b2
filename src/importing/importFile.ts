/** Imports one file, such as the sample of `npm start`. Links by name lead only to records in the file. */
import { stat } from 'node:fs/promises';
import type { WriteSession } from '../store/writeSession.ts';
import { openImportFile } from './formats/files.ts';
import { importFiles, type ImportReport } from './import.ts';
import { publishedLookup } from './publishedLookup.ts';

/** @throws ImportRefused with all problems; nothing is published then. */
export async function importFile(session: WriteSession, path: string): Promise<ImportReport> {
  const { byId, current } = publishedLookup(session, () => Promise.reject(new Error('No catalogue is open')));
  const file = openImportFile(path, (await stat(path)).size);
  return importFiles(session, [file], { byId, current, byName: async () => [], nearName: async () => [] });
}
