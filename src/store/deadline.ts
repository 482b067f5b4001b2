/**
 * The time that reads may take. A request may read from DynamoDB many times in sequence; the deadline bounds all of its
 * reads together. It has also come when nobody waits for the answer any more.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './errors.ts';

/** Milliseconds that a request may wait for DynamoDB, over all its reads and their retries. */
export const READ_TIMEOUT = 5_000;

export class Deadline {
  readonly #milliseconds: number;
  readonly #gone: AbortSignal | undefined;
  /** When the time began to count. */
  readonly #began = performance.now();
  #signal: AbortSignal | undefined;

  /** @param gone is aborted when the client has gone. */
  constructor(milliseconds: number, gone?: AbortSignal) {
    this.#milliseconds = milliseconds;
    this.#gone = gone;
  }

  /** Made when something is read: most requests find everything in memory, and need no timer. */
  get signal(): AbortSignal {
    this.#signal ??= this.#start();
    return this.#signal;
  }

  #start(): AbortSignal {
    const left = Math.ceil(this.#milliseconds - (performance.now() - this.#began));
    const over = left > 0 ? AbortSignal.timeout(left) : AbortSignal.abort();
    return this.#gone ? AbortSignal.any([over, this.#gone]) : over;
  }
}

/**
 * Options for sending a command, which is aborted at the deadline.
 *
 * @throws StoreUnavailable when the deadline has passed.
 */
export function deadlineOptions(deadline: Deadline | undefined): { abortSignal?: AbortSignal } {
  if (deadline?.signal.aborted) throw new StoreUnavailable('The time for reading is over');
  return deadline ? { abortSignal: deadline.signal } : {};
}

/** Waits, and throws StoreUnavailable at the deadline. */
export async function sleepWithin(deadline: Deadline | undefined, milliseconds: number): Promise<void> {
  try {
    await sleep(milliseconds, undefined, deadline ? { signal: deadline.signal } : {});
  } catch (cause) {
    throw new StoreUnavailable('The time for reading is over', { cause });
  }
}
