/** How long clients in trouble wait: tests give them other times than those of production, which are seconds. */
import { waitAfter } from '../../src/store/retries.ts';
import type { StoreTimes } from './engine.ts';

/** Its answers must be right, however busy the machine is. */
export const PATIENT = { readTimeout: 25_000, tryTimeout: 25_000 } satisfies StoreTimes;

/** Tries often in a short time: what ends it is that it has tried enough, and not how busy the machine is. */
export const PERSISTENT: StoreTimes = {
  readTimeout: 10_000,
  tryTimeout: 1_000,
  waitAfter: (tries) => waitAfter(tries) / 8,
};

/** Gives up before it has tried as often as it may. */
export const HURRIED: StoreTimes = { readTimeout: 600, tryTimeout: 25_000 };
