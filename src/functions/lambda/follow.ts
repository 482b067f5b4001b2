/**
 * Lambda function that follows the log: called by the log's stream, and now and then by the clock. It looks at how things
 * stand and not into the event, so one that comes twice, late or out of order does no harm, and the next makes good what
 * one before could not do.
 */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { openWriteSession } from '../../store/writeSession.ts';
import { createLogStreamHandler } from '../logStream/logStreamHandler.ts';
import { lambdaParts } from './lambdaParts.ts';
import { s3Of } from './s3Access.ts';

/** A catalogue of 100,000 records takes a minute to build. */
const CATALOGUE_TIMEOUT = 10 * 60_000;

const { config, session, log, catalogue, metrics } = lambdaParts(openWriteSession, { patience: CATALOGUE_TIMEOUT });
const { eventBus, snapshotBucket: bucket, tablePrefix } = config;

export const handler = createLogStreamHandler({
  session,
  log,
  metrics,
  catalogue,
  events: new EventBridgeClient({}),
  bus: eventBus,
  place: bucket === undefined ? undefined : { s3: s3Of(config), bucket, tablePrefix },
});
