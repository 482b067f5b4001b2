import fc from 'fast-check';
import { catchUp } from '../../src/publications/projection/apply.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { Tables } from '../../src/store/tables.ts';
import { batches } from '../support/batches.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough, runs } from '../support/runs.ts';

let engine: TestEngine;
beforeAll(async () => void (engine = await startTestEngine()));
afterAll(() => engine.close());

const WRITES = new Set(['PutItem', 'UpdateItem']);

/** The tables as a process sees them that dies before its write of the given number (from 0): nothing leaves it any more. */
function dyingBefore(tables: Tables, write: number): Tables {
  let writes = 0;
  let dead = false;
  return engine.intercept(tables, (operation) => {
    if (WRITES.has(operation) && (writes += 1) > write) dead = true;
    if (dead) throw new Error('killed');
  });
}

/** Publishes and dies; false where the process lived long enough to finish. */
async function dies(tables: Tables, changes: readonly Change[], write: number): Promise<boolean> {
  try {
    await publish(dyingBefore(tables, write), { changes, note: 'a batch' });
    return false;
  } catch (error) {
    expect(String(error)).toContain('killed');
    return true;
  }
}

async function expectWhole(tables: Tables): Promise<void> {
  const derived = await dump(tables);
  expect(storedLists(derived)).toEqual(listsOf(await readLog(tables)));
  expect((await verify(tables)).count).toBe(0);
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
    const tables = await engine.tables();
    await publish(tables, { changes: before, note: 'before' });

    // Act
    died = await dies(tables, batch, write);
    const number = await catchUp(tables);

    // Assess: all or nothing; only before its first write, which commits, is it nothing.
    expect(number).toBe(write === 0 ? 1 : 2);
    await expectWhole(tables);
  }
  // The writes of this batch: the log, 4 records, their rows, the feed's rows, the heads, the number.
  expect(write).toBeGreaterThan(40);
}, 60_000);

test('whatever is published and whoever dies where, the lists are those of the log', async () => {
  const deaths = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(batches(5), deaths, async (all, writes) => {
      // Prepare
      const tables = await engine.tables();

      // Act: each batch is published by one that dies, and finished by others of whom some die too.
      for (const [at, changes] of all.entries()) {
        const write = writes[at % writes.length] ?? 0;
        await dies(tables, changes, write);
        for (const again of writes) await catchUp(dyingBefore(tables, again)).catch(() => undefined);
        // Where it died while finishing what another had left, or before it committed, it is published again.
        if ((await readLog(tables)).length === at) await publish(tables, { changes, note: 'once more' });
      }
      await catchUp(tables);

      // Assess
      expect(await readLog(tables)).toHaveLength(all.length);
      await expectWhole(tables);
    }),
    { numRuns: runs(25) },
  );
}, 90_000);
