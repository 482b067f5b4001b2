/**
 * Lambda function that follows the log, called by the log's stream and on a schedule. It reads the state of the store and
 * not the event, so repeated, late or unordered events do no harm, and the next call completes what a call could not do.
 */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { openWriteSession } from '../../store/writeSession.ts';
import { createLogStreamHandler } from '../logStream/logStreamHandler.ts';
import { openSqliteCatalogue } from '../openCatalogue.ts';
import { lambdaParts } from './lambdaParts.ts';
import { s3Of } from './s3Access.ts';

/** Building a catalogue of 100,000 records takes a minute. */
const CATALOGUE_TIMEOUT = 10 * 60_000;

const patience = CATALOGUE_TIMEOUT;
const { config, session, log, metrics, catalogue: asked } = lambdaParts(openWriteSession, { patience });
const { eventBus, snapshotBucket: bucket, tablePrefix, dumpsBucket, site } = config;
const file = openSqliteCatalogue({ session, config, log, patience });
const isSqlite = config.catalogue === 'sqlite';
const catalogue = isSqlite ? file : asked;
const s3 = s3Of(config);

/** The contract and the resolvers are only for the dumps. */
const openKeeper = async (to: string) => {
  const [{ DumpsKeeper }, { dumpSources }] = await Promise.all([
    import('../dumps/dumpsKeeper.ts'),
    import('../dumps/dumpSources.ts'),
  ]);
  // The configuration has a URL where it has a bucket.
  return new DumpsKeeper(dumpSources({ session, catalogue, site, fallbackUrl: '' }), { s3, bucket: to });
};
let keeper: ReturnType<typeof openKeeper> | undefined;
const keepDumps = async (to: string) => (await (keeper ??= openKeeper(to))).keep();

export const handler = createLogStreamHandler({
  session,
  log,
  metrics,
  catalogue: file,
  events: new EventBridgeClient({}),
  bus: eventBus,
  // What is in the index needs no snapshot.
  place: bucket === undefined || !isSqlite ? undefined : { s3, bucket, tablePrefix },
  dumps: dumpsBucket === undefined ? undefined : () => keepDumps(dumpsBucket),
});
