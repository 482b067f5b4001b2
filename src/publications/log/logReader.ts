/** Reads the log: publications in the order of their numbers. */
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { Session } from '../../store/session.ts';
import { decodeChanges, type LoggedChange } from './change.ts';
import { LogDamaged } from './errors.ts';

export interface LoggedPublication {
  readonly number: number;
  readonly publishedAt: string;
  /** Unique to this publication: distinguishes one log from another. */
  readonly token: string;
  readonly note?: string | undefined;
  readonly batch?: string | undefined;
  readonly changes: readonly LoggedChange[];
}

export interface LogReaderOptions {
  /** Milliseconds for each batch of publications; undefined: a read ends when every retry has failed. */
  readonly timeout?: number;
  /** What a missing number means: the end of the log, or damage if a later publication exists. */
  readonly onGap?: 'end' | 'throw';
}

/** Publications read at a time: each has at most 390 KB, and DynamoDB returns up to 16 MB per request. */
const PUBLICATIONS_PER_READ = 25;

/**
 * The publications with these numbers, both included, as stored, up to the end of the log.
 *
 * @throws LogDamaged for a gap, with `onGap: 'throw'`.
 * @throws StoreUnavailable (and others, see `isUnavailable`) when DynamoDB does not answer in time.
 */
export async function* readPublications(
  session: Session,
  from: number,
  to: number,
  { timeout, onGap = 'end' }: LogReaderOptions = {},
): AsyncGenerator<PublicationItem> {
  for (let next = from; next <= to;) {
    const reader = (timeout === undefined ? session : session.within(timeout)).reader();
    const length = Math.min(PUBLICATIONS_PER_READ, to - next + 1);
    const numbers = Array.from({ length }, (_, index) => next + index);
    for (const item of await Promise.all(numbers.map((number) => reader.publication(number)))) {
      if (!item) break;
      yield item;
      next += 1;
    }
    if (next > (numbers.at(-1) ?? 0)) continue;
    if (onGap === 'end' || (await session.newestNumber()) < next) return;
    // A later publication exists, so this one does too by now, or never will.
    if (!(await session.reader().publication(next))) throw new LogDamaged(next);
  }
}

/**
 * The same publications, decoded, each batch within the session's read timeout; a missing number ends them.
 *
 * @throws StoreUnavailable (and others, see `isUnavailable`) when DynamoDB does not answer in time.
 */
export async function* readLog(session: Session, from: number, to: number): AsyncGenerator<LoggedPublication> {
  for await (const item of readPublications(session, from, to, { timeout: session.readTimeout })) {
    const { number, publishedAt, token, note, batch } = item;
    yield { number, publishedAt, token, note, batch, changes: decodeChanges(item.changes) };
  }
}

/** Whether the publication with this number has this token; otherwise it is another log, or the log was reset. */
export async function isOfLog(session: Session, number: number, token: string): Promise<boolean> {
  for await (const publication of readLog(session, number, number)) return publication.token === token;
  return false;
}
