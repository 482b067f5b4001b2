/** The common parts of the Lambda functions that use the store, from their environment. */
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { createLog, type Log } from '../../observability/logger.ts';
import type { Session } from '../../store/session.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { type Config, readConfig } from '../config.ts';
import { currentTrace } from '../tracing/traceHeader.ts';
import { traceRequests } from '../tracing/traceRequests.ts';
import type { Tracer } from '../tracing/tracer.ts';

export interface LambdaParts<StoreSession extends Session> {
  readonly config: Config;
  readonly session: StoreSession;
  readonly log: Log;
  readonly catalogue: () => Promise<SqliteCatalogue>;
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics: boolean;
  /** Undefined: nothing is traced. */
  readonly tracer: Promise<Tracer> | undefined;
}

/**
 * @param open makes the session; a function that only reads opens one that cannot write.
 * @param patience milliseconds to wait for the catalogue, if longer than a reader waits.
 */
export function lambdaParts<StoreSession extends Session>(
  open: (config: Config) => StoreSession,
  { patience }: { readonly patience?: number } = {},
): LambdaParts<StoreSession> {
  const config = readConfig(process.env);
  const session = open(config);
  const { functionName } = config;
  const log = createLog(config.logLevel, { functionName, traceId: () => currentTrace()?.traceId });
  const catalogue = openCatalogue({ session, config, log, ...(patience !== undefined && { patience }) });
  const tracer = tracerOf(config);
  if (tracer) traceRequests(session.tables.client, tracer);
  return { config, session, log, catalogue, metrics: functionName !== undefined, tracer };
}

/** Its code is loaded where it is wanted. */
async function loadTracer(daemon: string): Promise<Tracer> {
  const { createTracer } = await import('../tracing/tracer.ts');
  return createTracer(daemon);
}

const tracerOf = ({ xrayDaemon }: Config): Promise<Tracer> | undefined =>
  xrayDaemon === undefined ? undefined : loadTracer(xrayDaemon);
