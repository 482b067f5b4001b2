/** The snapshot after the log was set back or restored, so that other publications have its numbers. */
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { snapshotKey } from '../../../src/functions/snapshots/snapshotKey.ts';
import { ask, freshAnswers } from '../../catalogue/engineFiles.ts';
import { TestLog } from '../../catalogue/engineLog.ts';
import { put } from '../../support/records.ts';
import { type FollowRig, startFollowRig } from '../logStream/logStreamRig.ts';

let rig: FollowRig;
let log: TestLog;

beforeAll(async () => void (rig = await startFollowRig()));
beforeEach(async () => void (log = new TestLog(await rig.engine.session())));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const KEY = snapshotKey('gongkai', FORMAT);

async function publishNamed(...names: string[]): Promise<void> {
  for (const name of names) {
    await log.commit([put('Person:x', { name })]);
    await log.session.writer.putApplied(log.number);
  }
}

/** The log, emptied and begun again with these. */
async function restore(...names: string[]): Promise<void> {
  await log.empty();
  await log.session.repair.replaceDerivingMark(0);
  await publishNamed(...names);
}

async function expectUsable(): Promise<void> {
  const { catalogue, told } = rig.reader(log.session);
  expect(await ask(catalogue, log.number)).toEqual(await freshAnswers(log.session, log.number));
  expect(told).toEqual([]);
}

test.each([
  ['as long as before', ['丙', '丁']],
  ['shorter', ['丙']],
  ['longer', ['丙', '丁', '戊']],
])(
  'a log restored otherwise, %s: the next call makes a new snapshot, and those after it leave that',
  async (_, names) => {
    // Prepare
    await publishNamed('甲', '乙');
    await rig.process(log.session, { keeps: true }).call();
    await restore(...names);
    const { call } = rig.process(log.session, { keeps: true });

    // Act
    const first = await call();
    const second = await call();

    // Assess
    const number = names.length;
    expect(first.snapshot).toEqual({ number, behind: 0, renewed: true });
    expect(second.snapshot).toEqual({ number, behind: 0, renewed: false });
    await expectUsable();
  },
);

test.each([['丙'], ['丙', '丁', '戊']])(
  'a process that goes on through it makes the new snapshot of the new log',
  async (...names) => {
    // Prepare: its catalogue is open, and of the old log.
    await publishNamed('甲', '乙');
    const { call } = rig.process(log.session, { keeps: true });
    await call();
    await restore(...names);

    // Act
    const { snapshot } = await call();

    // Assess
    expect(snapshot).toEqual({ number: names.length, behind: 0, renewed: true });
    await expectUsable();
  },
);

test.each([
  ['does not say what it stands at', {}],
  ['says nonsense', { number: 'seven', token: 'x' }],
  ['says number 0', { number: '0', token: '' }],
])('an object in its place that %s is replaced', async (_, metadata) => {
  // Prepare
  await publishNamed('甲');
  rig.bucket.objects.set(KEY, Buffer.from('copied by hand'));
  rig.bucket.metadata.set(KEY, metadata);

  // Act
  const { snapshot } = await rig.process(log.session, { keeps: true }).call();

  // Assess
  expect(snapshot).toEqual({ number: 1, behind: 0, renewed: true });
  await expectUsable();
});
