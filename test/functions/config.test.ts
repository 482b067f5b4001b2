import { resolve } from 'node:path';
import { readConfig } from '../../src/functions/config.ts';

test('an empty environment has defaults that start', () => {
  // Act
  const config = readConfig({});

  // Assess
  expect(config).toEqual({
    port: 4000,
    endpoint: undefined,
    onAws: false,
    tablePrefix: 'gongkai',
    catalogue: 'sqlite',
    snapshotBucket: undefined,
    s3: {},
    site: {},
    eventBus: 'default',
    host: '127.0.0.1',
    dataDir: resolve('.gongkai'),
    logLevel: 'WARN',
  });
});

test('every variable is taken', () => {
  // Prepare
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DYNAMODB_ENDPOINT: 'http://localhost:8000',
    TABLE_PREFIX: 'city.Xuzhou_2-test',
    DATA_DIR: '/var/lib/gongkai',
    LOG_LEVEL: 'DEBUG',
    SNAPSHOT_BUCKET: 'snapshots',
    EVENT_BUS: 'portals',
    CATALOGUE: 'opensearch',
    OPENSEARCH_URL: 'https://search.example.cn',
    DUMPS_BUCKET: 'dumps',
    PUBLIC_URL: 'https://data.example.cn/',
    PORTAL_URL: 'https://www.example.cn/{kinds}/{slug}',
    DATA_LICENSE: 'https://creativecommons.org/licenses/by/4.0/',
  };

  // Act
  const config = readConfig(env);

  // Assess
  expect(config).toEqual({
    port: 8080,
    host: '0.0.0.0',
    endpoint: 'http://localhost:8000',
    onAws: false,
    catalogue: 'opensearch',
    openSearchUrl: 'https://search.example.cn',
    snapshotBucket: 'snapshots',
    dumpsBucket: 'dumps',
    s3: {},
    site: {
      url: 'https://data.example.cn',
      portal: 'https://www.example.cn/{kinds}/{slug}',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
    eventBus: 'portals',
    tablePrefix: 'city.Xuzhou_2-test',
    dataDir: '/var/lib/gongkai',
    logLevel: 'DEBUG',
  });
});

test.each([
  ['0', 0],
  ['1', 1],
  ['65535', 65_535],
])('port %s is a port', (PORT, port) => {
  // Assess
  expect(readConfig({ PORT })).toMatchObject({ port });
});

test.each([
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
  ['https://dynamodb.cn-north-1.amazonaws.com.cn', 'https://dynamodb.cn-north-1.amazonaws.com.cn'],
  ['', undefined],
])('the endpoint %j is taken', (DYNAMODB_ENDPOINT, endpoint) => {
  // Assess
  expect(readConfig({ DYNAMODB_ENDPOINT }).endpoint).toBe(endpoint);
});

test.each([
  ['debug', 'DEBUG'],
  ['Info', 'INFO'],
  ['WARN', 'WARN'],
  ['error', 'ERROR'],
  ['silent', 'SILENT'],
])('the log level may be written %s', (LOG_LEVEL, logLevel) => {
  // Assess
  expect(readConfig({ LOG_LEVEL }).logLevel).toBe(logLevel);
});

test('Lambda logs more than a developer reads', () => {
  // Assess
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'graphql' }).logLevel).toBe('INFO');
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'graphql', LOG_LEVEL: 'ERROR' }).logLevel).toBe('ERROR');
});

test('the tables of AWS are asked for by name, and are those of Lambda', () => {
  // Assess
  expect(readConfig({ DYNAMODB_ENDPOINT: 'aws' })).toMatchObject({ onAws: true, endpoint: undefined });
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'graphql' })).toMatchObject({ onAws: true, endpoint: undefined });
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'graphql', DYNAMODB_ENDPOINT: 'http://localhost:8000' })).toMatchObject(
    {
      onAws: false,
      endpoint: 'http://localhost:8000',
    },
  );
});

test('of the environment, only what S3 needs is taken', () => {
  // Act
  const { s3 } = readConfig({ AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'key', SECRET: 'other' });

  // Assess
  expect(s3).toEqual({ AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'key' });
});

test('a Lambda function knows its name', () => {
  // Assess
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'gongkai-dev-graphql' }).functionName).toBe('gongkai-dev-graphql');
  expect(readConfig({}).functionName).toBeUndefined();
});

test('a data folder is of the working directory', () => {
  // Assess
  expect(readConfig({ DATA_DIR: 'data' }).dataDir).toBe(resolve(process.cwd(), 'data'));
});
