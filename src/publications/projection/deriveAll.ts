/**
 * Derives records and lists from the log beside the store and writes them in batches, for many publications that are not applied
 * yet: applying one after another would take hours. The result is the same.
 */
import { chunksOf } from '../../store/chunksOf.ts';
import { inParallel } from '../../store/inParallel.ts';
import type { Session } from '../../store/session.ts';
import type { PublicationNumber } from '../../store/tables.ts';
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
  using expected = new Expected();
  await replay(session, expected);
  await writeDerived(session, expected, from, onProgress);
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

async function writeDerived(
  session: WriteSession,
  expected: Expected,
  after: PublicationNumber,
  onProgress: OnProgress,
): Promise<void> {
  // In an empty store nothing is removed.
  const removed = after > 0 ? expected.removedRows(after) : { rows: [], count: 0 };
  const all = expected.size(after) + removed.count;
  let done = 0;
  const put = async <Item>(
    items: Iterable<Item>,
    putChunk: (chunk: readonly Item[]) => Promise<void>,
  ): Promise<void> => {
    await inParallel(chunksOf(items, ITEMS_PER_CHUNK), async (chunk) => {
      await putChunk(chunk);
      done += chunk.length;
      onProgress(done, all);
    });
  };
  await put(expected.records({ after }), (chunk) => session.bulk.putRecords(chunk));
  await put(expected.rows({ after }), (chunk) => session.bulk.putRows(chunk));
  await put(removed.rows, (chunk) => session.bulk.putTombstones(chunk, expected.number));
  await put(expected.heads({ after }), (chunk) => session.bulk.putHeads(chunk));
}

/** One request: some chunks are written at a time, and all of these are in memory. */
const ITEMS_PER_CHUNK = 25;
