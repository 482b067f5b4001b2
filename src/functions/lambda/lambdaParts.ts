/** The common parts of the Lambda functions that use the store, from their environment. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createLogger, type Logger } from '../../observability/logger.ts';
import type { Session } from '../../store/session.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { type Config, readConfig } from '../config.ts';

export interface LambdaParts<StoreSession extends Session> {
  readonly config: Config;
  readonly session: StoreSession;
  readonly log: Logger;
  readonly catalogue: () => Promise<Catalogue>;
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics: boolean;
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
  const log = createLogger(config.logLevel, { functionName });
  const catalogue = openCatalogue({ session, config, log, ...(patience !== undefined && { patience }) });
  return { config, session, log, catalogue, metrics: functionName !== undefined };
}
