/** Configuration, read only here, from the environment. An invalid value stops the start. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LogLevel } from '../observability/logger.ts';
import type { SiteSettings } from '../server/data/siteOf.ts';
import { readSite } from './siteConfig.ts';

/** The settings for S3 in a Lambda function's environment. */
export interface S3Environment {
  readonly AWS_REGION?: string | undefined;
  readonly AWS_ACCESS_KEY_ID?: string | undefined;
  readonly AWS_SECRET_ACCESS_KEY?: string | undefined;
  readonly AWS_SESSION_TOKEN?: string | undefined;
  /** Endpoint of another S3 than that of AWS; its buckets are in the path. */
  readonly AWS_ENDPOINT_URL_S3?: string | undefined;
}

export interface Config {
  /** Port of the local server. `PORT`, 4000. */
  readonly port: number;
  /** Address that the local server listens on. `HOST`, 127.0.0.1: only this machine. */
  readonly host: string;
  /** URL of a DynamoDB endpoint; undefined: the embedded engine, or AWS, see `onAws`. `DYNAMODB_ENDPOINT`. */
  readonly endpoint: string | undefined;
  /** Whether the tables are on AWS, in the environment's region: in Lambda, or if `DYNAMODB_ENDPOINT` is `aws`. */
  readonly onAws: boolean;
  /** Prefix of the table names. `TABLE_PREFIX`, `gongkai`. */
  readonly tablePrefix: string;
  /** The catalogue's engine: a file of each process, or OpenSearch for all of them. `CATALOGUE`, `sqlite`. */
  readonly catalogue: 'sqlite' | 'opensearch';
  /** URL of OpenSearch; requests to a domain of AWS are signed. `OPENSEARCH_URL`, needed where `catalogue` is `opensearch`. */
  readonly openSearchUrl: string | undefined;
  /** Bucket of the catalogue's snapshots; undefined: the catalogue is built from the log. `SNAPSHOT_BUCKET`. */
  readonly snapshotBucket: string | undefined;
  /** Bucket of the dumps; undefined: `follow` keeps none. Then `PUBLIC_URL` must be set: they name their addresses. `DUMPS_BUCKET`. */
  readonly dumpsBucket: string | undefined;
  readonly s3: S3Environment;
  /** What the exports say about where they come from. `PUBLIC_URL`, `PORTAL_URL`, `DATA_LICENSE`; all may be unset. */
  readonly site: SiteSettings;
  /** EventBridge bus on which publications are announced. `EVENT_BUS`, `default`. */
  readonly eventBus: string;
  /** Folder of the catalogue's and the embedded engine's files. `DATA_DIR`: `.gongkai`; in Lambda, a temporary folder. */
  readonly dataDir: string;
  /** Name of the Lambda function; undefined outside Lambda. `AWS_LAMBDA_FUNCTION_NAME`. */
  readonly functionName: string | undefined;
  /** `LOG_LEVEL`, `WARN` locally and `INFO` in Lambda. */
  readonly logLevel: LogLevel;
}

/** The location of the tables, for people. */
export const placeOnAws = ({ AWS_REGION }: S3Environment): string =>
  `AWS, ${AWS_REGION ?? 'region of the environment'}`;

const LOG_LEVELS: readonly LogLevel[] = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'];

const isHttpUrl = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text);

/** @throws Error that names an invalid variable and its valid values. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // An empty variable counts as unset.
  const read = (name: string, fallback: string): string => {
    const value = env[name];
    return value === undefined || value === '' ? fallback : value;
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
  const isAws = DYNAMODB_ENDPOINT === 'aws';
  if (DYNAMODB_ENDPOINT !== '' && !isAws && !isHttpUrl(DYNAMODB_ENDPOINT)) {
    throw new Error(`DYNAMODB_ENDPOINT must be "aws" or a URL like http://localhost:8000, not "${DYNAMODB_ENDPOINT}"`);
  }
  if (!/^[\w.-]{1,200}$/.test(TABLE_PREFIX)) {
    throw new Error(`TABLE_PREFIX may have letters, digits, "_", "-" and ".", not "${TABLE_PREFIX}"`);
  }
  const logLevel = LOG_LEVELS.find((level) => level === LOG_LEVEL.toUpperCase());
  if (!logLevel) throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${LOG_LEVEL}"`);
  const [catalogue, openSearchUrl] = [read('CATALOGUE', 'sqlite'), read('OPENSEARCH_URL', '') || undefined];
  if (catalogue !== 'sqlite' && catalogue !== 'opensearch')
    throw new Error(`CATALOGUE must be sqlite or opensearch, not "${catalogue}"`);
  if (openSearchUrl === undefined ? catalogue === 'opensearch' : !isHttpUrl(openSearchUrl)) {
    throw new Error(`OPENSEARCH_URL must be a URL like http://localhost:9200, not "${openSearchUrl ?? ''}"`);
  }
  const [site, dumpsBucket] = [readSite(read), read('DUMPS_BUCKET', '') || undefined];
  if (dumpsBucket !== undefined && site.url === undefined)
    throw new Error('PUBLIC_URL must be set beside DUMPS_BUCKET');
  return {
    port,
    host: read('HOST', '127.0.0.1'),
    endpoint: DYNAMODB_ENDPOINT === '' || isAws ? undefined : DYNAMODB_ENDPOINT,
    onAws: isAws || (isLambda && DYNAMODB_ENDPOINT === ''),
    tablePrefix: TABLE_PREFIX,
    catalogue,
    openSearchUrl,
    snapshotBucket: read('SNAPSHOT_BUCKET', '') || undefined,
    dumpsBucket,
    s3: {
      AWS_REGION: env['AWS_REGION'],
      AWS_ACCESS_KEY_ID: env['AWS_ACCESS_KEY_ID'],
      AWS_SECRET_ACCESS_KEY: env['AWS_SECRET_ACCESS_KEY'],
      AWS_SESSION_TOKEN: env['AWS_SESSION_TOKEN'],
      AWS_ENDPOINT_URL_S3: env['AWS_ENDPOINT_URL_S3'],
    },
    site,
    eventBus: read('EVENT_BUS', 'default'),
    dataDir: resolve(DATA_DIR),
    functionName: env['AWS_LAMBDA_FUNCTION_NAME'],
    logLevel,
  };
}
