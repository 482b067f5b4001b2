import { problemsIn } from './importTexts.ts';

const HEAD = ['note: 试验', 'records:', '  - id: Project:a', '    name: 甲', '    status: PLANNED'];
const DATE = /^must be a date as printed with its year, like 2022年8月13日 .* or in EDTF, like 2022-08-13 /;
const UNKNOWN_DAY = /^\S+ needs the day of publication: neither the file nor a source of the record says it$/;
const MONEY = /^must be as printed, like 约3亿元, or a map with amount and currency$/;
const RATE = /^must be as printed, like 每年超10亿元, or a map with amount, currency and period$/;
const DECIMAL = /^must be a decimal number, like "300000000" or "0.15"$/;

/** What is wrong, with the line after the head in which it stands. */
const WRONG: readonly { lines: string[]; line: number; field: string; rule: RegExp }[] = [
  ...['2022年2月30日', '2月30日', '2022年8月13日（星期一）', '不详', '13/8/2022', '2022.8', '0', '-5'].map((text) => ({
    lines: [`announcedOn: ${text}`],
    line: 1,
    field: 'announcedOn',
    rule: DATE,
  })),
  ...['8月13日', '昨日', '8月13日（星期六）'].map((text) => ({
    lines: [`announcedOn: ${text}`],
    line: 1,
    field: 'announcedOn',
    rule: UNKNOWN_DAY,
  })),
  { lines: ['announcedOn: 2022年年中'], line: 1, field: 'announcedOn', rule: /^2022年年中 is June, or / },
  { lines: ['announcedOn:', '  edtf: 昨日', '  original: 昨日'], line: 1, field: 'announcedOn', rule: UNKNOWN_DAY },
  ...[
    '3亿',
    '5亿元至3亿元',
    '不到3亿元',
    '3亿元。',
    '约3亿元以上',
    '每年3亿元',
    '若干',
    '300000000',
    'true',
    '[3亿元]',
  ].map((text) => ({ lines: ['investment:', `  ${text}`], line: 1, field: 'investment', rule: MONEY })),
  { lines: ['investment:', '  amount: 不到3亿元'], line: 2, field: 'investment.amount', rule: DECIMAL },
  ...['每小时3亿元', '产值可观', '5'].map((text) => ({
    lines: [`expectedOutput: ${text}`],
    line: 1,
    field: 'expectedOutput',
    rule: RATE,
  })),
  ...['近200万', '300万套至200万套', '不足200万套', '若干'].map((value) => ({
    lines: [
      'capacities:',
      '  - product: 灯',
      '    unit: 套',
      '    value: 5',
      '  - product: 车',
      `    value: ${value}`,
      '    unit: 套',
    ],
    line: 6,
    field: 'capacities[1].value',
    rule: DECIMAL,
  })),
  {
    lines: ['indicators:', '  - name: 面积', '    value: 8000多', '    unit: 平方米'],
    line: 3,
    field: 'indicators[0].value',
    rule: DECIMAL,
  },
  {
    lines: ['indicators:', '  - name: 产值', '    value: 3亿元', '    period: 上半年'],
    line: 4,
    field: 'indicators[0].period',
    rule: UNKNOWN_DAY,
  },
  {
    lines: ['progress:', '  - text: 封顶', '    date: 8月'],
    line: 3,
    field: 'progress[0].date',
    rule: UNKNOWN_DAY,
  },
  {
    lines: ['milestones:', '  - kind: SIGNED', '    state: ACTUAL', '    date: 年底'],
    line: 4,
    field: 'milestones[0].date',
    rule: UNKNOWN_DAY,
  },
];

test.each(WRONG)('$lines is told with its place', async ({ lines, line, field, rule }) => {
  // Prepare
  const text = [...HEAD, ...lines.map((each) => `    ${each}`), ''].join('\n');

  // Act
  const problems = await problemsIn({ 'a.yaml': text });

  // Assess
  const place = { file: 'a.yaml', line: HEAD.length + line, record: 'Project:a', field };
  expect(problems).toMatchObject([{ ...place, rule: expect.stringMatching(rule) }]);
});

test('a figure without its unit, printed or written, is told', async () => {
  // Act
  const problems = await problemsIn({
    'a.yaml': [...HEAD, '    capacities:', '      - { product: 灯, value: 200 }', ''].join('\n'),
  });

  // Assess
  expect(problems).toMatchObject([{ line: 7, field: 'capacities[0].unit', rule: 'is required' }]);
});
