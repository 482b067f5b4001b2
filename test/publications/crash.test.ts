import fc from 'fast-check';
import { catchUp } from '../../src/publications/projection/apply.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough, runs } from '../support/runs.ts';

const engine = useEngine();

const WRITES = new Set(['PutItem', 'UpdateItem']);

/** The tables as a process sees them that dies before its write of the given number (from 0): nothing leaves it any more. */
function dyingBefore(session: WriteSession, write: number): WriteSession {
  let writes = 0;
  let dead = false;
  return engine.intercept(session, (operation) => {
    if (WRITES.has(operation) && (writes += 1) > write) dead = true;
    if (dead) throw new Error('killed');
  });
}

/** Publishes and dies; false where the process lived long enough to finish. */
async function dies(session: WriteSession, changes: readonly Change[], write: number): Promise<boolean> {
  try {
    await publish(dyingBefore(session, write), { changes, note: 'a batch' });
    return false;
  } catch (error) {
    expect(String(error)).toContain('killed');
    return true;
  }
}

async function expectWhole(session: WriteSession): Promise<void> {
  const derived = await dump(session);
  expect(storedLists(derived)).toEqual(listsOf(await readLog(session)));
  expect((await verify(session)).count).toBe(0);
}

test('a publisher may die before any of its writes: what is committed is finished by the next, the rest never was', async () => {
  // Prepare: records that the batch will change, move between lists, withdraw and bring back.
  const before = [
    put('Enterprise:e'),
    put('Person:x'),
    put('Project:p', { announcedOn: '2022-08-01', owner: 'Enterprise:e' }),
    put('Article:a', { publishedOn: '2022-08', mentions: ['Project:p', 'Enterprise:e'] }),
  ];
  const batch = [
    put('Project:p', { announcedOn: '2022-09-01', owner: 'Enterprise:e' }),
    put('Article:b', { mentions: ['Project:p', 'Person:x'] }),
    put('Meeting:m', { participants: [{ name: '某', person: 'Person:x' }] }),
    withdraw('Article:a'),
  ];
  let write = 0;

  // Every seventh of its writes, and all of them when there is time.
  for (let died = true; died; write += isThorough ? 1 : 7) {
    const session = await engine.session();
    await publish(session, { changes: before, note: 'before' });

    // Act
    died = await dies(session, batch, write);
    const number = await catchUp(session);

    // Assess: all or nothing; only before its first write, which commits, is it nothing.
    expect(number).toBe(write === 0 ? 1 : 2);
    await expectWhole(session);
  }
  // The writes of this batch: the log, 4 records, their rows, the feed's rows, the heads, the number.
  expect(write).toBeGreaterThan(40);
}, 60_000);

test('whatever is published and whoever dies where, the lists are those of the log', async () => {
  const deaths = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(batches(5), deaths, async (all, writes) => {
      // Prepare
      const session = await engine.session();

      // Act: each batch is published by one that dies, and finished by others of whom some die too.
      for (const [at, changes] of all.entries()) {
        const write = writes[at % writes.length] ?? 0;
        await dies(session, changes, write);
        for (const again of writes) await catchUp(dyingBefore(session, again)).catch(() => undefined);
        // Where it died while finishing what another had left, or before it committed, it is published again.
        if ((await readLog(session)).length === at) await publish(session, { changes, note: 'once more' });
      }
      await catchUp(session);

      // Assess
      expect(await readLog(session)).toHaveLength(all.length);
      await expectWhole(session);
    }),
    { numRuns: runs(25) },
  );
}, 90_000);
