/** `follow` while EventBridge, S3 or DynamoDB refuse, or it dies itself: nothing is left out, and order is kept. */
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { type BusTrouble, numbersSeen } from '../../support/eventBus.ts';
import { streamEvent } from '../../support/streamEvents.ts';
import { type FollowRig, publishSome, startFollowRig, upTo } from './logStreamRig.ts';

let rig: FollowRig;
let session: WriteSession;

beforeAll(async () => void (rig = await startFollowRig()));
beforeEach(async () => void (session = await rig.engine.session()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const numbers = () => rig.bus.taken.map(({ number }) => number);
const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  );

const TROUBLES: { what: string; trouble: BusTrouble; taken: number[]; words: RegExp }[] = [
  { what: 'is throttled', trouble: 'throttled', taken: [], words: /Rate exceeded/ },
  { what: 'is broken', trouble: 'broken', taken: [], words: /Something broke/ },
  { what: 'takes all but loses its answer', trouble: 'lost', taken: [1, 2, 3, 4], words: /socket hang up|ECONNRESET/ },
  { what: 'takes none of the entries', trouble: [0, 1, 2, 3], taken: [], words: /rejected 4 events.*Rate exceeded/ },
  { what: 'leaves the first out', trouble: [0], taken: [2, 3, 4], words: /rejected 1 events/ },
  { what: 'leaves some out', trouble: [1, 3], taken: [1, 3], words: /rejected 2 events/ },
];

test.each(TROUBLES)(
  'EventBridge $what: it is told, and the next call makes it good',
  async ({ trouble, taken, words }) => {
    // Prepare
    await publishSome(session, 4);
    rig.bus.trouble = (request) => (request === 1 ? trouble : undefined);
    const { call } = rig.process(session);

    // Act
    const message = await messageOf(call(streamEvent(1, 2, 3, 4)));
    const first = numbers();
    await call(streamEvent(1, 2, 3, 4));

    // Assess: after the trouble come all from the first on that was not taken, in order.
    expect(message).toMatch(words);
    expect(first).toEqual(taken);
    const again = numbers().slice(first.length);
    expect(again).toEqual(upTo(4).slice(-again.length));
    expect(numbersSeen(rig.bus.taken).sort()).toEqual([1, 2, 3, 4]);
  },
);

test('EventBridge never takes more than three entries of a request: each call comes further', async () => {
  // Prepare
  await publishSome(session, 12);
  rig.bus.trouble = () => [3, 4, 5, 6, 7, 8, 9];
  const { call } = rig.process(session);

  // Act
  let calls = 0;
  while ((await messageOf(call())) !== 'no error') calls += 1;

  // Assess
  expect(calls).toBe(3);
  expect(numbers()).toEqual(upTo(12));
});

test('what was announced before the trouble is not announced again', async () => {
  // Prepare
  await publishSome(session, 15);
  rig.bus.trouble = (request) => (request === 2 ? 'broken' : undefined);
  const { call } = rig.process(session);

  // Act
  await messageOf(call());
  await call();

  // Assess
  expect(numbers()).toEqual(upTo(15));
});

test('it dies after EventBridge has taken the events and before that is noted: they are announced again', async () => {
  // Prepare
  await publishSome(session, 3);
  const dying = rig.engine.intercept(session, (operation) => {
    if (operation === 'UpdateItem') throw new Error('killed');
  });

  // Act
  const message = await messageOf(rig.process(dying).call(streamEvent(1, 2, 3)));
  await rig.process(session).call(streamEvent(1, 2, 3));
  await rig.process(session).call(streamEvent(1, 2, 3));

  // Assess
  expect(message).toBe('killed');
  expect(numbers()).toEqual([1, 2, 3, 1, 2, 3]);
});

test('a call that comes to its end late does not set the mark back', async () => {
  // Prepare: one waits for its answer while others announce all.
  await publishSome(session, 2);
  let others: Promise<unknown> | undefined;
  rig.bus.trouble = async (request) => {
    if (request > 1) return undefined;
    await publishSome(session, 2);
    others = rig.process(session).call();
    await others;
    return undefined;
  };

  // Act
  await rig.process(session).call(streamEvent(1, 2));
  const announced = numbers();
  await rig.process(session).call(streamEvent(3, 4));

  // Assess: nothing is announced a third time.
  expect(announced).toEqual([1, 2, 3, 4, 1, 2]);
  expect(numbers()).toEqual(announced);
});

test('trouble with S3 is no reason not to announce, nor the other way round; both are told', async () => {
  // Prepare
  await publishSome(session, 1);
  const { call, logged } = rig.process(session, { keeps: true });

  // Act
  rig.bucket.trouble = () => ({ status: 503 });
  const ofS3 = await messageOf(call());
  const announced = numbers();
  rig.bucket.trouble = () => undefined;
  rig.bus.trouble = () => 'broken';
  await publishSome(session, 1);
  const ofBus = await messageOf(call());
  const kept = [...rig.bucket.objects.keys()];
  rig.bucket.trouble = () => ({ status: 503 });
  const ofBoth = await messageOf(call());

  // Assess
  expect(announced).toEqual([1]);
  expect(kept).toHaveLength(1);
  expect([ofS3, ofBus, ofBoth].map((message) => message === 'no error')).toEqual([false, false, false]);
  expect(logged.filter((line) => line !== 'info followed')).toEqual(['error snapshot']);
});

test('where what is committed cannot be applied, it is told how much waits', async () => {
  // Prepare: a publisher dies after its commit, and whoever helps cannot write.
  await publishSome(session, 1);
  let writes = 0;
  const dying = rig.engine.intercept(session, (operation) => {
    if (/Put|Update/.test(operation) && (writes += 1) > 1) throw new Error('killed');
  });
  await messageOf(publishSome(dying, 1));
  const readOnly = rig.engine.intercept(session, (operation) => {
    if (/Put|Update/.test(operation)) throw new Error('may not write');
  });
  const { call, logged } = rig.process(readOnly);

  // Act
  const message = await messageOf(call());

  // Assess
  expect(message).toBe('may not write');
  expect(logged).toEqual(['info unfinished']);
});

test('of more records than it can copy, no snapshot is kept; announced is all the same', async () => {
  // Prepare
  await publishSome(session, 3);
  const { call, logged } = rig.process(session, { keeps: true, maxRecords: 0 });

  // Act
  const { announced, snapshot } = await call();

  // Assess
  expect([announced, snapshot]).toEqual([3, undefined]);
  expect(rig.bucket.objects.size).toBe(0);
  expect(logged).toContain('warn There are too many records for a snapshot of the catalogue');
});
