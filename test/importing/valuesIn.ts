/** The texts, numbers and truth values in a value, each as a text, with the name of its field. */
export interface FoundValue {
  /** Of a list: that of the list; empty outside of all fields. */
  readonly field: string;
  readonly text: string;
}

export function valuesIn(value: unknown, field = ''): FoundValue[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesIn(each, field));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, key));
  }
  const isStated = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isStated ? [{ field, text: String(value) }] : [];
}
