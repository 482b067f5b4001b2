/** Applies publications that a publisher committed but did not finish applying. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WriteSession } from '../../store/writeSession.ts';
import { catchUp } from '../projection/apply.ts';

export interface PendingApplied {
  /** The newest publication in the log. */
  readonly committed: number;
  /** The applied number; lower than `committed` while everything is being derived at once. */
  readonly applied: number;
  /** Whether this process applied publications of a publisher that had stopped. */
  readonly helped: boolean;
}

export interface ApplyPendingOptions {
  /** Milliseconds that a publisher may take to apply one publication before it counts as dead. */
  readonly timeout?: number;
  /** Milliseconds between two reads of the applied number. */
  readonly pollInterval?: number;
}

/** The largest publication, with 1,000 new records, takes some 3 s to apply, and longer where it changes as many. */
const APPLY_TIMEOUT = 20_000;

/**
 * Waits until every committed publication is applied, by its publisher or, if that is dead, by this process. Two processes
 * that apply the same publication do no harm, but write everything twice.
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

/** Number of publications that are committed but not applied. */
export async function pendingCount(session: WriteSession): Promise<number> {
  return (await session.newestNumber()) - (await session.reader().applied());
}

/**
 * Whether the store is being filled or derived at once; applying one publication after another would then interfere, and
 * take hours. Publishers apply before they commit again, so only a fill is two publications ahead.
 */
async function isBeingFilled(session: WriteSession, committed: number, applied: number): Promise<boolean> {
  return committed > applied + 1 || session.isDeriving();
}
