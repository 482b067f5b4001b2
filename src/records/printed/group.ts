/**
 * One group of a printed number: the part before, between or after `亿` and `万`. In Arabic digits (`3,000`, `1.5千`), in
 * Chinese numerals (`三百二十`, `三点五`), or mixed (`3千5百`).
 */
import { type Exact, exact, timesTen } from './decimal.ts';

export interface DigitGroup {
  readonly value: Exact;
  readonly end: number;
  /**
   * Whether it may follow 万 or 亿: the places of its digits are named (`五百`), or it has a digit for every place (`5000`
   * after 万). `一万五` and `3亿4` mean 15000 and 3.4亿 in speech, but not in print.
   */
  readonly placed: boolean;
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const PLACES = '个十百千';
export const ZERO = /^[零〇○]$/;
/** Units that start like a number: `3千瓦` is three kilowatts. */
const UNIT_OF_THOUSAND = /^千(?:瓦|米|克|伏|帕|卡|赫|焦|安|字节)/;
const UNIT_OF_HUNDRED = /^百(?:帕|分)/;

/** The value of a Chinese digit, except 两. */
function chineseDigit(character: string | undefined): number | undefined {
  if (character === undefined) return undefined;
  if (ZERO.test(character)) return 0;
  const digit = CHINESE_DIGITS.indexOf(character);
  return digit < 0 ? undefined : digit;
}

const isArabic = (character: string | undefined) => character !== undefined && /^\d$/.test(character);

/** The power of ten of 十, 百 or 千; undefined if it belongs to a unit, which is only possible before the first place. */
function placeAt(text: string, at: number, isFirst: boolean): number | undefined {
  const place = PLACES.indexOf(text[at] ?? ' ');
  if (place < 1) return undefined;
  const ahead = text.slice(at, at + 3);
  return isFirst && (UNIT_OF_THOUSAND.test(ahead) || UNIT_OF_HUNDRED.test(ahead)) ? undefined : place;
}

/** @param isFirst whether it is the first group of the number. */
export function readGroup(text: string, at: number, isFirst: boolean): DigitGroup | undefined {
  if (!isArabic(text[at])) return readChinese(text, at, isFirst);
  // 3千5百 is read like 三千五百.
  return placeAt(text, at + 1, isFirst) === undefined ? readArabic(text, at, isFirst) : readPlaces(text, at, isFirst);
}

const ARABIC = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?/y;

function readArabic(text: string, at: number, isFirst: boolean): DigitGroup | undefined {
  ARABIC.lastIndex = at;
  const [all = '', digits = '', decimals] = ARABIC.exec(text) ?? [];
  if (/^0[\d,]/.test(digits)) return undefined;
  const end = at + all.length;
  const value = exact(digits.replaceAll(',', ''), decimals);
  const place = placeAt(text, end, isFirst);
  // Only a single digit precedes 十.
  if (place === undefined || place < 2) return { value, end, placed: /^[1-9]\d{3}$/.test(all) };
  return { value: timesTen(value, place), end: end + 1, placed: false };
}

function readChinese(text: string, at: number, isFirst: boolean): DigitGroup | undefined {
  const ahead = isFirst ? text.slice(at, at + 2) : '';
  // 万余人, 亿多元: the number starts with an implied one.
  if (/^[万亿][余多]$/.test(ahead)) return { value: exact('1'), end: at, placed: false };
  // 百万, 千余家; 百货 and 千瓦 are not numbers.
  if (/^[百千][万亿余多]$/.test(ahead)) {
    return { value: timesTen(exact('1'), PLACES.indexOf(ahead.charAt(0))), end: at + 1, placed: false };
  }
  const whole = readPlaces(text, at, isFirst);
  if (whole === undefined || text[whole.end] !== '点') return whole;
  let end = whole.end + 1;
  let decimals = '';
  for (let digit = chineseDigit(text[end]); digit !== undefined; digit = chineseDigit(text[++end])) {
    decimals += String(digit);
  }
  if (decimals === '') return whole;
  return { value: exact(String(whole.value.mantissa), decimals), end, placed: false };
}

/** 三百二十: digits with their places, from the highest; 零 replaces omitted places. */
function readPlaces(text: string, start: number, isFirst: boolean): DigitGroup | undefined {
  let at = start;
  let end = start;
  let total = 0;
  let lowest = PLACES.length;
  if (text[at] === '十') {
    total = 10;
    lowest = 1;
    end = ++at;
  }
  for (;;) {
    const isAfterZero = total > 0 && lowest > 1 && ZERO.test(text[at] ?? '');
    if (isAfterZero) at++;
    const digit = digitAt(text, at);
    if (digit === undefined) break;
    const place = placeAt(text, at + 1, isFirst && total === 0);
    if (place === undefined || place >= lowest) {
      // A digit without a place: a number by itself, or the ones after 十 or 零.
      const isOnes = isAfterZero || lowest === 1 || total === 0;
      const isTwo = text[at] === '两' && total > 0;
      if (!isOnes || isTwo || isArabic(text[at]) || (digit === 0 && total > 0)) break;
      return { value: exact(String(total + digit)), end: at + 1, placed: total > 0 };
    }
    const hasNoOmittedPlace = isAfterZero && place >= lowest - 1;
    if (digit === 0 || hasNoOmittedPlace || (text[at] === '两' && place < 2)) break;
    total += digit * 10 ** place;
    lowest = place;
    at += 2;
    end = at;
  }
  return total > 0 ? { value: exact(String(total)), end, placed: true } : undefined;
}

function digitAt(text: string, at: number): number | undefined {
  if (text[at] === '两') return 2;
  return isArabic(text[at]) ? Number(text[at]) : chineseDigit(text[at]);
}
