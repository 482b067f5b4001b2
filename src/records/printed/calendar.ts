/** Dates in years, months and days, read from left to right: `2022年8月13日`, `今年三季度`, `上月底`, `二〇二二年八月`. */
import { daysInMonth } from '../calendarDays.ts';
import { parsePrintedNumber } from './number.ts';
import { edtfOf, isYear, monthAfter, type Reference } from './reference.ts';
import { atStart, plainWords, type PrintedWords, words } from './words.ts';

/** Parts that a text gives once and does not repeat: 8月13日至15日. */
export interface InheritedParts {
  readonly year?: number | undefined;
  /** If the text names days or thirds of it. */
  readonly month?: number | undefined;
}

export interface CalendarDate extends InheritedParts {
  /** A date or an interval of dates; its days may not exist. */
  readonly edtf: string;
  /** Whether it is a single day. */
  readonly isDay: boolean;
}

const YEARS = words({ '-2': ['前年'], '-1': ['去年'], '0': ['今年', '本年', '本年度'], '1': ['明年'], '2': ['后年'] });
const MONTHS = words({ '-1': ['上月', '上个月'], '0': ['本月', '这个月'], '1': ['下月', '下个月'] });
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
/** First and last month. 年中 is not here, because its months are ambiguous: June, June and July, or none in particular. */
const PARTS_OF_YEAR = words({
  '01/06': ['上半年'],
  '07/12': ['下半年'],
  '01/03': quarter(0),
  '04/06': quarter(1),
  '07/09': quarter(2),
  '10/12': quarter(3),
  '01/09': ['前三季度', '前三个季度'],
  '01': ['年初'],
  '12': ['年底', '年末'],
});
/** After 2022年 and 今年 the second 年 may be omitted. */
const ENDS_OF_YEAR = words({ '01': ['初'], '12': ['底', '末'] });
/** First and last day; 00 is the last day of the month. */
const PARTS_OF_MONTH = words({ '01/10': ['上旬', '初'], '11/20': ['中旬'], '21/00': ['下旬', '底', '末'] });
const MONTH_ITSELF = plainWords('月初', '月底', '月末');

function quarter(index: number): string[] {
  const name = QUARTERS[index] ?? '';
  return [name, `第${name}`, `${index + 1}季度`, `第${index + 1}季度`];
}

/** Undefined unless the whole text is such a date, and its missing parts are inherited or known from the reference. */
export function readCalendar(
  text: string,
  reference: Reference,
  inherited: InheritedParts = {},
): CalendarDate | undefined {
  const parsedYear = readYear(text, reference);
  if (parsedYear === undefined) return undefined;
  const year = parsedYear.year ?? inherited.year ?? reference.year;
  if (parsedYear.year !== undefined && /^内?$/.test(parsedYear.rest))
    return { edtf: edtfOf(parsedYear.year), year, isDay: false };
  // 年内: within the year of printing.
  if (text === '年内') return year === undefined ? undefined : { edtf: edtfOf(year), year, isDay: false };
  const part =
    matchWhole(parsedYear.rest, PARTS_OF_YEAR) ??
    (parsedYear.year === undefined ? undefined : matchWhole(parsedYear.rest, ENDS_OF_YEAR));
  if (part !== undefined) {
    if (year === undefined) return undefined;
    const edtf = part.split('/').map((month) => edtfOf(year, Number(month)));
    return { edtf: edtf.join('/'), year, isDay: false };
  }
  const found = readMonth(parsedYear.rest, year, parsedYear.year === undefined, reference, inherited);
  return found && readInMonth(found);
}

/** The year at the start of the text, if any; undefined if it is relative and the reference has no year. */
function readYear(text: string, reference: Reference): { year?: number; rest: string } | undefined {
  const relative = atStart(text, YEARS);
  if (relative !== undefined) {
    return reference.year === undefined
      ? undefined
      : { year: reference.year + Number(relative.meaning), rest: relative.rest };
  }
  const [all, digits] = /^([\d零〇○一二三四五六七八九]{4})年(?:度(?=$))?/.exec(text) ?? [];
  if (all === undefined || digits === undefined) return { rest: text };
  const year = Number(Array.from(digits, arabic).join(''));
  return isYear(year) ? { year, rest: text.slice(all.length) } : undefined;
}

function arabic(digit: string): string {
  const value = '零一二三四五六七八九'.indexOf(digit.replace(/[〇○]/, '零'));
  return value < 0 ? digit : String(value);
}

interface InMonth {
  readonly year: number;
  readonly month: number;
  /** The text after the month. */
  readonly rest: string;
}

function readMonth(
  text: string,
  year: number | undefined,
  hasNoYear: boolean,
  reference: Reference,
  inherited: InheritedParts,
): InMonth | undefined {
  const relative = hasNoYear ? atStart(text, MONTHS) : undefined;
  const isItself = hasNoYear && atStart(text, MONTH_ITSELF) !== undefined;
  if (relative !== undefined || isItself) {
    if (reference.month === undefined) return undefined;
    return { ...monthAfter(reference.month, Number(relative?.meaning ?? 0)), rest: relative?.rest ?? text.slice(1) };
  }
  if (year === undefined) return undefined;
  const [all, digits] = /^([\d一二三四五六七八九十]{1,2})月(?:份(?=$))?/.exec(text) ?? [];
  if (all !== undefined && digits !== undefined) {
    const month = numberUpTo(digits, 12);
    return month === undefined ? undefined : { year, month, rest: text.slice(all.length) };
  }
  // 15日, after 8月13日至.
  return hasNoYear && inherited.month !== undefined && text !== ''
    ? { year, month: inherited.month, rest: text }
    : undefined;
}

function readInMonth({ year, month, rest }: InMonth): CalendarDate | undefined {
  if (rest === '') return { edtf: edtfOf(year, month), year, isDay: false };
  const [first, last] = matchWhole(rest, PARTS_OF_MONTH)?.split('/').map(Number) ?? [];
  if (first !== undefined && last !== undefined) {
    const end = last === 0 ? daysInMonth(year, month) : last;
    return { edtf: `${edtfOf(year, month, first)}/${edtfOf(year, month, end)}`, year, month, isDay: false };
  }
  const day = numberUpTo(/^([\d一二三四五六七八九十]{1,3})[日号]$/.exec(rest)?.[1], 31);
  return day === undefined ? undefined : { edtf: edtfOf(year, month, day), year, month, isDay: true };
}

/** A month or a day: 8, 08, 八, 十二. */
function numberUpTo(digits: string | undefined, max: number): number | undefined {
  const isArabic = /^\d{1,2}$/.test(digits ?? '');
  const value = Number(isArabic ? digits : parsePrintedNumber(digits ?? ''));
  return value >= 1 && value <= max ? value : undefined;
}

function matchWhole(text: string, list: PrintedWords<string>): string | undefined {
  const found = atStart(text, list);
  return found?.rest === '' ? found.meaning : undefined;
}
