/** The embedded store of a data folder answers the processes that know its access key, and no page of any site. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../../src/functions/local/embeddedDynamoDb.ts';
import { provision } from '../../../src/store/provision.ts';
import { openWriteSession } from '../../../src/store/writeSession.ts';
import { publishSample } from '../../support/sample.ts';

let folder: string;
let engine: EmbeddedDynamoDb;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-guard-'));
  engine = await startEmbeddedDynamoDb(folder);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const SIGNED_BY_A_GUESS =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
const signedBy = (accessKey: string) => SIGNED_BY_A_GUESS.replace('local/', `${accessKey}/`);

test.each([
  ['without a signature', {}],
  ['signed with a guessed access key', { authorization: SIGNED_BY_A_GUESS }],
  ['signed with no access key', { authorization: signedBy('') }],
])('a request %s is refused', async (_what, headers) => {
  // Act
  const response = await fetch(new URL(engine.endpoint).origin, {
    method: 'POST',
    headers: {
      ...headers,
      'x-amz-target': 'DynamoDB_20120810.ListTables',
      'content-type': 'application/x-amz-json-1.0',
    },
    body: '{}',
  });

  // Assess
  expect(response.status).toBe(403);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test.each(['OPTIONS', 'POST', 'GET'])('a page may send no %s, whatever it knows', async (method) => {
  // Prepare
  const { username, origin } = new URL(engine.endpoint);

  // Act
  const response = await fetch(origin, {
    method,
    headers: { origin: 'https://example.org', authorization: signedBy(username) },
  });

  // Assess
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('the store itself is answered', async () => {
  // Act
  const session = openWriteSession({ ...engine, tablePrefix: 'gongkai' });
  await provision(session.tables);
  await publishSample(session);

  // Assess
  expect(await session.newestNumber()).toBe(1);
});
