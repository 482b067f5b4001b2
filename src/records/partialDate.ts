/**
 * Partial dates: a date as precise as its text. Written in EDTF level 0 or 1 (Library of Congress Extended
 * Date/Time Format, ISO 8601-2:2019) or as an interval of such dates: `2022`, `2022-08`, `2022-08-13`, `2022-08~`,
 * `2023-01/2023-06`, `2022-08/..`. Days are days in Asia/Shanghai.
 */
import { z } from 'zod';
import { parseEdtf, type PartialDate } from './edtfDates.ts';
import { ambiguityOf, parsePrintedDate } from './printed/index.ts';
import { line } from './text.ts';
import { dayOfTimestamp } from './timestamps.ts';

export { orderDay, parseEdtf, type PartialDate } from './edtfDates.ts';

const HINT =
  'must be a date as printed with its year, like 2022年8月13日 or 2022年上半年, or in EDTF, like 2022-08-13 or 2023-01/2023-06';

/** YAML reads a year as a number. */
const edtfText = z
  .union([z.string(), z.int().min(1).max(9999)])
  .transform((text) => String(text).replace(/^\d+$/, (year) => year.padStart(4, '0')));

/** A partial date in a file: EDTF, or as printed (2022年8月), or `{edtf, original}`. Parses to {@link PartialDate}. */
export const partialDate = z
  .union([edtfText, z.strictObject({ edtf: edtfText, original: line.optional() })], { error: HINT })
  .transform((input, context): PartialDate => {
    const given = typeof input === 'string' ? { edtf: input } : input;
    const edtf = dayOfTimestamp(given.edtf) ?? given.edtf;
    const parsed = parseEdtf(edtf);
    if (parsed) return { ...parsed, ...given, edtf };
    const printed = parsePrintedDate(given.edtf);
    const meant = printed && parseEdtf(printed.edtf);
    if (meant) return { ...meant, ...printed, ...('original' in given && { original: given.original }) };
    context.addIssue({ code: 'custom', message: ambiguityOf(given.edtf) ?? HINT, input });
    return z.NEVER;
  });
