import type { Column } from './column.ts';
import type { Table } from './tables.ts';

export type ChartType = 'bar' | 'line';

/** What a chart shows: columns by their ids. */
export interface ChartChoice {
  readonly type: ChartType;
  /** The category or time along the axis. */
  readonly by: string;
  /** The number. */
  readonly value: string;
  /** A second category, whose values become series. */
  readonly split?: string;
}

interface Series {
  readonly name: string;
  /** Of each category: its number; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Several rows are behind one number, which is their sum. */
  readonly summed: boolean;
  /** The numbers of different series may be added up, as those of means may not. */
  readonly additive: boolean;
}

/** The columns that can stand along the axis. */
export function categoriesOf({ columns }: Table): Column[] {
  return columns.filter(
    ({ kind, cells }) => !['number', 'id', 'url'].includes(kind) && cells.every(({ length }) => length < 2),
  );
}

/** The columns that can be drawn. Amounts whose currency is not asked for could be of several, and are not. */
export function numbersOf({ columns }: Table): Column[] {
  return columns.filter(
    ({ kind, cells, currency }) =>
      kind === 'number' &&
      currency !== '' &&
      cells.every(({ length }) => length < 2) &&
      cells.some(({ length }) => length > 0),
  );
}

/** A chart that suits the table; undefined if it has no category or no number. */
export function suggestChart(table: Table): ChartChoice | undefined {
  if (table.single || table.rowCount === 0) return undefined;
  const categories = categoriesOf(table);
  const keys = categories.filter(({ isKey, id }) => isKey && id.split('.').length === 2);
  const numbers = numbersOf(table);
  const by =
    keys.find(({ kind }) => kind === 'period') ??
    keys[0] ??
    categories.find(({ id }) => id === 'label' || id.endsWith('.label')) ??
    categories.find(({ kind }) => kind === 'date') ??
    categories.find(({ id }) => id === 'name' || id === 'title') ??
    categories[0];
  const value =
    numbers.find(({ id, currency }) => currency !== undefined && id.endsWith('.sum')) ??
    numbers.find(({ currency }) => currency !== undefined) ??
    numbers[0];
  if (!by || !value) return undefined;
  const split = keys.find((key) => key !== by);
  const isSeries = by.kind === 'period' || by.kind === 'date';
  return { type: isSeries && !split ? 'line' : 'bar', by: by.id, value: value.id, ...(split && { split: split.id }) };
}

/** The numbers of a chart. @param name what a value of a column is called. */
export function chartDataOf(
  table: Table,
  choice: ChartChoice,
  name: (column: Column, row: number) => string,
): ChartData | undefined {
  const find = (id: string | undefined) => table.columns.find((column) => column.id === id);
  const [by, value, split] = [find(choice.by), find(choice.value), find(choice.split)];
  if (!by || !value) return undefined;
  const rows = value.cells.map((_, row) => row);
  const isTime = by.kind === 'period' || by.kind === 'date';
  // Time runs from left to right, whatever the order of the list.
  if (isTime) rows.sort((a, b) => String(by.cells[a]?.[0] ?? '').localeCompare(String(by.cells[b]?.[0] ?? '')));
  const sums = new Map<string, Map<string, number>>();
  const categories = new Set<string>();
  let summed = false;
  for (const row of rows) {
    const category = name(by, row);
    categories.add(category);
    const series = split ? name(split, row) : '';
    const values = sums.get(series) ?? new Map<string, number>();
    sums.set(series, values);
    const number = value.cells[row]?.[0];
    if (number === undefined || number === null) continue;
    summed ||= values.has(category);
    values.set(category, (values.get(category) ?? 0) + Number(number));
  }
  return {
    categories: [...categories],
    summed,
    additive: !/\b(average|median|min|max|score)$/.test(value.id),
    series: [...sums].map(([series, values]) => ({
      name: series,
      values: [...categories].map((category) => values.get(category) ?? null),
    })),
  };
}
