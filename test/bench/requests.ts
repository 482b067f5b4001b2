/** How many requests to DynamoDB, and how many read units, each screen costs a process that has nothing in memory. */
import { setTimeout as wait } from 'node:timers/promises';
import type { TestEngine } from '../support/engine.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { SCREENS } from './screens.ts';

export interface Store {
  readonly records: number;
  readonly session: WriteSession;
}

export async function requestsTable(
  engine: TestEngine,
  stores: readonly Store[],
): Promise<Record<string, Record<string, number>>> {
  // A number that is younger than clocks may be apart would cost one more.
  await wait(600);
  const table: Record<string, Record<string, number>> = {};
  for (const [screen, query] of Object.entries(SCREENS)) {
    table[screen] = {};
    for (const { records, session } of stores) {
      const cold = engine.watch(session);
      const api = apiOver(cold.session);
      await api.data(query);
      table[screen][`${records} records`] = cold.requests.length;
      table[screen][`${records}: read units`] = Number(api.requests.at(-1)?.['ConsumedReadCapacity']);
    }
  }
  return table;
}
