/** Counts by up to three fields, as SQL. */
import { compareGroups, type GroupQuery, type RecordGroup } from '../../catalogue.ts';
import { groupBySql, groupingOf, type GroupRow, type ViewAccess } from './grouping.ts';

export function groupsOf({ keys }: GroupQuery, { source: { from, where }, termsOf, all }: ViewAccess): RecordGroup[] {
  const { by, join, columns, valuesIn } = groupingOf(keys, termsOf);
  const rows = all(
    `SELECT ${[...columns(), 'count(*) AS count'].join(', ')}
     FROM ${from.text} ${join.text} WHERE ${where.text} ${groupBySql(by)}`,
    [...from.values, ...join.values, ...where.values],
  ) as GroupRow[];
  return rows.map((row) => ({ values: valuesIn(row), count: row['count'] as number })).sort(compareGroups);
}
