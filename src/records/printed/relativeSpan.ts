/** Spans of time that begin or end on the day of printing: `近日`, `三年内`, `年内`, `本周`; and `今年前8个月`. */
import { isCalendarDay } from '../calendarDays.ts';
import type { CalendarDate } from './calendar.ts';
import { parsePrintedNumber } from './number.ts';
import { dayAfter, edtfOf, monthAfter, type Reference, weekdayOf } from './reference.ts';

/** A day before the printing, unknown which: `../2022-08-16`. */
const LATELY = /^(?:日前|近日|近期|不久前|最近)$/;
const WITHIN = /^(?:在)?([\d一二三四五六七八九十两]{1,3})(年|个月|周|天|日)(?:之|以)?内$/;
const WITHIN_YEAR = /^(?:今|本)?年内$/;
const FIRST_MONTHS = /^(?:今年|本年)?前([\d一二三四五六七八九十]{1,2})个?月$/;
const WEEKS: Readonly<Record<string, number>> = { 上周: -7, 本周: 0, 这周: 0, 下周: 7 };
const DAYS_OF_WEEK = 7;

export function relativeSpan(text: string, { day, year }: Reference): CalendarDate | undefined {
  const months = Number(parsePrintedNumber(FIRST_MONTHS.exec(text)?.[1] ?? ''));
  if (year !== undefined && months >= 2 && months <= 12) return span(edtfOf(year, 1), edtfOf(year, months));
  if (day === undefined) return undefined;
  if (LATELY.test(text)) return span('..', day);
  if (WITHIN_YEAR.test(text)) return span(day, `${day.slice(0, 4)}-12-31`);
  const week = WEEKS[text];
  if (week !== undefined) {
    // Weeks begin on Monday; a Sunday is the last day of its own.
    const toMonday = week - ((weekdayOf(day) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK);
    return span(dayAfter(day, toMonday), dayAfter(day, toMonday + DAYS_OF_WEEK - 1));
  }
  const [all, count = '', unit = ''] = WITHIN.exec(text) ?? [];
  const last = all === undefined ? undefined : later(day, Number(parsePrintedNumber(count.replace('两', '二'))), unit);
  return last === undefined ? undefined : span(day, last);
}

const span = (from: string | undefined, to: string | undefined): CalendarDate | undefined =>
  from === undefined || to === undefined ? undefined : { edtf: `${from}/${to}`, isDay: false };

/** The day so much later; of a month that is too short, its last day. */
function later(day: string, count: number, unit: string): string | undefined {
  if (!(count >= 1)) return undefined;
  if (unit === '天' || unit === '日') return dayAfter(day, count);
  if (unit === '周') return dayAfter(day, count * DAYS_OF_WEEK);
  const from = { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  const { year, month } = monthAfter(from, unit === '年' ? 12 * count : count);
  for (let date = Number(day.slice(8)); date > 0; date -= 1) {
    const found = edtfOf(year, month, date);
    if (isCalendarDay(found)) return found;
  }
  return undefined;
}
