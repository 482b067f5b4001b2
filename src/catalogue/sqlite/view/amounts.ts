/** Sums and middles of amounts by up to three fields, currency and period, as SQL. */
import { type AmountQuery, compareGroups, type Middles, type Sums } from '../../catalogue.ts';
import { fromMillionths, fromSortableAmount } from '../../decimals.ts';
import { ATTRIBUTE } from './conditions.ts';
import { groupBySql, groupingOf, type GroupRow, type ViewAccess } from './grouping.ts';

const JOIN = `JOIN amount a ON a.record = r.record AND a.attribute = ${ATTRIBUTE}`;
const ORDER = 'ORDER BY currency, period NULLS LAST';

export function sumsOf({ keys, amount }: AmountQuery, { source: { from, where }, termsOf, all }: ViewAccess): Sums[] {
  const { by, join, columns, valuesIn } = groupingOf(keys, termsOf);
  const rows = all(
    `SELECT ${[...columns(), 'a.currency', 'a.period'].join(', ')}, count(*) AS count, sum(1 - a.exact) AS inexact,
       exact_sum(a.sortable) AS sum, exact_sum(a.sortable) FILTER (WHERE NOT a.exact) AS inexact_sum,
       min(a.sortable) AS least, max(a.sortable) AS most
     FROM ${from.text} ${join.text} ${JOIN} WHERE ${where.text} ${groupBySql([...by, 'a.currency', 'a.period'])} ${ORDER}`,
    // In the order of the question marks: source, joins, attribute, conditions.
    [...from.values, ...join.values, amount, ...where.values],
  ) as GroupRow[];
  return rows
    .map((row): Sums => ({
      ...unitIn(row),
      values: valuesIn(row),
      count: row['count'] as number,
      sum: row['sum'] as string,
      min: decimalIn(row, 'least'),
      max: decimalIn(row, 'most'),
      inexactCount: row['inexact'] as number,
      inexactSum: row['inexact_sum'] as string,
    }))
    .sort(compareGroups);
}

export function middlesOf(
  { keys, amount }: AmountQuery,
  { source: { from, where }, termsOf, all }: ViewAccess,
): Middles[] {
  const { by, join, columns, valuesIn } = groupingOf(keys, termsOf);
  const groups = by.map((_, at) => `g${at}`);
  const unit = ['currency', 'period'];
  const rows = all(
    `SELECT ${[...columns(groups), ...unit].join(', ')}, min(sortable) AS lower, max(sortable) AS upper
     FROM (
       SELECT ${[...by.map((each, at) => `${each} AS g${at}`), 'a.currency', 'a.period', 'a.sortable'].join(', ')},
         row_number() OVER same AS place, count(*) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS count
       FROM ${from.text} ${join.text} ${JOIN} WHERE ${where.text}
       WINDOW same AS (PARTITION BY ${[...by, 'a.currency', 'a.period'].join(', ')} ORDER BY a.sortable)
     ) WHERE 2 * place BETWEEN count AND count + 2 ${groupBySql([...groups, ...unit])} ${ORDER}`,
    [...from.values, ...join.values, amount, ...where.values],
  ) as GroupRow[];
  return rows
    .map((row): Middles => ({
      ...unitIn(row),
      values: valuesIn(row),
      lower: decimalIn(row, 'lower'),
      upper: decimalIn(row, 'upper'),
    }))
    .sort(compareGroups);
}

const unitIn = (row: GroupRow) => ({ currency: row['currency'] as string, period: row['period'] as string | null });

const decimalIn = (row: GroupRow, column: string): string => fromMillionths(fromSortableAmount(row[column] as string));
