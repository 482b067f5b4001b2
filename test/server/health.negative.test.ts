import { createHealthHandler } from '../../src/server/healthHandler.ts';
import type { Logger } from '../../src/observability/logger.ts';
import { eventOf } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';

const engine = useEngine();

/** A handler over a DynamoDB that does this before each request, and the messages that it logs. */
async function healthOver(before: () => unknown, patience?: number) {
  const warned: string[] = [];
  const nothing = () => undefined;
  const log: Logger = { debug: nothing, info: nothing, error: nothing, warn: (message) => void warned.push(message) };
  const session = engine.intercept(await engine.session(), before);
  return { handler: createHealthHandler({ session, log, ...(patience !== undefined && { patience }) }), warned };
}

const failWith = (name: string) => () => {
  throw Object.assign(new Error('what a driver says'), { name });
};

test.each([
  ['throttles', failWith('ThrottlingException'), undefined],
  ['has no such table', failWith('ResourceNotFoundException'), undefined],
  ['does not answer', () => new Promise(() => undefined), 1],
])('it is not well when DynamoDB %s', async (_how, before, patience) => {
  // Prepare
  const { handler, warned } = await healthOver(before, patience);

  // Act
  const response = await handler(eventOf({ method: 'GET' }, '/healthz'));

  // Assess
  expect(response).toMatchObject({
    statusCode: 503,
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
    body: '{"status":"unavailable"}\n',
  });
  expect(warned).toEqual(['unhealthy']);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is not allowed', async (method) => {
  // Prepare
  const { handler } = await healthOver(() => undefined);

  // Act
  const response = await handler(eventOf({ method }, '/healthz'));

  // Assess
  expect(response).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' } });
  expect(JSON.parse(response.body ?? '').errors).toEqual([
    {
      message: `Method ${method} is not allowed; use GET or HEAD`,
      extensions: { code: 'BAD_REQUEST', requestId: 'gateway-request-1' },
    },
  ]);
});
