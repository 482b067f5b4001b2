/** Counts and sums by up to three fields, as SQL. */
import { compareGroups, type GroupField, type GroupQuery, type RecordGroup, type Sums } from '../catalogue.ts';
import { fromMillionths, fromSortableAmount } from '../decimals.ts';
import { ATTRIBUTE, type Sql, type SqlValue } from './conditions.ts';
import { fieldSql } from './orders.ts';

/** What the view provides. */
interface ViewAccess {
  readonly where: Sql;
  readonly termsOf: (field: GroupField) => [number, number];
  readonly all: (text: string, values: readonly SqlValue[]) => unknown[];
}

type GroupRow = Record<`k${number}`, string | null> & Record<string, unknown>;

export function groupsOf({ keys, amount }: GroupQuery, { where, termsOf, all }: ViewAccess): RecordGroup[] {
  const fields = keys.map((field, at) => groupedFieldOf(field, at, termsOf));
  const columns = fields.map(({ column }, at) => `${column} AS k${at}`);
  const joins = fields.map(({ join }) => join).join(' ');
  const joinValues = fields.flatMap(({ values }) => values);
  const names = keys.map((_, at) => `k${at}` as const);
  const by = fields.map(({ group }) => group);
  const grouped = (groups: readonly string[]) => (groups.length > 0 ? `GROUP BY ${groups.join(', ')}` : '');

  const counts = all(
    `SELECT ${[...columns, 'count(*) AS count'].join(', ')} FROM record r ${joins} WHERE ${where.text} ${grouped(by)}`,
    [...joinValues, ...where.values],
  ) as GroupRow[];
  const sums = amount === undefined ? new Map<string, Sums[]>() : sumsByGroup(amount);
  return counts
    .map((row): RecordGroup => {
      const values = valuesIn(row, names);
      return { values, count: row['count'] as number, sums: sums.get(JSON.stringify(values)) ?? [] };
    })
    .sort(compareGroups);

  function sumsByGroup(attribute: string): Map<string, Sums[]> {
    const rows = all(
      `SELECT ${[...columns, 'a.currency'].join(', ')}, count(*) AS count, sum(1 - a.exact) AS inexact,
         exact_sum(a.sortable) AS sum, exact_sum(a.sortable) FILTER (WHERE NOT a.exact) AS inexact_sum,
         min(a.sortable) AS least, max(a.sortable) AS most
       FROM record r ${joins} JOIN amount a ON a.record = r.record AND a.attribute = ${ATTRIBUTE}
       WHERE ${where.text} ${grouped([...by, 'a.currency'])} ORDER BY a.currency`,
      // In the order of the question marks: joins, attribute, conditions.
      [...joinValues, attribute, ...where.values],
    ) as GroupRow[];
    const found = new Map<string, Sums[]>();
    for (const row of rows.filter(({ count }) => count !== 0)) {
      const group = JSON.stringify(valuesIn(row, names));
      found.set(group, [...(found.get(group) ?? []), sumsIn(row)]);
    }
    return found;
  }
}

interface GroupedField {
  readonly column: string;
  /** Equal for all records of a group. */
  readonly group: string;
  readonly join: string;
  readonly values: readonly SqlValue[];
}

function groupedFieldOf(field: GroupField, at: number, termsOf: ViewAccess['termsOf']): GroupedField {
  const column = fieldSql(field);
  if (column !== undefined) return { column, group: column, join: '', values: [] };
  return {
    column: `(SELECT value FROM term WHERE term = t${at}.term)`,
    group: `t${at}.term`,
    join: `LEFT JOIN tagged t${at} ON t${at}.record = r.record AND t${at}.term BETWEEN ? AND ?`,
    values: termsOf(field),
  };
}

const valuesIn = (row: GroupRow, names: readonly `k${number}`[]): (string | null)[] =>
  names.map((name) => row[name] ?? null);

const sumsIn = (row: GroupRow): Sums => ({
  currency: row['currency'] as string,
  count: row['count'] as number,
  sum: row['sum'] as string,
  min: fromMillionths(fromSortableAmount(row['least'] as string)),
  max: fromMillionths(fromSortableAmount(row['most'] as string)),
  inexactCount: row['inexact'] as number,
  inexactSum: row['inexact_sum'] as string,
});
