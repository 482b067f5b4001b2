import type { Group } from './catalogue.ts';

/** Orders groups by the first value that differs, as code units; what has none comes last. */
export function inOrderOfValues(a: Pick<Group, 'values'>, b: Pick<Group, 'values'>): number {
  const at = a.values.findIndex((value, place) => value !== b.values[place]);
  const [one, other] = [a.values[at] ?? null, b.values[at] ?? null];
  if (one === other) return 0;
  return one === null || (other !== null && one > other) ? 1 : -1;
}
