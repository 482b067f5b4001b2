/** Finishing what a publisher has committed and left half applied. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WriteSession } from '../../store/writeSession.ts';
import { catchUp } from '../projection/apply.ts';

export interface PendingApplied {
  /** The newest publication in the log. */
  readonly committed: number;
  /** Up to which publications are applied now; less while everything is being derived at once. */
  readonly applied: number;
  /** Whether the publisher had to be helped. */
  readonly helped: boolean;
}

export interface ApplyPendingOptions {
  /** How long a publisher may apply one publication before it is taken for dead, in milliseconds. */
  readonly timeout?: number;
  /** Milliseconds between two looks. */
  readonly pollInterval?: number;
}

/** The largest publication, of 1,000 changes, takes some 10 s to apply. */
const APPLY_TIMEOUT = 20_000;

/**
 * Waits until all that is committed is applied, by its publisher or, where that is dead, by this process: two that apply
 * the same publication do no harm, but write twice.
 */
export async function applyPending(
  session: WriteSession,
  { timeout = APPLY_TIMEOUT, pollInterval = 500 }: ApplyPendingOptions = {},
): Promise<PendingApplied> {
  const applied = (): Promise<number> => session.reader().applied();
  const committed = await session.newestNumber();
  let reached = await applied();
  if (await isBeingFilled(session, committed, reached)) return { committed, applied: reached, helped: false };
  for (let waited = 0; reached < committed && waited < timeout; waited += pollInterval) {
    await sleep(pollInterval);
    reached = await applied();
  }
  if (reached >= committed || (await isBeingFilled(session, await session.newestNumber(), reached)))
    return { committed, applied: reached, helped: false };
  return { committed, applied: await catchUp(session), helped: true };
}

/** How many publications are committed and not applied. */
export async function pendingCount(session: WriteSession): Promise<number> {
  return (await session.newestNumber()) - (await session.reader().applied());
}

/**
 * Whether the store is being filled, or derived anew: who applied one publication after the other would be in the way, and
 * hours slower. Publishers apply what is committed before they commit more, so only filling is two ahead.
 */
async function isBeingFilled(session: WriteSession, committed: number, applied: number): Promise<boolean> {
  return committed > applied + 1 || session.isDeriving();
}
