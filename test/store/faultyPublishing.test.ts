import fc from 'fast-check';
import { catchUp } from '../../src/publications/projection/apply.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { isUnavailable } from '../../src/store/errors.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import type { Shares } from '../support/faults.ts';
import { type FaultyProxy, startFaultyProxy } from '../support/faultyProxy.ts';
import { isThorough } from '../support/runs.ts';
import { PERSISTENT } from '../support/times.ts';

const engine = useEngine();
const proxies: FaultyProxy[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});

async function troubled(
  session: WriteSession,
  shares: Shares,
  seed: number,
): Promise<{ publisher: WriteSession; proxy: FaultyProxy }> {
  const proxy = await startFaultyProxy(engine.endpoint, shares, seed);
  proxies.push(proxy);
  return { publisher: engine.through(session, proxy.endpoint, PERSISTENT), proxy };
}

/** Only puts, since which records are public depends on what got through. */
const somePublications = (seed: number): Change[][] =>
  fc
    .sample<Change[][]>(batches(5), { seed, numRuns: 1 })
    .flat()
    .map((changes) => changes.filter(({ operation }) => operation === 'PUBLISH'))
    .filter((changes) => changes.length > 0);

interface Attempt {
  readonly note: string;
  /** Undefined when publishing failed. */
  readonly number: number | undefined;
}

async function publishAll(session: WriteSession, all: readonly Change[][], name: string): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [at, changes] of all.entries()) {
    const note = `${name} ${at}`;
    try {
      attempts.push({ note, number: (await publish(session, { changes, note })).number });
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      attempts.push({ note, number: undefined });
    }
  }
  return attempts;
}

/** What succeeded is in the log once, under its number; what failed, once or not at all; and all that is derived is right. */
async function expectWhole(session: WriteSession, attempts: readonly Attempt[]): Promise<void> {
  const number = await catchUp(session);
  const log = await readLog(session);
  expect(log).toHaveLength(number);
  const reader = session.reader();
  const notes = await Promise.all(log.map(async (_, at) => (await reader.publication(at + 1))?.note));
  expect(new Set(notes).size).toBe(notes.length);
  for (const { note, number: given } of attempts)
    if (given !== undefined) expect([given, notes[given - 1]]).toEqual([given, note]);
  const derived = await dump(session);
  expect(storedLists(derived)).toEqual(listsOf(log));
  await rebuild(session);
  expect(await dump(session)).toEqual(derived);
}

const TROUBLE = {
  pass: 60,
  delay: 4,
  throttle: 8,
  breakDown: 5,
  resetBefore: 5,
  resetAfter: 12,
  resetWithin: 6,
  shortBatch: 5,
  shortPage: 5,
  hang: 0.1,
};

test.each<[string, Shares]>([
  ['every third answer is lost', { pass: 2, resetAfter: 1 }],
  ['everything happens now and then', TROUBLE],
])('two publishers while %s: each publication is there once', async (_, shares) => {
  // Prepare
  const session = await engine.session();
  const publishers = await Promise.all([1, 2].map((seed) => troubled(session, shares, seed)));

  // Act
  const attempts = await Promise.all(
    publishers.map(({ publisher }, at) => publishAll(publisher, somePublications(at), `publisher ${at}`)),
  );

  // Assess
  expect(attempts.flat().filter(({ number }) => number !== undefined).length).toBeGreaterThan(2);
  await expectWhole(session, attempts.flat());
});

test('a publisher that loses DynamoDB in the middle fails; whoever comes next finishes what it had committed', async () => {
  const attempts: Attempt[] = [];
  const session = await engine.session();
  for (const [at, requests] of (isThorough ? [3, 12] : [12]).entries()) {
    // Prepare: after so many requests, whatever is written is written, and no answer comes back.
    const { publisher, proxy } = await troubled(session, { pass: 1 }, at);
    let seen = 0;
    publisher.tables.client.middlewareStack.add(
      (next) => (args) => {
        if ((seen += 1) > requests) proxy.turn({ resetAfter: 1 });
        return next(args);
      },
      { step: 'initialize', name: 'count' },
    );

    // Act
    attempts.push(...(await publishAll(publisher, somePublications(7).slice(0, 1), `publisher ${at}`)));
  }

  // Assess
  expect(attempts.map(({ number }) => number)).toEqual(attempts.map(() => undefined));
  expect(await catchUp(session)).toBeGreaterThan(0);
  await expectWhole(session, attempts);
});
