/** How often a publication writes the keys that all publications write. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { fill } from '../support/fill.ts';
import { watchBatches, watchWrites } from '../support/writesByKey.ts';

const engine = useEngine();

test.each([1, 60])('of %i articles: a row in each list an article, and each head and number once', async (records) => {
  // Prepare: other articles are there, more than a head has entries.
  const session = await engine.session();
  const articles = (slug: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      put(`Article:${slug}${at}`, { publishedOn: '2022-08-13', section: '要闻' }),
    );
  await publish(session, { changes: articles('before', 30) });
  const { session: publisher } = engine.watch(session);
  const { partitions, items } = watchWrites(publisher);

  // Act
  await publish(publisher, { changes: articles('new', records) });

  // Assess
  const heads = [...items].filter(([name]) => name.endsWith('#head'));
  const writesOf = (name: string) => partitions.get(name)?.writes;
  expect(heads.map(([, { writes }]) => writes)).toEqual(heads.map(() => 1));
  expect(heads.length).toBeGreaterThan(2);
  expect(['lists Record', 'lists Article'].map(writesOf)).toEqual([records + 1, records + 1]);
  expect(['lists Change', 'lists Change/Article'].map(writesOf)).toEqual([records, records]);
  expect(['lists Publication', 'lists Touched'].map(writesOf)).toEqual([1, 1]);
  expect([...items].filter(([name]) => name.startsWith('publications'))).toEqual([
    ['publications log 2', expect.objectContaining({ writes: 1 })],
    ['publications log 0', { writes: 1, units: 1 }],
  ]);
});

test('a fill writes the lists side by side: no batch is for one partition', async () => {
  // Prepare
  const { session } = engine.watch(await engine.session());
  const most = watchBatches(session);
  const articles = Array.from({ length: 100 }, (_, at) => put(`Article:a${at}`, { section: '要闻' }));

  // Act
  await fill(session, [articles]);

  // Assess: an article has some seven rows, and a batch 25.
  expect(most.length).toBeGreaterThan(20);
  expect(Math.max(...most)).toBeLessThanOrEqual(5);
});
