/**
 * Derives all records and lists from the log in memory and writes them in batches, for a store in which nothing has been
 * applied yet: applying one publication after another would take hours. The result is the same.
 */
import { inParallel } from '../../store/inParallel.ts';
import type { Session } from '../../store/session.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { Expected } from './expected.ts';
import { replay } from './replay.ts';

/** Called with the progress: `done` of `all` items. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Starts over each time: after a crash it is run again. Until it has finished nothing can be published, and readers see
 * number 0.
 *
 * @returns the number reached.
 * @throws Error when something has already been applied.
 */
export async function deriveAll(session: WriteSession, onProgress: OnProgress = () => undefined): Promise<number> {
  await session.writer.beginDeriving();
  const expected = new Expected();
  await replay(session, expected);
  await writeDerived(session, expected, onProgress);
  await session.repair.replaceDerivingMark(expected.number);
  return expected.number;
}

/** For operators. */
export const FILLING =
  'The store is being filled, or a fill was interrupted: run the import with --fill again, or `gongkai rebuild`';

/** @throws Error while everything is being derived at once: nothing may be applied or verified then. */
export async function checkNotDeriving(session: Session): Promise<void> {
  if (await session.isDeriving()) throw new Error(FILLING);
}

async function writeDerived(session: WriteSession, expected: Expected, onProgress: OnProgress): Promise<void> {
  const all = expected.size;
  let done = 0;
  const put = async <Item>(
    items: Iterable<Item>,
    putChunk: (chunk: readonly Item[]) => Promise<void>,
  ): Promise<void> => {
    await inParallel(chunksOf([...items]), async (chunk) => {
      await putChunk(chunk);
      done += chunk.length;
      onProgress(done, all);
    });
  };
  await put(expected.records(), (chunk) => session.bulk.putRecords(chunk));
  await put(expected.rows(), (chunk) => session.bulk.putRows(chunk));
  await put(expected.heads(), (chunk) => session.bulk.putHeads(chunk));
}

/** Small enough to show progress and to write many chunks concurrently. */
const ITEMS_PER_CHUNK = 100;

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / ITEMS_PER_CHUNK) }, (_, at) =>
    items.slice(at * ITEMS_PER_CHUNK, (at + 1) * ITEMS_PER_CHUNK),
  );
}
