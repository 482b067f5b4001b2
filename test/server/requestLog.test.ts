import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { type LoggingApi, loggingApiOver } from '../support/requestLines.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
  const articles = Array.from({ length: 60 }, (_, at) => put(`Article:a-${at}`, { publishedOn: '2022-06-01' }));
  const enterprises = Array.from({ length: 30 }, (_, at) => put(`Enterprise:e-${at}`));
  await fill(session, [articles, [...enterprises, put('Person:p')]]);
  // A number younger than clocks may be apart is worth one more request to a process that has just begun.
  await wait(600);
});

const MINUTE = 60_000;
const HOME = 'query Home { articles(first: 5) { totalCount nodes { id } } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const search = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();
const get = (api: LoggingApi, query: string, headers: Record<string, string> = {}) =>
  api.send({ method: 'GET', query: search({ query }), headers });

test('a request leaves one line that says what it was and what it cost', async () => {
  // Prepare
  const { session: watched, requests } = engine.watch(session);
  const api = loggingApiOver(watched);

  // Act
  const { body } = await api.send({ body: JSON.stringify({ query: HOME }) });

  // Assess
  expect(api.lines).toHaveLength(1);
  expect(api.last()).toEqual({
    level: 'INFO',
    message: 'request',
    service: 'gongkai',
    function: 'gongkai-dev-graphql',
    timestamp: expect.any(String),
    requestId: 'gateway-request-1',
    method: 'POST',
    status: 200,
    bytes: Buffer.byteLength(body ?? ''),
    operation: 'Home',
    hash: sha256(HOME).slice(0, 16),
    depth: 3,
    nodes: 5,
    cache: 'read',
    publication: 2,
    catalogue: false,
    Duration: expect.any(Number),
    DynamoDBRequests: requests.length,
    ConsumedReadCapacity: expect.any(Number),
    Cold: 1,
    _aws: expect.any(Object),
  });
  const { Duration, ConsumedReadCapacity } = api.last();
  expect(Duration).toBe(Math.round(Duration * 10) / 10);
  // At least a unit for each item of up to 4 KB, read consistently: the number, the head, five articles.
  expect(ConsumedReadCapacity).toBeGreaterThanOrEqual(7);
  expect(ConsumedReadCapacity % 0.5).toBe(0);
});

test('outside of Lambda the line has the figures, and nothing for CloudWatch', async () => {
  // Prepare
  const api = loggingApiOver(session, 0, {});

  // Act
  await get(api, HOME);

  // Assess
  expect(api.last()).toMatchObject({ message: 'request', DynamoDBRequests: 2 });
  expect(api.last()).not.toHaveProperty('_aws');
});

test('the line says where the answer came from', async () => {
  // Prepare
  const api = loggingApiOver(session, MINUTE);

  // Act
  const first = await get(api, HOME);
  const read = api.last();
  await get(api, HOME);
  const kept = api.last();
  await get(api, HOME, { 'if-none-match': String(first.headers?.['etag']) });
  const notModified = api.last();

  // Assess
  const same = { operation: 'Home', hash: sha256(HOME).slice(0, 16), depth: 3, nodes: 5, publication: 2 };
  expect(read).toMatchObject({ ...same, cache: 'read', status: 200, DynamoDBRequests: 2, Cold: 1 });
  expect(kept).toMatchObject({ ...same, cache: 'kept', status: 200, DynamoDBRequests: 0, Kept: 1 });
  expect(kept).toMatchObject({ ConsumedReadCapacity: 0, bytes: read.bytes });
  expect(notModified).toMatchObject({ ...same, cache: 'not-modified', status: 304, bytes: 0, NotModified: 1 });
  for (const later of [kept, notModified]) expect(later).not.toHaveProperty('Cold');
  for (const line of [read, kept]) expect(line).not.toHaveProperty('NotModified');
});

test('a process that never ran the operation names it by its hash', async () => {
  // Prepare: a text, and a persisted one.
  const asker = loggingApiOver(session);
  const text = await get(asker, HOME);
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(HOME) } });
  await asker.send({ method: 'GET', query: search({ query: HOME, extensions }) });
  const persisted = await asker.send({ method: 'GET', query: search({ extensions }) });
  const { operation, hash } = asker.last();
  const api = loggingApiOver(session);

  // Act
  await get(api, HOME, { 'if-none-match': String(text.headers?.['etag']) });
  const ofText = api.last();
  const headers = { 'if-none-match': String(persisted.headers?.['etag']) };
  await api.send({ method: 'GET', query: search({ extensions }), headers });

  // Assess
  expect({ operation, hash }).toEqual({ operation: 'Home', hash: sha256(HOME).slice(0, 16) });
  for (const line of [ofText, api.last()]) {
    expect(line).toMatchObject({ cache: 'not-modified', hash: sha256(HOME).slice(0, 16), DynamoDBRequests: 1 });
    expect(line).not.toHaveProperty('operation');
  }
});

test('the line says when the catalogue was asked', async () => {
  // Prepare
  const api = loggingApiOver(session);

  // Act
  await api.data('{ articles(filter: { words: "a" }, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount } }');

  // Assess
  expect(api.last()).toMatchObject({ catalogue: true, cache: 'read', publication: 2 });
});

test('the line of a question about the schema says that nothing was read', async () => {
  // Prepare
  const api = loggingApiOver(session);

  // Act
  await api.data('{ __schema { queryType { name } } }');

  // Assess
  expect(api.last()).toMatchObject({ status: 200, DynamoDBRequests: 0, ConsumedReadCapacity: 0, catalogue: false });
  expect(api.last()).not.toHaveProperty('publication');
  expect(api.last()).not.toHaveProperty('operation');
});

test('the line follows the publications', async () => {
  // Prepare
  const own = await engine.session();
  await publish(own, { changes: [put('Article:a')], note: '一' });
  const api = loggingApiOver(own);
  await api.data(HOME);
  await publish(own, { changes: [put('Article:b')], note: '二' });

  // Act
  await api.data(HOME);

  // Assess
  expect(api.last()).toMatchObject({ publication: 2, cache: 'read' });
  expect(api.lines.map((line) => JSON.parse(line).publication)).toEqual([1, 2]);
});

test('requests that are answered at the same time are counted apart', async () => {
  // Prepare: what each costs alone.
  const questions = ['articles', 'enterprises', 'people'].map(
    (list) => `query Of_${list} { ${list}(first: 50) { nodes { id } } }`,
  );
  const alone = await Promise.all(
    questions.map(async (query) => {
      const own = loggingApiOver(session);
      await own.data(query);
      return costs(own.last());
    }),
  );
  const { session: watched, requests } = engine.watch(session);
  const api = loggingApiOver(watched);

  // Act
  await Promise.all(questions.map((query) => api.data(query)));

  // Assess
  const together = api.lines.map((line) => JSON.parse(line));
  expect(together.map(costs)).toEqual(expect.arrayContaining(alone));
  expect(new Set(alone.map(({ capacity }) => capacity)).size).toBe(3);
  expect(inAll(api)).toBe(requests.length);
});

const inAll = ({ lines }: LoggingApi): number =>
  lines.reduce((sum, line) => sum + Number(JSON.parse(line).DynamoDBRequests), 0);

const costs = (line: Record<string, unknown>) => ({
  operation: line['operation'],
  requests: line['DynamoDBRequests'],
  capacity: line['ConsumedReadCapacity'],
});

test('a look at the number that several wait for is counted once', async () => {
  // Prepare
  const { session: watched, requests } = engine.watch(session);
  const api = loggingApiOver(watched);
  await api.data(HOME);
  requests.length = 0;
  api.lines.length = 0;

  // Act
  await Promise.all([1, 2, 3, 4].map(() => get(api, HOME, { 'if-none-match': '"another"' })));

  // Assess
  expect(inAll(api)).toBe(requests.length);
  expect(requests.length).toBeLessThan(4);
});
