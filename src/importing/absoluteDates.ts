/** Relative dates of a record (昨日, 年底) become those that they were on the day of publication. */
import { partialDate, type PartialDate } from '../records/partialDate.ts';
import type { Kind } from '../records/registry.ts';
import { type FieldPath, fieldPath, valueAt } from './fieldPath.ts';
import { dayOfPublication, type KnownDay } from './dayOfPublication.ts';
import { mapValuesAt } from './linkFields.ts';
import type { NameProblem } from './names.ts';
import type { PublicationDays } from './publicationDays.ts';
import { relativeWords, withPrintedOn } from './relativeDates.ts';
import { leavesOf } from './shapeLeaves.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields with dates in place of relative ones. One that cannot be worked out stays, for the shape to refuse, with a problem
 * that says what is missing.
 *
 * @param fields with ids in the place of names.
 * @param printedOn what the file says.
 */
export async function withAbsoluteDates(
  kind: Kind,
  fields: Fields,
  printedOn: PartialDate | undefined,
  days: PublicationDays,
): Promise<{ readonly fields: Fields; readonly problems: readonly NameProblem[] }> {
  const paths = leavesOf(kind).flatMap(({ path, shape }) => (shape === partialDate ? [path] : []));
  const relative = paths.flatMap((path) => relativeDatesAt(fields, path));
  if (relative.length === 0) return { fields, problems: [] };
  const problems: NameProblem[] = [];
  const dates = new Map<string, unknown>();
  for (const { at, date, words } of relative) {
    const day = await dayOfPublication(kind, fields, at, printedOn, days);
    const problem =
      'missing' in day ? unknownDay(words, day.missing, day.remedy) : problemOf(words, day, isExpected(fields, at));
    if (problem) problems.push({ path: at, ...problem });
    else if ('printedOn' in day) dates.set(fieldPath(at), withPrintedOn(date, day.printedOn));
  }
  const absolute = paths.reduce<unknown>(
    (all, path) => mapValuesAt(all, path, (date, at) => dates.get(fieldPath(at)) ?? date),
    fields,
  );
  return { fields: absolute as Fields, problems };
}

interface RelativeDate {
  readonly at: FieldPath;
  readonly date: unknown;
  readonly words: string;
}

function relativeDatesAt(fields: Fields, path: readonly string[]): RelativeDate[] {
  const found: RelativeDate[] = [];
  mapValuesAt(fields, path, (date, at) => {
    const words = relativeWords(date);
    if (words !== undefined) found.push({ at, date, words });
    return date;
  });
  return found;
}

type Refusal = Omit<NameProblem, 'path'>;

const unknownDay = (words: string, missing: string, hint: string): Refusal => ({
  rule: `${words} needs the day of publication: ${missing}`,
  hint,
});

/** Undefined also for a day that the words cannot be right on (2月29日 of 2022), which the shape refuses. */
function problemOf(words: string, { printedOn, from, remedy }: KnownDay, expected: boolean): Refusal | undefined {
  const date = withPrintedOn(words, printedOn);
  if (date === words && printedOn.precision !== 'DAY')
    return unknownDay(words, `${from} is of ${printedOn.edtf}, which is not precise enough`, remedy);
  // 近日 is what was, and in 将于近日 what will be: an expected date would be over at once.
  const isOver = (date as { edtf?: string }).edtf === `../${printedOn.latest ?? ''}`;
  if (!expected || !isOver) return undefined;
  return {
    rule: `${words} is over on ${printedOn.edtf}, and this is expected`,
    hint: 'leave the date out, or write until when in EDTF',
  };
}

/** Of a milestone or a figure that is still to come. */
const isExpected = (fields: Fields, at: FieldPath): boolean =>
  valueAt(fields, [...at.slice(0, -1), 'state']) === 'EXPECTED';
