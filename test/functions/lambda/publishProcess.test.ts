/** The function `publish` in a process of its own, called by the bucket's events. */
import { REPORT } from '../../../src/functions/bucket/bucketImport.ts';
import { BUCKET } from '../../support/bucket.ts';
import { objectCreated } from '../../support/streamEvents.ts';
import { type FollowRig, startFollowRig } from '../logStream/logStreamRig.ts';
import { startFunction } from './lambdaFunction.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterAll(() => rig.close());

test('files under keys with spaces and Chinese are published, each once, though the events come twice', async () => {
  // Prepare
  const session = await rig.engine.session();
  const keys = ['pages/第1版 八月+增刊.ndjson', 'pages/100%.ndjson'];
  for (const [at, key] of keys.entries()) {
    rig.bucket.objects.set(key, Buffer.from(`{"id":"Person:p${at}","name":"某"}\n`));
  }
  const events = keys.map((key) => objectCreated(BUCKET, key));

  // Act
  const { code, err } = await startFunction('publish', rig, session, [...events, ...events]).ended;

  // Assess
  expect([code, err]).toEqual([0, '']);
  expect(await session.reader().applied()).toBe(2);
  expect([...rig.bucket.objects.keys()].sort()).toEqual([...keys, ...keys.map((key) => key + REPORT)].sort());
});
