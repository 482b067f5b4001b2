/** Publishers and `follow` in any order, dying anywhere: what they leave, one call more makes whole. */
import fc from 'fast-check';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { verify } from '../../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { ask, freshAnswers } from '../../catalogue/engineFiles.ts';
import { batches } from '../../support/batches.ts';
import { type BusTrouble, numbersSeen } from '../../support/eventBus.ts';
import { put } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';
import { type FollowRig, startFollowRig, upTo } from './logStreamRig.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

/** One step: a publication or a call of `follow`, each of which may die before one of its requests to DynamoDB. */
interface Step {
  readonly act: 'publish' | 'publish many' | 'follow' | 'follow beside';
  readonly diesBefore: number | undefined;
  readonly bus: BusTrouble | undefined;
  readonly s3: 403 | 500 | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('publish', 'publish', 'publish many', 'follow', 'follow', 'follow beside'),
  diesBefore: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
  bus: fc.option(fc.constantFrom<BusTrouble[]>('throttled', 'broken', 'lost', [0], [1, 2], [3]), {
    nil: undefined,
    freq: 2,
  }),
  s3: fc.option(fc.constantFrom(403, 500), { nil: undefined, freq: 2 }),
});

function dyingBefore(session: WriteSession, request: number | undefined): WriteSession {
  let requests = 0;
  return rig.engine.intercept(session, () => {
    if (request !== undefined && (requests += 1) > request) throw new Error('killed');
  });
}

/** More than what a snapshot may lag behind. */
const many = (round: number) => upTo(101).map((at) => put(`Organization:o${at}`, { name: `第${round}轮${at}` }));

test('every publication is announced in order, all is applied, and the snapshot answers as the log does', async () => {
  await fc.assert(
    fc.asyncProperty(batches(6), fc.array(step, { minLength: 3, maxLength: 9 }), async (all, steps) => {
      // Prepare
      const session = await rig.engine.session();
      await rig.clear();
      const left = all.values();
      const publishing = async (over: WriteSession, round: number, isMany: boolean) => {
        const changes = isMany ? many(round) : (left.next().value ?? [put('Person:z', { name: `第${round}轮` })]);
        await publish(over, { changes, note: 'random' });
      };
      const lasting = rig.process(session, { keeps: true });

      // Act
      for (const [round, { act, diesBefore, bus, s3 }] of steps.entries()) {
        rig.bus.trouble = () => bus;
        rig.bucket.trouble = () => s3 && { status: s3 };
        const over = dyingBefore(session, diesBefore);
        const follow = () => (diesBefore === undefined ? lasting : rig.process(over, { keeps: true })).call();
        const work = {
          publish: () => publishing(over, round, false),
          'publish many': () => publishing(over, round, true),
          follow,
          'follow beside': () => Promise.allSettled([follow(), rig.process(session, { keeps: true }).call()]),
        };
        // Some withdrawals are of what was never published, since who should have, died.
        await work[act]().catch(() => undefined);
      }
      rig.bus.trouble = rig.bucket.trouble = () => undefined;
      const { committed, applied, snapshot } = await rig.process(session, { keeps: true }).call();

      // Assess
      const newest = await session.newestNumber();
      expect([committed, applied]).toEqual([newest, newest]);
      expect((await verify(session)).count).toBe(0);
      expectAnnounced(newest);
      if (newest === 0) return;
      const { catalogue, told } = rig.reader(session);
      expect(await ask(catalogue, newest)).toEqual(await freshAnswers(session, newest));
      expect(told).toEqual([]);
      expect(snapshot?.behind).toBeLessThanOrEqual(100);
    }),
    { numRuns: runs(20) },
  );
}, 60_000);

/** At least once; and who hears of one, has heard of the one before it, or hears of both again. */
function expectAnnounced(newest: number): void {
  const numbers = rig.bus.taken.map(({ number }) => number);
  expect(numbersSeen(rig.bus.taken).sort((a, b) => a - b)).toEqual(upTo(newest));
  for (const number of upTo(newest - 1)) {
    expect(numbers.indexOf(number)).toBeLessThan(numbers.lastIndexOf(number + 1));
  }
}
