/** The differences between two states of a record, field by field. */
import { isDeepStrictEqual } from 'node:util';

export interface FieldChange {
  /** Path of the field, e.g. `investment.amount`. */
  readonly field: string;
  /** JSON, or as printed; undefined if the field is new. */
  readonly before: string | undefined;
  /** JSON, or as printed; undefined if the field is removed. */
  readonly after: string | undefined;
}

/** The deepest fields that differ; lists of different lengths differ as a whole. Both sides are JSON values. */
export const differences = (before: unknown, after: unknown): FieldChange[] =>
  differ(before, after, '', () => false, jsonOf);

/** The same for readers: figures and dates differ as a whole, and are given by their words; texts are given as they are. */
export const differencesAsPrinted = (before: unknown, after: unknown): FieldChange[] =>
  differ(before, after, '', isPrinted, asPrinted);

function differ(
  before: unknown,
  after: unknown,
  field: string,
  isWhole: (value: unknown) => boolean,
  textOf: (value: unknown) => string | undefined,
): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isWhole(before) || isWhole(after)) return [{ field, before: textOf(before), after: textOf(after) }];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => differ(item, after[index], `${field}[${index}]`, isWhole, textOf));
  }
  if (isMap(before) && isMap(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((name) =>
      differ(before[name], after[name], field === '' ? name : `${field}.${name}`, isWhole, textOf),
    );
  }
  return [{ field, before: textOf(before), after: textOf(after) }];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonOf = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

/** Figures and dates that keep their words, and dates without. */
const isPrinted = (value: unknown): boolean =>
  isMap(value) && (typeof value['original'] === 'string' || typeof value['edtf'] === 'string');

function asPrinted(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  const { original, edtf } = isMap(value) ? value : {};
  return typeof original === 'string' ? original : typeof edtf === 'string' ? edtf : jsonOf(value);
}
