/** Dates in EDTF (Library of Congress Extended Date/Time Format, ISO 8601-2:2019), level 0 or 1, and their intervals. */
import edtf from 'edtf';
import { isCalendarDay } from './calendarDays.ts';

type DatePrecision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'CENTURY' | 'INTERVAL';

export interface PartialDate {
  /** The date in EDTF. */
  readonly edtf: string;
  /** The first possible day, `YYYY-MM-DD`; absent for an interval without a beginning, which has an end. */
  readonly earliest?: string | undefined;
  /** The last possible day, `YYYY-MM-DD`; absent for an interval without an end. */
  readonly latest?: string | undefined;
  readonly precision: DatePrecision;
  /** The words as printed. */
  readonly original?: string | undefined;
}

type ParsedDate = Omit<PartialDate, 'original'> | undefined;

/** Many records have the same dates, and parsing takes a hundred times as long as a lookup. */
const MAX_PARSED_DATES = 1_000;
const parsedDates = new Map<string, ParsedDate>();

/** The date without its original words; undefined if the text is not a partial date. */
export function parseEdtf(text: string): ParsedDate {
  if (parsedDates.has(text)) return parsedDates.get(text);
  const parsed = parseUncached(text);
  if (parsedDates.size >= MAX_PARSED_DATES) parsedDates.clear();
  parsedDates.set(text, parsed);
  return parsed;
}

/**
 * What the contract takes of EDTF; the parser's grammar is wider: it reads times of day, and years that are hexadecimal or
 * have a sign.
 */
const YEAR = '\\d{4}|\\d{3}X|\\d{2}XX';
const MONTH = '0[1-9]|1[0-2]|XX';
const DAY = '0[1-9]|[12]\\d|3[01]|XX';
const SEASON = '2[1-4]';
const DATE = `(${YEAR})(-(${SEASON}|(${MONTH})(-(${DAY}))?))?[?~%]?`;
const PARTIAL_DATE = new RegExp(`^(${DATE}|(${DATE}|\\.\\.|)/(${DATE}|\\.\\.|))$`);

function parseUncached(text: string): ParsedDate {
  // The parser reads a day after the end of its month as a day of the next month.
  if (!PARTIAL_DATE.test(text) || !(text.match(/\d{4}-\d\d-\d\d/g) ?? []).every(isCalendarDay)) return undefined;
  try {
    const date = edtf(text, { level: 1, types: ['Date', 'Season', 'Interval'] });
    // An end that is open is infinite, and one that is unknown (2022/) is null; neither has a day.
    const [min, max] = [date.min, date.max].map((end) => (end === null || !Number.isFinite(end) ? undefined : end));
    const [earliest, latest] = [min, max].map((end) => (end === undefined ? undefined : dayOf(end)));
    if ((earliest === undefined) !== (min === undefined) || (latest === undefined) !== (max === undefined))
      return undefined;
    if (earliest === undefined && latest === undefined) return undefined;
    if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
    return { edtf: text, earliest, latest, precision: precisionOf(date.type, date.precision, text) };
  } catch {
    // The parser's message helps an editor less than the example that callers give.
    return undefined;
  }
}

/** The day that orders and filters compare: the first possible one, or the last of an interval without a beginning. */
export function orderDay({ earliest, latest }: Pick<PartialDate, 'earliest' | 'latest'>): string {
  return earliest ?? latest ?? '';
}

function dayOf(instant: number): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.valueOf())) return undefined;
  const day = date.toISOString().slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= '0001' ? day : undefined;
}

function precisionOf(type: string, precision: number | undefined, text: string): DatePrecision {
  if (type === 'Interval') return 'INTERVAL';
  if (type === 'Season') return 'SEASON';
  const [year = '', month = ''] = text.split('-');
  if (year.endsWith('XX')) return 'CENTURY';
  if (year.endsWith('X')) return 'DECADE';
  if (precision === 3 && !text.endsWith('XX')) return 'DAY';
  return precision !== undefined && precision >= 2 && month !== 'XX' ? 'MONTH' : 'YEAR';
}
