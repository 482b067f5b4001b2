/** A page of a list's rows, read from one end: the changes of a record, the publications. */
import type { PageArgs } from '../../lists/pageArgs.ts';
import type { Row, RowRange } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';

export interface RowsPage {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

export async function rowsPage(
  session: Session,
  { list, from, to, descending }: Omit<RowRange, 'limit'>,
  { size, after }: Pick<PageArgs, 'size' | 'after'>,
): Promise<RowsPage> {
  // A range includes its bounds, so the cursor's own row is read too.
  const limit = size + 1 + (after === undefined ? 0 : 1);
  const [start, end] = descending ? [from, after ?? to] : [after ?? from, to];
  const found = await session.rows({ list, from: start, to: end, descending, limit });
  const rows = found.filter(({ position }) => position !== after);
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size };
}
