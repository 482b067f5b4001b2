/** What a reader is told when the index is not there, is behind, or when OpenSearch is away. */
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { TestLog } from '../catalogue/engineLog.ts';
import { useIndices } from './indexRig.ts';

const engine = useEngine();
const indices = useIndices();

test('a store that is not indexed yet', async () => {
  // Prepare
  const log = new TestLog(await engine.session());
  await log.commit([put('Article:a')]);

  // Act
  const opening = indices.catalogue(log, indices.newBase(), { maxWait: 300 }).open(1);

  // Assess
  await expect(opening).rejects.toThrow(
    new CatalogueUnavailable('The catalogue is still being built; please try again in a moment'),
  );
});

test('an index that stays behind', async () => {
  // Prepare
  const [log, base] = [new TestLog(await engine.session()), indices.newBase()];
  await log.commit([put('Article:a')]);
  await indices.index(log, base).follow(1);

  // Act
  const opening = indices.catalogue(log, base, { maxWait: 300 }).open(2);

  // Assess
  await expect(opening).rejects.toThrow(
    new CatalogueUnavailable('The catalogue does not have the last publication yet; please try again in a moment'),
  );
});

test('an index that somebody has removed is unavailable, and is built again by who follows', async () => {
  // Prepare
  const [log, base] = [new TestLog(await engine.session()), indices.newBase()];
  await log.commit([put('Article:a')]);
  const { index } = await indices.index(log, base).follow(1);
  const view = await indices.catalogue(log, base).open(1);
  await indices.client.indices.delete({ index });

  // Act
  const asking = view.count([]);

  // Assess
  await expect(asking).rejects.toThrow(CatalogueUnavailable);
  await indices.index(log, base).follow(1);
  const again = await indices.catalogue(log, base).open(1);
  expect(await again.count([])).toBe(1);
  view.close();
  again.close();
});
