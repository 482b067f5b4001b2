/**
 * Heads: a list's count, its first entries in its own direction and, for a list by date, its count by month, in one item.
 * A head with all entries of its list answers every query about it.
 */
import type { MaybePromise } from './atHand.ts';
import type { ListOrder } from '../records/kind.ts';
import type { HeadItem } from '../store/reads/reader.ts';
import type { Row, RowRange } from '../store/reads/rows.ts';
import type { PublicationNumber } from '../store/tables.ts';
import { byPosition, type ListEntry, isDescending, monthAt } from './positions.ts';

/** Entries in a head: a default page of 20, one more for `hasNextPage`, and a few spare for removals. */
export const HEAD_SIZE = 25;

export interface Head {
  readonly count: number;
  readonly entries: readonly ListEntry[];
  readonly months: Readonly<Record<string, number>>;
}

/** Where heads and rows are read. */
export interface ListSource {
  head(list: string): MaybePromise<Head>;
  rows(range: RowRange): MaybePromise<readonly Row[]>;
  /** Number of rows in the range. */
  count(range: Omit<RowRange, 'limit' | 'descending'>): MaybePromise<number>;
}

const EMPTY: Head = { count: 0, entries: [], months: {} };

export function readHead(item: HeadItem | undefined): Head {
  if (!item) return EMPTY;
  // JSON that `writeHead` wrote.
  return {
    count: item.count,
    entries: JSON.parse(item.entries) as ListEntry[],
    months: item.months === undefined ? {} : (JSON.parse(item.months) as Record<string, number>),
  };
}

export function writeHead(list: string, head: Head, n: PublicationNumber): Omit<HeadItem, 'position'> {
  const months = Object.keys(head.months).length > 0 ? { months: JSON.stringify(head.months) } : {};
  return { list, n, count: head.count, entries: JSON.stringify(head.entries), ...months };
}

export const isComplete = (head: Head): boolean => head.entries.length === head.count;

/** The changes of one publication to a list. A row of which only the edge changes is removed and added. */
export interface RowChanges {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
}

/**
 * The head after the changes. Its entries are undefined if too many were removed: they must then be read from the rows.
 */
export function headAfter(
  head: Head,
  order: ListOrder,
  { added, removed }: RowChanges,
): Omit<Head, 'entries'> & { readonly entries: readonly ListEntry[] | undefined } {
  const sort = byPosition(isDescending(order));
  const count = head.count + added.length - removed.length;
  const months = order === 'date' ? countMonths(head.months, added, removed) : head.months;

  const removedPositions = new Set(removed.map(({ position }) => position));
  const remaining = head.entries.filter(({ position }) => !removedPositions.has(position));
  const last = head.entries.at(-1);
  // An incomplete head does not know the entries after its last one.
  const insertable = isComplete(head) || !last ? added : added.filter((entry) => sort(entry, last) < 0);
  const entries = [...remaining, ...insertable].sort(sort).slice(0, HEAD_SIZE);
  return { count, months, entries: entries.length < Math.min(HEAD_SIZE, count) ? undefined : entries };
}

function countMonths(
  months: Head['months'],
  added: readonly ListEntry[],
  removed: readonly ListEntry[],
): Record<string, number> {
  const counts = new Map(Object.entries(months));
  const count = (entry: ListEntry, by: number) =>
    counts.set(monthAt(entry.position), (counts.get(monthAt(entry.position)) ?? 0) + by);
  added.forEach((entry) => count(entry, 1));
  removed.forEach((entry) => count(entry, -1));
  return Object.fromEntries([...counts].filter(([, entries]) => entries > 0).sort());
}
