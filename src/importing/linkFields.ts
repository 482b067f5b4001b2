/** The link fields in the shapes of records, so that links can be written by name. */
import { kindsLinked } from '../records/ids.ts';
import { type Kind, KINDS } from '../records/registry.ts';
import { leavesOf } from './shapeLeaves.ts';

interface LinkField {
  readonly path: readonly string[];
  readonly kinds: readonly Kind[];
}

const fields = new Map<Kind, readonly LinkField[]>();

/** The link fields of a kind. */
export function linkFieldsOf(kind: Kind): readonly LinkField[] {
  const found =
    fields.get(kind) ??
    leavesOf(kind).flatMap(({ path, shape }) => {
      const kinds = kindsLinked(shape);
      return kinds ? [{ path, kinds: KINDS.filter((each) => kinds.includes(each)) }] : [];
    });
  fields.set(kind, found);
  return found;
}

/** A copy in which `change` replaces the texts at a path. `at` is the path so far, with indexes. */
export function mapAt(
  value: unknown,
  path: readonly string[],
  change: (text: string, at: readonly PropertyKey[]) => unknown,
): unknown {
  return mapValuesAt(value, path, (inner, at) => (typeof inner === 'string' ? change(inner, at) : inner));
}

/** The same for values of every type. */
export function mapValuesAt(
  value: unknown,
  path: readonly string[],
  change: (value: unknown, at: readonly PropertyKey[]) => unknown,
  at: readonly PropertyKey[] = [],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value, at);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    return value.map((item: unknown, index) => mapValuesAt(item, rest, change, [...at, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const inner = (value as Record<string, unknown>)[step];
  return { ...value, [step]: mapValuesAt(inner, rest, change, [...at, step]) };
}
