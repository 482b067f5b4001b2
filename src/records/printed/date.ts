/** Printed dates, converted to EDTF: `2022年8月13日`, `二〇二二年三季度`, `8月13日—9月2日`, `昨日`, `“十四五”期间`, `2020年以来`, `10月底前`, `三年内`. */
import { isCalendarDay } from '../calendarDays.ts';
import { parseEdtf } from '../edtfDates.ts';
import { type CalendarDate, type InheritedParts, readCalendar } from './calendar.ts';
import { parsePrintedNumber } from './number.ts';
import { plain } from './plain.ts';
import { dayAfter, edtfOf, isYear, type PrintedOn, type Reference, referenceOf, weekdayOf } from './reference.ts';
import { duration, OPEN, recently, week } from './span.ts';
import { words } from './words.ts';

export interface PrintedDate {
  /** A partial date: a year, a month, a day, or an interval of them. */
  readonly edtf: string;
  /** The whole text, trimmed. */
  readonly original: string;
}

type Parser = (text: string, reference: Reference, inherited?: InheritedParts) => CalendarDate | undefined;

/** In this order; the first parser that recognizes the text determines the date. */
const ONE_DATE: readonly Parser[] = [numericDate, dayWord, week, planPeriod, readCalendar];
const DATES: readonly Parser[] = [oneDate, fromTo, since, before, within, recently];

/**
 * @param printedOn when the text was printed, for dates relative to it; without it, 8月13日 and 昨日 are refused.
 * @returns undefined unless the whole text is one date or one interval, whose days exist.
 */
export function parsePrintedDate(printed: string, printedOn?: PrintedOn): PrintedDate | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const date = firstOf(DATES, text, referenceOf(printedOn));
  return date && daysExist(date.edtf) ? { edtf: date.edtf, original } : undefined;
}

/** A year, a month of the twelve, or a day: EDTF writes seasons as months 21 to 24, and 2022.21 is none. */
const CALENDAR_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/** The package `edtf` takes 29 February for a day of every year, so days are checked separately. */
function daysExist(edtf: string): boolean {
  const ends = edtf.split('/');
  return (
    parseEdtf(edtf) !== undefined &&
    ends.every((end) => end === OPEN || (CALENDAR_DATE.test(end) && (end.length < 10 || isCalendarDay(end))))
  );
}

function firstOf(parsers: readonly Parser[], text: string, reference: Reference, inherited?: InheritedParts) {
  for (const parse of parsers) {
    const date = parse(text, reference, inherited);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** 2022.8.13, 2022/8/13, 2022-08-13, 2022-8. */
function numericDate(text: string): CalendarDate | undefined {
  const [all, years, , month, day] = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? [];
  const year = Number(years);
  if (all === undefined || !isYear(year)) return undefined;
  const edtf = edtfOf(year, Number(month), day === undefined ? undefined : Number(day));
  return { edtf, year, isDay: day !== undefined };
}

const DAY_WORDS = words({
  '-2': ['前天', '前日'],
  '-1': ['昨天', '昨日', '昨晚', '昨夜'],
  '0': ['今天', '今日', '今晨', '今晚', '当天', '当日', '本日'],
  '1': ['明天', '明日', '明晚'],
  '2': ['后天'],
});

function dayWord(text: string, { day }: Reference): CalendarDate | undefined {
  const days = DAY_WORDS.find(([word]) => word === text)?.[1];
  const edtf = days === undefined || day === undefined ? undefined : dayAfter(day, Number(days));
  return edtf === undefined ? undefined : { edtf, isDay: true };
}

/** The years of a five-year plan; its name needs quotes or 期间, because 十四五 alone is three numerals. */
function planPeriod(text: string): CalendarDate | undefined {
  const [, open = '', name, close = '', period = ''] =
    /^([“"「『]?)([一二三四五六七八九十]{1,2})五([”"」』]?)((?:规划)?(?:期间|时期))?$/.exec(text) ?? [];
  const plan = Number(name === undefined ? undefined : parsePrintedNumber(name));
  const isNamed = (open === '') === (close === '') && (open !== '' || period !== '');
  if (Number.isNaN(plan) || plan > 19 || !isNamed) return undefined;
  // Three years without a plan (1963 to 1965) followed the first two plans.
  const first = plan < 3 ? 1948 + 5 * plan : 1951 + 5 * plan;
  return { edtf: `${edtfOf(first)}/${edtfOf(first + 4)}`, isDay: false };
}

const PARTS_OF_DAY = ['上午', '下午', '中午', '早上', '早晨', '晚上', '晚间', '凌晨', '傍晚', '晚'];
const WEEKDAYS = '日一二三四五六';
const WEEKDAY = /(?:星期|周)([一二三四五六日天])$/;
const BRACKETED_WEEKDAY = /\((?:星期|周)([一二三四五六日天])\)$/;

/** A date, with an optional weekday, which must be correct, and an optional part of the day, which EDTF cannot express. */
function oneDate(text: string, reference: Reference, inherited?: InheritedParts): CalendarDate | undefined {
  const whole = firstOf(ONE_DATE, text, reference, inherited);
  if (whole !== undefined) return whole;
  const part = PARTS_OF_DAY.find((word) => text.endsWith(word)) ?? '';
  const before = text.slice(0, text.length - part.length);
  // 上周三 has its weekday already.
  const isWhole = part !== '' && firstOf(ONE_DATE, before, reference, inherited) !== undefined;
  const [all = '', weekday] = (isWhole ? undefined : (WEEKDAY.exec(before) ?? BRACKETED_WEEKDAY.exec(before))) ?? [];
  if (part === '' && all === '') return undefined;
  const day = firstOf(ONE_DATE, before.slice(0, before.length - all.length), reference, inherited);
  const isRight = weekday === undefined || weekdayOf(day?.edtf ?? '') === WEEKDAYS.indexOf(weekday.replace('天', '日'));
  return day?.isDay === true && isRight ? day : undefined;
}

/** In this order: a hyphen may be part of a date, the others may not. */
const SEPARATORS = [/[至到]/, /[—–―─]{1,2}/, /[~〜]/, /[-−]/];
/** 自, 从: a start follows. */
const FROM = /^(?:自从?|从)/;
const BARE_NUMBER = /[\d一二三四五六七八九十]$/;
const LAST_UNIT = /^[\d一二三四五六七八九十]{1,4}(年|月份?|日|号|季度)$/;

/** 2022年8月13日至15日, 8月13日—9月2日, 2021—2025年, 自2022年8月13日至15日. */
function fromTo(printed: string, reference: Reference): CalendarDate | undefined {
  const text = printed.replace(FROM, '');
  for (const separator of SEPARATORS) {
    const [from = '', to = '', ...others] = text.split(separator);
    if (to === '') continue;
    if (others.length > 0) return undefined;
    // 13—15日: the unit is given once, at the end.
    const unit = BARE_NUMBER.test(from) ? LAST_UNIT.exec(to)?.[1] : undefined;
    const first = oneDate(from + (unit ?? ''), reference);
    if (first === undefined) return undefined;
    const last = oneDate(to, reference, first);
    if (last === undefined) return undefined;
    const start = first.edtf.split('/').at(0) ?? '';
    const end = last.edtf.split('/').at(-1) ?? '';
    return { edtf: `${start}/${end}`, isDay: false };
  }
  return undefined;
}

/** 2020年以来, 自2022年8月起: an interval without an end. */
function since(text: string, reference: Reference): CalendarDate | undefined {
  const start = /^(.+?)(?:以来|起)$/.exec(text.replace(FROM, ''))?.[1];
  const date = start === undefined ? undefined : oneDate(start, reference);
  return date && { edtf: `${date.edtf.split('/').at(0) ?? ''}/${OPEN}`, isDay: false };
}

/** 2022年10月底前, 8月13日之前: an interval without a beginning; of a whole month or year 前 is ambiguous. */
function before(text: string, reference: Reference): CalendarDate | undefined {
  const end = /^(.*[日号底末])(?:之|以)?前$/.exec(text)?.[1];
  const date = end === undefined ? undefined : oneDate(end, reference);
  return date && { edtf: `${OPEN}/${date.edtf.split('/').at(-1) ?? ''}`, isDay: false };
}

/** What a text without a number says: 年内 is 今年内. */
const THIS: Readonly<Record<string, string>> = { 年: '今年', 月: '本月', 周: '本周' };
/** 三月内 is in March or within three months. */
export const BARE_MONTH = /^[\d一二三四五六七八九十]{1,3}月$/;

/**
 * 三年内: from the day of printing on. 年内, 明年内, 三季度内: that period, of which nobody says whether it is what is left of it
 * (年内建成) or what is over (年内新增).
 */
function within(text: string, reference: Reference): CalendarDate | undefined {
  const span = /^(.+?)(?:之|以)?内$/.exec(text)?.[1];
  if (span === undefined || BARE_MONTH.test(span) || /[初底末]$/.test(span)) return undefined;
  const date = duration(span, reference) ?? oneDate(THIS[span] ?? span, reference);
  return date?.isDay === true ? undefined : date;
}
