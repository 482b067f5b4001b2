/** Derives everything anew from the log, while nobody publishes. Returns the number then reached. */
import { clearDerived } from '../store/clear.ts';
import type { Tables } from '../store/tables.ts';
import { catchUp } from './apply.ts';

export async function rebuild(tables: Tables): Promise<number> {
  await clearDerived(tables);
  return catchUp(tables);
}
