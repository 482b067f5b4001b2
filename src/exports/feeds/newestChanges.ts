/** The changes feed from its end: a feed reader looks at the first page only and wants the news there. */
import { kindNamed } from '../../graphql/kinds.ts';
import { idAt } from '../../lists/positions.ts';
import { changesList, endOfPublication, numberAt } from '../../publications/projection/feedEntries.ts';
import type { RequestReader } from '../../publications/reading/requestReader.ts';
import { type Revision, revisionOf } from '../../publications/reading/revision.ts';
import { FIRST_POSITION } from '../../store/reads/rows.ts';

type KindNames = readonly Parameters<typeof kindNamed>[0][];

/** @param kinds as in the contract; of all kinds if absent. */
export async function newestChanges(reader: RequestReader, size: number, kinds?: KindNames): Promise<Revision[]> {
  const to = endOfPublication(await reader.number());
  const lists = kinds ? [...new Set(kinds)].map((name) => changesList(kindNamed(name))) : [changesList()];
  const range = { from: FIRST_POSITION, to, descending: true, limit: size };
  const found = await Promise.all(lists.map(async (list) => reader.rows({ ...range, list })));
  return found
    .flat()
    .sort((a, b) => (a.position < b.position ? 1 : -1))
    .slice(0, size)
    .map(({ position, edge }) => revisionOf(position, idAt(position), numberAt(position), edge));
}
