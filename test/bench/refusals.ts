/** How long each abusive operation takes to be refused, again and again, each time in other words. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { REFUSALS } from '../support/refusals.ts';
import { apiOver } from '../support/api.ts';

const TIMES = 200;

export async function refusalsTable(
  session: WriteSession,
): Promise<Record<string, Record<'median ms' | 'longest ms', number>>> {
  const api = apiOver(session, 3_600_000);
  const rounded = (ms = 0) => Math.round(ms * 10) / 10;
  const table: Awaited<ReturnType<typeof refusalsTable>> = {};
  for (const [what, [query]] of Object.entries(REFUSALS)) {
    const took: number[] = [];
    for (let at = 0; at < TIMES; at += 1) {
      const began = performance.now();
      await api.ask(`${query} # ${at}`);
      took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    table[what] = { 'median ms': rounded(took[TIMES / 2]), 'longest ms': rounded(took.at(-1)) };
  }
  return table;
}
