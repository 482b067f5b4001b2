/**
 * The time that reads may take. A request may read from DynamoDB many times in sequence; the deadline bounds all of its
 * reads together.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './errors.ts';

/** Milliseconds that a request may wait for DynamoDB, over all its reads and their retries. */
export const READ_TIMEOUT = 5_000;

export class Deadline {
  readonly #milliseconds: number;
  #signal: AbortSignal;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#signal = AbortSignal.timeout(milliseconds);
  }

  get signal(): AbortSignal {
    return this.#signal;
  }

  /** Restarts the full time, after a wait for something other than DynamoDB. */
  renew(): void {
    this.#signal = AbortSignal.timeout(this.#milliseconds);
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
