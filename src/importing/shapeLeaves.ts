/** The fields in the shapes of records that hold single values, so that what editors write for them can be replaced. */
import { z } from 'zod';
import { kindsLinked } from '../records/ids.ts';
import { partialDate } from '../records/partialDate.ts';
import { definitionOf, type Kind } from '../records/registry.ts';

/** A field in a record: `participants`, `*`, `person`; `*` matches each item of a list. */
export interface ShapeLeaf {
  readonly path: readonly string[];
  readonly shape: z.ZodType;
}

const leaves = new Map<Kind, readonly ShapeLeaf[]>();

export function leavesOf(kind: Kind): readonly ShapeLeaf[] {
  let found = leaves.get(kind);
  if (!found) {
    found = leavesIn(definitionOf(kind).shape, []);
    leaves.set(kind, found);
  }
  return found;
}

function leavesIn(shape: z.ZodType, path: readonly string[]): ShapeLeaf[] {
  if (kindsLinked(shape) || shape === partialDate) return [{ path, shape }];
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return leavesIn(shape.unwrap() as z.ZodType, path);
  // A shape with a preprocessing step has its fields after the pipe.
  if (shape instanceof z.ZodPipe)
    return leavesIn((shape.in instanceof z.ZodTransform ? shape.out : shape.in) as z.ZodType, path);
  if (shape instanceof z.ZodArray) return leavesIn(shape.element as z.ZodType, [...path, '*']);
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => leavesIn(option as z.ZodType, path));
  if (!(shape instanceof z.ZodObject)) return [{ path, shape }];
  return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([field, inner]) =>
    leavesIn(inner, [...path, field]),
  );
}
