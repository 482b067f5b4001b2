/** The lines that requests leave in the log, as they are written. */
import { createLogger } from '../../src/observability/logger.ts';
import type { GraphqlHandlerParts } from '../../src/server/graphqlHandler.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver, type Json } from './api.ts';

export interface LoggingApi extends Api {
  /** All lines, whatever they tell. */
  readonly lines: string[];
  /** What the newest request left. */
  last(): Json;
}

/** An API that logs all it can, as a function in Lambda does. */
export function loggingApiOver(
  session: WriteSession,
  lookEvery = 0,
  parts: Partial<GraphqlHandlerParts> = { metrics: true },
): LoggingApi {
  const lines: string[] = [];
  const log = createLogger('DEBUG', { functionName: 'gongkai-dev-graphql', write: (line) => void lines.push(line) });
  const api = apiOver(session, lookEvery, { log, ...parts });
  return { ...api, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') };
}
