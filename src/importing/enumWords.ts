/** Chinese words for the values of enums: 在建 for UNDER_CONSTRUCTION, 指出 for POINTED_OUT. */
import { z } from 'zod';
import type { Kind } from '../records/registry.ts';
import { ENUM_TERMS } from '../records/terms.ts';
import { mapAt } from './linkFields.ts';
import { nameKey } from './namesake.ts';
import { leavesOf } from './shapeLeaves.ts';

/** The values of an enum by the words for them. */
interface EnumField {
  readonly path: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

const fields = new Map<Kind, readonly EnumField[]>();

/** The fields with the values of enums in place of words for them. Any other text stays, for the shape to refuse. */
export function withEnumValues(kind: Kind, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let found = fields.get(kind);
  if (!found) {
    found = enumFieldsOf(kind);
    fields.set(kind, found);
  }
  return found.reduce<Record<string, unknown>>(
    (value, { path, values }) =>
      mapAt(value, path, (text) => values.get(nameKey(text)) ?? text) as Record<string, unknown>,
    { ...record },
  );
}

/** An enum's values, each with the word of the contract: `PLANNED (拟建)`. */
export function valuesWithWords(options: readonly unknown[]): string {
  const terms = termsOf(options.map(String));
  return options
    .map((option) => `${String(option)}${terms ? ` (${terms[String(option)]?.[0] ?? ''})` : ''}`)
    .join(', ');
}

function enumFieldsOf(kind: Kind): EnumField[] {
  return leavesOf(kind).flatMap(({ path, shape }) => {
    if (!(shape instanceof z.ZodEnum)) return [];
    const options = shape.options.map(String);
    const terms = Object.entries(termsOf(options) ?? {}).filter(([value]) => options.includes(value));
    const words = terms.flatMap(([value, written]) => written.map((word) => [nameKey(word), value] as const));
    return [{ path, values: new Map(words) }];
  });
}

const termsOf = (options: readonly string[]): Readonly<Record<string, readonly string[]>> | undefined =>
  Object.values(ENUM_TERMS).find((terms) => options.every((option) => Object.hasOwn(terms, option)));
