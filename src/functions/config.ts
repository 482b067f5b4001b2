/** Configuration: read here and nowhere else, from the environment. A value that cannot be right stops the start. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LogLevel } from '../server/log.ts';

export interface Config {
  /** Port of the local server. `PORT`, 4000. */
  readonly port: number;
  /** URL of a DynamoDB endpoint; undefined: the embedded engine when local, AWS in Lambda. `DYNAMODB_ENDPOINT`. */
  readonly endpoint: string | undefined;
  /** What the tables' names begin with. `TABLE_PREFIX`, `gongkai`. */
  readonly tablePrefix: string;
  /** Folder of the catalogue's and the embedded engine's files. `DATA_DIR`: `.gongkai`; in Lambda, the one place to write. */
  readonly dataDir: string;
  /** `LOG_LEVEL`, `WARN` locally and `INFO` in Lambda. */
  readonly logLevel: LogLevel;
}

const LOG_LEVELS: readonly LogLevel[] = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'];

/** Throws an Error that names the variable and what it may be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // A variable that is set to nothing is as none.
  const read = (name: string, otherwise: string): string => {
    const value = env[name];
    return value === undefined || value === '' ? otherwise : value;
  };
  const isLambda = env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;
  const [PORT, TABLE_PREFIX, DATA_DIR] = [
    read('PORT', '4000'),
    read('TABLE_PREFIX', 'gongkai'),
    read('DATA_DIR', isLambda ? join(tmpdir(), 'gongkai') : '.gongkai'),
  ];
  const DYNAMODB_ENDPOINT = read('DYNAMODB_ENDPOINT', '');
  const LOG_LEVEL = read('LOG_LEVEL', isLambda ? 'INFO' : 'WARN');
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) throw new Error(`PORT must be from 0 to 65535, not "${PORT}"`);
  if (DYNAMODB_ENDPOINT !== '' && !(/^https?:/.test(DYNAMODB_ENDPOINT) && URL.canParse(DYNAMODB_ENDPOINT))) {
    throw new Error(`DYNAMODB_ENDPOINT must be a URL like http://localhost:8000, not "${DYNAMODB_ENDPOINT}"`);
  }
  if (!/^[\w.-]{1,200}$/.test(TABLE_PREFIX)) {
    throw new Error(`TABLE_PREFIX may have letters, digits, "_", "-" and ".", not "${TABLE_PREFIX}"`);
  }
  const logLevel = LOG_LEVELS.find((level) => level === LOG_LEVEL.toUpperCase());
  if (!logLevel) throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${LOG_LEVEL}"`);
  return {
    port,
    endpoint: DYNAMODB_ENDPOINT === '' ? undefined : DYNAMODB_ENDPOINT,
    tablePrefix: TABLE_PREFIX,
    dataDir: resolve(DATA_DIR),
    logLevel,
  };
}
