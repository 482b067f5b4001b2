/** What the Lambda functions that use the store begin with, from their environment. */
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { createLogger, type Logger } from '../../observability/logger.ts';
import { createClient } from '../../store/client.ts';
import { createTables, type Tables } from '../../store/tables.ts';
import { catalogueOf } from '../openCatalogue.ts';
import { type Config, readConfig } from '../config.ts';

export interface LambdaParts {
  readonly config: Config;
  readonly tables: Tables;
  readonly log: Logger;
  readonly catalogue: () => Promise<SqliteCatalogue>;
  /** Whether CloudWatch makes metrics of the log. */
  readonly metrics: boolean;
}

/** @param patience how long the catalogue is waited for, in milliseconds, where it is not a reader who waits. */
export function lambdaParts({ patience }: { readonly patience?: number } = {}): LambdaParts {
  const config = readConfig(process.env);
  const tables = createTables(createClient(config), config.tablePrefix);
  const { functionName } = config;
  const log = createLogger(config.logLevel, { functionName });
  const catalogue = catalogueOf({ tables, config, log, ...(patience !== undefined && { patience }) });
  return { config, tables, log, catalogue, metrics: functionName !== undefined };
}
