import { existsSync, readdirSync } from 'node:fs';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { startEmbeddedDynamoDb } from '../../../src/functions/local/embeddedDynamoDb.ts';
import { readSchemaText } from '../../../src/functions/lambda/contract.ts';
import { createClient } from '../../../src/store/client.ts';
import { openWriteSession } from '../../../src/store/writeSession.ts';
import { apiOver } from '../../support/api.ts';
import { askAt, dataFolder, endAll, startLocal } from './localProcess.ts';
import { closeServers, runServer } from './runServer.ts';

const { folder: DATA_DIR, remove } = dataFolder();

afterEach(endAll);
afterEach(closeServers);
afterAll(remove);

const QUESTION = `{
  records(first: 100) { totalCount nodes { id title revision createdAt } }
  publication { number publishedAt }
  changes(first: 100) { nodes { recordId operation publication { number } } }
}`;

test('the first start publishes the sample, a server that was killed finds it again, and SIGTERM ends it in peace', async () => {
  // Prepare
  const first = startLocal({ DATA_DIR });
  const before = await askAt(await first.address, QUESTION);
  const { output, signal } = await first.kill('SIGKILL');

  // Act
  const second = startLocal({ DATA_DIR });
  const after = await askAt(await second.address, QUESTION);

  // Assess
  expect(signal).toBe('SIGKILL');
  expect(output).toContain('Published the sample page as publication 1');
  expect(before).toMatchObject({ data: { records: { totalCount: 23 }, publication: { number: 1 } } });
  expect(after).toEqual(before);
  // The client of this test keeps its connection.
  const ended = await second.kill('SIGTERM');
  expect(ended).toMatchObject({ code: 0, signal: null, errors: '' });
  expect(ended.output).not.toContain('Published');
});

test('it says where it answers, where the explorer is and where its data are', async () => {
  // Prepare
  const server = await runServer({ DATA_DIR });
  const origin = server.url;

  // Act
  const page = await fetch(`${origin}/`);
  const answer = await fetch(`${origin}/graphql?query=${encodeURIComponent('{ limits { maxPageSize } }')}`);

  // Assess
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await answer.json()).toMatchObject({ data: { limits: { maxPageSize: 100 } } });
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const output = server.output();
  expect(output).toContain(`${origin}/graphql; explore it at ${origin}/`);
  expect(output).toContain(`Data: ${DATA_DIR}.`);
});

test('beside the API it serves its health and its contract, to GET and HEAD', async () => {
  // Prepare
  const server = await runServer({ DATA_DIR });
  const origin = server.url;

  // Act
  const [health, contract, head] = await Promise.all([
    fetch(`${origin}/healthz`),
    fetch(`${origin}/schema.graphql`),
    fetch(`${origin}/schema.graphql`, { method: 'HEAD' }),
  ]);

  // Assess
  expect(await health.json()).toEqual({ status: 'ok', publication: 1 });
  // Fetch asks for gzip of its own accord.
  expect(contract.headers.get('content-encoding')).toBe('gzip');
  expect(await contract.text()).toBe(readSchemaText());
  expect(head.headers.get('etag')).toBe(contract.headers.get('etag'));
});

test('a DynamoDB that is named is used, and no other is started', async () => {
  // Prepare
  const engine = await startEmbeddedDynamoDb();
  const { folder: unused, remove: removeUnused } = dataFolder();
  const env = { DATA_DIR: unused, DYNAMODB_ENDPOINT: engine.endpoint, TABLE_PREFIX: 'elsewhere' };

  try {
    // Act
    const server = await runServer(env);
    const told = await askAt(server.url, QUESTION);
    await server.close();
    const kept = await apiOver(openWriteSession({ ...engine, tablePrefix: 'elsewhere' })).data(QUESTION);

    // Assess
    expect(kept.publication).toMatchObject({ number: 1 });
    expect(told).toMatchObject({ data: kept });
    expect(server.output()).toContain(`Data: ${engine.endpoint}.`);
    // The catalogue, and no store.
    expect(readdirSync(unused)).toEqual(['catalogue']);
  } finally {
    await engine.close();
    removeUnused();
  }
});

test('over the tables of AWS it makes none, and publishes nothing', async () => {
  // Prepare: the SDK takes this engine for AWS.
  const engine = await startEmbeddedDynamoDb();
  const { folder: unused, remove: removeUnused } = dataFolder();
  const server = startLocal({
    DYNAMODB_ENDPOINT: 'aws',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    DATA_DIR: `${unused}/none`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });

  // Act
  const health = await fetch(`${await server.address}/healthz`);
  const { output } = await server.kill('SIGKILL');

  // Assess
  const { TableNames } = await createClient(engine).send(new ListTablesCommand());
  expect(health.status).toBe(503);
  expect(TableNames).toEqual([]);
  expect(output).toContain('Data: AWS, eu-west-1');
  expect(existsSync(`${unused}/none`)).toBe(false);
  await engine.close();
  removeUnused();
});
