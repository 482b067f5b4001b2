/** Proves that all derived data equals the log. */
import type { Session } from '../../store/session.ts';
import { APPLIED_NUMBER } from '../../store/tables.ts';
import { LogDamaged } from '../log/errors.ts';
import { checkNotDeriving, type OnProgress } from '../projection/deriveAll.ts';
import { type Difference, MAX_DIFFERENCES } from './difference.ts';
import { compareDerived } from './compare.ts';
import { Expected } from '../projection/expected.ts';
import { replay, type WrongRevision } from '../projection/replay.ts';

export interface Verification {
  /** The number at which everything was compared. */
  readonly number: number;
  /** Stored derived items: records, rows, heads. */
  readonly items: number;
  /** The first 1,000. */
  readonly differences: readonly Difference[];
  /** Number of all differences. */
  readonly count: number;
}

/**
 * Compares every attribute of every record, row and head, including those of the feed and of histories, with the log. It
 * also checks the log: numbers from 1 without a gap, publications that can be decoded and applied, revisions without a gap
 * for each record, and an applied number that exists. If the log itself cannot be followed, that is the only difference,
 * and nothing else is compared.
 *
 * Publications may continue meanwhile. Without differences, each item was, when it was read, as publication `number` or a
 * later one left it. The partial writes of a publication that is being applied, or whose process died, are never a
 * difference.
 *
 * Not compared: tombstones of rows that are not expected, and invalidations, which are not derived data. Memory does
 * not grow with the store: what is expected, and what differs, is in temporary files.
 *
 * @param onProgress items seen, of those expected.
 * @param onRead before that: publications read, of those applied.
 * @throws Error while the store is being filled.
 */
export async function verify(
  session: Session,
  onProgress: OnProgress = () => undefined,
  onRead: OnProgress = () => undefined,
): Promise<Verification> {
  await checkNotDeriving(session);
  const log: Difference[] = [];
  let ofLogCount = 0;
  const ofLog = (difference: Difference) => {
    ofLogCount += 1;
    if (log.length < MAX_DIFFERENCES) log.push(difference);
  };
  const onWrongRevision = (wrong: WrongRevision) => {
    ofLog(differenceOfRevision(wrong));
  };
  const applied = () => session.reader().applied();
  const number = await applied();
  const isNumber = Number.isSafeInteger(number) && number >= 0;
  try {
    using expected = new Expected();
    const onUnerased = ({ number: erasure, id }: { number: number; id: string }) => {
      ofLog(differenceOfErasure(erasure, id));
    };
    await replay(session, expected, {
      ...(isNumber && { to: number }),
      onWrongRevision,
      onUnerased,
      onPublication: (read) => {
        onRead(read, Math.max(read, number));
      },
    });
    const end = expected.number;
    if (end !== number) ofLog(differenceOfApplied(end, number));
    const all = expected.size();
    const onSeen = (items: number) => {
      onProgress(items, Math.max(items, all));
    };
    const now = end === number ? applied : async () => end;
    const comparison = await compareDerived(session, expected, now, onSeen, onWrongRevision);
    using wrong = comparison.wrong;
    onProgress(all, all);
    await checkNotDeriving(session);
    const differences = [...log, ...wrong.differences()];
    return {
      number: comparison.number,
      items: comparison.items,
      differences: differences.slice(0, MAX_DIFFERENCES),
      count: ofLogCount + wrong.count,
    };
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    ofLog(differenceOfPublication(error));
    return { number, items: 0, differences: log, count: ofLogCount };
  }
}

const differenceOfRevision = ({ number, id, expected, stored }: WrongRevision): Difference => ({
  key: { table: 'publications', number },
  what: 'different',
  attributes: [{ name: `revision of ${id}`, expected: String(expected), stored: String(stored) }],
});

const differenceOfErasure = (number: number, id: string): Difference => ({
  key: { table: 'publications', number },
  what: 'different',
  attributes: [{ name: `content of ${id}`, expected: 'erased', stored: `in the log: run gongkai erase ${id} again` }],
});

const differenceOfApplied = (end: number, applied: unknown): Difference => ({
  key: { table: 'publications', number: APPLIED_NUMBER },
  what: 'different',
  attributes: [{ name: 'applied', expected: `at most ${end}`, stored: String(applied) }],
});

const differenceOfPublication = ({ number, problem }: LogDamaged): Difference => ({
  key: { table: 'publications', number },
  what: problem === undefined ? 'missing' : 'different',
  attributes: problem === undefined ? [] : [{ name: 'changes', expected: undefined, stored: problem.slice(0, 200) }],
});
