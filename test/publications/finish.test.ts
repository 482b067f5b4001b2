/** Finishing what publishers leave half applied: the dead are helped, the slow are left alone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Change } from '../../src/publications/log/change.ts';
import { BulkPublisher } from '../../src/publications/publishing/bulkPublisher.ts';
import { applyPending } from '../../src/publications/publishing/applyPending.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { TestLog } from '../catalogue/engineLog.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
beforeEach(async () => void (session = await engine.session()));

const BATCH = [put('Person:x'), put('Article:a', { mentions: ['Person:x'] }), put('Enterprise:e')];
const WRITES = new Set(['PutItem', 'UpdateItem', 'BatchWriteItem', 'DeleteItem']);

/** The tables as one sees them who dies before the write of this number, from 0. */
function dyingBefore(write: number): WriteSession {
  let writes = 0;
  return engine.intercept(session, (operation) => {
    if (WRITES.has(operation) && (writes += 1) > write) throw new Error('killed');
  });
}

const dies = (over: WriteSession, changes: readonly Change[] = BATCH) =>
  expect(publish(over, { changes, note: 'a batch' })).rejects.toThrow('killed');

/** The same tables, counting what is written. */
function counted() {
  const watched = engine.watch(session);
  return { ...watched, writes: () => watched.requests.filter((request) => WRITES.has(request)).length };
}

test.each([1, 2, 7, 15])('a publisher that dies before its write %d is helped when patience ends', async (write) => {
  // Prepare
  await publish(session, { changes: [put('Person:before')], note: 'before' });
  await dies(dyingBefore(write));

  // Act
  const finished = await applyPending(session, { timeout: 30, pollInterval: 10 });

  // Assess
  expect(finished).toEqual({ committed: 2, applied: 2, helped: true });
  expect((await verify(session)).count).toBe(0);
});

test('who was killed before its commit has published nothing: nobody is waited for', async () => {
  // Prepare
  await dies(dyingBefore(0));

  // Act and assess
  expect(await applyPending(session, { timeout: Infinity })).toEqual({ committed: 0, applied: 0, helped: false });
});

test('all is applied: three reads, no write, no waiting', async () => {
  // Prepare
  await publish(session, { changes: BATCH, note: 'a batch' });
  const { session: watched, requests } = engine.watch(session);

  // Act
  const finished = await applyPending(watched, { timeout: Infinity });

  // Assess
  expect(finished).toEqual({ committed: 1, applied: 1, helped: false });
  expect(requests).toEqual(['Query', 'BatchGetItem', 'GetItem']);
});

test('a publisher that is slow but alive is waited for; nothing is written beside it', async () => {
  // Prepare: each of its writes takes 10 ms.
  const slow = engine.intercept(session, (operation) => (WRITES.has(operation) ? wait(10) : undefined));
  const { session: watched, writes } = counted();
  await publish(session, { changes: [put('Person:y')], note: 'before' });
  const publishing = publish(slow, { changes: BATCH, note: 'slow' });
  while ((await session.newestNumber()) < 2) await wait(2);

  // Act
  const finished = await applyPending(watched, { timeout: 5_000, pollInterval: 5 });

  // Assess
  expect(finished).toEqual({ committed: 2, applied: 2, helped: false });
  expect(writes()).toBe(0);
  await publishing;
  expect((await verify(session)).count).toBe(0);
});

test('called again and again while one publishes, it never helps: patience is for one publication', async () => {
  // Prepare
  const slow = engine.intercept(session, (operation) => (operation === 'UpdateItem' ? wait(60) : undefined));
  const { session: watched, writes } = counted();
  const publishing = (async () => {
    for (const name of ['甲', '乙', '丙', '丁'])
      await publish(slow, { changes: [put('Person:x', { name })], note: name });
  })();

  // Act
  const helped = [];
  for (let over = false; !over;) {
    const finished = await applyPending(watched, { timeout: 1_000, pollInterval: 10 });
    helped.push(finished.helped);
    over = finished.applied === 4;
  }

  // Assess
  await publishing;
  expect(helped).not.toContain(true);
  expect(writes()).toBe(0);
});

test('a publisher taken for dead that goes on: both apply the publication, and it is right', async () => {
  // Prepare
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let writes = 0;
  const held = engine.intercept(session, async (operation) => {
    if (WRITES.has(operation) && (writes += 1) === 4) await released;
  });
  const publishing = publish(held, { changes: BATCH, note: 'held' });
  while (writes < 4) await wait(2);

  // Act
  const finished = await applyPending(session, { timeout: 20, pollInterval: 5 });
  release();
  await publishing;

  // Assess
  expect(finished).toEqual({ committed: 1, applied: 1, helped: true });
  expect((await verify(session)).count).toBe(0);
});

describe('while the store is filled', () => {
  const chunk = (at: number) => ({ changes: [put(`Person:f${at}`)], note: 'fill' });

  test('what is committed so far is left to be derived at once', async () => {
    // Prepare
    const filling = await BulkPublisher.begin(session);
    await filling.commit(chunk(1));
    await filling.commit(chunk(2));
    const { session: watched, writes } = counted();

    // Act
    const finished = await applyPending(watched, { timeout: 0 });

    // Assess
    expect(finished).toEqual({ committed: 2, applied: 0, helped: false });
    expect(writes()).toBe(0);
    expect(await filling.finish()).toBe(2);
    expect(await applyPending(session)).toEqual({ committed: 2, applied: 2, helped: false });
  });

  test('its first publication looks like one of a publisher that died; the second tells, while it is waited', async () => {
    // Prepare
    const filling = await BulkPublisher.begin(session);
    await filling.commit(chunk(1));
    const { session: watched, requests, writes } = counted();

    // Act
    const finishing = applyPending(watched, { timeout: 200, pollInterval: 10 });
    while (requests.length < 4) await wait(2);
    await filling.commit(chunk(2));

    // Assess
    expect(await finishing).toEqual({ committed: 1, applied: 0, helped: false });
    expect(writes()).toBe(0);
  });

  test('deriving has begun, even of one publication: it is left alone', async () => {
    // Prepare
    await new TestLog(session).commit([put('Person:x')]);
    await session.writer.beginDeriving();
    const { session: watched, writes } = counted();

    // Act and assess
    expect(await applyPending(watched, { timeout: 0 })).toEqual({ committed: 1, applied: 0, helped: false });
    expect(writes()).toBe(0);
  });
});
