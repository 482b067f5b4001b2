/** Follows the log: applies pending publications, announces them, and keeps the snapshot and the dumps current. */
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { RequestReader } from '../../publications/reading/requestReader.ts';
import {
  pendingCount,
  applyPending,
  type PendingApplied,
  type ApplyPendingOptions,
} from '../../publications/publishing/applyPending.ts';
import { allRecords } from '../../records/registry.ts';
import type { Logger } from '../../observability/logger.ts';
import { count, metricsTo } from '../../observability/metrics.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { uploadSnapshot, type UploadedSnapshot, type SnapshotTarget } from '../snapshots/uploadSnapshot.ts';
import type { UploadedDumps } from '../dumps/dumpsKeeper.ts';
import { announce } from './announce.ts';

export interface LogStreamParts {
  readonly session: WriteSession;
  readonly events: EventBridgeClient;
  /** Name of the bus. */
  readonly bus: string;
  /** Where the snapshot is stored; undefined: there is none. */
  readonly place: SnapshotTarget | undefined;
  /** Renews the dumps if they need it; undefined: there are none. */
  readonly dumps?: (() => Promise<UploadedDumps>) | undefined;
  /** Called when the snapshot is checked. */
  readonly catalogue: () => Promise<SqliteCatalogue>;
  readonly log: Logger;
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics?: boolean;
  readonly finishing?: ApplyPendingOptions;
  /** Maximum number of records for which a snapshot is made. */
  readonly maxRecords?: number;
}

export interface LogStreamResult extends PendingApplied {
  /** Number of publications announced. */
  readonly announced: number;
  /** Undefined if there is none. */
  readonly snapshot?: UploadedSnapshot;
  /** Undefined if there are none. */
  readonly dumps?: UploadedDumps;
}

/** The function can build, copy and compress a catalogue of this size: twice what was tested. */
const MAX_SNAPSHOT_RECORDS = 200_000;

export function createLogStreamHandler({
  session,
  events,
  bus,
  place,
  dumps: renewDumps,
  catalogue,
  log,
  metrics = false,
  finishing,
  maxRecords = MAX_SNAPSHOT_RECORDS,
}: LogStreamParts) {
  const emit = metricsTo(log, metrics);
  const keep = async (applied: number): Promise<UploadedSnapshot | undefined> => {
    if (!place || applied === 0) return undefined;
    const { count: records } = await new RequestReader(session).head(allRecords.list);
    if (records <= maxRecords) return uploadSnapshot(session, place, await catalogue(), applied);
    log.warn('There are too many records for a snapshot of the catalogue', { records, most: maxRecords });
    return undefined;
  };

  return async (): Promise<LogStreamResult> => {
    const finished = await applyPending(session, finishing).catch(async (error: unknown) => {
      // Report the backlog to the operator, if it can be read.
      const waiting = await pendingCount(session).catch(() => undefined);
      if (waiting !== undefined) emit('unfinished', { metrics: { Behind: count(waiting) } });
      throw error;
    });
    const { applied, committed } = finished;
    // Concurrently and independently: a failure of one service must not stop the other.
    const [announcing, keeping, dumping] = await Promise.allSettled([
      announce({ session, events, bus }, applied),
      keep(applied),
      applied === 0 ? undefined : renewDumps?.(),
    ]);
    const announced = announcing.status === 'fulfilled' ? announcing.value : 0;
    const snapshot = keeping.status === 'fulfilled' ? keeping.value : undefined;
    const dumps = dumping.status === 'fulfilled' ? dumping.value : undefined;
    const followed = { ...finished, announced, ...(snapshot && { snapshot }), ...(dumps && { dumps }) };
    emit('followed', {
      metrics: {
        Behind: count(committed - applied),
        Announced: count(announced),
        ...(snapshot && { SnapshotBehind: count(snapshot.behind) }),
        ...(dumps && { DumpsBehind: count(dumps.behind) }),
      },
      fields: followed,
    });
    throwFirst({ announcing, snapshot: keeping, dumps: dumping }, log);
    return followed;
  };
}

/** Only one error can be thrown: the others are logged under the name of what failed. */
function throwFirst(settled: Readonly<Record<string, PromiseSettledResult<unknown>>>, log: Logger): void {
  const failed = Object.entries(settled).flatMap(([name, result]) =>
    result.status === 'rejected' ? [{ name, error: result.reason as unknown }] : [],
  );
  for (const { name, error } of failed.slice(1)) log.error(name, { error });
  if (failed[0]) throw failed[0].error;
}
