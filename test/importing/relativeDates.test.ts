/** Dates as a page prints them count from the day of the page, and keep their words. */
import { useEngine } from '../support/engine.ts';
import { importText, records } from './importText.ts';
import { allOf, contentIn, importTexts, ndjson, problemsIn } from './importTexts.ts';
import { exportRecords } from '../../src/importing/export.ts';

const engine = useEngine();
const project = (fields: object) => ({ id: 'Project:p', name: '甲项目', status: 'PLANNED', ...fields });
const article = (fields: object) => ({
  id: 'Article:a',
  title: '甲',
  genre: 'NEWS',
  publishedOn: '2022-08-16',
  ...fields,
});

test.each([
  ['昨日', '2022-08-15'],
  ['8月13日', '2022-08-13'],
  ['本月底', '2022-08-21/2022-08-31'],
  ['年底', '2022-12'],
  ['明年上半年', '2023-01/2023-06'],
  ['去年', '2021'],
  ['日前', '../2022-08-16'],
  ['近日', '../2022-08-16'],
  ['三年内', '2022-08-16/2025-08-16'],
  ['两个月内', '2022-08-16/2022-10-16'],
  ['年内', '2022-08-16/2022-12-31'],
  ['本周', '2022-08-15/2022-08-21'],
  ['今年前7个月', '2022-01/2022-07'],
])('%s on a page of 2022-08-16 is %s', async (printed, edtf) => {
  // Act
  const content = await contentIn({
    'a.yaml': `printedOn: 2022-08-16\nrecords:\n  - {id: Project:p, name: 甲项目, status: PLANNED, announcedOn: ${printed}}\n`,
  });

  // Assess
  expect(content).toMatchObject({ announcedOn: { edtf, original: printed } });
});

test('the day is that of the article in the sources, before that of the edition and of the file', async () => {
  // Prepare
  const session = await engine.session();
  const file = [
    { printedOn: '2021-03-01' },
    { id: 'Edition:e', title: '甲报', newspaper: '甲报', date: '2022-08-20' },
    article({}),
    project({ announcedOn: '昨日', sources: [{ edition: 'Edition:e', article: 'Article:a' }] }),
    { ...project({ announcedOn: '昨日', sources: [{ edition: 'Edition:e' }] }), id: 'Project:q' },
    { ...project({ announcedOn: '昨日' }), id: 'Project:r' },
  ];

  // Act
  await importTexts(session, { 'a.ndjson': ndjson(file) });

  // Assess
  const exported = await allOf(exportRecords(session));
  const days = exported.filter(({ id }) => String(id).startsWith('Project:')).map((each) => each['announcedOn']);
  expect(days).toEqual([
    { edtf: '2022-08-15', original: '昨日' },
    { edtf: '2022-08-19', original: '昨日' },
    { edtf: '2021-02-28', original: '昨日' },
  ]);
});

test('the article may be public already, and dates stand anywhere in a record, also within maps', async () => {
  // Prepare
  const session = await engine.session();
  await importTexts(session, { 'a.ndjson': ndjson([article({})]) });

  // Act
  await importText(
    session,
    records(
      '  - id: Project:p',
      '    name: 甲项目',
      '    status: PLANNED',
      '    sources: [{ article: Article:a }]',
      '    milestones: [{ kind: COMPLETED, state: EXPECTED, date: { edtf: 年底, original: 预计年底 } }]',
      '    progress: [{ date: 8月15日, text: 进展顺利 }]',
    ),
  );

  // Assess
  const [, exported] = await allOf(exportRecords(session));
  expect(exported).toMatchObject({
    milestones: [{ date: { edtf: '2022-12', original: '预计年底' } }],
    progress: [{ date: { edtf: '2022-08-15', original: '8月15日' } }],
  });
});

test('what was resolved is the same when it is exported and imported again', async () => {
  // Prepare
  const session = await engine.session();
  await importText(
    session,
    `printedOn: 2022-08-16\n${records('  - {id: Project:p, name: 甲项目, status: PLANNED, announcedOn: 昨日}')}`,
  );

  // Act
  const report = await importTexts(session, { 'a.ndjson': ndjson(await allOf(exportRecords(session))) });

  // Assess
  expect(report).toMatchObject({ unchanged: 1, changed: 0 });
});

test.each([
  ['a day without the day of the page', project({ announcedOn: '昨日' }), /is not known/],
  [
    'a day of an article of which only the month is known',
    project({ announcedOn: '昨日', sources: [{ article: 'Article:a' }] }),
    /only the month or the year is known/,
  ],
  ['a month before which it may or may not be', project({ announcedOn: '8月前' }), /must be a date as printed/],
  ['a time without a length', project({ announcedOn: '近年来' }), /must be a date as printed/],
])('%s is refused', async (_, record, rule) => {
  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson([article({ publishedOn: '2022-08' }), record]) });

  // Assess
  expect(problems).toMatchObject([{ record: 'Project:p', field: 'announcedOn', rule: expect.stringMatching(rule) }]);
});
