/** The link fields in the shapes of records, so that links can be written by name. */
import { z } from 'zod';
import { kindsLinked } from '../records/ids.ts';
import { definitionOf, type Kind, KINDS } from '../records/registry.ts';

/** A field in a record: `participants`, `*`, `person`; `*` matches each item of a list. */
export interface LinkField {
  readonly path: readonly string[];
  readonly kinds: readonly Kind[];
}

const fields = new Map<Kind, readonly LinkField[]>();

/** The link fields of a kind. */
export function linkFieldsOf(kind: Kind): readonly LinkField[] {
  let found = fields.get(kind);
  if (!found) {
    found = linksIn(definitionOf(kind).shape, []);
    fields.set(kind, found);
  }
  return found;
}

function linksIn(shape: z.ZodType, path: readonly string[]): LinkField[] {
  const kinds = kindsLinked(shape);
  if (kinds) return [{ path, kinds: KINDS.filter((kind) => kinds.includes(kind)) }];
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return linksIn(shape.unwrap() as z.ZodType, path);
  // A shape with a preprocessing step has its fields after the pipe.
  if (shape instanceof z.ZodPipe)
    return linksIn((shape.in instanceof z.ZodTransform ? shape.out : shape.in) as z.ZodType, path);
  if (shape instanceof z.ZodArray) return linksIn(shape.element as z.ZodType, [...path, '*']);
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => linksIn(option as z.ZodType, path));
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([field, inner]) =>
    linksIn(inner, [...path, field]),
  );
}

/** A copy in which `change` replaces the texts at a path. `at` is the path so far, with indexes. */
export function mapAt(
  value: unknown,
  path: readonly string[],
  change: (text: string, at: readonly PropertyKey[]) => unknown,
  at: readonly PropertyKey[] = [],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? change(value, at) : value;
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    return value.map((item: unknown, index) => mapAt(item, rest, change, [...at, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const inner = (value as Record<string, unknown>)[step];
  return { ...value, [step]: mapAt(inner, rest, change, [...at, step]) };
}
