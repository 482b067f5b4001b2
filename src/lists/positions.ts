/**
 * Positions: the place of a record in a list. A position is `sortKey!id`; sort keys are lower-case ASCII letters, digits
 * and hyphens, all of which sort after `!`, so a key sorts after its own prefixes.
 */
import type { ListOrder } from '../records/kind.ts';

/** The sort key of a record without a date: before all days. */
export const UNDATED = '0000-00-00';

export const positionOf = (sortKey: string, id: string): string => `${sortKey}!${id}`;
export const idAt = (position: string): string => position.slice(position.indexOf('!') + 1);
/** Characters of a month, `YYYY-MM`. */
export const MONTH_LENGTH = 7;
/** The month `YYYY-MM` of a position in a list by date. */
export const monthAt = (position: string): string => position.slice(0, MONTH_LENGTH);

/** The default direction of a list: newest first, or A to Z. */
export const isDescending = (order: ListOrder): boolean => order === 'date';

/** An entry of a list, with the fields of its edge, such as a role. */
export interface ListEntry {
  readonly position: string;
  readonly edge?: Readonly<Record<string, string>>;
}

export function byPosition(descending: boolean): (a: ListEntry, b: ListEntry) => number {
  const sign = descending ? -1 : 1;
  // By code units, not by locale: the order must equal DynamoDB's.
  return (a, b) => (a.position === b.position ? 0 : a.position < b.position ? -sign : sign);
}

/** A range of days, `YYYY-MM-DD`, both included; either end may be open. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** The positions of a range of days in a list by date; undated records are outside every range. */
export function boundsOfDays({ from = '0001-01-01', to = '9999-12-31' }: Days): Bounds {
  return { from, to: `${to}~` };
}
