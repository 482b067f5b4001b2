import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createTracer, type Tracer } from '../../src/functions/tracing/tracer.ts';
import { createLog } from '../../src/observability/logger.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver, type Json } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { traceRequests } from '../../src/functions/tracing/traceRequests.ts';

const ROOT = '1-5759e988-bd862e3fe1be46a994272793';
const PARENT = '53995c3f42cd8ad8';

const engine = useEngine();
let session: WriteSession;
/** In the daemon's place. */
let daemon: Socket;
let received: { header: string; document: Json }[] = [];
let tracer: Tracer;

beforeAll(async () => {
  session = await engine.session();
  await fill(session, [[put('Article:a'), put('Enterprise:e')]]);
  daemon = createSocket('udp4').bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  daemon.on('message', (message) => {
    const [header = '', document = '', ...more] = message.toString().split('\n');
    expect(more).toEqual([]);
    received.push({ header, document: JSON.parse(document) });
  });
  tracer = createTracer(`127.0.0.1:${daemon.address().port}`);
});
afterAll(async () => {
  delete process.env['_X_AMZN_TRACE_ID'];
  tracer.close();
  daemon.close();
});
beforeEach(() => {
  received = [];
  process.env['_X_AMZN_TRACE_ID'] = `Root=${ROOT};Parent=${PARENT};Sampled=1;Lineage=1:a:0`;
});

/** What has come by when the last of so many has. */
async function documents(count: number): Promise<Json[]> {
  while (received.length < count) await once(daemon, 'message');
  return received.map(({ document }) => document);
}

/** An API whose requests are traced, and the tables that it asks. */
function traced(base = session, parts = {}) {
  const { session: watched, requests } = engine.watch(base);
  traceRequests(watched.tables.client, Promise.resolve(tracer));
  const catalogue = catalogueOver(watched);
  const api = apiOver(watched, 0, { catalogue: async () => tracer.catalogue(await catalogue()), ...parts });
  return { api, requests };
}

test('each request to DynamoDB is a subsegment of the invocation', async () => {
  // Prepare
  const { api, requests } = traced();
  const began = Date.now() / 1000;

  // Act
  await api.data('{ article(id: "Article:a") { id } enterprises { totalCount } }');

  // Assess
  const [first, ...more] = await documents(requests.length);
  expect(more).toHaveLength(requests.length - 1);
  expect(received[0]?.header).toBe('{"format":"json","version":1}');
  expect(first).toEqual({
    name: 'DynamoDB',
    namespace: 'aws',
    type: 'subsegment',
    trace_id: ROOT,
    parent_id: PARENT,
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    start_time: expect.any(Number),
    end_time: expect.any(Number),
    aws: {
      operation: 'BatchGetItem',
      resource_names: expect.arrayContaining([expect.stringMatching(/-records$/), expect.stringMatching(/-lists$/)]),
      request_id: expect.any(String),
      retries: 0,
    },
    http: { response: { status: 200 } },
  });
  expect(first.start_time).toBeGreaterThanOrEqual(began);
  expect(first.end_time).toBeGreaterThanOrEqual(first.start_time);
});

test('a query of one table names it', async () => {
  // Prepare
  const { api, requests } = traced();

  // Act
  await api.data('{ changes(first: 2) { nodes { recordId } } }');

  // Assess
  const queries = (await documents(requests.length)).filter(({ aws }) => aws.operation === 'Query');
  expect(queries).toMatchObject([{ aws: { operation: 'Query', table_name: expect.stringMatching(/-lists$/) } }]);
  expect(queries[0]?.aws).not.toHaveProperty('resource_names');
});

test('what the catalogue is asked is a subsegment, by the name of the question', async () => {
  // Prepare
  const { api, requests } = traced();

  // Act
  await api.data('{ articles(filter: { words: "a" }) { totalCount nodes { id } } }');

  // Assess
  const all = await documents(requests.length + 3);
  const asked = all.filter(({ name }) => name === 'catalogue').map(({ annotations }) => annotations.asked);
  expect(asked.toSorted()).toEqual(['count', 'open', 'page']);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('each invocation has a trace of its own', async () => {
  // Prepare
  const { api, requests } = traced();
  const other = ROOT.replace('5759e988', '5759e999');

  // Act
  await api.data('{ articles { totalCount } }');
  process.env['_X_AMZN_TRACE_ID'] = `Root=${other};Parent=0123456789abcdef;Sampled=1`;
  await api.data('{ articles { totalCount } }');

  // Assess
  const all = await documents(requests.length);
  expect(new Set(all.map(({ trace_id }) => trace_id))).toEqual(new Set([ROOT, other]));
});

test('the lines of the log name the trace', async () => {
  // Prepare
  const lines: string[] = [];
  const { currentTrace } = await import('../../src/functions/tracing/traceHeader.ts');
  const log = createLog('INFO', { traceId: () => currentTrace()?.traceId, write: (line) => void lines.push(line) });
  const { api, requests } = traced(session, { log });

  // Act
  await api.data('{ articles { totalCount } }');
  await documents(requests.length);

  // Assess
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ message: 'request', traceId: ROOT });
});

test('the address may name both protocols', async () => {
  // Prepare
  const { port } = daemon.address();
  const own = createTracer(`tcp:127.0.0.2:1 udp:127.0.0.1:${port}`);

  // Act
  const result = await own.request('GetItemCommand', { TableName: 't' }, async () => 'an answer');

  // Assess
  expect(result).toBe('an answer');
  expect(await documents(1)).toMatchObject([{ aws: { operation: 'GetItem', table_name: 't' } }]);
  own.close();
});
