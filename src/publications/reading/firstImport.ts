/** Whether an object was imported before: its hash is in the log with each publication that it became. */
import { FIRST_POSITION, LAST_POSITION } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';
import { importAt, importsList } from '../projection/feedEntries.ts';

/** The first publication of an object with this hash, and when the object was written. */
export async function firstImportOf(
  session: Session,
  hash: string,
): Promise<{ readonly number: number; readonly asOf: string } | undefined> {
  const range = { list: importsList(hash), from: FIRST_POSITION, to: LAST_POSITION };
  const [row] = await session.rows({ ...range, descending: false, limit: 1 });
  const asOf = row?.edge?.['asOf'];
  return row && asOf !== undefined ? { number: importAt(row.position), asOf } : undefined;
}
