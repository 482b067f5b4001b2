import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { parseTraceHeader } from '../../src/functions/tracing/traceHeader.ts';
import { createTracer, type Tracer } from '../../src/functions/tracing/tracer.ts';
import type { Json } from '../support/api.ts';

const HEADER = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';

let daemon: Socket;
let received: Json[] = [];
let tracer: Tracer;
beforeAll(async () => {
  daemon = createSocket('udp4').bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  daemon.on('message', (message) => void received.push(JSON.parse(message.toString().split('\n')[1] ?? '')));
  tracer = createTracer(`127.0.0.1:${daemon.address().port}`);
});
afterAll(() => {
  delete process.env['_X_AMZN_TRACE_ID'];
  tracer.close();
  daemon.close();
});
beforeEach(() => {
  received = [];
  process.env['_X_AMZN_TRACE_ID'] = HEADER;
});

const ask = (by: Tracer, work: () => Promise<unknown>) =>
  by.request('BatchGetItemCommand', { RequestItems: { a: {}, b: {} } }, work);

/** What came before a subsegment that is sent last. */
async function receivedBefore(): Promise<Json[]> {
  process.env['_X_AMZN_TRACE_ID'] = HEADER;
  await tracer.request('LastCommand', {}, async () => 'last');
  while (received.at(-1)?.aws.operation !== 'Last') await once(daemon, 'message');
  return received.slice(0, -1);
}

test.each([
  ['ThrottlingException', 400, { throttle: true, error: true }],
  ['ProvisionedThroughputExceededException', 400, { throttle: true, error: true }],
  ['RequestLimitExceeded', 400, { throttle: true, error: true }],
  ['ValidationException', 400, { error: true }],
  ['InternalServerError', 500, { fault: true }],
  ['TimeoutError', undefined, { fault: true }],
])('%s is told as what it is', async (name, httpStatusCode, flags) => {
  // Prepare
  const $metadata = { httpStatusCode, attempts: 3, requestId: 'r' };
  const error = Object.assign(new Error('Zhang San was not found'), { name, $metadata });

  // Act
  const asked = ask(tracer, () => Promise.reject(error));

  // Assess
  await expect(asked).rejects.toBe(error);
  const [document] = await receivedBefore();
  expect(document).toMatchObject({
    name: 'DynamoDB',
    ...flags,
    aws: { resource_names: ['a', 'b'], retries: 2, request_id: 'r' },
    cause: { exceptions: [{ id: expect.stringMatching(/^[0-9a-f]{16}$/), type: name }] },
  });
  for (const flag of ['throttle', 'error', 'fault']) if (!(flag in flags)) expect(document).not.toHaveProperty(flag);
  expect(JSON.stringify(document)).not.toContain('Zhang San');
});

test.each([
  ['is not kept', HEADER.replace('Sampled=1', 'Sampled=0')],
  ['is not told', ''],
  ['has no parent', HEADER.replace(/Parent=\w+;/, '')],
  ['is no trace', 'Root=<script>;Parent=53995c3f42cd8ad8;Sampled=1'],
])('where the trace %s, nothing is sent', async (_how, header) => {
  // Prepare
  process.env['_X_AMZN_TRACE_ID'] = header;

  // Act
  const result = await ask(tracer, async () => 'an answer');

  // Assess
  expect(result).toBe('an answer');
  expect(await receivedBefore()).toEqual([]);
});

test('a daemon that is not there is no trouble', async () => {
  // Prepare: a port that was just given back.
  const gone = createSocket('udp4').bind(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address();
  gone.close();
  const lonely = createTracer(`127.0.0.1:${port}`);

  // Act
  const results = [await ask(lonely, async () => 1), await ask(lonely, async () => 2)];
  await wait(50);

  // Assess
  expect(results).toEqual([1, 2]);
  lonely.close();
});

test.each(['', 'localhost', '127.0.0.1', ':2000', 'udp:', '127.0.0.1:port'])('%j is no address', (address) => {
  // Assess
  expect(() => createTracer(address)).toThrow(/^AWS_XRAY_DAEMON_ADDRESS must be like/);
});

test.each([
  undefined,
  '',
  'x',
  'Root=',
  'Root=1-5759e988-bd862e3fe1be46a99427279',
  'root=1-5759e988-bd862e3fe1be46a994272793',
])('%j is no trace', (header) => {
  // Assess
  expect(parseTraceHeader(header)).toBeUndefined();
});
