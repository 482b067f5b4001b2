/** Paths of fields, as steps and as text: `agendaItems[2].subject`. */

/** Names of fields, and indexes in lists. */
export type FieldPath = readonly PropertyKey[];

/** The text of a path. */
export function fieldPath(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** The steps of a path, from its text. */
export function stepsOf(field: string): PropertyKey[] {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
