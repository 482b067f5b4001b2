/** The rows of a record, derived from its content by the lists that its kind declares. */
import { type EdgeNote, listOf, type ListOrder } from '../records/kind.ts';
import {
  allRecords,
  type AnyContent,
  dateOf,
  definitionOf,
  KINDS,
  recordsOfKind,
  titleOf,
} from '../records/registry.ts';
import type { ListRow } from '../store/tables.ts';
import { positionOf } from './positions.ts';
import { sortKeyOf } from './sortKeys.ts';

/** All rows of a record, in every list that it is on. */
export function listRowsOf(id: string, record: AnyContent): ListRow[] {
  const sortable = {
    title: titleOf(record),
    nameReading: definitionOf(record.kind).nameReading,
    date: dateOf(record),
    content: record.content as never,
  };
  const timeline = positionOf(sortKeyOf('date', sortable), id);
  const declared = definitionOf(record.kind).lists.flatMap((family) => {
    const position = positionOf(sortKeyOf(family.order, sortable, family), id);
    return family
      .memberships(sortable.content)
      .map(({ key, edge }): ListRow => placed(listOf(family, key).list, position, edge));
  });
  return [placed(allRecords.list, timeline), placed(recordsOfKind(record.kind).list, timeline), ...declared];
}

const placed = (list: string, position: string, edge?: EdgeNote): ListRow => ({
  list,
  position,
  ...(edge && { edge }),
});

const declaredOrders = new Map<string, ListOrder>(
  KINDS.flatMap((kind) => definitionOf(kind).lists.map(({ name, order }) => [name, order] as const)),
);

/** The order of a stored list. Lists that no kind declares are those of all records and of each kind: by date. */
export function orderOfList(list: string): ListOrder {
  const end = list.indexOf('=');
  return declaredOrders.get(end < 0 ? list : list.slice(0, end)) ?? 'date';
}
