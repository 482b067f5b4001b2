/** Updates the heads of all lists that a publication touches. */
import { HEAD_SIZE, headAfter, readHead, writeHead } from '../../lists/heads.ts';
import { isDescending } from '../../lists/positions.ts';
import { orderOfList } from '../../lists/listEntries.ts';
import { inParallel } from '../../store/inParallel.ts';
import type { Reader } from '../../store/reads/reader.ts';
import { FIRST_POSITION, LAST_POSITION } from '../../store/reads/rows.ts';
import type { ListRow } from '../../store/tables.ts';
import type { HeadMove } from '../../store/writes/storeWriter.ts';
import type { WriteSession } from '../../store/writeSession.ts';

interface ChangedRows {
  readonly added: readonly ListRow[];
  readonly removed: readonly ListRow[];
}

/**
 * Moves each head from its number to this one by a conditional put, so that a publication is counted once even if several
 * processes apply it. The rows must be written before.
 *
 * @returns the names of the lists.
 */
export async function applyToHeads(
  session: WriteSession,
  reader: Reader,
  steps: readonly ChangedRows[],
  number: number,
): Promise<readonly string[]> {
  const touched = new Map<string, { added: ListRow[]; removed: ListRow[] }>();
  const rowsOf = (list: string) => {
    const rows = touched.get(list) ?? { added: [], removed: [] };
    touched.set(list, rows);
    return rows;
  };
  for (const { added, removed } of steps) {
    for (const row of added) rowsOf(row.list).added.push(row);
    for (const row of removed) rowsOf(row.list).removed.push(row);
  }

  const items = await Promise.all([...touched.keys()].map((list) => reader.head(list)));
  const heads = [...touched].map(([list, rows], index) => ({ list, rows, item: items[index] }));
  const moves: HeadMove[] = [];
  await inParallel(heads, async ({ list, rows, item }) => {
    if (item && item.n >= number) return;
    const order = orderOfList(list);
    const entry = ({ position, edge }: ListRow) => ({ position, ...(edge && { edge }) });
    const next = headAfter(readHead(item), order, { added: rows.added.map(entry), removed: rows.removed.map(entry) });
    const entries = next.entries ?? (await firstRows(session, list, isDescending(order)));
    moves.push({ head: writeHead(list, { ...next, entries }, number), from: item?.n });
  });
  await session.writer.putHeads(moves);
  return [...touched.keys()];
}

async function firstRows(session: WriteSession, list: string, descending: boolean) {
  const rows = await session.rows({ list, from: FIRST_POSITION, to: LAST_POSITION, descending, limit: HEAD_SIZE });
  return rows.map(({ position, edge }) => ({ position, ...(edge && { edge }) }));
}
