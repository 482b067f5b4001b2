/** Where `follow` is tried: an engine, a bus and a bucket, and as many processes of it as are wanted. */
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { SqliteCatalogue } from '../../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { SnapshotSource } from '../../../src/catalogue/sqlite/fetchFile.ts';
import { createLogStreamHandler, type LogStreamResult } from '../../../src/functions/logStream/logStreamHandler.ts';
import { DumpsKeeper } from '../../../src/functions/dumps/dumpsKeeper.ts';
import { snapshotsIn } from '../../../src/functions/snapshots/fetchSnapshot.ts';
import type { ApplyPendingOptions } from '../../../src/publications/publishing/applyPending.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import type { Logger } from '../../../src/observability/logger.ts';
import { sourcesOver } from '../../exports/dumpRig.ts';
import { BUCKET, type Bucket, startBucket } from '../../support/bucket.ts';
import { newCatalogueFile } from '../../support/catalogue.ts';
import { startTestEngine, type TestEngine } from '../../support/engine.ts';
import { BUS, type EventBus, startEventBus } from '../../support/eventBus.ts';
import { put } from '../../support/records.ts';

interface FollowOptions {
  readonly finishing?: ApplyPendingOptions;
  /** Undefined: no snapshot is kept. */
  readonly keeps?: boolean;
  readonly maxRecords?: number;
  /** Whether dumps are kept. */
  readonly dumps?: boolean;
}

/** A process: called again and again, with any event. */
interface FollowProcess {
  readonly call: (event?: unknown) => Promise<LogStreamResult>;
  readonly catalogue: SqliteCatalogue;
  readonly logged: string[];
}

export interface FollowRig {
  readonly engine: TestEngine;
  readonly bus: EventBus;
  readonly bucket: Bucket;
  /** A new process; its folder for temporary files is empty. */
  process(session: WriteSession, options?: FollowOptions): FollowProcess;
  /** A reader's catalogue; `told` has why a snapshot was of no use. */
  reader(
    session: WriteSession,
    patience?: number,
    bucket?: Pick<Bucket, 'endpoint'>,
  ): { readonly catalogue: SqliteCatalogue; readonly told: string[]; readonly path: string };
  /** Ends processes and readers, and empties the bus and the bucket. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const SNAPSHOT_PLACE = { bucket: BUCKET, tablePrefix: 'gongkai' };

export async function startFollowRig(): Promise<FollowRig> {
  const [engine, bus, bucket] = await Promise.all([startTestEngine(), startEventBus(), startBucket()]);
  const opened: SqliteCatalogue[] = [];
  const open = (session: WriteSession, snapshots: SnapshotSource, told: string[], path: string) => {
    const onUselessSnapshot = (reason: unknown) => void told.push(wordsOf(reason));
    const catalogue = new SqliteCatalogue(session, { path, snapshots, onUselessSnapshot });
    opened.push(catalogue);
    return catalogue;
  };
  const snapshotsOf = (of: Pick<Bucket, 'endpoint'>, patience?: number): SnapshotSource =>
    snapshotsIn(BUCKET, 'gongkai', environmentOf(of), patience);

  return {
    engine,
    bus,
    bucket,
    process(session, { finishing = { timeout: 0 }, keeps = false, dumps = false, ...more } = {}) {
      const logged: string[] = [];
      const write = (level: string) => (message: string) => void logged.push(`${level} ${message}`);
      const log: Logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
      const catalogue = open(session, snapshotsOf(bucket), logged, newCatalogueFile());
      const keeper = dumps ? new DumpsKeeper(sourcesOver(session), { s3: bucket.s3, bucket: BUCKET }) : undefined;
      const place = keeps ? { s3: bucket.s3, ...SNAPSHOT_PLACE } : undefined;
      const follow: (event?: unknown) => Promise<LogStreamResult> = createLogStreamHandler({
        session,
        events: bus.events,
        bus: BUS,
        place,
        dumps: keeper && (() => keeper.keep()),
        log,
        finishing,
        ...more,
        catalogue: async () => catalogue,
      });
      return { call: follow, catalogue, logged };
    },
    reader(session, patience, other = bucket) {
      const [told, path]: [string[], string] = [[], newCatalogueFile()];
      return { catalogue: open(session, snapshotsOf(other, patience), told, path), told, path };
    },
    async clear() {
      await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
      bus.empty();
      bucket.empty();
    },
    async close() {
      await Promise.all([engine.close(), bus.close(), bucket.close()]);
    },
  };
}

/** What Lambda would say of this bucket's S3. */
const environmentOf = ({ endpoint }: Pick<Bucket, 'endpoint'>) => ({
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
});

/** All that an error says, with its causes. */
function wordsOf(error: unknown): string {
  const { message = '', cause } = error as { message?: string; cause?: unknown };
  return cause === undefined ? message : `${message}: ${wordsOf(cause)}`;
}

/** Publishes so many publications of one record each, by hand of `tables`; their numbers follow those there are. */
export async function publishSome(session: WriteSession, many: number): Promise<void> {
  for (let at = 0; at < many; at += 1)
    await publish(session, { changes: [put('Person:x', { name: `第${at}人` })], note: '一' });
}

/** 1, 2, … up to a number. */
export const upTo = (number: number): number[] => Array.from({ length: number }, (_, at) => at + 1);
