import { partialDate } from '../../src/records/partialDate.ts';
import { ambiguityOf, parsePrintedDate, type PrintedDate } from '../../src/records/printed/index.ts';

describe('no printed date is read from', () => {
  test.each([
    ['a day that does not exist', '2月30日'],
    ['a day that does not exist', '2022年2月29日'],
    ['a day that does not exist', '1900年2月29日'],
    ['a day that does not exist', '2022-2-29'],
    ['a day that does not exist', '2022年4月31日'],
    ['a day that does not exist', '2022年8月32日'],
    ['a day that does not exist', '2022年8月0日'],
    ['a day that does not exist', '2022.8.0'],
    ['a day that does not exist', '2022年8月三十二日'],
    ['an interval that ends on no day', '2022年1月1日至2月29日'],
    ['an interval that begins on no day', '2022年2月29日至3月2日'],
    ['a month that does not exist', '2022年13月'],
    ['a month that does not exist', '2022年0月'],
    ['a month that does not exist', '2022/13/1'],
    ['a quarter that does not exist', '2022年五季度'],
    ['a wrong weekday', '2022年8月13日 星期日'],
    ['a wrong weekday', '8月13日（星期五）'],
    ['a weekday with half its brackets', '8月13日（星期六'],
    ['a weekday of a month', '2022年8月 星期六'],
    ['a weekday alone', '星期六'],
    ['the end of what is not said', '底'],
    ['the beginning of what is not said', '初'],
    ['a part of the day alone', '下午'],
    ['a part of the day of a month', '8月下午'],
    ['an hour', '8月13日14时'],
    ['an interval that goes back', '8月15日至13日'],
    ['an interval that goes back', '11月20日至2月5日'],
    ['an interval of three', '8月1日至8月2日至8月3日'],
    ['an interval without an end', '8月13日至'],
    ['an interval without an end', '8月13日至今'],
    ['an interval without a beginning', '至8月13日'],
    ['a day of a month that is not said', '13日'],
    ['a day of a month that is not said', '2022年8月至15日'],
    ['a month of two years', '2022年本月'],
    ['a year of two digits', '22年'],
    ['a year that is none', '0222年'],
    ['a year that is none', '8000年'],
    ['a year in places', '二千零二十二年'],
    ['digits alone', '2022'],
    ['digits alone', '20220813'],
    ['digits alone', '8.13'],
    ['separators that differ', '2022-8/13'],
    ['a day without its unit', '2022年8月13'],
    ['two dates', '8月13日、15日'],
    ['the middle of a year, which is June or July', '2022年中'],
    ['the middle of a year, which is June or July', '年中'],
    ['another time', '去年同期'],
    ['a start that is no date', '疫情以来'],
    ['a start that does not exist', '2022年2月30日起'],
    ['a start and an end that is none', '2022年8月至今'],
    ['a start twice', '自自2022年起'],
    ['two ends', '2022年以来起'],
    ['an interval that begins', '2022年8月至9月起'],
    ['before a whole month: with it or without', '2022年8月前'],
    ['before a whole year', '2022年前'],
    ['an open end of an open interval', '2022年8月13日起前'],
    ['an open time', '截至8月13日'],
    ['a vague time', '约2022年8月'],
    ['a time that is past or still to come', '近期'],
    ['a month, or months from now on', '三月内'],
    ['a month, or months from now on', '8月之内'],
    ['days of which nobody says how many', '日内'],
    ['days of which nobody says how many', '几天内'],
    ['the inside of a day', '8月13日内'],
    ['the inside of a day', '昨日内'],
    ['the inside of a part', '年底内'],
    ['the inside of what is not said', '内'],
    ['no time at all', '0年内'],
    ['half a number', '1.5年内'],
    ['half a number', '一年半内'],
    ['half a month', '半个月内'],
    ['years without their end', '未来三年'],
    ['two ends', '三年内前'],
    ['working days', '十个工作日内'],
    ['the end of a week, which is one day or two', '本周末'],
    ['the ninth day of a week', '上周九'],
    ['a week of days', '本周一二'],
    ['a week of a month', '8月上周'],
    ['since nobody knows when', '近日以来'],
    ['before a whole month: with it or without', '8月前'],
    ['before a whole month: with it or without', '本月前'],
    ['before a whole week: with it or without', '下周前'],
    ['a plan without quotes or 期间', '十四五'],
    ['a plan with half its quotes', '“十四五'],
    ['a plan that does not exist', '“二十五”期间'],
    ['a full stop behind it', '2022年8月13日。'],
    ['a word before it', '于2022年8月13日'],
    ['a word', '投资'],
    ['Latin text', '13 August 2022'],
    ['Latin text', 'yesterday'],
    ['EDTF with a mark', '2022-08~'],
    ['nothing', ''],
    ['blanks', ' \u3000\n'],
    ['an object property', 'constructor'],
  ])('%s: %j', (_, printed) => {
    // Prepare
    const printedOn = { earliest: '2022-08-15' };

    // Act
    const parsed: (PrintedDate | undefined)[] = [parsePrintedDate(printed, printedOn), parsePrintedDate(printed)];

    // Assess
    expect(parsed).toEqual([undefined, undefined]);
  });

  test.each([
    '8月13日',
    '8月',
    '8月13日—9月2日',
    '昨日',
    '今日',
    '当天',
    '明天',
    '本月',
    '上月',
    '下月',
    '月底',
    '今年',
    '去年',
    '明年',
    '年底',
    '年初',
    '上半年',
    '明年上半年',
    '三季度',
    '今年三季度',
    '1—6月',
    '本月13日',
    '本周',
    '上周三',
    '日前',
    '近日',
    '三年内',
    '两个月内',
    '年内',
    '月内',
  ])('%s of a text of which nobody knows when it was printed', (printed) => {
    // Act
    const parsed: PrintedDate | undefined = parsePrintedDate(printed);

    // Assess
    expect(parsed).toBeUndefined();
  });

  test.each([
    ['昨日', '2022-08'],
    ['日前', '2022-08'],
    ['本周', '2022-08'],
    ['三年内', '2022-08'],
    ['月内', '2022'],
    ['下周', '9999-12-31'],
    ['三天内', '9999-12-31'],
    ['99年内', '2980-08-15'],
    ['今日', '2022-08-14/2022-08-15'],
    ['本月', '2022'],
    ['上月底', '2022-08/2022-09'],
    ['年底', '2021/2022'],
    ['8月13日', '202X'],
    ['今日', '2022-08-15/..'],
    ['今年', '2022-08-15/..'],
    ['明天', '9999-12-31'],
    ['明年', '9999'],
    ['前年', '0002'],
  ])('%s of a text of %s', (printed, printedOn) => {
    // Prepare
    const date = partialDate.parse(printedOn);

    // Act
    const parsed: PrintedDate | undefined = parsePrintedDate(printed, date);

    // Assess
    expect(parsed).toBeUndefined();
  });

  test.each(['', '2022', '2022-08', '2022-13-01', '2022-02-30', '2022-8-15', '+10000-01-01', 'today'])(
    'relative words of a text of %j, which is no day',
    (earliest) => {
      // Prepare
      const words = ['今日', '昨日', '本月', '上月', '今年', '年底', '8月13日'];

      // Act
      const parsed: (PrintedDate | undefined)[] = words.map((printed) => parsePrintedDate(printed, { earliest }));

      // Assess
      expect(parsed.filter((date) => date !== undefined)).toEqual([]);
    },
  );
});

test.each([
  ['8月前', '8月前 may or may not include 8月: write the last day that is meant, like 2022年8月31日前'],
  ['2022年之前', '2022年之前 may or may not include 2022年: write the last day that is meant, like 2022年8月31日前'],
  ['三月内', '三月内 may be in 三月 or from the day of publication on: write the month with its year, or 个月内'],
  ['近期', '近期 may be past or still to come: write the interval in EDTF, like ../2022-08-16'],
  ['2022年中', '2022年中 is June, or June and July, or neither: write the months that are meant'],
])('%s says two things, and an editor is told which', (printed, told) => {
  // Act
  const parsed = partialDate.safeParse(printed);

  // Assess
  expect(ambiguityOf(printed)).toBe(told);
  expect(parsed.error?.issues).toMatchObject([{ message: told }]);
});

test.each(['三年前', '疫情前', '日前', '年内', '2022年8月前半', '室内', '', '一'.repeat(301)])(
  '%j says no two things',
  (printed) => {
    // Act
    const told = ambiguityOf(printed);

    // Assess
    expect(told).toBeUndefined();
  },
);
