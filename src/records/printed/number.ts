/** Numbers as printed, in Arabic digits, in Chinese numerals or mixed: `3.05万亿`, `2亿5000万`, `三百二十`. */
import { decimalOf, plus, timesTen } from './decimal.ts';
import { type DigitGroup, readGroup, ZERO } from './group.ts';
import { plain } from './plain.ts';

export interface PrintedNumber {
  /** A decimal number of at most 20 digits before the point and 6 after it. */
  readonly value: string;
  /** Index of the text after the number. */
  readonly end: number;
  /** `多` and `余` in the number mean more than it; `来` means about it. */
  readonly qualifier?: 'OVER' | 'ABOUT' | undefined;
}

interface NumberPart extends DigitGroup {
  readonly qualifier?: PrintedNumber['qualifier'];
}

const MORE: Readonly<Record<string, PrintedNumber['qualifier']>> = { 多: 'OVER', 余: 'OVER', 来: 'ABOUT' };

/** The number, if it is the whole text; undefined for anything else, including a number with `多` or `余`. */
export function parsePrintedNumber(printed: string): string | undefined {
  const text = plain(printed)?.text;
  if (text === undefined) return undefined;
  const number = readNumber(text, 0);
  return number?.end === text.length && number.qualifier === undefined ? number.value : undefined;
}

/** The longest number that starts at an index. */
export function readNumber(text: string, at: number): PrintedNumber | undefined {
  const part = readHundredMillions(text, at);
  const value = part && decimalOf(part.value);
  return value === undefined ? undefined : { value, end: part?.end ?? at, qualifier: part?.qualifier };
}

/** 2亿5000万: a number of 亿 and the part after it. */
function readHundredMillions(text: string, at: number): NumberPart | undefined {
  const high = readTenThousands(text, at, true);
  if (high === undefined || text[high.end] !== '亿') return high;
  const part = multiplied(high, 8, text);
  if (part.qualifier !== undefined || isBroken(text, at, high.end)) return part;
  return followed(part, text, (start) => readTenThousands(text, start, false), 8);
}

/** 2万5千: a number of 万 and the part after it. */
function readTenThousands(text: string, at: number, isFirst: boolean): NumberPart | undefined {
  const group = readGroup(text, at, isFirst);
  if (group === undefined) return undefined;
  const high = more(group, text);
  // In speech 3亿4000 means 3亿4000万, so bare digits after 亿 are refused.
  if (text[high.end] !== '万') return { ...high, placed: high.placed && !/^\d+$/.test(text.slice(at, group.end)) };
  const part = { ...multiplied(high, 4, text), placed: true };
  if (part.qualifier !== undefined || isBroken(text, at, high.end)) return part;
  return followed(part, text, (start) => readGroup(text, start, false), 4);
}

/** 1.5亿2000万 is not a number: a part with a point has no lower part. */
const isBroken = (text: string, from: number, to: number) => /[.点]/.test(text.slice(from, to));

/** The part together with the lower part that follows it, if any. */
function followed(
  part: NumberPart,
  text: string,
  read: (at: number) => NumberPart | undefined,
  power: number,
): NumberPart {
  const zero = ZERO.test(text[part.end] ?? '') ? 1 : 0;
  const low = read(part.end + zero);
  const isLower = low?.value.scale === 0 && low.value.mantissa > 0n && low.value.mantissa < 10n ** BigInt(power);
  if (!isLower || !(zero === 1 || low.placed) || isBroken(text, part.end, low.end)) return part;
  return more({ ...low, value: plus(part.value, low.value), placed: true }, text);
}

function multiplied(part: NumberPart, power: number, text: string): NumberPart {
  return more({ ...part, value: timesTen(part.value, power), end: part.end + 1 }, text);
}

/** The part with a following 多, 余 or 来. */
function more(part: NumberPart, text: string): NumberPart {
  const qualifier = part.qualifier === undefined ? MORE[text[part.end] ?? ''] : undefined;
  return qualifier === undefined ? part : { ...part, qualifier, end: part.end + 1 };
}
