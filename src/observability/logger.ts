/**
 * Structured logs: one JSON document a line, as CloudWatch likes them. Of our own, since a library takes more of a cold
 * start than all the rest of this does; see docs/adr/0024-observability.md.
 */
import { writeSync } from 'node:fs';
import { plainFacts } from './logFields.ts';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'SILENT';

export type Facts = Readonly<Record<string, unknown>>;

/** What the rest of the project asks of a log; a message is a word or two, the facts are fields. */
export interface Log {
  debug(message: string, facts?: Facts): void;
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
  /** Whether entries of the level INFO are written; missing: they are. For facts that cost something to come by. */
  readonly hasInfo?: boolean;
}

export interface LogOptions {
  /** Of the Lambda function. */
  readonly functionName?: string | undefined;
  /** Takes a line, and has it when it returns. */
  readonly write?: (line: string) => void;
}

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const satisfies readonly LogLevel[];

/** Bytes of a line: CloudWatch takes 256 KB, nobody reads as much. */
const MOST_BYTES = 32 * 1024;
/** Letters of the facts. The second time they fit, whatever they are: JSON takes 6 bytes for a letter at the most. */
const LETTERS = [16_000, 3_000];
const MOST_MESSAGE = 500;

/** A log never throws, whatever it is given. */
export function createLog(logLevel: LogLevel, options: LogOptions = {}): Log {
  const least = LEVELS.indexOf(logLevel);
  const writer = (level: Exclude<LogLevel, 'SILENT'>): Log['info'] =>
    LEVELS.indexOf(level) < least
      ? () => undefined
      : (message, facts = {}) => {
          writeEntry(level, message, facts, options);
        };
  return {
    debug: writer('DEBUG'),
    info: writer('INFO'),
    warn: writer('WARN'),
    error: writer('ERROR'),
    hasInfo: LEVELS.indexOf('INFO') >= least,
  };
}

function writeEntry(level: LogLevel, message: string, facts: Facts, options: LogOptions): void {
  const { functionName, write = writeOut } = options;
  try {
    const head = { level, message: message.slice(0, MOST_MESSAGE), timestamp: new Date().toISOString() };
    const entry = { ...head, service: 'gongkai', function: functionName, traceId: traceId() };
    for (const letters of LETTERS) {
      // What finds and reads entries is not left to whoever wrote the facts.
      const line = JSON.stringify({ ...entry, ...plainFacts(facts, letters), ...head });
      if (Buffer.byteLength(line) < MOST_BYTES) {
        write(`${line}\n`);
        return;
      }
    }
  } catch {
    // Whoever logs has something better to do than to mend the log.
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
