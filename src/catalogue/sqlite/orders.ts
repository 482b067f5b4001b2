/** Orders as SQL: the sort key by which a record `r` stands in an order. */
import { UNDATED } from '../../lists/positions.ts';
import type { Key, Order } from '../catalogue.ts';
import { ATTRIBUTE, type Sql } from './conditions.ts';

/** @param match the table of the words, for `relevance`. */
export function sortKeyOf(order: Order, match: string | undefined): Sql {
  if (typeof order !== 'string') {
    const amount = `SELECT sortable FROM amount WHERE record = r.record AND attribute = ${ATTRIBUTE}`;
    return { text: `coalesce((${amount}), '')`, values: [order.amount] };
  }
  return { text: keyIn[order](match), values: [] };
}

const keyIn: Record<Exclude<Order, object>, (match: string | undefined) => string> = {
  date: () => 'r.day',
  name: () => 'r.name_key',
  updated: () => `printf('%010d', r.n)`,
  // Of equal scores the newer record is the better one.
  relevance(match) {
    if (match === undefined) throw new Error('Only what words were asked of has a relevance');
    return `(SELECT rank FROM ${match} WHERE record = r.record) || '-' || r.day`;
  },
};

/** The value of a key that each record has one of at the most; undefined for the values of attributes. */
export function columnOf(key: Key): string | undefined {
  if (typeof key === 'object') return undefined;
  if (key === 'kind') return 'r.kind';
  return `CASE r.day WHEN '${UNDATED}' THEN NULL ELSE substr(r.day, 1, ${key === 'year' ? 4 : 7}) END`;
}
