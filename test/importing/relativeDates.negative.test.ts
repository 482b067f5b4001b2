/** Relative dates that nobody can work out, and what an editor is told of them. */
import { ndjson, problemsIn } from './importTexts.ts';

type Fields = Readonly<Record<string, unknown>>;
const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
const article = (id: string, publishedOn: unknown) => ({
  id: `Article:${id}`,
  title: '文',
  genre: 'NEWS',
  publishedOn,
});
const ARTICLES = [article('one', '2022-08-15'), article('two', '2022-08-16'), article('vague', '2022-08')];

const WRITE_PRINTED_ON =
  'write the whole date, or printedOn beside the records (in NDJSON, in a first line without an id)';
const WRITE_DATE = 'write the whole date';

test.each<[why: string, fields: Fields, missing: string, hint: string, head: readonly Fields[]]>([
  [
    'a record without sources, beside articles',
    {},
    'neither the file nor a source of the record says it',
    WRITE_PRINTED_ON,
    [],
  ],
  [
    'a source without an article',
    { sources: [{ url: 'https://a.cn' }] },
    'neither the file nor a source of the record says it',
    WRITE_PRINTED_ON,
    [],
  ],
  [
    'sources of several days',
    { sources: [{ article: 'Article:one' }, { article: 'Article:two' }] },
    'the sources are of several days (2022-08-15, 2022-08-16)',
    WRITE_PRINTED_ON,
    [],
  ],
  [
    'an article of a month',
    { sources: [{ article: 'Article:vague' }] },
    'Article:vague is of 2022-08, which is not precise enough',
    WRITE_PRINTED_ON,
    [],
  ],
  [
    'a file of a month',
    { sources: [{ article: 'Article:one' }] },
    'printedOn is of 2022-08, which is not precise enough',
    WRITE_DATE,
    [{ printedOn: '2022-08' }],
  ],
])('昨日 of %s', async (_, fields, missing, hint, head) => {
  // Act
  const records = [{ ...PROJECT, ...fields, announcedOn: '昨日' }, ...ARTICLES];
  const problems = await problemsIn({ 'a.ndjson': ndjson([...head, ...records]) });

  // Assess
  const rule = `昨日 needs the day of publication: ${missing}`;
  expect(problems).toEqual([
    { file: 'a.ndjson', line: head.length + 1, record: 'Project:a', field: 'announcedOn', rule, hint },
  ]);
});

test('the source beside the date counts even if it does not help', async () => {
  // Act
  const progress = [{ date: '昨日', text: '封顶', source: { article: 'Article:vague' } }];
  const problems = await problemsIn({
    'a.ndjson': ndjson([{ printedOn: '2022-08-15' }, { ...PROJECT, progress }, ...ARTICLES]),
  });

  // Assess
  const rule = '昨日 needs the day of publication: Article:vague is of 2022-08, which is not precise enough';
  expect(problems).toMatchObject([{ field: 'progress[0].date', rule, hint: WRITE_DATE }]);
});

test('an article that is not known is told of, and the date that needs it', async () => {
  // Act
  const problems = await problemsIn({
    'a.ndjson': ndjson([{ ...PROJECT, announcedOn: '昨日', sources: [{ article: 'Article:none' }] }]),
  });

  // Assess
  expect(problems).toMatchObject([
    {
      field: 'announcedOn',
      rule: '昨日 needs the day of publication: Article:none is neither in this import nor public',
    },
    { field: 'sources[0].article', rule: 'links to Article:none, which is neither in this file nor public' },
  ]);
});

test.each([
  [article('a', '昨日'), 'publishedOn'],
  [{ ...article('a', '昨日'), sources: [{ article: 'Article:one' }] }, 'publishedOn'],
  [{ id: 'Edition:a', title: '版', newspaper: '报', date: '昨日' }, 'date'],
])('a day of publication does not follow from another one: %j', async (record, field) => {
  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson([record, ...ARTICLES]) });

  // Assess
  const rule = '昨日 needs the day of publication: the file does not say it';
  expect(problems).toMatchObject([{ line: 1, field, rule, hint: WRITE_PRINTED_ON }]);
});

test.each([
  ['2月29日', /^must be a date as printed with its year/],
  ['8月13日（星期一）', /^must be a date as printed with its year/],
  ['8月前', /^8月前 may or may not include 8月: write the last day/],
  ['三月内', /^三月内 may be in 三月 or from the day of publication on/],
  ['近期', /^近期 may be past or still to come/],
  ['年中', /^年中 is June, or June and July, or neither/],
  ['13日', /^must be a date as printed with its year/],
  ['日内', /^must be a date as printed with its year/],
  ['本周末', /^must be a date as printed with its year/],
  ['未来三年', /^must be a date as printed with its year/],
  ['约年底', /^must be a date as printed with its year/],
])('%s is refused, although it is known when it was printed', async (words, rule) => {
  // Act
  const problems = await problemsIn({
    'a.ndjson': ndjson([{ printedOn: '2022-08-16' }, { ...PROJECT, announcedOn: words }]),
  });

  // Assess
  expect(problems).toMatchObject([{ line: 2, field: 'announcedOn', rule: expect.stringMatching(rule) }]);
});

test('what is expected cannot have been 近日, or it would be late at once', async () => {
  // Act
  const milestones = ['EXPECTED', '预计', 'ACTUAL'].map((state) => ({ kind: 'COMPLETED', state, date: '近日' }));
  const problems = await problemsIn({ 'a.ndjson': ndjson([{ printedOn: '2022-08-16' }, { ...PROJECT, milestones }]) });

  // Assess
  const rule = '近日 is over on 2022-08-16, and this is expected';
  expect(problems).toMatchObject([
    { field: 'milestones[0].date', rule },
    { field: 'milestones[1].date', rule },
  ]);
});

test.each(['昨日', '8月16日', '2022年2月30日', '', 5.5])(
  '%j is no day on which a file was printed',
  async (printedOn) => {
    // Act
    const lines = await problemsIn({ 'a.ndjson': ndjson([{ printedOn }, PROJECT]) });
    const map = await problemsIn({ 'a.json': JSON.stringify({ printedOn, records: [PROJECT] }) });

    // Assess
    for (const problems of [lines, map])
      expect(problems).toMatchObject([{ line: 1, field: 'printedOn', rule: expect.stringMatching(/^must be a date/) }]);
  },
);
