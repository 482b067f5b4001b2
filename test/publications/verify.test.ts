import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { deriveAll } from '../../src/publications/projection/deriveAll.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Verification, verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { clearDerived, copyStore, dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';
import { attribute, DAMAGE, HEAD, inLists, inRecords, remove, set, write } from './verifyDamages.ts';
import { isThorough } from '../support/runs.ts';

const engine = useEngine();

/** Three publications; the article leaves August and comes back, the person goes. */
async function threePublications(): Promise<WriteSession> {
  const session = await engine.session();
  await publish(session, {
    changes: [
      put('Enterprise:e'),
      put('Person:x'),
      put('Article:a', { publishedOn: '2022-08-13', mentions: ['Enterprise:e'] }),
    ],
    note: 'first',
  });
  await publish(session, {
    changes: [put('Article:a', { publishedOn: '2022-09-01' }), put('Article:b')],
    note: 'second',
  });
  await publish(session, {
    changes: [put('Article:a', { publishedOn: '2022-08-13', mentions: ['Enterprise:e'] }), withdraw('Person:x')],
    note: 'third',
  });
  return session;
}

let whole: WriteSession | undefined;
/** Tables of their own that hold the same. */
async function newTables(): Promise<WriteSession> {
  whole ??= await threePublications();
  return copyStore(whole, await engine.session());
}

test.each(Object.keys(DAMAGE))('%s: that is found, and nothing else', async (name) => {
  // Prepare
  const session = await newTables();
  const [damage, ...differences] = DAMAGE[name] ?? [];
  await damage?.(session);

  // Act
  const verification = await verify(session);

  // Assess
  expect(verification.differences).toEqual(differences);
  expect(verification.count).toBe(differences.length);
});

test('both values are shown from a little before where they part', async () => {
  // Prepare
  const session = await engine.session();
  const long = '很'.repeat(140);
  await publish(session, { changes: [put('Enterprise:e', { name: `${long}长${long}` })], note: 'first' });
  await set(session, 'records', { id: 'Enterprise:e' }, 'title', `${long}短${long}`);

  // Act
  const { differences } = await verify(session);

  // Assess
  const [{ expected, stored } = { expected: '', stored: '' }] = differences[0]?.attributes ?? [];
  expect(expected).toMatch(/^…很{59,60}长很+…$/);
  expect(stored).toMatch(/^…很{59,60}短很+…$/);
  expect([expected?.length, stored?.length]).toEqual([200, 200]);
});

test('the sample is as its log says, whether applied or derived at once', async () => {
  // Prepare
  const session = await engine.session();
  await publishSample(session);
  const seen: [number, number][] = [];

  // Act
  const applied = await verify(session, (...progress) => void seen.push(progress));
  await clearDerived(session);
  await deriveAll(session);
  const derived = await verify(session);

  // Assess
  const items = (await dump(session)).length;
  expect(applied).toEqual({ number: 1, items, differences: [], count: 0 });
  expect(derived).toEqual(applied);
  expect(seen.at(-1)).toEqual([items, items]);
});

test('a store that is empty is right', async () => {
  // Act
  const verification = await verify(await engine.session());

  // Assess
  expect(verification).toEqual({ number: 0, items: 0, differences: [], count: 0 });
});

test('a store that is being filled is not verified', async () => {
  // Prepare
  const session = await newTables();
  await clearDerived(session);
  const dying = engine.intercept(session, (operation) => {
    if (operation === 'BatchWriteItem') throw new Error('killed');
  });
  await expect(deriveAll(dying)).rejects.toThrow('killed');

  // Act
  const verifying = verify(session);

  // Assess
  await expect(verifying).rejects.toThrow('being filled');
});

test('of many differences a thousand are kept, and all are counted', async () => {
  // Prepare
  const session = await newTables();
  const ids = Array.from({ length: 1_100 }, (_, at) => `Article:more-${at}`);
  await Promise.all(ids.map((id) => write(session, 'records', { id, n: 1 })));

  // Act
  const { differences, count } = await verify(session);

  // Assess
  expect(differences).toHaveLength(1_000);
  expect(count).toBe(1_100);
});

test('whatever is published, applied one by one or derived at once, is as the log says', async () => {
  await fc.assert(
    fc.asyncProperty(batches(6), async (all) => {
      // Prepare
      const session = await engine.session();
      for (const [at, changes] of all.entries()) await publish(session, { changes, note: `batch ${at}` });

      // Act
      const applied = await verify(session);
      await clearDerived(session);
      await deriveAll(session);
      const derived = await verify(session);

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
    const session = await newTables();
    let writes = 0;
    const dying = engine.intercept(session, (operation) => {
      if (/^(Put|Update)Item$/.test(operation) && (writes += 1) > write) throw new Error('killed');
    });
    const changes = [withdraw('Article:b'), put('Article:a', { mentions: [] }), put('Meeting:m')];
    await expect(publish(dying, { changes, note: 'fourth' })).rejects.toThrow('killed');

    // Act
    const verification = await verify(session);

    // Assess
    expect(verification).toMatchObject({ number: 3, differences: [], count: 0 });
  },
);

test('what somebody left half done and what is wrong beside it are told apart', async () => {
  // Prepare: all is written but the number; then a head that it had brought up is damaged.
  const session = await newTables();
  const dying = engine.intercept(session, (operation) => {
    if (operation === 'UpdateItem') throw new Error('killed');
  });
  await expect(publish(dying, { changes: [put('Article:c')], note: 'fourth' })).rejects.toThrow('killed');
  await set(session, 'lists', HEAD, 'count', 7);

  // Act
  const verification = await verify(session);

  // Assess
  expect(verification).toMatchObject({ number: 3, count: 1 });
  expect(verification.differences).toEqual([inLists(HEAD, 'different', attribute('count', '3', '7'))]);
});

test('while others publish, what they do is no difference, and damage that they do not touch is found', async () => {
  // Prepare: a verification that takes its time, so that publications come between its requests.
  const session = await newTables();
  await publish(session, { changes: [put('Project:p'), put('Project:q')], note: 'fourth' });
  const others = { going: true };
  const publishing = (async () => {
    for (let at = 0; others.going; at += 1) {
      const publishedOn = at % 2 ? '2022-08-13' : '2022-09-01';
      const changes = [
        put('Article:a', { publishedOn, mentions: at % 3 ? ['Enterprise:e'] : [] }),
        at % 2 ? withdraw('Meeting:m') : put('Meeting:m'),
        put(`Person:p${at}`),
      ];
      await publish(session, { changes, note: `loop ${at}` });
      await wait(5);
    }
  })();
  const slow = engine.intercept(session, () => wait(10));

  // Act
  const sound: Verification[] = [];
  for (let round = 0; round < 3; round += 1) sound.push(await verify(slow));
  await remove(session, 'records', { id: 'Project:p' });
  const damaged = await verify(slow);
  others.going = false;
  await publishing;

  // Assess
  expect(sound.flatMap(({ differences }) => differences)).toEqual([]);
  expect(damaged.number).toBeGreaterThan(5);
  expect(damaged.differences).toEqual([inRecords('Project:p', 'missing')]);
});
