/** How figures changed and where they stand, as printed. */
import fc from 'fast-check';
import { parsePrintedChange, parsePrintedRank } from '../../src/records/printed/index.ts';
import { runs } from '../support/runs.ts';

test.each([
  ['同比增长8.5%', { direction: 'UP', basis: 'YEAR_ON_YEAR', percent: '8.5' }],
  ['同比下降百分之三', { direction: 'DOWN', basis: 'YEAR_ON_YEAR', percent: '3' }],
  ['同比提高2.1个百分点', { direction: 'UP', basis: 'YEAR_ON_YEAR', percentagePoints: '2.1' }],
  ['环比回落0.3个百分点', { direction: 'DOWN', basis: 'PERIOD_ON_PERIOD', percentagePoints: '0.3' }],
  ['比上年末增加3.2亿元', { direction: 'UP', basis: 'START_OF_PERIOD', value: '320000000', unit: '元' }],
  ['较去年同期减少12家', { direction: 'DOWN', basis: 'YEAR_ON_YEAR', value: '12', unit: '家' }],
  ['两年平均增长6.1%', { direction: 'UP', basis: 'ANNUAL_AVERAGE', years: 2, percent: '6.1' }],
  ['三年年均增长超10%', { direction: 'UP', basis: 'ANNUAL_AVERAGE', years: 3, percent: '10', qualifier: 'OVER' }],
  ['年均增长约7%', { direction: 'UP', basis: 'ANNUAL_AVERAGE', percent: '7', qualifier: 'ABOUT' }],
  ['同比增长１.2倍', { direction: 'UP', basis: 'YEAR_ON_YEAR', multiple: '2.2' }],
  ['同比翻番', { direction: 'UP', basis: 'YEAR_ON_YEAR', multiple: '2' }],
  ['同比增长一倍', { direction: 'UP', basis: 'YEAR_ON_YEAR', multiple: '2' }],
  ['与上年同期持平', { direction: 'UNCHANGED', basis: 'YEAR_ON_YEAR' }],
  ['环比持平', { direction: 'UNCHANGED', basis: 'PERIOD_ON_PERIOD' }],
])('%s is a change', (printed, expected) => {
  expect(parsePrintedChange(printed)).toEqual({ ...expected, original: printed });
});

test.each([
  '增长8.5%',
  '同比8.5%',
  '同比增长',
  '同比增长8.5%左右下降',
  '同比增长-3%',
  '一年平均增长3%',
  '同比减少2倍',
  '同比增长3亿元4万',
  '同比增长每年3%',
  '',
])('%p is no change', (printed) => {
  expect(parsePrintedChange(printed)).toBeUndefined();
});

test.each([
  ['全省第3位', { position: 3, scope: '全省' }],
  ['总量居全市第一', { position: 1, ranked: 'VALUE', scope: '全市' }],
  ['增速位列全省第十二位', { position: 12, ranked: 'CHANGE', scope: '全省' }],
  ['在全国217家国家级经开区中排名第35位', { position: 35, scope: '全国217家国家级经开区', total: 217 }],
  ['全省首位', { position: 1, scope: '全省' }],
  ['并列全省第3位', { position: 3, scope: '全省' }],
  ['位居全市第２', { position: 2, scope: '全市' }],
])('%s is a rank', (printed, expected) => {
  expect(parsePrintedRank(printed)).toEqual({ ...expected, original: printed });
});

test.each(['第3位', '全省前3位', '全省第0位', '全省第3位、全市第1位', '全省第三季度', '全省', '3第3位'])(
  '%p is no rank',
  (printed) => {
    expect(parsePrintedRank(printed)).toBeUndefined();
  },
);

test('what is read as a change or a rank has the whole text beside it, and no text throws', () => {
  const parts = [
    '同比',
    '环比',
    '增长',
    '下降',
    '3',
    '8.5',
    '%',
    '倍',
    '亿元',
    '全省',
    '第',
    '位',
    '两年平均',
    '约',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 7 }), (words) => {
      // Act
      const printed = words.join('');
      const read = parsePrintedChange(printed) ?? parsePrintedRank(printed);

      // Assess
      expect([undefined, printed.trim()]).toContain(read?.original);
    }),
    { numRuns: runs(500) },
  );
});
