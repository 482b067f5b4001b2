/** The work of following the log, step by step, on what it is given. */
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { Archive } from '../../publications/reading/requestReader.ts';
import { behind, finish, type Finished, type FinishOptions } from '../../publications/publishing/applyPending.ts';
import { allRecords } from '../../records/registry.ts';
import type { Logger } from '../../observability/logger.ts';
import { count, metricsTo } from '../../observability/metrics.ts';
import type { Tables } from '../../store/tables.ts';
import { keepSnapshot, type Kept, type SnapshotPlace } from '../snapshots/uploadSnapshot.ts';
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
  readonly log: Logger;
  /** Whether CloudWatch makes metrics of the log. */
  readonly metrics?: boolean;
  readonly finishing?: FinishOptions;
  /** Records of which a snapshot is made at the most. */
  readonly mostRecords?: number;
}

export interface Followed extends Finished {
  /** How many publications were announced. */
  readonly announced: number;
  /** Undefined where none is kept. */
  readonly snapshot?: Kept;
}

/** What the function has time, memory and disk to make a catalogue of, and to copy and pack that: twice what was tried. */
const MOST_RECORDS = 200_000;

export function createFollow({
  tables,
  events,
  bus,
  place,
  catalogue,
  log,
  metrics = false,
  finishing,
  mostRecords = MOST_RECORDS,
}: FollowParts) {
  const emit = metricsTo(log, metrics);
  const keep = async (applied: number): Promise<Kept | undefined> => {
    if (!place || applied === 0) return undefined;
    const { count: records } = await new Archive(tables).head(allRecords.list);
    if (records <= mostRecords) return keepSnapshot(tables, place, await catalogue(), applied);
    log.warn('There are too many records for a snapshot of the catalogue', { records, most: mostRecords });
    return undefined;
  };

  return async (): Promise<Followed> => {
    const finished = await finish(tables, finishing).catch(async (error: unknown) => {
      // Whoever looks after this is told how much waits, where that can be known.
      const waiting = await behind(tables).catch(() => undefined);
      if (waiting !== undefined) emit('unfinished', { metrics: { Behind: count(waiting) } });
      throw error;
    });
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
      fields: followed,
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
