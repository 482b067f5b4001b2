import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { apply, catchUp } from '../../src/publications/projection/apply.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough, runs } from '../support/runs.ts';

const engine = useEngine();

async function expectWhole(session: WriteSession): Promise<void> {
  const derived = await dump(session);
  expect(storedLists(derived)).toEqual(listsOf(await readLog(session)));
  expect((await verify(session)).count).toBe(0);
}

test('a process that is held up in the middle of applying and comes back late undoes nothing', async () => {
  // Prepare: one publication committed and not applied, and others that will change the same records again.
  for (let held = 1; held <= 25; held += isThorough ? 3 : 8) {
    const session = await engine.session();
    await publish(session, {
      changes: [put('Enterprise:e'), put('Project:p', { announcedOn: '2022-01' })],
      note: 'first',
    });
    let writes = 0;
    const killed = engine.intercept(session, (operation) => {
      if (operation === 'PutItem' && (writes += 1) > 1) throw new Error('killed');
    });
    const second = [
      put('Project:p', { announcedOn: '2022-08', owner: 'Enterprise:e' }),
      put('Article:a', { mentions: ['Project:p'] }),
    ];
    await publish(killed, { changes: second, note: 'second' }).catch(() => undefined);

    // Act: one applier stops before its write number `held` and goes on when two more publications have been made.
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    let count = 0;
    const late = engine.intercept(session, (operation) => {
      if (operation === 'PutItem' || operation === 'UpdateItem') count += 1;
      return count >= held ? released : undefined;
    });
    const applying = apply(late, 2);
    await wait(20);
    await publish(session, {
      changes: [put('Project:p', { announcedOn: '2023' }), withdraw('Article:a')],
      note: 'third',
    });
    await publish(session, {
      changes: [put('Article:a', { publishedOn: '2024' }), withdraw('Enterprise:e')],
      note: 'fourth',
    });
    release();
    await applying;

    // Assess
    expect(await catchUp(session)).toBe(4);
    await expectWhole(session);
  }
}, 60_000);

test('several publishers at once: each gets a number of its own, none is lost, the lists are those of the log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batches(2), { minLength: 2, maxLength: 4 }), fc.integer(), async (publishers, seed) => {
      // Prepare: publishers whose requests take their time, in an order that the seed decides.
      const session = await engine.session();
      let state = seed;
      const pause = () => wait((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 4);

      // Act: withdrawals are left out, since which records are public depends on who comes first.
      const numbers = await Promise.all(
        publishers.map(async (all) => {
          const slow = engine.intercept(session, pause);
          const published: number[] = [];
          for (const changes of all) {
            const puts = changes.filter(({ operation }) => operation === 'PUBLISH');
            if (puts.length > 0) published.push((await publish(slow, { changes: puts, note: 'mine' })).number);
          }
          return published;
        }),
      );

      // Assess
      const given = numbers.flat().sort((a, b) => a - b);
      expect(given).toEqual(given.map((_, at) => at + 1));
      expect(await readLog(session)).toHaveLength(given.length);
      for (const [at, own] of numbers.entries()) expect([at, own]).toEqual([at, own.toSorted((a, b) => a - b)]);
      await expectWhole(session);
    }),
    { numRuns: runs(15) },
  );
}, 90_000);
