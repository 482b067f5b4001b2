/** Spans of time around the day of printing: `上周`, `本周三`, `三年内`, `两个月内`, `日前`. All of them need the day. */
import { daysInMonth } from '../calendarDays.ts';
import { parsePrintedNumber } from './number.ts';
import { dayAfter, edtfOf, isYear, monthAfter, type Reference, weekdayOf } from './reference.ts';
import { atStart, words } from './words.ts';

/** In place of the first or last day of an open interval. */
export const OPEN = '..';

interface Span {
  readonly edtf: string;
  readonly isDay: boolean;
}

const WEEKS = words({
  '-1': ['上周', '上个周', '上星期', '上个星期'],
  '0': ['本周', '这周', '本星期', '这个星期'],
  '1': ['下周', '下个周', '下星期', '下个星期'],
});
/** A week begins on Monday (GB/T 7408.1, ISO 8601). */
const WEEKDAYS = '一二三四五六日';

/** 上周: Monday to Sunday; 上周三: a day. */
export function week(text: string, { day }: Reference): Span | undefined {
  const found = atStart(text, WEEKS);
  if (found === undefined || day === undefined) return undefined;
  const monday = 7 * Number(found.meaning) - ((weekdayOf(day) + 6) % 7);
  const dayOf = (index: number) => dayAfter(day, monday + index) ?? '';
  if (found.rest === '') return { edtf: `${dayOf(0)}/${dayOf(6)}`, isDay: false };
  const index = found.rest.length === 1 ? WEEKDAYS.indexOf(found.rest.replace('天', '日')) : -1;
  return index < 0 ? undefined : { edtf: dayOf(index), isDay: true };
}

/**
 * 日前, 近日: on a day that nobody says, up to that of printing. It is not marked as approximate: the end is certain, and EDTF
 * cannot say that the beginning is not far. 近期 is not here, because it may be still to come.
 */
const RECENTLY = new Set(['日前', '近日', '前不久', '不久前']);

export function recently(text: string, { day }: Reference): Span | undefined {
  return RECENTLY.has(text) && day !== undefined ? { edtf: `${OPEN}/${day}`, isDay: false } : undefined;
}

/** 三月内 is not here: it may be March. */
const UNITS = words({ year: ['年'], month: ['个月'], week: ['周', '个星期', '星期'], day: ['日', '天'] });

/** 三年内, 两个月内, 未来五年内: from the day of printing on. Of 内, only the text before it is given. */
export function duration(text: string, { day }: Reference): Span | undefined {
  if (day === undefined) return undefined;
  const [, digits = '', unit = ''] =
    /^(?:未来|今后|此后)?(\d{1,2}|[一二两三四五六七八九十]{1,3}|半)(\D+)$/.exec(text) ?? [];
  const found = atStart(unit, UNITS);
  const half = digits === '半' && unit === '年' ? 6 : undefined;
  const count = half === undefined ? Number(parsePrintedNumber(digits)) : 0;
  if (found?.rest !== '' || (half === undefined && !(count > 0))) return undefined;
  const end = endOf(day, half === undefined ? found.meaning : 'month', half ?? count);
  return end === undefined ? undefined : { edtf: `${day}/${end}`, isDay: false };
}

function endOf(day: string, unit: 'year' | 'month' | 'week' | 'day', count: number): string | undefined {
  if (unit === 'day' || unit === 'week') return dayAfter(day, unit === 'day' ? count : 7 * count);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const end = monthAfter({ year, month }, unit === 'month' ? count : 12 * count);
  // Of 31 August, six months are over on the last day of February.
  return isYear(end.year) ? edtfOf(end.year, end.month, Math.min(date, daysInMonth(end.year, end.month))) : undefined;
}
