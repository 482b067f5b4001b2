/** Waits for a catalogue to be brought up to a number, but not for ever: the work goes on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CatalogueUnavailable } from './catalogue.ts';

/**
 * @param milliseconds to wait at most.
 * @param refusal is thrown then.
 */
export async function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  refusal: () => CatalogueUnavailable,
): Promise<Result> {
  const stop = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw refusal();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
    work.catch(() => undefined);
  }
}
