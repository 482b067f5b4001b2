/** Brings what is expected up to the log, and looks at the log itself on the way. */
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { decodeChanges, type LoggedChange } from '../log/change.ts';
import type { Expected } from './expected.ts';

/** The log cannot be followed: nothing can be derived from this publication on. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
  readonly number: number;
  /** What is wrong with its changes; undefined: the publication is missing, though later ones are there. */
  readonly problem: string | undefined;

  constructor(number: number, problem?: string) {
    super(`The log is damaged: publication ${number} ${problem === undefined ? 'is missing' : `holds ${problem}`}`);
    this.number = number;
    this.problem = problem;
  }
}

/** A change whose revision does not follow the last one of its record. */
export interface WrongRevision {
  readonly number: number;
  readonly id: string;
  readonly expected: number;
  readonly stored: number;
}

export interface ReplayOptions {
  /** The last publication wanted; without it, the newest. */
  readonly to?: number;
  readonly onTouch?: (key: DerivedKey) => void;
  /** Called after each publication. */
  readonly onPublication?: (number: number) => void;
  readonly onWrongRevision?: (wrong: WrongRevision) => void;
}

/**
 * Applies to `expected` the publications after its number.
 *
 * @throws LogDamaged when a number is left out, or a publication cannot be applied; `expected` is of no use then.
 */
export async function replay(
  session: Session,
  expected: Expected,
  { to = Infinity, onTouch, onPublication, onWrongRevision }: ReplayOptions = {},
): Promise<void> {
  for await (const publication of publicationsAfter(session, expected.number, to)) {
    const { number } = publication;
    try {
      const changes = decodeChanges(publication.changes);
      for (const { id, revision } of changes) {
        const next = revisionAfter(expected, id);
        if (revision !== next) onWrongRevision?.({ number, id, expected: next, stored: revision });
      }
      expected.apply(publication, changes, onTouch);
    } catch (error) {
      throw new LogDamaged(number, `changes that cannot be applied: ${String(error)}`);
    }
    onPublication?.(number);
  }
}

function revisionAfter(expected: Expected, id: LoggedChange['id']): number {
  const present = expected.item({ table: 'records', id });
  return 1 + (present && 'revision' in present ? present.revision : 0);
}

/** Publications that are read at a time: 390 KB each at the most, and DynamoDB gives 16 MB at once. */
const AT_ONCE = 25;

/** Those after a number, as far as there are any; unlike `readLog`, without a deadline, and it notices a gap. */
export async function* publicationsAfter(
  session: Session,
  number: number,
  to: number,
): AsyncGenerator<PublicationItem> {
  for (let next = number + 1; next <= to;) {
    const reader = session.reader();
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - next + 1) }, (_, at) => next + at);
    for (const item of await Promise.all(numbers.map((each) => reader.publication(each)))) {
      if (!item) break;
      yield item;
      next += 1;
    }
    if (next > (numbers.at(-1) ?? 0)) continue;
    if ((await session.newestNumber()) < next) return;
    // A later one is there: this one too by now, or never.
    if (!(await session.reader().publication(next))) throw new LogDamaged(next);
  }
}
