/** Counts and sums by up to three keys, as SQL. */
import type { Group, GroupQuestion, Key, Sums } from '../catalogue.ts';
import { inOrderOfValues } from '../groupOrder.ts';
import { fromLimbs, fromMillionths, fromSortKey } from '../decimals.ts';
import { ATTRIBUTE, type Sql, type Value } from './conditions.ts';
import { columnOf } from './orders.ts';

/** What a reading lends for it. */
interface Lent {
  readonly where: Sql;
  readonly termsOf: (key: Key) => [number, number];
  readonly all: (text: string, values: readonly Value[]) => unknown[];
}

type Row = Record<`k${number}`, string | null> & Record<string, unknown>;

export function groupsOf({ keys, amount }: GroupQuestion, { where, termsOf, all }: Lent): Group[] {
  const parts = keys.map((key, at) => partOf(key, at, termsOf));
  const columns = parts.map(({ column }, at) => `${column} AS k${at}`);
  const joins = parts.map(({ join }) => join).join(' ');
  const values = [...parts.flatMap((part) => part.values), ...where.values];
  const names = keys.map((_, at) => `k${at}`);
  const by = parts.map(({ group }) => group);
  const grouped = (groups: readonly string[]) => (groups.length > 0 ? `GROUP BY ${groups.join(', ')}` : '');

  const counts = all(
    `SELECT ${[...columns, 'count(*) AS count'].join(', ')} FROM record r ${joins} WHERE ${where.text} ${grouped(by)}`,
    values,
  ) as Row[];
  const sums = amount === undefined ? new Map<string, Sums[]>() : sumsByGroup();
  return counts
    .map((row): Group => {
      const found = valuesIn(row, names);
      return { values: found, count: row['count'] as number, sums: sums.get(JSON.stringify(found)) ?? [] };
    })
    .sort(inOrderOfValues);

  function sumsByGroup(): Map<string, Sums[]> {
    const limbs = ['high', 'middle', 'low'];
    const totals = [
      ...limbs.map((limb) => `sum(a.${limb}) AS ${limb}`),
      ...limbs.map((limb) => `sum(a.${limb} * (1 - a.exact)) AS inexact_${limb}`),
    ];
    const rows = all(
      `SELECT ${[...columns, 'a.currency', 'count(*) AS count', 'sum(1 - a.exact) AS inexact', ...totals].join(', ')},
         min(a.sortable) AS least, max(a.sortable) AS most
       FROM record r ${joins} JOIN amount a ON a.record = r.record AND a.attribute = ${ATTRIBUTE}
       WHERE ${where.text} ${grouped([...by, 'a.currency'])} ORDER BY a.currency`,
      // The attribute's question mark comes behind those of the joins.
      [...parts.flatMap((part) => part.values), amount ?? '', ...where.values],
    ) as Row[];
    const found = new Map<string, Sums[]>();
    for (const row of rows.filter(({ count }) => count !== 0)) {
      const group = JSON.stringify(valuesIn(row, names));
      found.set(group, [...(found.get(group) ?? []), sumsIn(row)]);
    }
    return found;
  }
}

interface Part {
  readonly column: string;
  /** What is the same for all records of a group. */
  readonly group: string;
  readonly join: string;
  readonly values: readonly Value[];
}

function partOf(key: Key, at: number, termsOf: Lent['termsOf']): Part {
  const column = columnOf(key);
  if (column !== undefined) return { column, group: column, join: '', values: [] };
  return {
    column: `(SELECT value FROM term WHERE term = t${at}.term)`,
    group: `t${at}.term`,
    join: `LEFT JOIN tagged t${at} ON t${at}.record = r.record AND t${at}.term BETWEEN ? AND ?`,
    values: termsOf(key),
  };
}

const valuesIn = (row: Row, names: readonly string[]): (string | null)[] =>
  names.map((name) => row[name as `k${number}`] ?? null);

function sumsIn(row: Row): Sums {
  const sumOf = (prefix: string) =>
    fromMillionths(
      fromLimbs(['high', 'middle', 'low'].map((limb) => row[prefix + limb] as number) as [number, number, number]),
    );
  return {
    currency: row['currency'] as string,
    count: row['count'] as number,
    sum: sumOf(''),
    min: fromMillionths(fromSortKey(row['least'] as string)),
    max: fromMillionths(fromSortKey(row['most'] as string)),
    inexactCount: row['inexact'] as number,
    inexactSum: sumOf('inexact_'),
  };
}
