import fc from 'fast-check';
import { apply, catchUp } from '../../src/publications/projection/apply.ts';
import { deriveAll } from '../../src/publications/projection/deriveAll.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { batches } from '../support/batches.ts';
import { clearDerived, dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();

/** Neither markers of removed rows nor notes of what was touched are of use to a store that is derived at once. */
const lasting = (items: Awaited<ReturnType<typeof dump>>) =>
  items.filter((item) => !('gone' in item) && item['list'] !== 'Touched');

test('deriving everything at once leaves what applying one publication after the other leaves', async () => {
  await fc.assert(
    fc.asyncProperty(batches(8), async (all) => {
      // Prepare
      const session = await engine.session();
      for (const [at, changes] of all.entries()) await publish(session, { changes, note: `batch ${at}` });
      const applied = lasting(await dump(session));
      await clearDerived(session);

      // Act
      const number = await deriveAll(session);

      // Assess
      expect(number).toBe(all.length);
      expect(lasting(await dump(session))).toEqual(applied);
      expect((await publish(session, { changes: [put('Enterprise:e')], note: 'after' })).number).toBe(all.length + 1);
    }),
    { numRuns: runs(25) },
  );
}, 60_000);

test('one that is broken off is done again, and nothing is published or applied meanwhile', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Article:b')], note: 'first' });
  await publish(session, { changes: [put('Article:c')], note: 'second' });
  const applied = lasting(await dump(session));
  await clearDerived(session);
  let writes = 0;
  const dying = engine.intercept(session, (operation) => {
    if (operation === 'BatchWriteItem' && (writes += 1) > 1) throw new Error('killed');
  });

  // Act
  await expect(deriveAll(dying)).rejects.toThrow('killed');

  // Assess
  await expect(catchUp(session)).rejects.toThrow('run the import with --fill again');
  await expect(publish(session, { changes: [put('Article:d')], note: 'third' })).rejects.toThrow(
    'run the import with --fill again',
  );
  expect(await deriveAll(session)).toBe(2);
  expect(lasting(await dump(session))).toEqual(applied);
});

test('a store in which something is applied is not derived over', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a')], note: 'first' });

  // Act
  const deriving = deriveAll(session);

  // Assess
  await expect(deriving).rejects.toThrow('have been applied meanwhile');
  expect(await apply(session, 2)).toBe(false);
});
