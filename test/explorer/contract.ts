import { buildSchema, parse } from 'graphql';
import type { Fields } from '../../src/explorer/answers/column.ts';
import { type Table, tablesOf } from '../../src/explorer/answers/tables.ts';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';

export const schema = buildSchema(readSchemaText());

/** The tables of an answer to an operation. */
export function tablesIn(query: string, data: Fields): Table[] {
  return tablesOf(schema, parse(query), data);
}

/** A table as people read it: the titles in Chinese, and the raw cells of each row. */
export function plain({ columns, rowCount }: Table): { titles: string[]; rows: unknown[][] } {
  return {
    titles: columns.map(({ names }) => names.zh),
    rows: Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ cells }) => {
        const cell = cells[row] ?? [];
        return cell.length > 1 ? cell : (cell[0] ?? null);
      }),
    ),
  };
}
