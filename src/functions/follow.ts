/**
 * Lambda function that follows the log: called by the log's stream, and now and then by the clock. It looks at how things
 * stand and not into the event, so one that comes twice, late or out of order does no harm, and the next makes good what
 * one before could not do.
 */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { finish, type Finished } from '../publications/finish.ts';
import { announce } from './follow/announce.ts';
import { lambdaParts } from './lambda.ts';
import { s3Of } from './s3.ts';
import { keepSnapshot, type Kept } from './snapshots/keeping.ts';

/** A catalogue of 100,000 records takes a minute to build. */
const PATIENCE = 10 * 60_000;

const { config, tables, log, catalogue } = lambdaParts({ patience: PATIENCE });
const events = new EventBridgeClient({});
const s3 = s3Of(config);

export interface Followed extends Finished {
  /** How many publications were announced. */
  readonly announced: number;
  /** Undefined where none is kept. */
  readonly snapshot?: Kept;
}

export async function handler(): Promise<Followed> {
  const finished = await finish(tables);
  const { applied } = finished;
  // Neither waits for the other: what one service cannot do now is no reason not to ask the other.
  const [announcing, keeping] = await Promise.allSettled([
    announce({ tables, events, bus: config.eventBus }, applied),
    keep(applied),
  ]);
  if (announcing.status === 'rejected') throw announcing.reason;
  if (keeping.status === 'rejected') throw keeping.reason;
  const { value: snapshot } = keeping;
  const followed = { ...finished, announced: announcing.value, ...(snapshot && { snapshot }) };
  log.info('followed', { ...followed });
  return followed;
}

async function keep(applied: number): Promise<Kept | undefined> {
  const { snapshotBucket: bucket, tablePrefix } = config;
  if (bucket === undefined || applied === 0) return undefined;
  return keepSnapshot({ tables, s3, bucket, tablePrefix }, await catalogue(), applied);
}
