/** Proves that all that is derived equals the log. */
import type { Session } from '../../store/session.ts';
import { APPLIED_NUMBER } from '../../store/tables.ts';
import { LogDamaged } from '../log/errors.ts';
import { checkNotDeriving, type OnProgress } from '../projection/deriveAll.ts';
import { type Difference, MAX_DIFFERENCES } from './difference.ts';
import { compareDerived } from './compare.ts';
import { Expected } from '../projection/expected.ts';
import { replay, type WrongRevision } from '../projection/replay.ts';

export interface Verification {
  /** The number that was compared at. */
  readonly number: number;
  /** Derived items that are there: records, rows, heads. */
  readonly items: number;
  /** The first 1,000. */
  readonly differences: readonly Difference[];
  /** How many there are. */
  readonly count: number;
}

/**
 * Compares every attribute of every record, row and head, those of the feed and of histories too, with what the log says
 * they must be; and looks at the log: numbers from 1 without a gap, each publication can be decoded and applied, each
 * change's revision follows the last one of its record, and the applied number is in it. Where the log itself cannot be
 * followed, that is the one difference, and nothing else is compared.
 *
 * Publications may go on meanwhile. What is guaranteed: no differences, and each item was, when it was read, as publication
 * `number` left it, or as one that was committed after it did. What a publication under way, or one that died, has written
 * or not written yet is never a difference.
 *
 * Left out: markers of removed rows, where no row must be, and the notes of what publications touched, which are not derived
 * truth. Memory: what must be there, and the keys of what differs.
 *
 * @param onProgress items seen, of those that must be there.
 * @throws Error while the store is being filled.
 */
export async function verify(session: Session, onProgress: OnProgress = () => undefined): Promise<Verification> {
  await checkNotDeriving(session);
  const log: Difference[] = [];
  const ofLog = (difference: Difference) => void log.push(difference);
  const onWrongRevision = (wrong: WrongRevision) => {
    ofLog(differenceOfRevision(wrong));
  };
  const applied = () => session.reader().applied();
  const number = await applied();
  const isNumber = Number.isSafeInteger(number) && number >= 0;
  try {
    const expected = new Expected();
    await replay(session, expected, { ...(isNumber && { to: number }), onWrongRevision });
    const end = expected.number;
    if (end !== number) ofLog(differenceOfApplied(end, number));
    const all = expected.size;
    const onSeen = (items: number) => {
      onProgress(items, Math.max(items, all));
    };
    const now = end === number ? applied : async () => end;
    const examined = await compareDerived(session, expected, now, onSeen, onWrongRevision);
    onProgress(all, all);
    await checkNotDeriving(session);
    const differences = [...log, ...examined.wrong.flatMap(({ difference }) => difference ?? [])];
    return {
      number: examined.number,
      items: examined.items,
      differences: differences.slice(0, MAX_DIFFERENCES),
      count: log.length + examined.wrong.length,
    };
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    ofLog(differenceOfPublication(error));
    return { number, items: 0, differences: log.slice(0, MAX_DIFFERENCES), count: log.length };
  }
}

const differenceOfRevision = ({ number, id, expected, stored }: WrongRevision): Difference => ({
  key: { table: 'publications', number },
  what: 'different',
  attributes: [{ name: `revision of ${id}`, expected: String(expected), stored: String(stored) }],
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
