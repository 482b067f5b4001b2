/** Dates relative to the day of publication, from the words in a file to the dates of the record. */
import fc from 'fast-check';
import type { PublishedLookup } from '../../src/importing/drafts.ts';
import { publishedLookup } from '../../src/importing/publishedLookup.ts';
import type { ProjectContent } from '../../src/records/kinds/project.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';
import { changesIn, ndjson } from './importTexts.ts';

const engine = useEngine();
let known: PublishedLookup;

beforeAll(async () => {
  const session = await engine.session();
  const changes = [
    put('Article:public', { publishedOn: '2022-08-16' }),
    put('Edition:public', { title: '公报', date: '2022-08-17' }),
    put('Project:public', { sources: [{ article: 'Article:public' }] }),
  ];
  await publish(session, { changes });
  known = publishedLookup(session, catalogueOver(session));
});

type Fields = Readonly<Record<string, unknown>>;
const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
const article = (publishedOn: unknown) => ({ id: 'Article:here', title: '文', genre: 'NEWS', publishedOn });

/** What is understood of the first record, a project; the files are as NDJSON and as JSON, which must be the same. */
async function understood(records: readonly Fields[], head?: Fields): Promise<ProjectContent> {
  const lines = await changesIn({ 'a.ndjson': ndjson([...(head ? [head] : []), ...records]) }, known);
  const map = await changesIn({ 'a.json': JSON.stringify({ ...head, records }) }, known);
  expect(map).toEqual(lines);
  const [first] = lines;
  if (first?.kind !== 'Project') throw new Error('Not a project');
  return first.content;
}

describe('the day of publication is', () => {
  test.each<{ is: string; fields: Fields; edtf: string; head?: Fields }>([
    { is: 'the one that the file says', fields: {}, edtf: '2022-08-14', head: { printedOn: '2022-08-15' } },
    {
      is: 'the one that the file says, as printed',
      fields: {},
      edtf: '2022-08-14',
      head: { printedOn: '2022年8月15日' },
    },
    {
      is: 'that of the article in the sources',
      fields: { sources: [{ article: 'Article:public' }] },
      edtf: '2022-08-15',
    },
    {
      is: 'that of an article in the same file',
      fields: { sources: [{ article: 'Article:here' }] },
      edtf: '2022-08-19',
    },
    {
      is: 'that of the edition in the sources',
      fields: { sources: [{ edition: 'Edition:public' }] },
      edtf: '2022-08-16',
    },
    { is: 'that of the edition by its name', fields: { sources: [{ edition: '公报' }] }, edtf: '2022-08-16' },
    {
      is: 'that of the article, where a source names the edition, too',
      fields: { sources: [{ edition: 'Edition:public', article: 'Article:public' }] },
      edtf: '2022-08-15',
    },
    {
      is: 'the one of all sources, if it is one',
      fields: {
        sources: [{ url: 'https://a.cn' }, { article: 'Article:public' }, { article: 'Article:public', page: 2 }],
      },
      edtf: '2022-08-15',
    },
    {
      is: 'the one that the file says, and not that of the sources',
      fields: { sources: [{ article: 'Article:public' }] },
      edtf: '2022-08-14',
      head: { printedOn: '2022-08-15' },
    },
  ])('$is', async ({ fields, edtf, head }) => {
    // Act
    const content = await understood([{ ...PROJECT, ...fields, announcedOn: '昨日' }, article('2022-08-20')], head);

    // Assess
    expect(content.announcedOn).toEqual({ edtf, earliest: edtf, latest: edtf, precision: 'DAY', original: '昨日' });
  });

  test('that of the source beside the date, before all others', async () => {
    // Act
    const { progress, indicators } = await understood(
      [
        {
          ...PROJECT,
          sources: [{ edition: 'Edition:public' }],
          progress: [
            { date: '昨日', text: '一', source: { article: 'Article:public' } },
            { date: '昨日', text: '二' },
          ],
          indicators: [{ name: '产值', value: '3亿元', period: '上月', source: { article: 'Article:here' } }],
        },
        article('2022-01-20'),
      ],
      { printedOn: '2022-08-15' },
    );

    // Assess
    expect(progress).toMatchObject([{ date: { edtf: '2022-08-15' } }, { date: { edtf: '2022-08-14' } }]);
    expect(indicators).toMatchObject([{ period: { edtf: '2021-12', original: '上月' } }]);
  });

  test('for the article itself the one that the file says, and for what links to it that of the article', async () => {
    // Act
    const content = await understood(
      [{ ...PROJECT, sources: [{ article: 'Article:here' }], announcedOn: '去年' }, article('昨日')],
      // Of the file, the year of the project would be 2021.
      { printedOn: '2022-01-01' },
    );
    const alone = await changesIn({ 'a.ndjson': ndjson([{ printedOn: '2022-01-01' }, article('昨日')]) });

    // Assess
    expect(content.announcedOn?.edtf).toBe('2021');
    expect(alone).toMatchObject([{ content: { publishedOn: { edtf: '2021-12-31', original: '昨日' } } }]);
  });

  test('for a patch that of the public record’s source', async () => {
    // Act
    const content = await understood([{ id: 'Project:public', announcedOn: '昨日' }], { patch: true });

    // Assess
    expect(content.announcedOn).toMatchObject({ edtf: '2022-08-15', original: '昨日' });
  });

  test('of each file its own', async () => {
    // Act
    const changes = await changesIn({
      'a.ndjson': ndjson([{ printedOn: '2022-08-15' }, { ...PROJECT, announcedOn: '昨日' }]),
      'b.ndjson': ndjson([{ printedOn: '2022-09-15' }, { ...PROJECT, id: 'Project:b', announcedOn: '昨日' }]),
    });

    // Assess
    expect(changes).toMatchObject([
      { content: { announcedOn: { edtf: '2022-08-14' } } },
      { content: { announcedOn: { edtf: '2022-09-14' } } },
    ]);
  });
});

test.each([
  ['8月13日', '2022-08-13'],
  ['8月13日（星期六）', '2022-08-13'],
  ['本月底', '2022-08-21/2022-08-31'],
  ['年底', '2022-12'],
  ['明年上半年', '2023-01/2023-06'],
  ['日前', '../2022-08-16'],
  ['三年内', '2022-08-16/2025-08-16'],
  ['年内', '2022'],
])('%s of 16 August 2022 is %s, in every field with a date', async (words, edtf) => {
  // Prepare
  const printedOn = '2022-08-16';
  const written = { edtf: words, original: `${words}，据称` };
  const records = [
    {
      ...PROJECT,
      announcedOn: words,
      progress: [{ date: words, text: '封顶' }],
      milestones: [{ kind: 'STARTED', state: 'ACTUAL', date: words }],
      indicators: [{ name: '产值', value: '约3亿元', period: written }],
    },
    { id: 'Person:a', name: '乙', memberships: [{ position: '主任', startedOn: words, endedOn: written }] },
    { id: 'Meeting:a', title: '会', meetingType: 'OTHER', heldOn: words },
    { id: 'Document:a', title: '文', writtenOn: words, releasedOn: words, effectiveOn: words, expiresOn: words },
    { id: 'Enterprise:a', name: '丙', indicators: [{ name: '产值', value: '约3亿元', period: words }] },
    { id: 'Edition:a', title: '版', newspaper: '报', date: words },
    article(words),
  ];

  // Act
  const changes = await changesIn({ 'a.ndjson': ndjson([{ printedOn }, ...records]) });

  // Assess
  const date = expect.objectContaining({ edtf, original: words });
  const own = expect.objectContaining({ edtf, original: written.original });
  expect(changes.map(({ content }) => content)).toMatchObject([
    { announcedOn: date, progress: [{ date }], milestones: [{ date }], indicators: [{ period: own }] },
    { memberships: [{ startedOn: date, endedOn: own }] },
    { heldOn: date },
    { writtenOn: date, releasedOn: date, effectiveOn: date, expiresOn: date },
    { indicators: [{ period: date }] },
    { date },
    { publishedOn: date },
  ]);
});

/** Words, with what they are on a day, worked out with the calendar of JavaScript. */
const DAY = 86_400_000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const later = (day: Date, days: number): string => iso(new Date(day.getTime() + days * DAY));
const ORACLE: readonly (readonly [words: string, edtf: (day: Date) => string])[] = [
  ['今日', iso],
  ['前天', (day) => later(day, -2)],
  ['明日上午', (day) => later(day, 1)],
  ['上周三', (day) => later(day, -((day.getUTCDay() + 6) % 7) - 5)],
  ['本周', (day) => `${later(day, -((day.getUTCDay() + 6) % 7))}/${later(day, 6 - ((day.getUTCDay() + 6) % 7))}`],
  ['上月', (day) => iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 0))).slice(0, 7)],
  [
    '月底',
    (day) => `${iso(day).slice(0, 8)}21/${iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)))}`,
  ],
  ['8月13日', (day) => `${day.getUTCFullYear()}-08-13`],
  ['年底前', (day) => `../${day.getUTCFullYear()}-12`],
  ['后年', (day) => String(day.getUTCFullYear() + 2)],
  ['近日', (day) => `../${iso(day)}`],
  ['90天内', (day) => `${iso(day)}/${later(day, 90)}`],
  ['年内', (day) => String(day.getUTCFullYear())],
];

test('a date depends on its words and the day alone: however the day is known, and whatever stands around', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
      fc.constantFrom(...ORACLE),
      fc.constantFrom(...ORACLE),
      async (now, [words, edtf], [other]) => {
        // Prepare
        const day = new Date(`${iso(now)}T00:00:00Z`);
        const record = { ...PROJECT, announcedOn: words };
        const sources = [{ article: 'Article:here' }];
        const step = { date: words, text: '封顶' };

        // Act
        const contents = [
          await understood([record], { printedOn: iso(day) }),
          await understood([{ ...record, sources }, article(iso(day))]),
          await understood([
            { ...record, sources, milestones: [{ kind: 'SIGNED', state: 'ACTUAL', date: other }] },
            article(iso(day)),
          ]),
          await understood([record, article('1999-09-09'), { ...record, id: 'Project:b', announcedOn: other }], {
            printedOn: iso(day),
          }),
        ];
        const beside = await understood(
          [{ ...PROJECT, progress: [{ ...step, source: sources[0] }] }, article(iso(day))],
          {
            printedOn: '1999-09-09',
          },
        );

        // Assess
        const dates = [...contents.map(({ announcedOn }) => announcedOn), beside.progress[0]?.date];
        for (const date of dates) expect(date).toMatchObject({ edtf: edtf(day), original: words });
      },
    ),
    { numRuns: runs(200) },
  );
});

test('what has its year is the same on every day of publication', async () => {
  // Prepare
  const record = { ...PROJECT, announcedOn: '2021年底', progress: [{ date: '2021', text: '封顶' }] };

  // Act
  const [one, other, none] = [
    await understood([record], { printedOn: '2022-08-15' }),
    await understood([record], { printedOn: '1999-01-01' }),
    await understood([record]),
  ];

  // Assess
  expect([one, other]).toEqual([none, none]);
});
