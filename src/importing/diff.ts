/** What would change: field by field, between what is public and what an import says. */
import { isDeepStrictEqual } from 'node:util';

export interface FieldChange {
  /** Path of the field, e.g. `investment.amount`. */
  readonly field: string;
  /** JSON; undefined where the field is new. */
  readonly before: string | undefined;
  /** JSON; undefined where the field goes. */
  readonly after: string | undefined;
}

/** Down to the fields that differ; lists differ as a whole where their lengths do. Both sides are JSON values. */
export function differences(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, at) => differences(item, after[at], `${field}[${at}]`));
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
