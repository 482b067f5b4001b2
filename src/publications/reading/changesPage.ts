/**
 * A page of the changes feed: all changes of the applied publications, in commit order. The applied number is read before
 * the rows, so a publication whose rows are still being written is neither shown in part nor skipped later.
 */
import { idAt } from '../../lists/positions.ts';
import type { PageArgs } from '../../lists/pageArgs.ts';
import type { Kind } from '../../records/registry.ts';
import { FIRST_POSITION } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';
import { changesList, endOfPublication, numberAt } from '../projection/feedEntries.ts';
import { type Revision, revisionOf } from './revision.ts';

export interface ChangesPage {
  readonly changes: readonly Revision[];
  readonly hasNextPage: boolean;
  /** Costs another read. */
  readonly hasPreviousPage: () => Promise<boolean>;
}

export async function changesPage(
  session: Session,
  applied: number,
  { size, after }: Pick<PageArgs, 'size' | 'after'>,
  kinds?: readonly Kind[] | null,
): Promise<ChangesPage> {
  const to = endOfPublication(applied);
  const lists = kinds ? [...new Set(kinds)].map(changesList) : [changesList()];
  // A range includes its bounds, so the cursor's own row is read too.
  const limit = size + 1 + (after === undefined ? 0 : 1);
  const found = await Promise.all(
    lists.map((list) => session.rows({ list, from: after ?? FIRST_POSITION, to, descending: false, limit })),
  );
  const rows = found
    .flat()
    .filter(({ position }) => position !== after)
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  const changes = rows
    .slice(0, size)
    .map(({ position, edge }) => revisionOf(position, idAt(position), numberAt(position), edge));
  const hasPreviousPage = async () => {
    if (after === undefined) return false;
    const before = await Promise.all(
      lists.map((list) => session.rows({ list, from: FIRST_POSITION, to: after, descending: true, limit: 1 })),
    );
    return before.flat().length > 0;
  };
  return { changes, hasNextPage: rows.length > size, hasPreviousPage };
}
