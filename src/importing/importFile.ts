/** Imports one file, as `npm start` does with the sample: nothing but what is in it is known by name. */
import { stat } from 'node:fs/promises';
import type { Tables } from '../store/tables.ts';
import { openImportFile } from './formats/files.ts';
import { importFiles, type ImportReport } from './import.ts';
import { publishedLookup } from './publishedLookup.ts';

/** @throws ImportRefused with every problem; nothing is published then. */
export async function importFile(tables: Tables, path: string): Promise<ImportReport> {
  const { byId } = publishedLookup(tables, () => Promise.reject(new Error('No catalogue is open')));
  const file = openImportFile(path, (await stat(path)).size);
  return importFiles(tables, [file], { byId, byName: async () => [] });
}
