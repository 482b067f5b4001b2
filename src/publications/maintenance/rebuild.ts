/** Makes all that is derived equal to the log, in place, while readers go on. */
import { idAt } from '../../lists/positions.ts';
import { isConditionFailed } from '../../store/errors.ts';
import { inParallel } from '../../store/inParallel.ts';
import { HEAD_POSITION } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { apply } from '../projection/apply.ts';
import { deriveAll, type OnProgress } from '../projection/deriveAll.ts';
import { compareDerived, type Mismatch } from './compare.ts';
import { Expected } from '../projection/expected.ts';
import { replay } from '../projection/replay.ts';

export interface Rebuilt {
  /** The number then reached: all that is committed is applied. */
  readonly number: number;
  /** Items that were put, replaced or removed. */
  readonly repaired: number;
}

/** How often all is looked at: once to find, once to see that it is right, and more while publications carry damage on. */
const MAX_PASSES = 10;

/**
 * Writes what is missing or different and removes what must not be there, and nothing else; then looks again, until nothing
 * is found. So readers of what was not damaged notice nothing. Each write is made only over the very item that was found
 * wrong, so publications may go on, and a rebuild that dies is run again.
 *
 * Where it is not known what is applied, the newest publication is what all is brought to, and nobody publishes meanwhile. A
 * store in which nothing is derived is filled at once.
 *
 * One thing it cannot stop: a process that read the rows of a damaged record for a publication, and is held up through all
 * of the rebuild, may then touch lists that only the damage names. `verify` finds that.
 *
 * It does not move the number, which what a process remembers, and the tags of answers, belong to: whoever remembers
 * a damaged item goes on to do so until a publication touches it, and a tagged answer is believed until the next publication.
 * So where something was repaired, restart the processes that serve, and publish.
 *
 * @param onProgress items seen, of those that must be there; for each look anew.
 * @throws LogDamaged when the log cannot be followed.
 * @throws Error when publications lack at the log's end, or came so fast that it found no end.
 */
export async function rebuild(session: WriteSession, onProgress: OnProgress = () => undefined): Promise<Rebuilt> {
  let repaired = 0;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const applied = await session.reader().applied();
    const alone = await markIfNothingApplied(session, applied);
    if (alone && (await session.isTableEmpty('records')) && (await session.isTableEmpty('lists'))) {
      let written = 0;
      const number = await deriveAll(session, (done, all) => {
        onProgress((written = done), all);
      });
      repaired += written;
      if (number === 0) return { number, repaired };
      continue;
    }
    const { number, wrong, right } = await repairOnce(session, alone ? undefined : applied, onProgress);
    repaired += right;
    if (alone) {
      if (wrong === 0 && (await session.repair.replaceDerivingMark(number)) && number === 0)
        return { number, repaired };
      continue;
    }
    // Whoever read what was wrong may be writing what it made of that: applied here before, it is not written any more.
    const reached = await applyCommitted(session);
    if (wrong === 0) return { number: reached, repaired };
  }
  throw new Error('Publications came too fast for the rebuild to find an end: run it again while nobody publishes');
}

/** Where nobody knows what is applied, keeps others from publishing by the mark of deriving. Whether the mark stands. */
async function markIfNothingApplied(session: WriteSession, applied: number): Promise<boolean> {
  if (applied === 0) {
    try {
      await session.writer.beginDeriving();
    } catch (error) {
      // By now something is applied.
      if (!(error instanceof Error && isConditionFailed(error.cause))) throw error;
    }
  }
  return session.isDeriving();
}

/** Applies what is committed by now, and not what comes meanwhile: others may publish for ever. */
async function applyCommitted(session: WriteSession): Promise<number> {
  const newest = await session.newestNumber();
  for (let number = (await session.reader().applied()) + 1; number <= newest; number += 1) await apply(session, number);
  return newest;
}

interface Repaired {
  /** At which all was compared. */
  readonly number: number;
  /** Items found wrong, and those of them that were put right: the others had changed meanwhile. */
  readonly wrong: number;
  readonly right: number;
}

/** @param applied undefined: everything is brought to the newest publication. */
async function repairOnce(
  session: WriteSession,
  applied: number | undefined,
  onProgress: OnProgress,
): Promise<Repaired> {
  const expected = new Expected();
  await replay(session, expected, applied === undefined ? {} : { to: applied });
  const end = expected.number;
  if (applied !== undefined && applied !== end)
    throw new Error(`Publication ${applied} is applied, but the log ends at ${end}: restore the log before`);
  const all = expected.size;
  // Were the mark gone, somebody else has finished.
  const now = async () => (applied === undefined && (await session.isDeriving()) ? end : session.reader().applied());
  const { number, wrong } = await compareDerived(session, expected, now, (items) => {
    onProgress(items, Math.max(items, all));
  });
  onProgress(all, all);

  let right = 0;
  for (const turn of REPAIR_ORDER) {
    await inParallel(
      wrong.filter((item) => repairStepOf(item) === turn),
      async (item) => {
        if (await repair(session, item, number, expected)) right += 1;
      },
    );
  }
  return { number, wrong: wrong.length, right };
}

/** The order that applying has: a record is there before the rows that lead to it, and goes after them. */
const REPAIR_ORDER = ['public records', 'rows', 'rows that go', 'heads', 'other records'] as const;

function repairStepOf({ key, expected }: Mismatch): (typeof REPAIR_ORDER)[number] {
  if (key.table === 'records') return expected && 'content' in expected ? 'public records' : 'other records';
  if (key.position === HEAD_POSITION) return 'heads';
  return expected ? 'rows' : 'rows that go';
}

function repair(
  session: WriteSession,
  { key, expected, n }: Mismatch,
  number: number,
  all: Expected,
): Promise<boolean> {
  if (expected) return session.repair.putExpected(key, { ...expected }, n);
  // Somebody late may know a row of this record that was there once: the marker keeps it away.
  const wasRow = key.table === 'lists' && key.position !== HEAD_POSITION && all.knows(idAt(key.position));
  return wasRow ? session.repair.putTombstone(key, number, n) : session.repair.removeItem(key, n);
}
