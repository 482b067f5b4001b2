/**
 * Derives all records and lists from the log in memory and writes them in batches: for a store into which nothing has been
 * applied yet, where applying publication after publication would take hours. What it leaves is what applying leaves.
 */
import { inParallel } from '../../store/inParallel.ts';
import type { Session } from '../../store/session.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { Expected } from './expected.ts';
import { replay } from './replay.ts';

/** How far the work is: `done` of `all` items are written. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Begins anew each time: when it dies, it is done again. Until it is finished nothing can be published, and readers see
 * number 0.
 *
 * @returns the number then reached.
 * @throws Error when something has been applied already.
 */
export async function deriveAll(session: WriteSession, onProgress: OnProgress = () => undefined): Promise<number> {
  await session.writer.beginDeriving();
  const expected = new Expected();
  await replay(session, expected);
  await writeDerived(session, expected, onProgress);
  await session.repair.replaceDerivingMark(expected.number);
  return expected.number;
}

/** @throws Error while everything is being derived at once: nothing may be applied or verified then. */
export async function checkNotDeriving(session: Session): Promise<void> {
  if (await session.isDeriving())
    throw new Error(
      'The store is being filled, or a fill was interrupted: run the import with --fill again, or gongkai rebuild',
    );
}

async function writeDerived(session: WriteSession, expected: Expected, onProgress: OnProgress): Promise<void> {
  const all = expected.size;
  let done = 0;
  const put = async <Item>(items: Iterable<Item>, putSome: (some: readonly Item[]) => Promise<void>): Promise<void> => {
    await inParallel(chunksOf([...items]), async (some) => {
      await putSome(some);
      done += some.length;
      onProgress(done, all);
    });
  };
  await put(expected.records(), (some) => session.bulk.putRecords(some));
  await put(expected.rows(), (some) => session.bulk.putRows(some));
  await put(expected.heads(), (some) => session.bulk.putHeads(some));
}

/** Small enough to show progress, and for as many to be under way at once as DynamoDB takes. */
const ITEMS_PER_CHUNK = 100;

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / ITEMS_PER_CHUNK) }, (_, at) =>
    items.slice(at * ITEMS_PER_CHUNK, (at + 1) * ITEMS_PER_CHUNK),
  );
}
