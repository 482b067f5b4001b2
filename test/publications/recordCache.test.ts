import { RecordCache } from '../../src/publications/reading/recordCache.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { RecordId } from '../../src/records/ids.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();

const ID = 'Article:a' as RecordId<'Article'>;

test('of two first requests of a process, the later one is not told by the number what memory has from before it', async () => {
  // Prepare: both begin before a number is known; one has read when something is published.
  const session = await engine.session();
  await publish(session, { changes: [put(ID, { title: '旧题' })], note: 'first' });
  const cache = new RecordCache(session);
  const [early, late] = [await cache.open(), await cache.open()];
  await early.record(ID);
  await publish(session, { changes: [put(ID, { title: '新题' })], note: 'second' });

  // Act
  const [record, number] = await Promise.all([late.record(ID), late.number()]);

  // Assess
  expect([number, record?.title]).toEqual([2, '新题']);
});
