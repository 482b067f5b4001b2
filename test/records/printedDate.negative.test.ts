import { partialDate } from '../../src/records/partialDate.ts';
import { parsePrintedDate, type PrintedDate } from '../../src/records/printed/index.ts';

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
    ['a month that may be included', '8月前'],
    ['years without a number', '近年来'],
    ['an open end of an open interval', '2022年8月13日起前'],
    ['an open time', '截至8月13日'],
    ['a vague time', '约2022年8月'],
    ['a vague time', '近年'],
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
  ])('%s of a text of which nobody knows when it was printed', (printed) => {
    // Act
    const parsed: PrintedDate | undefined = parsePrintedDate(printed);

    // Assess
    expect(parsed).toBeUndefined();
  });

  test.each([
    ['昨日', '2022-08'],
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
