/** The snapshot that `follow` keeps in S3: when it is made anew, and who may replace it. */
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { snapshotKey, urlOf } from '../../../src/functions/snapshots/snapshotKey.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { ask, freshAnswers } from '../../catalogue/engineFiles.ts';
import { TestLog } from '../../catalogue/engineLog.ts';
import { put, withdraw } from '../../support/records.ts';
import { type FollowRig, startFollowRig, upTo } from '../logStream/logStreamRig.ts';
import { whenThorough } from '../../support/runs.ts';

let rig: FollowRig;
let log: TestLog;

beforeAll(async () => void (rig = await startFollowRig()));
beforeEach(async () => void (log = new TestLog(await rig.engine.session())));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const KEY = snapshotKey('gongkai', FORMAT);
const follow = (session: WriteSession = log.session) => rig.process(session, { keeps: true });
/** The number that the object says. */
const stands = () => Number(rig.bucket.metadata.get(KEY)?.['number']);

/** Publishes for readers, though not on lists: so many records in one publication, of which the last has this number. */
async function publishRecords(many: number, name = '初', last = many): Promise<void> {
  await log.commit(upTo(many).map((at) => put(`Enterprise:e${last + 1 - at}`, { name: `${name}${at}` })));
  await log.session.writer.putApplied(log.number);
}

test('there is none: it is made, of all that is applied, and the next call leaves it', async () => {
  // Prepare
  await publishRecords(3);
  const { call } = follow();

  // Act
  const first = await call();
  const second = await call();

  // Assess
  expect(first.snapshot).toEqual({ number: 1, behind: 0, renewed: true });
  expect(second.snapshot).toEqual({ number: 1, behind: 0, renewed: false });
  expect(rig.bucket.requests).toEqual([`HEAD ${KEY}`, `GET ${KEY}`, `PUT ${KEY}`, `HEAD ${KEY}`]);
  const { catalogue, told } = rig.reader(log.session);
  expect(await ask(catalogue, 1)).toEqual(await freshAnswers(log.session, 1));
  expect(told).toEqual([]);
});

test.each([
  { records: 150, most: 100 },
  { records: 11_000, most: 110 },
])('of $records records $most may be changed before it is made anew', async ({ records, most }) => {
  // Prepare
  for (let left = records; left > 0; left -= 1_000) await publishRecords(Math.min(left, 1_000), `第${left}`, left);
  const { call } = follow();
  await call();
  const before = log.number;

  // Act: what is changed twice counts once.
  const kept = [(await call()).snapshot];
  for (const changed of [most - 1, most, most + 1]) {
    await publishRecords(changed, `改${changed}`, records);
    kept.push((await call()).snapshot);
  }

  // Assess
  expect(kept).toEqual([
    { number: before, behind: 0, renewed: false },
    { number: before, behind: most - 1, renewed: false },
    { number: before, behind: most, renewed: false },
    { number: log.number, behind: 0, renewed: true },
  ]);
  expect(stands()).toBe(log.number);
});

whenThorough(
  'after 500 publications it is made anew, even if they changed the same record again and again',
  async () => {
    // Prepare
    await publishRecords(1);
    const { call } = follow();
    await call();
    for (let more = 0; more < 500; more += 1) await publishRecords(1, `改${more}`);

    // Act
    const kept = (await call()).snapshot;
    await publishRecords(1, '再');
    const renewed = (await call()).snapshot;

    // Assess
    expect(kept).toEqual({ number: 1, behind: 1, renewed: false });
    expect(renewed).toEqual({ number: 502, behind: 0, renewed: true });
  },
);

test('two that make it at once: the slower one leaves what the other has put there', async () => {
  // Prepare: both have seen that there is none; one publication more comes before the second one.
  await publishRecords(1);
  let other: Promise<unknown> | undefined;
  rig.bucket.trouble = async (request) => {
    if (!request.startsWith('PUT') || other) return undefined;
    await publishRecords(101);
    other = follow().call();
    await other;
    return undefined;
  };

  // Act
  const slower = await follow().call();

  // Assess
  expect(slower.snapshot).toEqual({ number: 0, behind: 1, renewed: false });
  expect(stands()).toBe(2);
});

test('two that renew it at once: an older one never takes the place of a newer one', async () => {
  // Prepare
  await publishRecords(150);
  await follow().call();
  await publishRecords(150, '改');
  let other: Promise<unknown> | undefined;
  rig.bucket.trouble = async (request) => {
    if (!request.startsWith('PUT') || other) return undefined;
    await publishRecords(150, '再');
    other = follow().call();
    await other;
    return undefined;
  };

  // Act
  const slower = await follow().call();

  // Assess
  expect(slower.snapshot).toMatchObject({ number: 1, renewed: false });
  expect(stands()).toBe(3);
});

test('a newer one is there already when it is looked at: it stays', async () => {
  // Prepare: one whose catalogue is open, and that is held up when it has looked at what is applied.
  await publishRecords(150);
  const { call } = follow();
  await call();
  await publishRecords(150, '改');
  let other: Promise<unknown> | undefined;
  rig.bucket.trouble = async (request) => {
    if (!request.startsWith('HEAD') || other) return undefined;
    await publishRecords(150, '再');
    other = follow().call();
    await other;
    return undefined;
  };

  // Act
  const late = await call();

  // Assess
  expect([late.applied, late.snapshot]).toEqual([2, { number: 3, behind: 0, renewed: false }]);
  expect(stands()).toBe(3);
});

test('a process that has been called before follows the log, and makes it anew from there', async () => {
  // Prepare
  await publishRecords(150);
  const { call } = follow();
  await call();
  await log.commit([withdraw('Enterprise:e1'), put('Person:x')]);
  await log.session.writer.putApplied(log.number);
  await publishRecords(150, '改');

  // Act
  const { snapshot } = await call();

  // Assess
  expect(snapshot).toEqual({ number: 3, behind: 0, renewed: true });
  const { catalogue } = rig.reader(log.session);
  expect(await ask(catalogue, 3)).toEqual(await freshAnswers(log.session, 3));
});

test('snapshots of other formats, and of other stores, are left alone', async () => {
  // Prepare
  await publishRecords(1);
  const others = [snapshotKey('gongkai', FORMAT + 1), snapshotKey('gongkai', FORMAT - 1), snapshotKey('other', FORMAT)];
  for (const key of others) rig.bucket.objects.set(key, Buffer.from(key));

  // Act
  await follow().call();

  // Assess
  expect([...rig.bucket.objects.keys()].sort()).toEqual([...others, KEY].sort());
  for (const key of others) expect(rig.bucket.objects.get(key)?.toString()).toBe(key);
  expect(rig.bucket.requests.filter((request) => others.some((key) => request.endsWith(key)))).toEqual([]);
});

test.each([
  ['eu-west-1', 'https://b.s3.eu-west-1.amazonaws.com'],
  ['cn-north-1', 'https://b.s3.cn-north-1.amazonaws.com.cn'],
])('the bucket in %s is at %s', (AWS_REGION, url) => {
  expect(urlOf('b', { AWS_REGION })).toBe(url);
});
