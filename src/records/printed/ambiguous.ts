/** Dates that are refused because they say two things, with what these are. */
import { BARE_MONTH, parsePrintedDate } from './date.ts';
import { plain } from './plain.ts';

/** After 28 years the weekdays and leap years repeat, so each relative text is a date on one of these days. */
const SOME_DAYS = Array.from({ length: 28 }, (_, at) => ({ earliest: `${2000 + at}-08-15` }));

const isDateOnSomeDay = (text: string): boolean => SOME_DAYS.some((day) => parsePrintedDate(text, day) !== undefined);

/** Whether the text is a date that is understood once it is known when it was printed. */
export function needsPrintedOn(printed: string): boolean {
  return parsePrintedDate(printed) === undefined && isDateOnSomeDay(printed);
}

/** Why nobody can say which date is meant, for an editor; undefined if the text is not one of these. */
export function ambiguityOf(printed: string): string | undefined {
  const { text = '', original = '' } = plain(printed) ?? {};
  const [, whole] = /^(.*(?:年|月|月份|季度|旬|周))(?:之|以)?前$/.exec(text) ?? [];
  if (whole !== undefined && isDateOnSomeDay(whole))
    return `${original} may or may not include ${whole}: write the last day that is meant, like 2022年8月31日前`;
  const [, month] = /^(.+?)(?:之|以)?内$/.exec(text) ?? [];
  if (month !== undefined && BARE_MONTH.test(month))
    return `${original} may be in ${month} or from the day of publication on: write the month with its year, or 个月内`;
  if (text === '近期')
    return `${original} may be past or still to come: write the interval in EDTF, like ../2022-08-16`;
  if (/^.{0,8}年中$/.test(text))
    return `${original} is June, or June and July, or neither: write the months that are meant`;
  return undefined;
}
