/** What `follow` announces, however it is called: it goes by how things stand, not by the event. */
import { publish } from '../../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { TestLog } from '../../catalogue/engineLog.ts';
import { put } from '../../support/records.ts';
import { scheduledEvent, streamEvent, streamRecord } from '../../support/streamEvents.ts';
import { type FollowRig, publishSome, startFollowRig, upTo } from './logStreamRig.ts';

let rig: FollowRig;
let session: WriteSession;

beforeAll(async () => void (rig = await startFollowRig()));
beforeEach(async () => void (session = await rig.engine.session()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const numbers = () => rig.bus.taken.map(({ number }) => number);

test('an announcement says what was published', async () => {
  // Prepare
  const changes = [put('Person:x'), put('Article:a', { mentions: ['Person:x'] })];
  const { publishedAt } = await publish(session, {
    changes,
    note: '徐州经济技术开发区报 8 月 13 日 1 版',
    batch: '八月',
  });

  // Act
  const followed = await rig.process(session).call(streamEvent(1));

  // Assess
  expect(followed).toEqual({ committed: 1, applied: 1, helped: false, announced: 1 });
  expect(rig.bus.taken).toEqual([
    {
      number: 1,
      publishedAt,
      note: '徐州经济技术开发区报 8 月 13 日 1 版',
      batch: '八月',
      changed: 2,
      changes: [
        { operation: 'PUBLISH', id: 'Person:x' },
        { operation: 'PUBLISH', id: 'Article:a' },
      ],
    },
  ]);
});

/** Ways in which events come of three publications. */
const DELIVERIES: { how: string; events: readonly unknown[] }[] = [
  { how: 'one after the other', events: [streamEvent(1), streamEvent(2), streamEvent(3)] },
  { how: 'all in one', events: [streamEvent(1, 2, 3)] },
  { how: 'twice', events: [streamEvent(1, 2), streamEvent(1, 2), streamEvent(3), streamEvent(3)] },
  { how: 'out of order', events: [streamEvent(3), streamEvent(1), streamEvent(2)] },
  { how: 'of the last alone', events: [streamEvent(3)] },
  { how: 'of none: it is the clock that calls', events: [scheduledEvent(), scheduledEvent()] },
  { how: 'without a record', events: [{ Records: [] }] },
  { how: 'of what is no publication', events: [{ Records: [streamRecord('REMOVE', 2), streamRecord('MODIFY', 0)] }] },
];

test.each(DELIVERIES)('events that come $how: each publication is announced once, in order', async ({ events }) => {
  // Prepare
  await publishSome(session, 3);
  const { call } = rig.process(session);

  // Act
  const announced = [];
  for (const event of events) announced.push((await call(event)).announced);

  // Assess
  expect(numbers()).toEqual([1, 2, 3]);
  expect(announced).toEqual([3, ...events.slice(1).map(() => 0)]);
});

test('an event that comes late, after the work of a later one, finds nothing to do', async () => {
  // Prepare
  const { call } = rig.process(session);
  await publishSome(session, 1);
  const late = streamEvent(1);
  await call(late);
  await publishSome(session, 2);
  await call(streamEvent(2, 3));

  // Act
  const followed = await call(late);

  // Assess
  expect(followed.announced).toBe(0);
  expect(numbers()).toEqual([1, 2, 3]);
});

test('an empty log: nothing is announced, and the bus is not asked', async () => {
  // Act
  const followed = await rig.process(session, { keeps: true }).call(scheduledEvent());

  // Assess
  expect(followed).toEqual({ committed: 0, applied: 0, helped: false, announced: 0 });
  expect([rig.bus.requests, rig.bucket.requests]).toEqual([[], []]);
});

test('many publications travel ten at a time; what was announced is not read again', async () => {
  // Prepare
  await publishSome(session, 24);
  await rig.process(session).call();
  const watched = rig.engine.watch(session);
  await publishSome(session, 1);

  // Act
  await rig.process(watched.session).call();

  // Assess
  expect(rig.bus.requests).toEqual([10, 10, 4, 1]);
  expect(numbers()).toEqual(upTo(25));
  // The newest, what is applied, whether all is derived, the mark, publication 25, the mark again.
  expect(watched.requests).toEqual(['Query', 'BatchGetItem', 'GetItem', 'GetItem', 'BatchGetItem', 'UpdateItem']);
});

test('publications of 1,000 changes with the longest ids fit; each event names all of them', async () => {
  // Prepare: 140 characters each; by 173 KB of detail, only one fits a request.
  const id = (publication: number, at: number) => `Person:${`p${publication}-${at}`.padEnd(133, 'x')}`;
  const log = new TestLog(session);
  for (const publication of [1, 2]) {
    await log.commit(Array.from({ length: 1_000 }, (_, at) => put(id(publication, at), { name: '某' })));
    await session.writer.putApplied(publication);
  }

  // Act
  await rig.process(session).call();

  // Assess
  expect(rig.bus.requests).toEqual([1, 1]);
  expect(rig.bus.taken.map(({ number, changed, changes }) => [number, changed, changes?.length])).toEqual([
    [1, 1_000, 1_000],
    [2, 1_000, 1_000],
  ]);
  expect(rig.bus.taken[1]?.changes?.at(-1)).toEqual({ operation: 'PUBLISH', id: id(2, 999) });
});

test('two at once: each publication is announced, none out of order, and what comes next is announced once', async () => {
  // Prepare
  await publishSome(session, 25);

  // Act
  await Promise.all([rig.process(session).call(streamEvent(1)), rig.process(session).call(scheduledEvent())]);
  const first = numbers();
  await publishSome(session, 1);
  await rig.process(session).call(streamEvent(26));

  // Assess
  expect([...new Set(first)]).toEqual(upTo(25));
  expect(numbers().slice(first.length)).toEqual([26]);
});
