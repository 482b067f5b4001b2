/** The differences between a public record and an imported one, field by field. */
import { isDeepStrictEqual } from 'node:util';

export interface FieldChange {
  /** Path of the field, e.g. `investment.amount`. */
  readonly field: string;
  /** JSON; undefined if the field is new. */
  readonly before: string | undefined;
  /** JSON; undefined if the field is removed. */
  readonly after: string | undefined;
}

/** The deepest fields that differ; lists of different lengths differ as a whole. Both sides are JSON values. */
export function differences(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => differences(item, after[index], `${field}[${index}]`));
  }
  if (isMap(before) && isMap(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((name) => differences(before[name], after[name], field === '' ? name : `${field}.${name}`));
  }
  return [{ field, before: jsonOf(before), after: jsonOf(after) }];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonOf = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
