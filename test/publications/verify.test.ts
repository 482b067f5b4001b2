import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { deriveAll } from '../../src/publications/projection/deriveAll.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Verification, verify } from '../../src/publications/maintenance/verify.ts';
import type { Tables } from '../../src/store/tables.ts';
import { batches } from '../support/batches.ts';
import { clearDerived, copyStore, dump } from '../support/derived.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';
import { attribute, DAMAGE, HEAD, inLists, inRecords, remove, set, write } from './verifyDamages.ts';
import { isThorough } from '../support/runs.ts';

let engine: TestEngine;
beforeAll(async () => void (engine = await startTestEngine()));
afterAll(() => engine.close());

/** Three publications; the article leaves August and comes back, the person goes. */
async function threePublications(): Promise<Tables> {
  const tables = await engine.tables();
  await publish(tables, {
    changes: [
      put('Enterprise:e'),
      put('Person:x'),
      put('Article:a', { publishedOn: '2022-08-13', mentions: ['Enterprise:e'] }),
    ],
    note: 'first',
  });
  await publish(tables, {
    changes: [put('Article:a', { publishedOn: '2022-09-01' }), put('Article:b')],
    note: 'second',
  });
  await publish(tables, {
    changes: [put('Article:a', { publishedOn: '2022-08-13', mentions: ['Enterprise:e'] }), withdraw('Person:x')],
    note: 'third',
  });
  return tables;
}

let whole: Tables | undefined;
/** Tables of their own that hold the same. */
async function newTables(): Promise<Tables> {
  whole ??= await threePublications();
  return copyStore(whole, await engine.tables());
}

test.each(Object.keys(DAMAGE))('%s: that is found, and nothing else', async (name) => {
  // Prepare
  const tables = await newTables();
  const [damage, ...differences] = DAMAGE[name] ?? [];
  await damage?.(tables);

  // Act
  const verification = await verify(tables);

  // Assess
  expect(verification.differences).toEqual(differences);
  expect(verification.count).toBe(differences.length);
});

test('both values are shown from a little before where they part', async () => {
  // Prepare
  const tables = await engine.tables();
  const long = '很'.repeat(140);
  await publish(tables, { changes: [put('Enterprise:e', { name: `${long}长${long}` })], note: 'first' });
  await set(tables, 'records', { id: 'Enterprise:e' }, 'title', `${long}短${long}`);

  // Act
  const { differences } = await verify(tables);

  // Assess
  const [{ expected, stored } = { expected: '', stored: '' }] = differences[0]?.attributes ?? [];
  expect(expected).toMatch(/^…很{59,60}长很+…$/);
  expect(stored).toMatch(/^…很{59,60}短很+…$/);
  expect([expected?.length, stored?.length]).toEqual([200, 200]);
});

test('the sample is as its log says, whether applied or derived at once', async () => {
  // Prepare
  const tables = await engine.tables();
  await publishSample(tables);
  const seen: [number, number][] = [];

  // Act
  const applied = await verify(tables, (...progress) => void seen.push(progress));
  await clearDerived(tables);
  await deriveAll(tables);
  const derived = await verify(tables);

  // Assess
  const items = (await dump(tables)).length;
  expect(applied).toEqual({ number: 1, items, differences: [], count: 0 });
  expect(derived).toEqual(applied);
  expect(seen.at(-1)).toEqual([items, items]);
});

test('a store that is empty is right', async () => {
  // Act
  const verification = await verify(await engine.tables());

  // Assess
  expect(verification).toEqual({ number: 0, items: 0, differences: [], count: 0 });
});

test('a store that is being filled is not verified', async () => {
  // Prepare
  const tables = await newTables();
  await clearDerived(tables);
  const dying = engine.intercept(tables, (operation) => {
    if (operation === 'BatchWriteItem') throw new Error('killed');
  });
  await expect(deriveAll(dying)).rejects.toThrow('killed');

  // Act
  const verifying = verify(tables);

  // Assess
  await expect(verifying).rejects.toThrow('being filled');
});

test('of many differences a thousand are kept, and all are counted', async () => {
  // Prepare
  const tables = await newTables();
  const ids = Array.from({ length: 1_100 }, (_, at) => `Article:more-${at}`);
  await Promise.all(ids.map((id) => write(tables, 'records', { id, n: 1 })));

  // Act
  const { differences, count } = await verify(tables);

  // Assess
  expect(differences).toHaveLength(1_000);
  expect(count).toBe(1_100);
});

test('whatever is published, applied one by one or derived at once, is as the log says', async () => {
  await fc.assert(
    fc.asyncProperty(batches(6), async (all) => {
      // Prepare
      const tables = await engine.tables();
      for (const [at, changes] of all.entries()) await publish(tables, { changes, note: `batch ${at}` });

      // Act
      const applied = await verify(tables);
      await clearDerived(tables);
      await deriveAll(tables);
      const derived = await verify(tables);

      // Assess
      expect(applied).toMatchObject({ number: all.length, differences: [] });
      expect(derived).toEqual(applied);
    }),
    { numRuns: 6 },
  );
}, 60_000);

test.each(isThorough ? [1, 6, 14, 22, 30] : [6, 22])(
  'a publication left half done before its write number %i is no difference',
  async (write) => {
    // Prepare: it was committed, which is the first write.
    const tables = await newTables();
    let writes = 0;
    const dying = engine.intercept(tables, (operation) => {
      if (/^(Put|Update)Item$/.test(operation) && (writes += 1) > write) throw new Error('killed');
    });
    const changes = [withdraw('Article:b'), put('Article:a', { mentions: [] }), put('Meeting:m')];
    await expect(publish(dying, { changes, note: 'fourth' })).rejects.toThrow('killed');

    // Act
    const verification = await verify(tables);

    // Assess
    expect(verification).toMatchObject({ number: 3, differences: [], count: 0 });
  },
);

test('what somebody left half done and what is wrong beside it are told apart', async () => {
  // Prepare: all is written but the number; then a head that it had brought up is damaged.
  const tables = await newTables();
  const dying = engine.intercept(tables, (operation) => {
    if (operation === 'UpdateItem') throw new Error('killed');
  });
  await expect(publish(dying, { changes: [put('Article:c')], note: 'fourth' })).rejects.toThrow('killed');
  await set(tables, 'lists', HEAD, 'count', 7);

  // Act
  const verification = await verify(tables);

  // Assess
  expect(verification).toMatchObject({ number: 3, count: 1 });
  expect(verification.differences).toEqual([inLists(HEAD, 'different', attribute('count', '3', '7'))]);
});

test('while others publish, what they do is no difference, and damage that they do not touch is found', async () => {
  // Prepare: a verification that takes its time, so that publications come between its requests.
  const tables = await newTables();
  await publish(tables, { changes: [put('Project:p'), put('Project:q')], note: 'fourth' });
  const others = { going: true };
  const publishing = (async () => {
    for (let at = 0; others.going; at += 1) {
      const publishedOn = at % 2 ? '2022-08-13' : '2022-09-01';
      const changes = [
        put('Article:a', { publishedOn, mentions: at % 3 ? ['Enterprise:e'] : [] }),
        at % 2 ? withdraw('Meeting:m') : put('Meeting:m'),
        put(`Person:p${at}`),
      ];
      await publish(tables, { changes, note: `loop ${at}` });
    }
  })();
  const slow = engine.intercept(tables, () => wait(20));

  // Act
  const sound: Verification[] = [];
  for (let round = 0; round < 5; round += 1) sound.push(await verify(slow));
  await remove(tables, 'records', { id: 'Project:p' });
  const damaged = await verify(slow);
  others.going = false;
  await publishing;

  // Assess
  expect(sound.flatMap(({ differences }) => differences)).toEqual([]);
  expect(damaged.number).toBeGreaterThan(5);
  expect(damaged.differences).toEqual([inRecords('Project:p', 'missing')]);
});
