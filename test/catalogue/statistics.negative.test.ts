import { askWrongly, bothWays, expectRefused } from '../graphql/wrongValue.ts';
import { openOracleLibrary, type OracleLibrary } from './oracleLibrary.ts';

/** Each with 200 topics of its own, as many as an article can have; and two projects far apart. */
const LINES = [
  ...Array.from({ length: 5 }, (_, at) => ({
    id: `Article:topics-${at}`,
    title: `主题${at}`,
    genre: at === 4 ? 'NOTICE' : 'NEWS',
    publishedOn: '2022',
    topics: Array.from({ length: 200 }, (_each, topic) => `主题${at}-${topic}`),
  })),
  { id: 'Article:one-more', title: '又一主题', genre: 'FEATURE', publishedOn: '2023-08', topics: ['又一主题'] },
  { id: 'Project:first', name: '最早项目', status: 'PLANNED', announcedOn: '1900-01-01' },
  { id: 'Project:last', name: '最晚项目', status: 'SIGNED', announcedOn: '2022-08-13' },
];

let library: OracleLibrary;
beforeAll(async () => void (library = await openOracleLibrary(LINES)));
afterAll(() => library.close());

const STATISTICS = [
  { type: 'Article', key: 'GENRE', date: 'publishedOn' },
  { type: 'Meeting', key: 'CHAIR', date: 'heldOn' },

  { type: 'Project', key: 'STATUS', date: 'date' },
  { type: 'Enterprise', key: 'PARK', date: undefined },
].map((each) => ({ ...each, field: `${each.type.toLowerCase()}Statistics` }));

const KEYS = { Article: ['YEAR', 'SECTION', 'GENRE', 'TOPIC'], Project: ['STATUS', 'NATURE', 'OWNER', 'LOCATION'] };
const WRONG_KEYS = STATISTICS.flatMap(({ type, field, key }) => [
  { type, field, value: [] },
  { type, field, value: [key, key] },
  ...(type in KEYS ? [{ type, field, value: KEYS[type as keyof typeof KEYS] }] : []),
]);
const written = (value: unknown): string => JSON.stringify(value).replaceAll('"', '');

test.each(bothWays(WRONG_KEYS))('$field is not grouped by $shown, $way', async ({ type, field, value, way }) => {
  // Act
  const wrong = { type: `[${type}GroupKey!]!`, value, literal: written(value) };
  const answer = await askWrongly(
    library.api,
    { ...wrong, field: `${field}(groupBy: VALUE) { total { count } }` },
    way,
  );

  // Assess
  expectRefused(answer, 'groupBy', /must have 1 to 3 keys, all different$/);
});

const WITH_PERIODS = STATISTICS.filter(({ date }) => date !== undefined);

test.each(WITH_PERIODS)('$field: years and months together have no empty periods', async ({ field, key }) => {
  // Act
  const answer = await library.api.ask(
    `{ ${field}(groupBy: [YEAR, ${key}, MONTH], emptyPeriods: true) { total { count } } }`,
  );

  // Assess
  expectRefused(answer, 'groupBy', /must not have both YEAR and MONTH together with "emptyPeriods"$/);
});

test.each(WITH_PERIODS)('$field: without empty periods, years and months go together', async ({ field, key }) => {
  // Act
  const data = await library.api.data(`{ ${field}(groupBy: [YEAR, ${key}, MONTH]) { groups { count } } }`);

  // Assess
  expect(data[field].groups.every(({ count }: { count: number }) => count > 0)).toBe(true);
});

test('a thousand groups are answered', async () => {
  // Act
  const { articleStatistics } = await library.api.data(
    '{ articleStatistics(groupBy: [TOPIC], filter: { genre: [NEWS, NOTICE] }) { groups { count } total { count } } }',
  );

  // Assess
  expect(articleStatistics.groups).toHaveLength(1_000);
  expect(articleStatistics.total).toEqual({ count: 5 });
});

test('more are refused with how many there are, while the total alone is answered', async () => {
  // Act
  const answer = await library.api.ask('{ articleStatistics(groupBy: [TOPIC]) { groups { count } } }');
  const { articleStatistics } = await library.api.data('{ articleStatistics(groupBy: [TOPIC]) { total { count } } }');

  // Assess
  expectRefused(answer, 'groupBy', /^[^0-9]*\bmakes 1001 groups here, over 1000: use fewer keys or a narrower filter$/);
  expect(articleStatistics.total).toEqual({ count: 6 });
});

test('empty periods count as groups: more than a thousand are refused with how many there would be', async () => {
  // Prepare: January 1900 to August 2022, for each of two statuses.
  const months = 122 * 12 + 8;

  // Act
  const answer = await library.api.ask(
    '{ projectStatistics(groupBy: [STATUS, MONTH], emptyPeriods: true) { groups { count } } }',
  );

  // Assess
  expectRefused(answer, 'groupBy', new RegExp(`makes ${2 * months} groups here, over 1000`));
});

/** What filters refuse, statistics refuse too. */
const WRONG_FILTERS = [
  ...WITH_PERIODS.map(({ field, key, date = '' }) => ({
    field,
    key,
    given: `${date}: { from: VALUE }`,
    type: 'Date',
    value: '2022-02-30',
    argument: `filter.${date}.from`,
    right: /must be a day of the calendar/,
  })),
  ...STATISTICS.map(({ field, key }) => ({
    field,
    key,
    given: 'words: VALUE',
    type: 'String',
    value: '，。',
    argument: 'filter.words',
    right: /must have at least one letter, digit or Chinese character$/,
  })),
  {
    field: 'articleStatistics',
    key: 'YEAR',
    given: 'section: VALUE',
    type: '[String!]',
    value: [] as string[],
    argument: 'filter.section',
    right: /must have 1 to 20 values/,
  },
  {
    field: 'meetingStatistics',
    key: 'YEAR',
    given: 'chair: VALUE',
    type: '[ID!]',
    value: 'Meeting:x',
    argument: 'filter.chair',
    right: /must be the id of a record of kind Person/,
  },
  {
    field: 'projectStatistics',
    key: 'STATUS',
    given: 'investment: { gte: VALUE }',
    type: 'Decimal',
    value: 'abc',
    argument: 'filter.investment.gte',
    right: /must be a decimal number/,
  },
  {
    field: 'projectStatistics',
    key: 'STATUS',
    given: 'investment: { currency: VALUE }',
    type: 'CurrencyCode!',
    value: 'yuan',
    argument: 'filter.investment.currency',
    right: /must be an ISO 4217 code/,
  },
  {
    field: 'enterpriseStatistics',
    key: 'PARK',
    given: 'industry: VALUE',
    type: '[String!]',
    value: ['Z99'],
    argument: 'filter.industry',
    right: /must be codes of GB\/T 4754-2017/,
  },
  {
    field: 'enterpriseStatistics',
    key: 'PARK',
    given: 'namePrefix: VALUE',
    type: 'String',
    value: '!!!',
    argument: 'filter.namePrefix',
    right: /and a letter among them$/,
  },
  {
    field: 'enterpriseStatistics',
    key: 'PARK',
    given: 'honour: { level: VALUE }',
    type: '[String!]',
    value: [''],
    argument: 'filter.honour.level',
    right: /must have 1 to 300 characters, or be left out$/,
  },
];

test.each(bothWays(WRONG_FILTERS))(
  '$field has no filter with $given as $shown, $way',
  async ({ field, key, given, argument, right, way, ...wrong }) => {
    // Act
    const asked = `${field}(groupBy: [${key}], filter: { ${given} }) { groups { count } }`;
    const answer = await askWrongly(library.api, { ...wrong, field: asked }, way);

    // Assess
    expectRefused(answer, argument, right);
  },
);

test.each(bothWays(['fr', '', 'en', null].map((value) => ({ value }))))(
  'groups have no names in $shown, $way',
  async ({ value, way }) => {
    // Act
    const field = 'projectStatistics(groupBy: [STATUS]) { groups { keys { label(locale: VALUE) } } }';
    const answer = await askWrongly(library.api, { field, type: 'Locale!', value }, way);

    // Assess
    expectRefused(answer, way === 'written' ? 'locale' : '$v', way === 'written' ? /\bLocale\b/ : /^Variable "\$v" /);
  },
);
