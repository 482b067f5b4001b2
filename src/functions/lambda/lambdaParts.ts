/** What the Lambda functions that use the store begin with, from their environment. */
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { createLog, type Log } from '../../observability/logger.ts';
import { createClient } from '../../store/client.ts';
import { createTables, type Tables } from '../../store/tables.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { type Config, readConfig } from '../config.ts';
import { currentTrace } from '../tracing/traceHeader.ts';
import { traceRequests } from '../tracing/traceRequests.ts';
import type { Tracer } from '../tracing/tracer.ts';

export interface LambdaParts {
  readonly config: Config;
  readonly tables: Tables;
  readonly log: Log;
  readonly catalogue: () => Promise<SqliteCatalogue>;
  /** Whether CloudWatch makes metrics of the log. */
  readonly metrics: boolean;
  /** Undefined: nothing is traced. */
  readonly tracer: Promise<Tracer> | undefined;
}

/** @param patience how long the catalogue is waited for, in milliseconds, where it is not a reader who waits. */
export function lambdaParts({ patience }: { readonly patience?: number } = {}): LambdaParts {
  const config = readConfig(process.env);
  const tables = createTables(createClient(config), config.tablePrefix);
  const { functionName } = config;
  const log = createLog(config.logLevel, { functionName, traceId: () => currentTrace()?.traceId });
  const catalogue = openCatalogue({ tables, config, log, ...(patience !== undefined && { patience }) });
  const tracer = tracerOf(config);
  if (tracer) traceRequests(tables.client, tracer);
  return { config, tables, log, catalogue, metrics: functionName !== undefined, tracer };
}

/** Its code is loaded where it is wanted. */
async function loadTracer(daemon: string): Promise<Tracer> {
  const { createTracer } = await import('../tracing/tracer.ts');
  return createTracer(daemon);
}

const tracerOf = ({ xrayDaemon }: Config): Promise<Tracer> | undefined =>
  xrayDaemon === undefined ? undefined : loadTracer(xrayDaemon);
