/** The log as those follow it who derive from it: publications in the order of their numbers. */
import type { Session } from '../../store/session.ts';
import { decodeChanges, type LoggedChange } from './change.ts';

export interface LoggedPublication {
  readonly number: number;
  readonly publishedAt: string;
  /** Given to this publication alone: tells one log from another. */
  readonly token: string;
  readonly note: string;
  readonly batch?: string | undefined;
  readonly changes: readonly LoggedChange[];
}

/** Whether the publication of this number is the one with this token: else the log is another one, or was set back. */
export async function isOfLog(session: Session, number: number, token: string): Promise<boolean> {
  for await (const publication of readLog(session, number, number)) return publication.token === token;
  return false;
}

/** Publications that are read at a time: 390 KB each at the most, and DynamoDB gives 16 MB at once. */
const AT_ONCE = 25;

/**
 * The publications of these numbers, both included, as far as there are any without a gap.
 *
 * @throws StoreUnavailable (and the like, see `isUnavailable`) when DynamoDB does not answer in time.
 */
export async function* readLog(session: Session, from: number, to: number): AsyncGenerator<LoggedPublication> {
  for (let first = from; first <= to; first += AT_ONCE) {
    const reader = session.within(session.readTimeout).reader();
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - first + 1) }, (_, at) => first + at);
    for (const item of await Promise.all(numbers.map((number) => reader.publication(number)))) {
      if (!item) return;
      const { number, publishedAt, token, note, batch } = item;
      yield { number, publishedAt, token, note, batch, changes: decodeChanges(item.changes) };
    }
  }
}
