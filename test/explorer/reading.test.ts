import fc from 'fast-check';
import { readableNumber, scaleOf, shifted } from '../../src/explorer/answers/amounts.ts';
import { readableDate, readablePeriod } from '../../src/explorer/answers/dates.ts';

test.each([
  ['2022-08-13', '2022年8月13日', '13 Aug 2022'],
  ['2022-08', '2022年8月', 'Aug 2022'],
  ['2022', '2022年', '2022'],
  ['2022-21', '2022年春', 'spring 2022'],
  ['202X', '2020年代', '2020s'],
  ['19XX', '20世纪', '1900s'],
  ['2022-12~', '约2022年12月', 'about Dec 2022'],
  ['2023-01/2023-06', '2023年1月至2023年6月', 'Jan 2023 – Jun 2023'],
  ['2020/..', '2020年以来', 'since 2020'],
  ['../2022-10', '2022年10月以前', 'until Oct 2022'],
  ['not a date', 'not a date', 'not a date'],
])('the date %s is read as %s and %s', (edtf, zh, en) => {
  // Assess
  expect([readableDate(edtf, 'zh'), readableDate(edtf, 'en')]).toEqual([zh, en]);
});

test.each([
  ['2022-Q3', '2022年第3季度', 'Q3 2022'],
  ['2022-H1', '2022年上半年', 'H1 2022'],
  ['2022-08', '2022年8月', 'Aug 2022'],
])('the period %s is read as %s and %s', (period, zh, en) => {
  // Assess
  expect([readablePeriod(period, 'zh'), readablePeriod(period, 'en')]).toEqual([zh, en]);
});

test.each([
  [['300000000', '500000000'], '亿', 'million'],
  [['80000', '50000'], '万', ''],
  [['9000000000'], '亿', 'billion'],
  [['12', '0'], '', ''],
  [[], '', ''],
])('amounts like %j are read in %s and in %s', (amounts, zh, en) => {
  // Assess
  expect([scaleOf(amounts, 'zh').name, scaleOf(amounts, 'en').name]).toEqual([zh, en]);
});

test('no digit of an amount is lost, however long it is', () => {
  // Assess
  const scale = { power: 8, name: '亿' };
  expect(readableNumber('12345678901234567890.5', 'zh', scale)).toBe('123,456,789,012.345678905');
  expect(readableNumber('-300000000', 'zh', scale)).toBe('-3');
  expect(readableNumber('1234567.5', 'en')).toBe('1,234,567.5');
});

test('moving the point there and back gives the same number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(12), (number, power) => {
      const moved = shifted(String(number), power);
      const [whole = '', fraction = ''] = moved.split('.');
      const back = BigInt(whole + fraction.padEnd(power, '0'));

      expect(back).toBe(number);
    }),
  );
});
