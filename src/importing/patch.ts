/** Patches: a record in a file has only the fields that change, and the others stay as they are public. */
import { definitionOf, type Kind } from '../records/registry.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The whole record. A field of the patch replaces the public one, lists and figures as a whole; null removes it. People in a
 * short form replace those of the same role.
 *
 * @param present in the form of an import.
 */
export function patched(kind: Kind, present: Fields, patch: Fields): Record<string, unknown> {
  const { peopleShorthand } = definitionOf(kind);
  const whole: Record<string, unknown> = { ...present };
  if (peopleShorthand && !Object.hasOwn(patch, peopleShorthand.field)) {
    const roles = Object.entries(peopleShorthand.roles).flatMap(([field, role]) =>
      Object.hasOwn(patch, field) ? [role] : [],
    );
    const people = whole[peopleShorthand.field];
    if (Array.isArray(people)) {
      whole[peopleShorthand.field] = people.filter(({ role }: { role: string }) => !roles.includes(role));
    }
  }
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(whole, field);
    else whole[field] = value;
  }
  return whole;
}
