/** The day to which relative words (昨日, 本月, 年底) refer. */
import { isCalendarDay } from '../calendarDays.ts';

/**
 * When a text was printed: a partial date, or another object with its days. Relative words can be only as precise as this
 * date: a text of `2022-08` has a 年底 and a 上月, but no 昨日.
 */
export interface PrintedOn {
  /** The first possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  /** The last possible day; by default the first day or, if `precision` is not DAY, unknown. */
  readonly latest?: string | undefined;
  readonly precision?: string | undefined;
}

export interface Reference {
  readonly year?: number | undefined;
  readonly month?: { readonly year: number; readonly month: number } | undefined;
  /** `YYYY-MM-DD`. */
  readonly day?: string | undefined;
}

/** The year, month and day of printing, as far as they are known. */
export function referenceOf(printedOn: PrintedOn | undefined): Reference {
  if (printedOn === undefined) return {};
  const { earliest, precision = 'DAY' } = printedOn;
  const latest = printedOn.latest ?? (precision === 'DAY' ? earliest : '9999-12-31');
  if (earliest === undefined || latest === undefined) return {};
  if (!isCalendarDay(earliest) || !isCalendarDay(latest)) return {};
  const year = Number(earliest.slice(0, 4));
  const isSame = (length: number) => earliest.slice(0, length) === latest.slice(0, length);
  return {
    year: isSame(4) ? year : undefined,
    month: isSame(7) ? { year, month: Number(earliest.slice(5, 7)) } : undefined,
    day: isSame(10) ? earliest : undefined,
  };
}

/** Whether the year is plausible in a newspaper: 0222年 and 8000年 are misprints, or not years. */
export const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

/** The month this many months later. */
export function monthAfter({ year, month }: { year: number; month: number }, months: number) {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The day this many days later, `YYYY-MM-DD`; undefined if `day` is not a day. */
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
