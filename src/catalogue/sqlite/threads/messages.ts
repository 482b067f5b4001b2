/** What the process and its threads say to each other. Everything is copied on its way. */
import { DamagedFile } from '../errors.ts';
import type { Question } from '../questions.ts';

/** To a reading thread: an opened view's value is its number; of questions there is one outcome for each. */
export type ReadMessage =
  | { readonly type: 'open'; readonly view: number; readonly path: string }
  | { readonly type: 'ask'; readonly view: number; readonly questions: readonly Question[] }
  | { readonly type: 'close'; readonly view: number };

/** To a preparing thread: changes as the log has them; the value is a list of prepared changes. */
export interface PrepareMessage {
  readonly changes: Uint8Array;
}

/** To a purging thread: the value says whether remnants are left. */
export interface PurgeMessage {
  readonly path: string;
}

/** A message as it is sent: it is replied to, unless it is cancelled first. */
export type Sent<Message> = Message & { readonly id: number };

/** Nobody waits for the reply any more. */
export interface Cancel {
  readonly type: 'cancel';
  readonly id: number;
}

/** From a thread. */
export interface Reply {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
}

export type Outcome = { readonly value: unknown } | { readonly error: CopiedError };

/** What tells one error from another; a copy of an error would lack it. */
interface CopiedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** SQLite's, with Node.js's code. */
  readonly codes: { readonly code?: unknown; readonly errcode?: unknown };
}

export function outcomeOf(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code, errcode } = error as { code?: unknown; errcode?: unknown };
    const { name, message, stack } = error;
    return { error: { name, message, stack, codes: { code, errcode } } };
  }
}

/** @throws what the thread has thrown. */
export function valueOf(outcome: Outcome): unknown {
  if ('value' in outcome) return outcome.value;
  const { name, message, stack, codes } = outcome.error;
  if (name === DamagedFile.name) throw new DamagedFile(message);
  throw Object.assign(new Error(message), { ...codes, ...(stack !== undefined && { stack }) });
}
