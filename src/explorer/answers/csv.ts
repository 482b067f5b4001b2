import type { GraphQLSchema } from 'graphql';
import type { Language } from '../contract/terms.ts';
import { readable } from './cells.ts';
import type { Column, Scalar } from './column.ts';
import type { Table } from './tables.ts';

/** What a column is called where its amounts are exact: by its name and currency. */
export function exactTitle({ names, currency }: Column, language: Language): string {
  return currency === undefined || currency === '' ? names[language] : `${names[language]} (${currency})`;
}

/** A table as lines of text cells, titles first: numbers and dates as the API gives them, names in the language. */
export function linesOf(table: Table, order: readonly number[], schema: GraphQLSchema, language: Language): string[][] {
  const titles = table.columns.map((column) => exactTitle(column, language));
  const lines = order.map((row) =>
    table.columns.map((column) => (column.cells[row] ?? []).map((value) => text(value, column)).join('; ')),
  );
  return [titles, ...lines];

  function text(value: Scalar, column: Column): string {
    // A program reads these back.
    const isExact = ['number', 'date', 'period', 'instant', 'id', 'url'].includes(column.kind);
    return isExact ? String(value ?? '') : readable(value, column, schema, language);
  }
}
