/** The function `follow` in processes of its own, with its settings from the environment, killed and begun again. */
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { snapshotKey } from '../../../src/functions/snapshots/snapshotKey.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { metricsIn, problemsOf } from '../../support/embeddedMetrics.ts';
import { numbersSeen } from '../../support/eventBus.ts';
import { scheduledEvent, streamEvent } from '../../support/streamEvents.ts';
import { prefixOf, type RunningFunction, startFunction } from '../lambda/lambdaFunction.ts';
import { type FollowRig, publishSome, startFollowRig, upTo } from './logStreamRig.ts';

let rig: FollowRig;
let session: WriteSession;

beforeAll(async () => void (rig = await startFollowRig()));
beforeEach(async () => {
  session = await rig.engine.session();
  await publishSome(session, 13);
});
afterEach(() => rig.clear());
afterAll(() => rig.close());

const keyOfTables = () => snapshotKey(prefixOf(session), FORMAT);

test('called by the stream and by the clock, it announces, keeps the snapshot and logs a line a call', async () => {
  // Act
  const { code, lines, err } = await startFunction('follow', rig, session, [streamEvent(...upTo(13)), scheduledEvent()])
    .ended;

  // Assess
  expect([code, err]).toEqual([0, '']);
  expect(rig.bus.taken.map(({ number }) => number)).toEqual(upTo(13));
  expect([...rig.bucket.objects.keys()]).toEqual([keyOfTables()]);
  expect(lines).toMatchObject([
    { message: 'followed', committed: 13, applied: 13, announced: 13, snapshot: { number: 13, renewed: true } },
    { message: 'followed', committed: 13, applied: 13, announced: 0, snapshot: { number: 13, renewed: false } },
  ]);
  expect(lines.map((line) => metricsIn(JSON.stringify(line)))).toEqual([
    { Behind: [0, 'Count'], Announced: [13, 'Count'], SnapshotBehind: [0, 'Count'] },
    { Behind: [0, 'Count'], Announced: [0, 'Count'], SnapshotBehind: [0, 'Count'] },
  ]);
  expect(lines.flatMap((line) => problemsOf(JSON.stringify(line)))).toEqual([]);
});

test('it is killed when EventBridge has its events, then when S3 has the snapshot: the next one makes it good', async () => {
  // Prepare
  let running: RunningFunction | undefined;
  rig.bus.trouble = (request) => {
    if (request === 2) running?.kill();
    return undefined;
  };
  let puts = 0;
  rig.bucket.trouble = (request) => {
    if (request.startsWith('PUT') && (puts += 1) === 1) running?.kill();
    return undefined;
  };

  // Act: as often as something kills it.
  const codes = [];
  for (let code: number | null = null; code === null && codes.length < 5; codes.push(code)) {
    running = startFunction('follow', rig, session, [streamEvent(...upTo(13))]);
    ({ code } = await running.ended);
  }

  // Assess
  expect(codes.slice(0, -1)).toContain(null);
  expect(codes.at(-1)).toBe(0);
  expect(numbersSeen(rig.bus.taken)).toEqual(upTo(13));
  expect(rig.bus.taken.length).toBeGreaterThan(13);
  expect(rig.bucket.metadata.get(keyOfTables())?.['number']).toBe('13');
});
