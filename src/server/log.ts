/** Structured logs, one JSON line each, as CloudWatch likes them. */
import { Logger } from '@aws-lambda-powertools/logger';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'SILENT';

/** What the rest of the project asks of a log; a message is a word or two, the facts are fields. */
export interface Log {
  debug(message: string, facts?: Record<string, unknown>): void;
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}

export function createLog(logLevel: LogLevel): Log {
  const logger = new Logger({ serviceName: 'gongkai', logLevel });
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, facts: Record<string, unknown> = {}) => {
      logger[level](message, facts);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
