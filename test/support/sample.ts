/** The sample page, which a first start imports. */
import { join } from 'node:path';
import type { Tables } from '../../src/store/tables.ts';
import { load } from './load.ts';

export const SAMPLE = join(import.meta.dirname, '../../src/importing/samples/xuzhou-etdz-2022-08.yaml');

/** Into an empty store. */
export async function publishSample(tables: Tables): Promise<void> {
  await load(tables, SAMPLE);
}
