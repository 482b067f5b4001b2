/** Six items of invented newspaper pages, which name each other's records. */
import { join } from 'node:path';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { load } from './load.ts';

export const ITEMS = join(import.meta.dirname, '../importing/items');

/** All six together, into an empty store. */
export async function publishItems(session: WriteSession): Promise<void> {
  await load(session, ITEMS);
}
