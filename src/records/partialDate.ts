/**
 * Partial dates: a date as precise as the text it comes from. Written in EDTF level 0 or 1 (Library of Congress Extended
 * Date/Time Format, ISO 8601-2:2019) or as an interval of such dates: `2022`, `2022-08`, `2022-08-13`, `2022-08~`,
 * `2023-01/2023-06`, `2022-08/..`. Days are days in Asia/Shanghai.
 */
import edtf from 'edtf';
import { z } from 'zod';
import { line } from './text.ts';

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY', 'INTERVAL'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface PartialDate {
  /** The date in EDTF. */
  readonly edtf: string;
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day it can mean, `YYYY-MM-DD`; absent when an interval has no end. */
  readonly latest?: string | undefined;
  readonly precision: DatePrecision;
  /** The words it was printed with. */
  readonly original?: string | undefined;
}

const HINT = 'must be an EDTF date of the years 0001 to 9999, like 2022, 2022-08, 2022-08-13 or 2023-01/2023-06';

/** YAML reads a year as a number. */
const edtfText = z.union([z.string(), z.int().min(1).max(9999)]).transform((text) => String(text).padStart(4, '0'));

/** A partial date in a file: the EDTF text alone, or `{edtf, original}`. Parses to {@link PartialDate}. */
export const partialDate = z
  .union([edtfText, z.strictObject({ edtf: edtfText, original: line.optional() })], { error: HINT })
  .transform((input, context): PartialDate => {
    const given = typeof input === 'string' ? { edtf: input } : input;
    const parsed = parseEdtf(given.edtf);
    if (parsed) return { ...parsed, ...given };
    context.addIssue({ code: 'custom', message: HINT, input });
    return z.NEVER;
  });

/** Undefined when the text is not a partial date. */
export function parseEdtf(text: string): Omit<PartialDate, 'original'> | undefined {
  if (text.length > 40) return undefined;
  try {
    const date = edtf(text, { level: 1, types: ['Date', 'Season', 'Interval'] });
    const earliest = dayOf(date.min);
    const latest = date.max === Infinity ? undefined : dayOf(date.max);
    if (earliest === undefined || (latest === undefined && date.max !== Infinity)) return undefined;
    if (latest !== undefined && latest < earliest) return undefined;
    return { edtf: text, earliest, latest, precision: precisionOf(date.type, date.precision, text) };
  } catch {
    // The parser throws on anything that is not EDTF; what is wrong with it helps nobody as much as an example does.
    return undefined;
  }
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
