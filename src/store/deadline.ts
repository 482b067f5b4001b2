/**
 * The time that reads may take. One request may need DynamoDB many times in sequence; the deadline bounds all of these reads
 * together.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './errors.ts';

/** How long a reader waits for DynamoDB, all its reads and their retries together, in milliseconds. */
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

  /** Starts the whole time again, after a wait for something other than DynamoDB. */
  renew(): void {
    this.#signal = AbortSignal.timeout(this.#milliseconds);
  }
}

/** Options for sending a command. */
export function deadlineOptions(deadline: Deadline | undefined): { abortSignal?: AbortSignal } {
  if (deadline?.signal.aborted) throw new StoreUnavailable('The time for reading is over');
  return deadline ? { abortSignal: deadline.signal } : {};
}

/** Waits, but fails at the deadline. */
export async function sleepWithin(deadline: Deadline | undefined, milliseconds: number): Promise<void> {
  try {
    await sleep(milliseconds, undefined, deadline ? { signal: deadline.signal } : {});
  } catch (cause) {
    throw new StoreUnavailable('The time for reading is over', { cause });
  }
}
