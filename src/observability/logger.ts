/**
 * Structured logs: one JSON document a line, as CloudWatch likes them. Of our own, since a library takes more of a cold
 * start than all the rest of this does; see docs/adr/0024-observability.md.
 */
import { writeSync } from 'node:fs';
import { type LogFields, serializeFields } from './logFields.ts';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'SILENT';

/** What the rest of the project uses of a logger. A message is a word or two; what belongs to it is in fields. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** Whether entries of the level INFO are written; missing: they are. For fields that take time to compute. */
  readonly hasInfo?: boolean;
}

export interface LoggerOptions {
  /** Of the Lambda function. */
  readonly functionName?: string | undefined;
  /** Has written the line when it returns. */
  readonly write?: (line: string) => void;
}

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const satisfies readonly LogLevel[];

/** Of a line: CloudWatch takes 256 KB, nobody reads as much. */
const MAX_LOG_LINE_BYTES = 32 * 1024;
const MAX_MESSAGE_LENGTH = 500;
/** Fields of the logger itself: entries are found and read by them. */
const RESERVED = new Set(['level', 'message', 'timestamp', 'service', 'function', 'traceId']);

/** A logger never throws, whatever it is given. */
export function createLogger(logLevel: LogLevel, options: LoggerOptions = {}): Logger {
  const least = LEVELS.indexOf(logLevel);
  const writer = (level: Exclude<LogLevel, 'SILENT'>): Logger['info'] =>
    LEVELS.indexOf(level) < least
      ? () => undefined
      : (message, fields = {}) => {
          writeEntry(level, message, fields, options);
        };
  return {
    debug: writer('DEBUG'),
    info: writer('INFO'),
    warn: writer('WARN'),
    error: writer('ERROR'),
    hasInfo: LEVELS.indexOf('INFO') >= least,
  };
}

function writeEntry(level: LogLevel, message: string, fields: LogFields, options: LoggerOptions): void {
  const { functionName, write = writeOut } = options;
  try {
    const head = JSON.stringify({
      level,
      message: message.slice(0, MAX_MESSAGE_LENGTH),
      timestamp: new Date().toISOString(),
      service: 'gongkai',
      function: functionName,
      traceId: traceId(),
    }).slice(0, -1);
    const rest = serializeFields(fields, RESERVED, MAX_LOG_LINE_BYTES - Buffer.byteLength(head) - '}\n'.length);
    write(`${head}${rest}}\n`);
  } catch {
    // The caller has something better to do than to mend the log.
  }
}

/** Lambda names the trace of each invocation in the environment, as `Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1`. */
const traceId = (): string | undefined => /Root=([\w-]+)/.exec(process.env['_X_AMZN_TRACE_ID'] ?? '')?.[1];

const STANDARD_OUTPUT = 1;

/**
 * The line is out when this returns: Lambda freezes the process as soon as it has its answer, and may never wake it again.
 * `process.stdout` would keep what a full pipe does not take, and takes a millisecond of a cold start to be made.
 */
function writeOut(line: string): void {
  const bytes = Buffer.from(line);
  let written = 0;
  try {
    while (written < bytes.byteLength) written += writeSync(STANDARD_OUTPUT, bytes, written);
  } catch (error) {
    // Somebody else has made the pipe one that does not wait: then the stream knows how to.
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') process.stdout.write(bytes.subarray(written));
  }
}
