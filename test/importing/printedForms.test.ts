import { toImportFormat } from '../../src/importing/export.ts';
import { contentIn, ndjson } from './importTexts.ts';

const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
const AUGUST = { edtf: '2022-08-16', earliest: '2022-08-16', latest: '2022-08-16', precision: 'DAY' };
const ON_16TH = { ...AUGUST, original: '2022年8月16日' };
const THREE = { amount: '300000000', currency: 'CNY', qualifier: 'ABOUT', original: '约3亿元' };

/** The fields that take what is printed, with what they become. */
const FIELDS: readonly { record: Record<string, unknown>; becomes: Record<string, unknown> }[] = [
  { record: { ...PROJECT, announcedOn: '2022年8月16日' }, becomes: { announcedOn: ON_16TH } },
  { record: { ...PROJECT, investment: '约3亿元' }, becomes: { investment: THREE } },
  {
    record: { ...PROJECT, expectedOutput: '每年超10亿元' },
    becomes: {
      expectedOutput: {
        amount: '1000000000',
        currency: 'CNY',
        qualifier: 'OVER',
        period: 'YEAR',
        original: '每年超10亿元',
      },
    },
  },
  { record: { ...PROJECT, expectedOutput: '约3亿元' }, becomes: { expectedOutput: THREE } },
  {
    record: { ...PROJECT, capacities: [{ product: '车灯', value: '年产近200万套' }] },
    becomes: {
      capacities: [
        {
          product: '车灯',
          value: '2000000',
          unit: '套',
          qualifier: 'NEARLY',
          period: 'YEAR',
          original: '年产近200万套',
        },
      ],
    },
  },
  {
    record: { ...PROJECT, indicators: [{ name: '面积', value: '8000多平方米', period: '2022年上半年' }] },
    becomes: {
      indicators: [
        {
          name: '面积',
          value: '8000',
          unit: '平方米',
          qualifier: 'OVER',
          original: '8000多平方米',
          period: { edtf: '2022-01/2022-06', precision: 'INTERVAL', original: '2022年上半年' },
        },
      ],
    },
  },
  {
    record: { ...PROJECT, progress: [{ date: '2022年8月16日', text: '封顶' }] },
    becomes: { progress: [{ date: ON_16TH, text: '封顶' }] },
  },
  {
    record: { ...PROJECT, milestones: [{ kind: 'SIGNED', state: 'ACTUAL', date: '二〇二二年八月十六日' }] },
    becomes: { milestones: [{ date: { ...AUGUST, original: '二〇二二年八月十六日' } }] },
  },
  {
    record: { id: 'Enterprise:a', name: '甲', indicators: [{ name: '产量', value: '日产2万件' }] },
    becomes: {
      indicators: [{ name: '产量', value: '20000', unit: '件', per: 'DAY', qualifier: 'EXACT', original: '日产2万件' }],
    },
  },
  {
    record: { id: 'Article:a', title: '文', genre: 'NEWS', publishedOn: '2022年8月16日' },
    becomes: { publishedOn: ON_16TH },
  },
  {
    record: { id: 'Meeting:a', title: '会', meetingType: 'OTHER', heldOn: '2022年8月16日下午' },
    becomes: { heldOn: { ...AUGUST, original: '2022年8月16日下午' } },
  },
  {
    record: { id: 'Document:a', title: '文', writtenOn: '2022年8月16日', releasedOn: '2022年8月16日' },
    becomes: { writtenOn: ON_16TH, releasedOn: ON_16TH },
  },
  {
    record: { id: 'Edition:a', title: '版', newspaper: '报', date: '2022年8月' },
    becomes: { date: { edtf: '2022-08', precision: 'MONTH', original: '2022年8月' } },
  },
];

test.each(FIELDS)('$record.id takes what is printed: $becomes', async ({ record, becomes }) => {
  // Act
  const content = await contentIn({ 'a.ndjson': ndjson([record]) });

  // Assess
  expect(content).toMatchObject(becomes);
});

test.each(FIELDS)('what $record.id took from print says the same when it is exported: $becomes', async ({ record }) => {
  // Prepare
  const content = (await contentIn({ 'a.ndjson': ndjson([record]) })) as object;
  const live = { ...content, id: record['id'], kind: 'Any', revision: 1, firstPublishedAt: '', updatedAt: '' } as never;

  // Act
  const again = await contentIn({ 'a.ndjson': ndjson([toImportFormat(live)]) });

  // Assess
  expect(JSON.stringify(again)).toBe(JSON.stringify(content));
});

test.each([
  ['a date as printed, in the words of the file', { edtf: '2022年8月16日', original: '本月16日' }, '本月16日'],
  ['EDTF with its words', { edtf: '2022-08-16', original: '昨日' }, '昨日'],
])('%s keeps them', async (_, announcedOn, original) => {
  // Act
  const content = await contentIn({ 'a.ndjson': ndjson([{ ...PROJECT, announcedOn }]) });

  // Assess
  expect(content).toMatchObject({ announcedOn: { ...AUGUST, original } });
});

test('what is EDTF or a decimal number has no original words', async () => {
  // Act
  const content = await contentIn({
    'a.yaml': [
      'id: Project:a',
      'name: 甲',
      'status: PLANNED',
      'announcedOn: 2022',
      'investment: {amount: 300000000}',
      'indicators:',
      '  - {name: 一, value: 0.15}',
      '  - {name: 二, value: "-5"}',
      '',
    ].join('\n'),
  });

  // Assess
  expect(content).toEqual(
    expect.objectContaining({
      announcedOn: { edtf: '2022', earliest: '2022-01-01', latest: '2022-12-31', precision: 'YEAR' },
      investment: { amount: '300000000', currency: 'CNY', qualifier: 'EXACT' },
      indicators: [
        { name: '一', value: '0.15', state: 'ACTUAL', qualifier: 'EXACT', furtherChanges: [], ranks: [] },
        { name: '二', value: '-5', state: 'ACTUAL', qualifier: 'EXACT', furtherChanges: [], ranks: [] },
      ],
    }),
  );
});

test('what the file says of a figure beside its printed value stays', async () => {
  // Prepare
  const own = { unit: '台（套）', qualifier: 'EXACT', period: 'MONTH', original: '二百万' };

  // Act
  const content = await contentIn({
    'a.ndjson': ndjson([{ ...PROJECT, capacities: [{ product: '车灯', value: '年产近200万套', ...own }] }]),
  });

  // Assess
  expect(content).toMatchObject({ capacities: [{ product: '车灯', value: '2000000', ...own }] });
});
