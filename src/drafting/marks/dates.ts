/** Dates in running text: where they stand, and what they mean on the day of the page. */
import { parseEdtf } from '../../records/edtfDates.ts';
import { parsePrintedDate, type PrintedDate, type PrintedOn } from '../../records/printed/index.ts';
import type { Passage } from '../text/passage.ts';

export interface DateMark {
  readonly passage: Passage;
  /** Undefined where the year is nowhere: then it is a doubt. */
  readonly edtf?: string | undefined;
  /** Whether the text alone says it, without the day of the page. */
  readonly isAbsolute: boolean;
}

const DIGITS = '[\\d０-９〇○零一二三四五六七八九十]';
const YEAR = `(?:[\\d０-９〇○零一二三四五六七八九]{4}\\s?年(?:度)?|今年|去年|前年|明年|后年|本年|当年)`;
const MONTH = `(?:${DIGITS}{1,3}\\s?月份?|本月|上月|下月|上个月|下个月|这个月)`;
const DAY = `(?:${DIGITS}{1,3}\\s?[日号])`;
const PART_OF_YEAR =
  '(?:上半年|下半年|第?[一二三四1-4]季度|前三季度|年初|年底前?|年末|年内|初|底前?|末|春季|夏季|秋季|冬季)';
const PART_OF_MONTH = '(?:上旬|中旬|下旬|初|底前?|末)';
const DAY_PART = '(?:上午|下午|晚上?|晚间|中午|凌晨|清晨)?';
const TO = '(?:至|到|[-—–~～－]{1,2})';
/** The longest first. */
const DATE = new RegExp(
  [
    `\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}`,
    `${YEAR}?\\s?${MONTH}\\s?${DAY}\\s?${TO}\\s?${MONTH}?\\s?${DAY}`,
    `${YEAR}?\\s?${MONTH}\\s?${DAY}${DAY_PART}`,
    `${YEAR}?\\s?${MONTH}${PART_OF_MONTH}?`,
    `${YEAR}\\s?${TO}\\s?${YEAR}`,
    `${YEAR}${PART_OF_YEAR}?`,
    PART_OF_YEAR.replace('|初|', '|').replace('|底前?|末|', '|'),
    `(?:昨日|昨天|今日|今天|前日|前天|明日|明天|当日|当天)${DAY_PART}`,
    `(?<![\\d一二三四五六七八九十月])${DAY}${DAY_PART}`,
    '月底前?|月初|月末',
  ].join('|'),
  'g',
);

/** All dates of a passage, in its order. */
export function datesIn(passage: Passage, printedOn: PrintedOn | undefined): DateMark[] {
  return [...passage.text.matchAll(DATE)].flatMap(({ index, 0: found }) => {
    const trimmed = passage.slice(index, index + found.length).trim();
    const alone = parsePrintedDate(trimmed.text);
    const meant = wholeMonth(trimmed.text, alone ?? parsePrintedDate(trimmed.text, printedOn));
    if (!meant && !looksLikeDate(trimmed.text)) return [];
    return [{ passage: trimmed, edtf: meant && parseEdtf(meant.edtf) && meant.edtf, isAbsolute: alone !== undefined }];
  });
}

/** 6月底 is in June; on which of its last days, no page says. */
const wholeMonth = (text: string, date: PrintedDate | undefined): PrintedDate | undefined =>
  date && /月[初底末]$/.test(text) ? { ...date, edtf: date.edtf.slice(0, 'YYYY-MM'.length) } : date;

/** What has a month, a day or a part of a year is a date, known or not; 年底 of no year is one, too. */
const looksLikeDate = (text: string): boolean => /[月日号]|年[底末初]|季度|半年|明年|去年|今年|昨|当[日天]/.test(text);
