/** The function `draft` in a process of its own, called by the bucket's events. */
import { DRAFT, DRAFT_REPORT } from '../../../src/functions/bucket/bucketDraft.ts';
import { BUCKET } from '../../support/bucket.ts';
import { objectCreated } from '../../support/streamEvents.ts';
import { type FollowRig, startFollowRig } from '../logStream/logStreamRig.ts';
import { DATED_PAGE } from './draftRig.ts';
import { startFunction } from './lambdaFunction.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterAll(() => rig.close());

test('pages under keys with spaces and Chinese are drafted though the events come twice, and publish nothing', async () => {
  // Prepare
  const session = await rig.engine.session();
  const keys = ['drafts/2022-08-16/第1版 八月+增刊.txt', 'drafts/100%.txt'];
  for (const key of keys) rig.bucket.objects.set(key, Buffer.from(DATED_PAGE));
  const events = keys.map((key) => objectCreated(BUCKET, key));

  // Act
  const { code, err, lines } = await startFunction('draft', rig, session, [...events, ...events]).ended;

  // Assess
  expect([code, err]).toEqual([0, '']);
  expect(lines.filter(({ message }) => message === 'draft').map(({ drafted }) => drafted)).toEqual(Array(4).fill(true));
  expect(await session.reader().applied()).toBe(0);
  expect([...rig.bucket.objects.keys()].sort()).toEqual(
    [...keys, ...keys.flatMap((key) => [key + DRAFT, key + DRAFT_REPORT])].sort(),
  );
});
