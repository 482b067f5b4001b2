/**
 * Dates as printed that count from the day of publication: 昨日, 8月13日, 年底, 明年上半年. They are resolved before a record's shape
 * parses them, and keep their words.
 */
import { isPartialDate } from '../records/partialDate.ts';
import { parseEdtf } from '../records/edtfDates.ts';
import { parsePrintedDate, type PrintedOn } from '../records/printed/index.ts';
import type { Kind } from '../records/registry.ts';
import { mapAt } from './linkFields.ts';
import type { NameProblem } from './names.ts';
import { leavesOf } from './shapeLeaves.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface DatedFields {
  readonly fields: Fields;
  readonly problems: readonly NameProblem[];
}

const fieldsWithDates = new Map<Kind, readonly (readonly string[])[]>();

/** The fields of a kind that hold partial dates. */
function dateFieldsOf(kind: Kind): readonly (readonly string[])[] {
  const known = fieldsWithDates.get(kind);
  if (known) return known;
  const found = leavesOf(kind).flatMap(({ path, shape }) => (isPartialDate(shape) ? [path] : []));
  fieldsWithDates.set(kind, found);
  return found;
}

/** Any day will do to learn whether a text is a date that needs one. */
const SOME_DAY: PrintedOn = { earliest: '2000-02-15' };

/** Whether the text is a date only from the day of publication on. */
const isRelative = (text: string): boolean =>
  parseEdtf(text) === undefined && !parsePrintedDate(text) && parsePrintedDate(text, SOME_DAY) !== undefined;

const UNKNOWN_DAY = {
  rule: 'counts from the day of publication, which is not known',
  hint: 'name its article or edition in `sources`, or write printedOn: 2022-08-16 in the head of the file',
};
const NOT_PRECISE = {
  rule: 'needs the day of publication, of which only the month or the year is known',
  hint: 'write the date with its year, or the day in printedOn',
};

/**
 * The fields with EDTF in place of relative dates.
 *
 * @param dayOf gives the record's day of publication; called only where a date needs it.
 */
export async function resolveRelativeDates(
  kind: Kind,
  fields: Fields,
  dayOf: () => Promise<PrintedOn | undefined>,
): Promise<DatedFields> {
  const relative: { readonly text: string; readonly at: readonly PropertyKey[] }[] = [];
  const paths = dateFieldsOf(kind).flatMap((path) => [path, [...path, 'edtf']]);
  for (const path of paths) {
    mapAt(fields, path, (text, at) => {
      if (isRelative(text)) relative.push({ text, at });
      return text;
    });
  }
  if (relative.length === 0) return { fields, problems: [] };
  const day = await dayOf();
  if (day === undefined) return { fields, problems: relative.map(({ at }) => ({ path: fieldAt(at), ...UNKNOWN_DAY })) };
  const problems: NameProblem[] = [];
  const resolved = paths.reduce<Fields>(
    (value, path) =>
      mapAt(value, path, (text, at) => {
        if (!isRelative(text)) return text;
        const date = parsePrintedDate(text, day);
        if (!date) problems.push({ path: fieldAt(at), ...NOT_PRECISE });
        if (!date || path.at(-1) === 'edtf') return date?.edtf ?? text;
        return date;
      }) as Fields,
    fields,
  );
  return { fields: resolved, problems };
}

/** The field itself, of which the shape says the same in other words. */
const fieldAt = (at: readonly PropertyKey[]): readonly PropertyKey[] => (at.at(-1) === 'edtf' ? at.slice(0, -1) : at);
