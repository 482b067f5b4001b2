/** Two who write one file, and one of them erases: the other has numbers of values in memory that are in the file no more. */
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { CatalogueView, ValueCount } from '../../src/catalogue/catalogue.ts';
import { ERASED } from '../../src/publications/log/reasons.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { ask, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

const engine = useEngine();
const opened: SqliteCatalogue[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

/** Brings the file up to the log, as a request does. */
const follow = async (catalogue: SqliteCatalogue, { number }: TestLog): Promise<void> => {
  (await catalogue.open(number)).close();
};

async function topicsIn(catalogue: SqliteCatalogue, { number }: TestLog): Promise<readonly ValueCount[]> {
  const view: CatalogueView = await catalogue.open(number);
  const topics = await view.facet([], { of: 'Article/topic' }, 10);
  view.close();
  return topics;
}

test('a value that the other one has erased is written anew, and not as the value that has its number now', async () => {
  // Prepare
  const log = new TestLog(await engine.session());
  const path = newCatalogueFile();
  const [one, other] = [0, 1].map(() => new SqliteCatalogue(log.session, { path })) as [
    SqliteCatalogue,
    SqliteCatalogue,
  ];
  opened.push(one, other);
  await log.commit([put('Article:a', { topics: ['环保'] }), put('Article:b', { topics: ['招商'] })]);
  await follow(one, log);
  await log.commit([{ operation: 'WITHDRAW', id: 'Article:b', reason: ERASED }]);
  await follow(other, log);
  await log.commit([put('Article:c', { topics: ['安全'] })]);
  await follow(other, log);

  // Act
  await log.commit([put('Article:d', { topics: ['招商'] })]);
  await follow(one, log);

  // Assess
  const topics = await topicsIn(one, log);
  expect(new Map(topics.map(({ value, count }) => [value, count]))).toEqual(
    new Map([
      ['环保', 1],
      ['安全', 1],
      ['招商', 1],
    ]),
  );
  expect(await ask(other, log.number)).toEqual(await freshAnswers(log.session, log.number));
});
