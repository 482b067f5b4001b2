import { publish } from '../../src/publications/publishing/publish.ts';
import { createHealthHandler } from '../../src/server/healthHandler.ts';
import { createLogger } from '../../src/observability/logger.ts';
import { eventOf } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();

const log = createLogger('SILENT');

test('it says how far the log is applied, as it stands each time', async () => {
  // Prepare
  const session = await engine.session();
  const handler = createHealthHandler({ session, log });
  const ask = () => handler(eventOf({ method: 'GET' }, '/healthz'));

  // Act
  const before = await ask();
  await publish(session, { changes: [put('Article:a')], note: 'first' });
  const after = await ask();

  // Assess
  expect(before).toMatchObject({ statusCode: 200, body: '{"status":"ok","publication":0}\n' });
  expect(after).toMatchObject({
    statusCode: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-request-id': 'gateway-request-1',
    },
    body: '{"status":"ok","publication":1}\n',
  });
});

test('HEAD has the headers of GET and no body', async () => {
  // Prepare
  const handler = createHealthHandler({ session: await engine.session(), log });

  // Act
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => handler(eventOf({ method, headers: { 'x-request-id': 'the-same-id' } }))),
  );

  // Assess
  expect(head).toMatchObject({ statusCode: 200, body: '' });
  expect(head?.headers).toEqual(get?.headers);
});
