/**
 * Derives records and lists from the log in memory and writes them in batches, for many publications that are not applied
 * yet: applying one after another would take hours. The result is the same.
 */
import { inParallel } from '../../store/inParallel.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { HEAD_POSITION, type ListRow } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { Expected } from './expected.ts';
import { replay } from './replay.ts';

/** Called with the progress: `done` of `all` items. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Starts over each time: after a crash it is run again. Until it has finished nothing can be published, and readers stay at
 * the number that is applied.
 *
 * @param from the applied number. All that later publications wrote is written again; no process can have written more.
 * @returns the number reached.
 * @throws Error when another number is applied.
 */
export async function deriveAll(
  session: WriteSession,
  onProgress: OnProgress = () => undefined,
  from = 0,
): Promise<number> {
  await session.writer.beginDeriving(from);
  const expected = new Expected();
  await replay(session, expected, { to: from });
  const touched = new Map<string, DerivedKey>();
  const onTouch = (key: DerivedKey) => touched.set(JSON.stringify(key), key);
  // In an empty store nothing is removed, and everything is touched.
  await replay(session, expected, from > 0 ? { onTouch } : {});
  await writeDerived(session, expected, { from, removed: removedIn(expected, touched.values()) }, onProgress);
  await session.repair.replaceDerivingMark(expected.number);
  return expected.number;
}

/** The rows that publications after the applied number have removed, or added and removed. */
function removedIn(expected: Expected, touched: Iterable<DerivedKey>): RowKey[] {
  return [...touched].flatMap((key) =>
    key.table === 'lists' && key.position !== HEAD_POSITION && !expected.item(key) ? [key] : [],
  );
}

type RowKey = Pick<ListRow, 'list' | 'position'>;

/** For operators. */
export const FILLING =
  'The store is being filled, or a fill was interrupted: run the import with --fill again, or `gongkai rebuild`';

/** @throws Error while everything is being derived at once: nothing may be applied or verified then. */
export async function checkNotDeriving(session: Session): Promise<void> {
  if (await session.isDeriving()) throw new Error(FILLING);
}

interface Tail {
  readonly from: number;
  readonly removed: readonly RowKey[];
}

async function writeDerived(
  session: WriteSession,
  expected: Expected,
  { from, removed }: Tail,
  onProgress: OnProgress,
): Promise<void> {
  const newer = <Item extends { readonly n: number }>(items: Iterable<Item>): Item[] =>
    [...items].filter(({ n }) => n > from);
  const [records, rows, heads] = [newer(expected.records()), newer(expected.rows()), newer(expected.heads())];
  const all = records.length + rows.length + removed.length + heads.length;
  let done = 0;
  const put = async <Item>(
    items: readonly Item[],
    putChunk: (chunk: readonly Item[]) => Promise<void>,
  ): Promise<void> => {
    await inParallel(chunksOf(items), async (chunk) => {
      await putChunk(chunk);
      done += chunk.length;
      onProgress(done, all);
    });
  };
  await put(records, (chunk) => session.bulk.putRecords(chunk));
  await put(rows, (chunk) => session.bulk.putRows(chunk));
  await put(removed, (chunk) => session.bulk.putTombstones(chunk, expected.number));
  await put(heads, (chunk) => session.bulk.putHeads(chunk));
}

/** Small enough to show progress and to write many chunks concurrently. */
const ITEMS_PER_CHUNK = 100;

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / ITEMS_PER_CHUNK) }, (_, at) =>
    items.slice(at * ITEMS_PER_CHUNK, (at + 1) * ITEMS_PER_CHUNK),
  );
}
