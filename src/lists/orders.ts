/** Which order a stored list has, by its name. */
import type { ListOrder } from '../records/kind.ts';
import { definitionOf, KINDS } from '../records/registry.ts';

const declared = new Map<string, ListOrder>(
  KINDS.flatMap((kind) => definitionOf(kind).lists.map(({ name, order }) => [name, order] as const)),
);

/** Lists that no kind declares are those of all records and of each kind: by date. */
export function orderOfList(list: string): ListOrder {
  const at = list.indexOf('=');
  return declared.get(at < 0 ? list : list.slice(0, at)) ?? 'date';
}
