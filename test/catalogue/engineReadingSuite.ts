/** What a reading of some records must answer, whatever engine it is on. */
import fc from 'fast-check';
import type { Catalogue, CatalogueView } from '../../src/catalogue/catalogue.ts';
import { idAt } from '../../src/lists/positions.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { put } from '../support/records.ts';
import { isThorough } from '../support/runs.ts';
import * as draws from './engineDraws.ts';
import { expectGroups, expectPage } from './engineExpect.ts';
import type { Row, TestLog } from './engineLog.ts';
import * as model from './engineModel.ts';

/** Runs of a property over questions. */
const QUESTIONS = { numRuns: isThorough ? 150 : 50 };

export function describeReading(newLog: () => Promise<TestLog>, catalogueOf: (log: TestLog) => Catalogue): void {
  let log: TestLog;
  let reading: CatalogueView;
  let rows: readonly Row[];
  beforeAll(async () => {
    log = await newLog();
    await log.commit(...draws.library(60));
    reading = await catalogueOf(log).open(log.number);
    rows = log.states[log.number] ?? [];
  });
  afterAll(() => {
    reading.close();
  });

  test.each(draws.CONDITION_TYPES)('a condition of %s selects what meets it', async (type) => {
    // Prepare
    let found = 0;

    // Act and assess
    await fc.assert(
      fc.asyncProperty(draws.conditionOf(type), async (condition) => {
        const ids = model.select(rows, [condition]).map(({ entry }) => entry.id);
        const page = await reading.page({ selection: [condition], order: 'date', descending: false, limit: 100 });
        expect(page.map(({ position }) => idAt(position)).sort()).toEqual(ids.sort());
        expect(await reading.count([condition])).toBe(ids.length);
        found += ids.length;
      }),
      QUESTIONS,
    );
    expect(found).toBeGreaterThan(QUESTIONS.numRuns / 3);
  });

  test.each(draws.ORDERS.flatMap((order) => [false, true].map((descending) => ({ order, descending }))))(
    'a page in the order $order, descending: $descending, within bounds and a limit',
    async ({ order, descending }) => {
      // Prepare
      let found = 0;

      // Act and assess
      await fc.assert(
        fc.asyncProperty(draws.pageIn(order, descending), async (question) => {
          found += await expectPage(reading, rows, question);
        }),
        QUESTIONS,
      );
      expect(found).toBeGreaterThan(QUESTIONS.numRuns / 3);
    },
  );

  test('what several conditions select together is counted, spread over values and summed up', async () => {
    // Prepare
    let found = { groups: 0, sums: 0 };

    // Act and assess
    await fc.assert(
      fc.asyncProperty(draws.groupQuestions, draws.keys, fc.integer({ min: 1, max: 5 }), async (asked, key, first) => {
        const { selection } = asked;
        expect(await reading.count(selection)).toBe(model.select(rows, selection).length);
        expect(await reading.facet(selection, key, first)).toEqual(model.facet(rows, selection, key, first));
        const { groups, sums } = await expectGroups(reading, rows, asked);
        found = { groups: found.groups + groups, sums: found.sums + sums };
      }),
      { numRuns: 2 * QUESTIONS.numRuns },
    );
    expect(found.groups).toBeGreaterThan(QUESTIONS.numRuns);
    expect(found.sums).toBeGreaterThan(QUESTIONS.numRuns);
  });

  test('sums are exact to the last of 26 digits, by currency, with what is not exact apart', async () => {
    // Prepare
    const figures = ['99999999999999999999.999999', '0.000001', '-0.5'];
    const at = await openWith([
      ...figures.map((amount, each) => put(`Project:c${each}`, { investment: { amount } })),
      put('Project:about', { investment: { amount: '0.1', qualifier: 'ABOUT' } }),
      put('Project:usd', { investment: { amount: '3', currency: 'USD' } }),
      put('Project:none'),
    ]);

    // Act
    const groups = await at.groups({ selection: [], keys: [] });
    const sums = await at.sums({ selection: [], keys: [], amount: 'Project/investment' });

    // Assess
    const cny = {
      currency: 'CNY',
      count: 4,
      sum: '99999999999999999999.6',
      min: '-0.5',
      max: '99999999999999999999.999999',
      inexactCount: 1,
      inexactSum: '0.1',
    };
    const usd = { currency: 'USD', count: 1, sum: '3', min: '3', max: '3', inexactCount: 0, inexactSum: '0' };
    expect(groups).toEqual([{ values: [], count: 6 }]);
    expect(sums).toEqual([cny, usd].map((each) => ({ values: [], period: null, ...each })));
    at.close();
  });

  test('rates are kept apart by currency and period, with the amounts in the middle of each', async () => {
    // Prepare: of a range, the lower end.
    const rates = [
      { amount: '99999999999999999999.999999', period: 'YEAR' },
      { amount: '-0.000001', period: 'YEAR' },
      { amount: '5', upperAmount: '900', period: 'YEAR' },
      { amount: '2', period: 'MONTH' },
      { amount: '3', period: 'MONTH' },
      { amount: '7' },
      { amount: '4', period: 'YEAR', currency: 'HKD' },
    ];
    const at = await openWith([
      ...rates.map((expectedOutput, each) => put(`Project:r${each}`, { expectedOutput })),
      put('Project:other', { investment: { amount: '1000' } }),
    ]);

    // Act
    const query = { selection: [], keys: [], amount: 'Project/expected-output' };
    const [sums, middles] = [await at.sums(query), await at.middles(query)];

    // Assess
    expect(sums.map(({ currency, period, count, sum }) => [currency, period, count, sum])).toEqual([
      ['CNY', 'MONTH', 2, '5'],
      ['CNY', 'YEAR', 3, '100000000000000000004.999998'],
      ['CNY', null, 1, '7'],
      ['HKD', 'YEAR', 1, '4'],
    ]);
    expect(middles.map(({ currency, period, lower, upper }) => [currency, period, lower, upper])).toEqual([
      ['CNY', 'MONTH', '2', '3'],
      ['CNY', 'YEAR', '5', '5'],
      ['CNY', null, '7', '7'],
      ['HKD', 'YEAR', '4', '4'],
    ]);
    at.close();
  });

  async function openWith(changes: readonly Change[]): Promise<CatalogueView> {
    const own = await newLog();
    await own.commit([...changes]);
    return catalogueOf(own).open(1);
  }
}
