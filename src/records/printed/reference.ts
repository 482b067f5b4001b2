/** The day that relative words (昨日, 本月, 年底) are counted from. */
import { isCalendarDay } from '../calendarDays.ts';

/**
 * When a text was printed: a partial date, or anything with its days. Words count from it only as far as it is known: a
 * text of `2022-08` knows its 年底 and its 上月, but not its 昨日.
 */
export interface PrintedOn {
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day it can mean; when it is left out, the first day, or, where `precision` is not DAY, no day at all. */
  readonly latest?: string | undefined;
  readonly precision?: string | undefined;
}

export interface Reference {
  readonly year?: number | undefined;
  readonly month?: { readonly year: number; readonly month: number } | undefined;
  /** `YYYY-MM-DD`. */
  readonly day?: string | undefined;
}

/** The year, month and day that are known of the reference; nothing of one that is not a day. */
export function referenceOf(printedOn: PrintedOn | undefined): Reference {
  if (printedOn === undefined) return {};
  const { earliest, precision = 'DAY' } = printedOn;
  const latest = printedOn.latest ?? (precision === 'DAY' ? earliest : '9999-12-31');
  if (!isCalendarDay(earliest) || !isCalendarDay(latest)) return {};
  const year = Number(earliest.slice(0, 4));
  const isSame = (length: number) => earliest.slice(0, length) === latest.slice(0, length);
  return {
    year: isSame(4) ? year : undefined,
    month: isSame(7) ? { year, month: Number(earliest.slice(5, 7)) } : undefined,
    day: isSame(10) ? earliest : undefined,
  };
}

/** Whether newspapers can speak of it: 0222年 and 8000年 are slips, or no years. */
export const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

/** The month so many months on. */
export function monthAfter({ year, month }: { year: number; month: number }, months: number) {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The day so many days on, `YYYY-MM-DD`; undefined for what is no day. */
export function dayAfter(day: string, days: number): string | undefined {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** EDTF of a year, a month or a day. */
export function edtfOf(year: number, month?: number, day?: number): string {
  const parts = [padded(year, 4), ...[month, day].filter((part) => part !== undefined).map((part) => padded(part, 2))];
  return parts.join('-');
}
