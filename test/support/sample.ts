/** The sample page, imported as a first start does. */
import { join } from 'node:path';
import { importFile } from '../../src/importing/importFile.ts';
import type { Tables } from '../../src/store/tables.ts';

export const SAMPLE = join(import.meta.dirname, '../../src/importing/samples/xuzhou-etdz-2022-08.yaml');

export async function publishSample(tables: Tables): Promise<void> {
  await importFile(tables, SAMPLE);
}
