/** Orders and fields as SQL over the table `record`, aliased `r`. */
import { UNDATED } from '../../../lists/positions.ts';
import type { GroupField, GroupPeriod, Order } from '../../catalogue.ts';
import { ATTRIBUTE, type Sql } from './conditions.ts';

/** The record's sort key in an order; that of relevance is not the record's alone. */
export function sortKeySql(order: Exclude<Order, 'relevance'>): Sql {
  if (typeof order !== 'string') {
    const amount = `SELECT sortable FROM amount WHERE record = r.record AND attribute = ${ATTRIBUTE}`;
    return { text: `coalesce((${amount}), '')`, values: [order.amount] };
  }
  return { text: SORT_KEYS[order], values: [] };
}

const SORT_KEYS: Record<Exclude<Order, object | 'relevance'>, string> = {
  date: 'r.day',
  name: 'r.name_key',
  updated: `printf('%010d', r.n)`,
};

/** The value of a field that has at most one per record; undefined for attributes, which can have several. */
export function fieldSql(field: GroupField): string | undefined {
  if (typeof field === 'object') return undefined;
  if (field === 'kind') return 'r.kind';
  return `CASE r.day WHEN '${UNDATED}' THEN NULL ELSE ${PERIODS[field]} END`;
}

const YEAR = 'substr(r.day, 1, 4)';
const MONTH = 'CAST(substr(r.day, 6, 2) AS INTEGER)';
const PERIODS: Readonly<Record<GroupPeriod, string>> = {
  year: YEAR,
  half: `${YEAR} || '-H' || ((${MONTH} + 5) / 6)`,
  quarter: `${YEAR} || '-Q' || ((${MONTH} + 2) / 3)`,
  month: 'substr(r.day, 1, 7)',
};
