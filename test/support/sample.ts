/** The sample page, which a first start imports. */
import { join } from 'node:path';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { load } from './load.ts';

export const SAMPLE = join(import.meta.dirname, '../../src/importing/samples/xuzhou-etdz-2022-08.yaml');

/** Into an empty store. */
export async function publishSample(session: WriteSession): Promise<void> {
  await load(session, SAMPLE);
}
