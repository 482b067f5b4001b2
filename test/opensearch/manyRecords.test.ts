/** More records than the engine gives in one answer, in one group, or skips: pages, groups and middles stay exact. */
import { randomUUID } from 'node:crypto';
import type { CatalogueView } from '../../src/catalogue/catalogue.ts';
import { fromMillionths, toMillionths } from '../../src/catalogue/decimals.ts';
import { followLog } from '../../src/catalogue/opensearch/follower.ts';
import { createIndex } from '../../src/catalogue/opensearch/openSearchIndex.ts';
import { OpenSearchView } from '../../src/catalogue/opensearch/openSearchView.ts';
import type { LoggedChange } from '../../src/publications/log/change.ts';
import type { LoggedPublication } from '../../src/publications/log/logReader.ts';
import { idAt } from '../../src/lists/positions.ts';
import { put } from '../support/records.ts';
import { useIndices } from './indexRig.ts';

const RECORDS = 24_000;
const EACH = 1_000;
const indices = useIndices();
const AMOUNT = 'Project/investment';

/** Half of them have one amount, which the middle lies in; the others spread, some beyond what a double tells apart. */
const amountOf = (at: number): string =>
  at % 2 === 0
    ? '350000000'
    : at % 3 === 0
      ? `99999999999999999.${String(at).padStart(6, '0')}`
      : `${(at * 7_919) % 9_973}.5`;
const ownerOf = (at: number): string => `Enterprise:e${at % 6_000}`;
const dayOf = (at: number): string => `2022-08-${String(1 + (at % 28)).padStart(2, '0')}`;

async function* log(): AsyncGenerator<LoggedPublication> {
  for (let from = 0; from < RECORDS; from += EACH) {
    const number = 1 + from / EACH;
    const changes = Array.from({ length: EACH }, (_, each): LoggedChange => {
      const at = from + each;
      const fields = {
        name: '天宝重工',
        announcedOn: dayOf(at),
        owner: ownerOf(at),
        investment: { amount: amountOf(at) },
      };
      return { ...put(`Project:p${at}`, fields), revision: 1, firstPublishedAt: '' };
    });
    yield { number, publishedAt: '', token: `t${number}`, changes };
  }
}

let view: CatalogueView;
beforeAll(async () => {
  const index = `test-${randomUUID()}`;
  await createIndex(indices.client, index);
  const onComplete = async () => undefined;
  const reached = await followLog(indices.client, { index, number: 0, token: '' }, log(), {
    isBuilding: true,
    onComplete,
  });
  view = new OpenSearchView(indices.client, reached, () => undefined);
}, 120_000);

const all = Array.from({ length: RECORDS }, (_, at) => at);
const sorted = (amounts: readonly bigint[]) => amounts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

test('a page near the 10,000th record, by number and by position, both ways', async () => {
  // Prepare
  const ids = all.map((at) => [dayOf(at), `Project:p${at}`] as const).sort((a, b) => (a.join() < b.join() ? -1 : 1));

  for (const descending of [false, true]) {
    const expected = (descending ? ids.toReversed() : ids).slice(9_990, 10_010).map(([, id]) => id);

    // Act
    const query = { selection: [], order: 'date', descending } as const;
    const page = await view.page({ ...query, skip: 9_990, limit: 20 });
    const [first, ...rest] = page;
    const after = descending ? { below: first?.position } : { above: first?.position };
    const next = await view.page({ ...query, ...after, limit: 19 });

    // Assess
    expect(page.map(({ position }) => idAt(position))).toEqual(expected);
    expect(next).toEqual(rest);
  }
});

test('more groups than one answer holds are all there', async () => {
  // Act
  const groups = await view.groups({ selection: [], keys: [{ of: 'Project/owner' }] });
  const facet = await view.facet([], { of: 'Project/owner' }, 3);

  // Assess
  expect(groups).toHaveLength(6_000);
  expect(groups.every(({ count }) => count === 4)).toBe(true);
  expect(facet.map(({ value }) => value)).toEqual(['Enterprise:e0', 'Enterprise:e1', 'Enterprise:e10']);
});

test.each([
  ['of all, where many are equal', () => true, []],
  [
    'of those that no double tells apart',
    (at: number) => at % 2 !== 0 && at % 3 === 0,
    [{ from: '99999999999999999' }],
  ],
  ['of those that spread', (at: number) => at % 2 !== 0 && at % 3 !== 0, [{ to: '10000' }]],
] as const)('sums and middles %s are exact', async (_, chosen, bounds) => {
  // Prepare
  const amounts = sorted(all.filter(chosen).map((at) => toMillionths(amountOf(at))));
  const selection = bounds.map((bound) => ({ type: 'amount', of: AMOUNT, currency: 'CNY', ...bound }) as const);

  // Act
  const [sums] = await view.sums({ selection, keys: [], amount: AMOUNT });
  const [middles] = await view.middles({ selection, keys: [], amount: AMOUNT });

  // Assess
  const at = (place: number) => fromMillionths(amounts[Math.floor(place)] ?? 0n);
  expect(sums).toMatchObject({
    count: amounts.length,
    sum: fromMillionths(amounts.reduce((sum, amount) => sum + amount, 0n)),
    min: at(0),
    max: at(amounts.length - 1),
  });
  expect(middles).toMatchObject({ lower: at((amounts.length - 1) / 2), upper: at(amounts.length / 2) });
});
