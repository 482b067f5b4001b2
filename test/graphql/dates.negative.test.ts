import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { askWrongly, bothWays, expectRefused } from './wrongValue.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

const RIGHT_WOULD_BE = /must be a day of the calendar, YYYY-MM-DD, like "2022-08-13"$/;

/** Every list that can be narrowed to some days, with the field of its filter that does. */
const FILTERS = [
  { list: 'articles', days: 'publishedOn' },
  { list: 'meetings', days: 'heldOn' },
  { list: 'projects', days: 'date' },
  { list: 'documents', days: 'date' },
  { list: 'editions', days: 'date' },
  { list: 'records', days: 'date' },
];

const NO_DAYS = [
  '2022-02-30',
  '2023-02-29',
  '1900-02-29',
  '2022-04-31',
  '2022-13-01',
  '2022-00-10',
  '2022-08-00',
  '2022-08-32',
  '2022-8-1',
  '22-08-01',
  '2022-08',
  '2022',
  '20220801',
  '2022/08/01',
  '01.08.2022',
  '0000-01-01',
  '10000-01-01',
  '+002022-08-13',
  '-2022-08-13',
  '2022-08-13T00:00:00Z',
  '2022-08-13 ',
  ' 2022-08-13',
  '2022-08-13\n',
  '',
  ' ',
  'abc',
  'today',
  '２０２２-08-13',
  '2022年8月13日',
  '2022-08-13/2022-08-14',
  '9'.repeat(10_000),
  0,
  2022,
  20220801,
  2022.8,
  -1,
  1e21,
  true,
  false,
];

test.each(bothWays(NO_DAYS.flatMap((value) => ['from', 'to'].map((end) => ({ value, end })))))(
  'articles are not published $end $shown, $way',
  async ({ value, end, way }) => {
    // Act
    const field = `articles(filter: { publishedOn: { ${end}: VALUE } }) { totalCount }`;
    const answer = await askWrongly(api, { field, type: 'Date', value }, way);

    // Assess
    expectRefused(answer, `filter.publishedOn.${end}`, RIGHT_WOULD_BE);
  },
);

describe.each(FILTERS)('$list by $days', ({ list, days }) => {
  test.each(bothWays([{ value: '2022-02-30' }]))('have no day $shown, $way', async ({ value, way }) => {
    // Act
    const field = `${list}(filter: { ${days}: { from: VALUE } }) { totalCount }`;
    const answer = await askWrongly(api, { field, type: 'Date', value }, way);

    // Assess
    expectRefused(answer, `filter.${days}.from`, RIGHT_WOULD_BE);
  });

  test('do not go from a day to one before it', async () => {
    // Act
    const answer = await api.ask(
      `{ ${list}(filter: { ${days}: { from: "2022-08-13", to: "2022-08-12" } }) { totalCount } }`,
    );

    // Assess
    expectRefused(
      answer,
      `filter.${days}.to`,
      new RegExp(`must not be before "filter.${days}.from" \\(2022-08-13\\)$`),
    );
  });
});

test('a whole filter in a variable is checked as one that is written', async () => {
  // Act
  const filter = { publishedOn: { from: '2022-08-13', to: '2022-02-30' } };
  const answer = await api.ask('query($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }', {
    filter,
  });

  // Assess
  expectRefused(answer, 'filter.publishedOn.to', RIGHT_WOULD_BE);
});

test('a default is checked as what is given', async () => {
  // Act
  const answer = await api.ask(
    'query($day: Date = "2022-02-30") { articles(filter: { publishedOn: { to: $day } }) { totalCount } }',
  );

  // Assess
  expectRefused(answer, 'filter.publishedOn.to', RIGHT_WOULD_BE);
});

test.each(
  [
    { value: { publishedOn: '2022-08-13' }, literal: '{ publishedOn: "2022-08-13" }', right: /DateRange/ },
    { value: '2022-08-13', literal: '"2022-08-13"', right: /ArticleFilter/ },
    { value: 5, literal: '5', right: /ArticleFilter/ },
  ].flatMap((wrong) => bothWays([wrong])),
)('a filter is not $shown, $way', async ({ value, literal, right, way }) => {
  // Act
  const field = 'articles(filter: VALUE) { totalCount }';
  const answer = await askWrongly(api, { field, type: 'ArticleFilter', value, literal }, way);

  // Assess
  const argument = typeof value === 'object' ? 'filter.publishedOn' : 'filter';
  expectRefused(answer, way === 'written' ? argument : '$v', right);
});

test.each(bothWays([{ value: ['2022-08-13'] }, { value: [['2022-08-13']] }]))(
  'a list is no day, not even $shown, $way',
  async ({ value, way }) => {
    // Act
    const field = 'articles(filter: { publishedOn: { from: VALUE } }) { totalCount }';
    const answer = await askWrongly(api, { field, type: 'Date', value }, way);

    // Assess
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  },
);
