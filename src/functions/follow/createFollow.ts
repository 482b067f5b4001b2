/** The work of following the log, step by step, on what it is given. */
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { finish, type Finished, type FinishOptions } from '../../publications/finish.ts';
import type { Log } from '../../server/log.ts';
import { count, metricsTo } from '../../server/metrics.ts';
import type { Tables } from '../../store/tables.ts';
import { keepSnapshot, type Kept, type SnapshotPlace } from '../snapshots/keeping.ts';
import { announce } from './announce.ts';

export interface FollowParts {
  readonly tables: Tables;
  readonly events: EventBridgeClient;
  /** Name of the bus. */
  readonly bus: string;
  /** Where the snapshot is kept; undefined: none is. */
  readonly place: SnapshotPlace | undefined;
  /** Called when the snapshot is looked after. */
  readonly catalogue: () => Promise<SqliteCatalogue>;
  readonly log: Log;
  /** Whether CloudWatch makes metrics of the log. */
  readonly metrics?: boolean;
  readonly finishing?: FinishOptions;
}

export interface Followed extends Finished {
  /** How many publications were announced. */
  readonly announced: number;
  /** Undefined where none is kept. */
  readonly snapshot?: Kept;
}

export function createFollow({ tables, events, bus, place, catalogue, log, metrics = false, finishing }: FollowParts) {
  const emit = metricsTo(log, metrics);
  const keep = async (applied: number): Promise<Kept | undefined> =>
    place && applied > 0 ? keepSnapshot(tables, place, await catalogue(), applied) : undefined;

  return async (): Promise<Followed> => {
    const finished = await finish(tables, finishing);
    const { applied, committed } = finished;
    // Neither waits for the other: what one service cannot do now is no reason not to ask the other.
    const [announcing, keeping] = await Promise.allSettled([announce({ tables, events, bus }, applied), keep(applied)]);
    const announced = announcing.status === 'fulfilled' ? announcing.value : 0;
    const snapshot = keeping.status === 'fulfilled' ? keeping.value : undefined;
    const followed = { ...finished, announced, ...(snapshot && { snapshot }) };
    emit('followed', {
      metrics: {
        Behind: count(committed - applied),
        Announced: count(announced),
        ...(snapshot && { SnapshotBehind: count(snapshot.behind) }),
      },
      facts: followed,
    });
    if (announcing.status === 'rejected') {
      // Only one can be thrown.
      if (keeping.status === 'rejected') log.error('snapshot', { error: keeping.reason });
      throw announcing.reason;
    }
    if (keeping.status === 'rejected') throw keeping.reason;
    return followed;
  };
}
