/**
 * The time that reading has. A request of a client may need DynamoDB many times, one after the other; what is bounded is
 * all of it together, so the bound goes along with the tables.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './errors.ts';
import type { Tables } from './tables.ts';

/** How long a reader waits for DynamoDB, all its reads and their retries together, in milliseconds. */
export const READ_TIMEOUT = 5_000;

/** When reading ends. */
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

  /** The whole time again, from now on: when something else than DynamoDB was waited for. */
  renew(): void {
    this.#signal = AbortSignal.timeout(this.#milliseconds);
  }
}

/**
 * The same tables for reading until so many milliseconds from now; whatever is still to be read then, fails.
 *
 * @param consumption where the reads are counted.
 */
export function readableFor(tables: Tables, milliseconds: number, consumption = tables.consumption): Tables {
  return { ...tables, deadline: new Deadline(milliseconds), consumption };
}

/** Options for sending a command. */
export function deadlineOptions({ deadline }: Tables): { abortSignal?: AbortSignal } {
  if (deadline?.signal.aborted) throw new StoreUnavailable('The time for reading is over');
  return deadline ? { abortSignal: deadline.signal } : {};
}

/** Waits, at the most until the deadline: then it fails. */
export async function sleepWithin({ deadline }: Tables, milliseconds: number): Promise<void> {
  try {
    await sleep(milliseconds, undefined, deadline ? { signal: deadline.signal } : {});
  } catch (cause) {
    throw new StoreUnavailable('The time for reading is over', { cause });
  }
}
