/** Grouping by up to three fields, as SQL over the table `record`, aliased `r`. */
import type { GroupField, RecordGroup } from '../../catalogue.ts';
import type { Source, Sql, SqlValue } from './conditions.ts';
import { fieldSql } from './orders.ts';

/** What the view provides. */
export interface ViewAccess {
  readonly source: Source;
  readonly termsOf: (field: GroupField) => [number, number];
  readonly all: (text: string, values: readonly SqlValue[]) => unknown[];
}

export type GroupRow = Record<string, unknown>;

/** The parts of statements that group. */
export interface Grouping {
  /** Equal for all records of a group; one for each field. */
  readonly by: readonly string[];
  /** The joins that `by` needs. */
  readonly join: Sql;
  /** The fields' values, as columns. @param by what stands for `by` where they are selected. */
  readonly columns: (by?: readonly string[]) => readonly string[];
  readonly valuesIn: (row: GroupRow) => RecordGroup['values'];
}

export function groupingOf(keys: readonly GroupField[], termsOf: ViewAccess['termsOf']): Grouping {
  const fields = keys.map((field, at) => groupedFieldOf(field, at, termsOf));
  const by = fields.map(({ group }) => group);
  return {
    by,
    join: { text: fields.map(({ join }) => join).join(' '), values: fields.flatMap(({ values }) => values) },
    columns: (groups = by) => fields.map(({ valueOf }, at) => `${valueOf(groups[at] ?? '')} AS k${at}`),
    valuesIn: (row) => keys.map((_, at) => (row[`k${at}`] ?? null) as string | null),
  };
}

export const groupBySql = (by: readonly string[]): string => (by.length > 0 ? `GROUP BY ${by.join(', ')}` : '');

interface GroupedField {
  readonly group: string;
  /** The value, from what the records are grouped by. */
  readonly valueOf: (group: string) => string;
  readonly join: string;
  readonly values: readonly SqlValue[];
}

function groupedFieldOf(field: GroupField, at: number, termsOf: ViewAccess['termsOf']): GroupedField {
  const column = fieldSql(field);
  if (column !== undefined) return { group: column, valueOf: (group) => group, join: '', values: [] };
  return {
    group: `t${at}.term`,
    valueOf: (group) => `(SELECT value FROM term WHERE term = ${group})`,
    join: `LEFT JOIN tagged t${at} ON t${at}.record = r.record AND t${at}.term BETWEEN ? AND ?`,
    values: termsOf(field),
  };
}
