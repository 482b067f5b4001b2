import fc from 'fast-check';
import type { Json } from '../support/api.ts';
import { NO_AMOUNTS } from './oracleAmounts.ts';
import { type Group, groupsOf, type Totals, type Period, totalsOf, withPeriods } from './oracleGroups.ts';
import { filterFor, openOracleLibrary, type OracleLibrary, selected, type Filter } from './oracleLibrary.ts';
import type { Listing } from './oracleListing.ts';
import { enterprises, LISTINGS, projects } from './oracleListings.ts';
import { makeLines, revise } from './oracleRecords.ts';
import { runs } from '../support/runs.ts';

const LINES = makeLines(400, 13);
const MAX_GROUPS = 1_000;

let library: OracleLibrary;
beforeAll(async () => void (library = await openOracleLibrary(LINES)), 60_000);
afterAll(() => library.close());

const projectAt = (location: string, slug: string) => ({
  id: `Project:${slug}`,
  name: slug,
  status: 'PLANNED',
  location,
  parties: [],
});

const GROUPED = LISTINGS.filter(({ keys }) => keys !== undefined);
const fieldOf = ({ type }: Listing): string => `${type.toLowerCase()}Statistics`;

const SUMS = 'count sum average median min max inexactCount inexactSum';
const MONEY = `investment { currency ${SUMS} } expectedOutput { currency period ${SUMS} }`;

async function ask(listing: Listing, filter: Filter, groupBy: readonly string[], empty?: boolean): Promise<Json> {
  const { type } = listing;
  const money = listing === projects ? MONEY : '';
  const emptyPeriods = listing === enterprises ? '' : 'emptyPeriods: $empty,';
  const variables = `$filter: ${type}Filter, $groupBy: [${type}GroupKey!]!${listing === enterprises ? '' : ', $empty: Boolean'}`;
  return library.api.ask(
    `query (${variables}) { statistics: ${fieldOf(listing)}(filter: $filter, ${emptyPeriods} groupBy: $groupBy) {
      asOf groups { keys { key value } count ${money} } total { count ${money} }
    } }`,
    { filter, groupBy, ...(listing !== enterprises && empty !== undefined && { empty }) },
  );
}

const isPeriod = (key: string): boolean => ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'].includes(key);

/** The groups of the records that meet the conditions. */
function expectedGroups(listing: Listing, filter: Filter, keys: readonly string[], empty: boolean): Group[] {
  const found = selected(listing, library.held(), filter);
  const groups = groupsOf(
    found,
    keys.map((key) => listing.keys?.[key] ?? (() => [])),
  );
  if (!empty) return groups;
  const at = keys.findIndex(isPeriod);
  return at < 0 ? groups : withPeriods(groups, at, keys[at] as Period);
}

/** One to three keys; not both periods where empty ones are to be filled in. */
const keysFor = ({ keys = {} }: Listing) =>
  fc
    .record({
      groupBy: fc.uniqueArray(fc.constantFrom(...Object.keys(keys)), { minLength: 1, maxLength: 3 }),
      empty: fc.boolean(),
    })
    .filter(({ groupBy, empty }) => !(empty && groupBy.filter(isPeriod).length > 1));

async function askAll(listing: Listing, numRuns: number): Promise<void> {
  // Half of the filters have no conditions or one, so that there are many groups.
  const filters = filterFor(listing, library.held());
  const filter = fc.oneof(
    filters,
    filters.map((many) => Object.fromEntries(Object.entries(many).slice(0, 1))),
  );
  const property = fc.asyncProperty(filter, keysFor(listing), async (asked, { groupBy, empty }) => {
    // Prepare
    const groups = expectedGroups(listing, asked, groupBy, empty && listing !== enterprises);
    const total = totalsOf(selected(listing, library.held(), asked));
    const summed = ({ count, investment, expectedOutput }: Totals) =>
      listing === projects ? { count, investment, expectedOutput } : { count };

    // Act
    const { data, errors } = await ask(listing, asked, groupBy, empty);

    // Assess
    if (groups.length > MAX_GROUPS) {
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'groupBy' });
      return;
    }
    expect(errors).toBeUndefined();
    expect(data.statistics).toEqual({
      asOf: library.number(),
      groups: groups.map((group) => ({
        keys: group.values.map((value, at) => ({ key: groupBy[at], value })),
        ...summed(group),
      })),
      total: summed(total),
    });
  });
  await fc.assert(property, { numRuns: runs(numRuns) });
}

test.each(GROUPED)('$list: groups by any keys, under any conditions, with exact sums', (listing) =>
  askAll(listing, 18),
);

test('groups by words as printed are in the order of code units, which is not that of code points', async () => {
  // Prepare
  const places = ['﨑山镇', '𠮷野街'];
  const lines = places.map((location, at) => projectAt(location, `order-${at}`));
  await library.change(lines, []);

  // Act
  const { data } = await ask(projects, { location: places }, ['LOCATION']);

  // Assess
  expect(data.statistics.groups.map(({ keys: [{ value }] }: Json) => value)).toEqual(['𠮷野街', '﨑山镇']);
});

test.each([
  [['0.01', '0'], '0.01', '0.01', '0.01'],
  [['0.01', '0', '0'], '0.01', '0', '0'],
  [['-0.01', '0'], '-0.01', '-0.01', '-0.01'],
  [['0.005'], '0.005', '0.01', '0.01'],
  [['-0.005'], '-0.005', '-0.01', '-0.01'],
  [['0.004999'], '0.004999', '0', '0'],
  [['-0.004999'], '-0.004999', '0', '0'],
  [['0.1', '0.2'], '0.3', '0.15', '0.15'],
  [['9', '100', '-5'], '104', '34.67', '9'],
  [['9', '100', '-5', '10'], '114', '28.5', '9.5'],
  [['7', '7', '7', '1'], '22', '5.5', '7'],
  [
    ['99999999999999999999.999999', '0.000001'],
    '100000000000000000000',
    '50000000000000000000',
    '50000000000000000000',
  ],
  [
    ['-99999999999999999999.999999', '-99999999999999999999.999999'],
    '-199999999999999999999.999998',
    '-100000000000000000000',
    '-100000000000000000000',
  ],
])('the amounts %j make %s, %s on average, and %s in the middle', async (amounts, sum, average, median) => {
  // Prepare
  const lines = amounts.map((amount, at) => ({
    ...projectAt('求和处', `sum-${at}`),
    investment: { amount, qualifier: at === 0 ? 'ABOUT' : 'EXACT' },
  }));
  const others = library.held().filter(({ line }) => line.location === '求和处');
  await library.change(
    lines,
    others.map(({ line }) => line.id).filter((id) => lines.every((line) => line.id !== id)),
  );

  // Act
  const { data } = await ask(projects, { location: ['求和处'] }, ['STATUS']);

  // Assess
  const { total, groups, asOf } = data.statistics;
  const own = { currency: 'CNY', count: amounts.length, sum, average, median };
  expect(total.investment).toMatchObject([{ ...own, inexactCount: 1 }]);
  expect(total.investment[0].inexactSum).toBe(amounts[0]);
  expect(groups[0].investment).toEqual(total.investment);
  expect(asOf).toBe(library.number());
});

test('nothing found: no groups, a total of none, no amounts', async () => {
  // Act
  const { data } = await ask(projects, { owner: 'Enterprise:nobody' }, ['MONTH', 'STATUS'], true);

  // Assess
  expect(data.statistics).toEqual({ asOf: library.number(), groups: [], total: { count: 0, ...NO_AMOUNTS } });
});

test('empty months are those between the first and the last of the result, over the end of a year', async () => {
  // Prepare
  const lines = ['2021-11', '2022-02-28', undefined].map((announcedOn, at) => ({
    ...projectAt('空档处', `gap-${at}`),
    status: at === 0 ? 'SIGNED' : 'PLANNED',
    ...(announcedOn !== undefined && { announcedOn }),
  }));
  await library.change(lines, []);

  // Act
  const { data } = await ask(projects, { location: ['空档处'] }, ['MONTH', 'STATUS'], true);

  // Assess
  const rows = data.statistics.groups.map(({ keys, count }: Json) => [...keys.map(({ value }: Json) => value), count]);
  expect(rows).toEqual([
    ['2021-11', 'PLANNED', 0],
    ['2021-11', 'SIGNED', 1],
    ['2021-12', 'PLANNED', 0],
    ['2021-12', 'SIGNED', 0],

    ['2022-01', 'PLANNED', 0],
    ['2022-01', 'SIGNED', 0],
    ['2022-02', 'PLANNED', 1],
    ['2022-02', 'SIGNED', 0],
    [null, 'PLANNED', 1],
  ]);
  expect(data.statistics.total.count).toBe(3);
});

test('without a date at all, no period is filled in', async () => {
  // Prepare
  await library.change([projectAt('无期处', 'undated')], []);

  // Act
  const { data } = await ask(projects, { location: ['无期处'] }, ['YEAR', 'STATUS'], true);

  // Assess
  expect(data.statistics.groups).toMatchObject([
    { count: 1, keys: [{ key: 'YEAR', value: null }, { value: 'PLANNED' }] },
  ]);
});

test('output is called by its period; of an unknown one, there is no name', async () => {
  // Prepare
  const lines = ['YEAR', undefined].map((period, at) => ({
    ...projectAt('产值处', `output-${at}`),
    expectedOutput: { amount: '8', upperAmount: '20', ...(period !== undefined && { period }) },
  }));
  await library.change(lines, []);

  // Act
  const data = await library.api.data(`{ projectStatistics(groupBy: [STATUS], filter: { location: ["产值处"] }) {
    total { expectedOutput { period periodLabel en: periodLabel(locale: EN) max } }
  } }`);

  // Assess
  expect(data.projectStatistics.total.expectedOutput).toEqual([
    { period: 'YEAR', periodLabel: '年', en: 'Year', max: '8' },
    { period: null, periodLabel: null, en: null, max: '8' },
  ]);
});

const label = (of: string) => `zh: label ${of} en: label(locale: EN)`;
const nameOf = (id: string): string => library.held().find(({ line }) => line.id === id)?.line.name;

test.each([
  ['articleStatistics', 'YEAR', '2022', '2022年', '2022'],
  ['articleStatistics', 'MONTH', '2022-08', '2022年8月', '2022-08'],
  ['articleStatistics', 'QUARTER', '2022-Q3', '2022年三季度', '2022 Q3'],
  ['projectStatistics', 'HALF_YEAR', '2022-H1', '2022年上半年', '2022 H1'],
  ['articleStatistics', 'GENRE', 'NEWS', '消息', 'News'],
  ['articleStatistics', 'SECTION', '要闻', '要闻', '要闻'],
  ['meetingStatistics', 'MEETING_TYPE', 'ADMINISTRATION', '政府(管委会)会议', 'Government or administrative committee'],
  ['projectStatistics', 'STATUS', 'UNDER_CONSTRUCTION', '在建', 'Under construction'],
  ['projectStatistics', 'NATURE', 'RELOCATION', '迁建', 'Relocation'],
  ['projectStatistics', 'INDUSTRY', 'C', '制造业', 'Manufacturing'],
  ['enterpriseStatistics', 'OWNERSHIP', 'PRIVATE', '民营企业', 'Private enterprise'],
  ['enterpriseStatistics', 'HONOUR_YEAR', '2021', '2021', '2021'],
])('%s by %s: %s is called %s, or %s', async (field, key, value, zh, en) => {
  // Act
  const data = await library.api.data(`{ ${field}(groupBy: [${key}]) { groups { keys { value ${label('')} } } } }`);

  // Assess
  const keys = data[field].groups.flatMap((group: Json) => group.keys);
  expect(keys).toContainEqual({ value, zh, en });
});

test.each([
  ['meetingStatistics', 'ORGANIZER'],
  ['meetingStatistics', 'CHAIR'],
  ['projectStatistics', 'OWNER'],
  ['enterpriseStatistics', 'PARK'],
])('%s by %s: ids are called as the records are, and what is missing has no name', async (field, key) => {
  // Act
  const data = await library.api.data(`{ ${field}(groupBy: [${key}]) { groups { keys { value ${label('')} } } } }`);

  // Assess
  const keys = data[field].groups.flatMap((group: Json) => group.keys);
  expect(keys.length).toBeGreaterThan(2);
  for (const { value, zh, en } of keys) {
    const name = value === null ? null : nameOf(value);
    expect([zh, en]).toEqual([name, name]);
  }
});

describe('after further publications, the same process', () => {
  beforeAll(async () => {
    const lines = library.held().map(({ line }) => line);
    const some = lines.filter((line, at) => at % 5 === 0 && !/-/.test(line.id));
    const gone = lines.filter((_, at) => at % 7 === 3 && !some.includes(lines[at])).map(({ id }) => id);
    await library.change(
      some.map((line, at) => revise(line, lines, at)),
      gone,
    );
  });

  test.each(GROUPED)('counts $list as the records now stand', (listing) => askAll(listing, 5));
});
