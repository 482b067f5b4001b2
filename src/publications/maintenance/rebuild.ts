/** Makes all derived data equal to the log, in place, while readers continue. */
import { idAt } from '../../lists/positions.ts';
import { isConditionFailed } from '../../store/errors.ts';
import { inParallel } from '../../store/inParallel.ts';
import { HEAD_POSITION } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { apply } from '../projection/apply.ts';
import { deriveAll, type OnProgress } from '../projection/deriveAll.ts';
import { compareDerived } from './compare.ts';
import { type Mismatch, REPAIR_ORDER } from './mismatches.ts';
import { Expected } from '../projection/expected.ts';
import { replay } from '../projection/replay.ts';

export interface Rebuilt {
  /** The number reached: everything committed is applied. */
  readonly number: number;
  /** Items that were put, replaced or removed. */
  readonly repaired: number;
}

/** Comparisons: one to find damage, one to confirm the repair, and more while publications spread the damage. */
const MAX_PASSES = 10;

/**
 * Writes missing and different items, removes unexpected ones and changes nothing else; repeats this until it finds no
 * difference. Readers of undamaged items notice nothing. Each write replaces only the very item that was found wrong, so
 * publications may continue, and an interrupted rebuild is run again.
 *
 * If the applied number is unknown, everything is brought to the newest publication, and nobody may publish meanwhile. An
 * empty store is filled at once.
 *
 * One case remains: a process that read a damaged record's rows in order to apply a publication, and was suspended during
 * the whole rebuild, may afterwards touch lists that only the damaged rows name. `verify` finds that.
 *
 * The applied number, on which caches and etags depend, does not change. A process that has cached a damaged item serves it
 * until a publication touches the item, and clients' etags stay valid until the next publication. So if anything was
 * repaired, restart the serving processes and publish.
 *
 * @param onProgress items seen, of those expected; starts over with each comparison.
 * @param onRead before each comparison: publications read, of those in the log.
 * @throws LogDamaged when the log cannot be followed.
 * @throws Error when the log ends before the applied number, or publications came too fast to finish.
 */
export async function rebuild(
  session: WriteSession,
  onProgress: OnProgress = () => undefined,
  onRead: OnProgress = () => undefined,
): Promise<Rebuilt> {
  let repaired = 0;
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
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
    const pass = await repairOnce(session, alone ? undefined : applied, onProgress, onRead);
    const { number, wrong } = pass;
    repaired += pass.repaired;
    if (alone) {
      if (wrong === 0 && (await session.repair.replaceDerivingMark(number)) && number === 0)
        return { number, repaired };
      continue;
    }
    // A process that read damaged rows may be about to apply them; what is applied here first, it cannot write any more.
    const reached = await applyCommitted(session);
    if (wrong === 0) return { number: reached, repaired };
  }
  throw new Error('Publications came too fast for the rebuild to finish: run it again while nobody publishes');
}

/** If nothing is applied, sets the deriving mark, which stops others from publishing. Returns whether the mark is set. */
async function markIfNothingApplied(session: WriteSession, applied: number): Promise<boolean> {
  if (applied === 0) {
    try {
      await session.writer.beginDeriving();
    } catch (error) {
      // Something has been applied since.
      if (!(error instanceof Error && isConditionFailed(error.cause))) throw error;
    }
  }
  return session.isDeriving();
}

/** Applies the publications committed by now, but not later ones, which may never end. */
async function applyCommitted(session: WriteSession): Promise<number> {
  const newest = await session.newestNumber();
  for (let number = (await session.reader().applied()) + 1; number <= newest; number += 1) await apply(session, number);
  return newest;
}

interface Repaired {
  /** At which everything was compared. */
  readonly number: number;
  /** Items found wrong, and those repaired; the others had changed meanwhile. */
  readonly wrong: number;
  readonly repaired: number;
}

/** @param applied undefined: bring everything to the newest publication. */
async function repairOnce(
  session: WriteSession,
  applied: number | undefined,
  onProgress: OnProgress,
  onRead: OnProgress,
): Promise<Repaired> {
  using expected = new Expected();
  const to = applied ?? (await session.newestNumber());
  await replay(session, expected, {
    to: applied ?? Infinity,
    onPublication: (read) => {
      onRead(read, Math.max(read, to));
    },
  });
  const end = expected.number;
  if (applied !== undefined && applied !== end)
    throw new Error(`Publication ${applied} is applied, but the log ends at ${end}: restore the log first`);
  const all = expected.size();
  // Without the mark, another process has finished the work.
  const now = async () => (applied === undefined && (await session.isDeriving()) ? end : session.reader().applied());
  const { number, wrong: found } = await compareDerived(session, expected, now, (items) => {
    onProgress(items, Math.max(items, all));
  });
  using wrong = found;
  onProgress(all, all);

  let repaired = 0;
  for (const step of REPAIR_ORDER) {
    await inParallel(wrong.ofStep(step), async (item) => {
      if (await repair(session, item, number, expected)) repaired += 1;
    });
  }
  return { number, wrong: wrong.count, repaired };
}

function repair(
  session: WriteSession,
  { key, expected, n }: Mismatch,
  number: number,
  all: Expected,
): Promise<boolean> {
  if (expected) return session.repair.putExpected(key, { ...expected }, n);
  // A late process may still write a former row of this record: the tombstone prevents it.
  const wasRow = key.table === 'lists' && key.position !== HEAD_POSITION && all.revision(idAt(key.position)) > 0;
  return wasRow ? session.repair.putTombstone(key, number, n) : session.repair.removeItem(key, n);
}
