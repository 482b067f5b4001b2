/** CSV and NDJSON: the forms for spreadsheets and programs. */
import type { GraphQLSchema } from 'graphql';
import { toImportFormat } from '../../importing/export.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { type Asked, type Format, listsRecords, type Written } from '../format.ts';
import { type ReadPage, wholeNodes } from '../listPages.ts';
import type { ExportList } from '../lists.ts';
import { walk } from '../walk.ts';
import { csvHeader, csvLine } from './csv.ts';
import { Table } from './table.ts';

/** @param schema executable. */
export function tableFormats(schema: GraphQLSchema): readonly Format[] {
  const tables = new Map<string, Table>();
  const tableOf = (list: ExportList): Table => {
    const table = tables.get(list.name) ?? new Table(schema, list);
    tables.set(list.name, table);
    return table;
  };
  return [
    {
      extension: 'csv',
      mediaType: 'text/csv; charset=utf-8; header=present',
      title: { zh: '表格(CSV)', en: 'Table (CSV)' },
      isFor: () => true,
      write({ list, question, context, locale, headers }) {
        const table = tableOf(list);
        const line = (row: Readonly<Record<string, unknown>>) => csvLine(table.columns, row);
        return lines(table.rows(question, context, locale), question.args, line, csvHeader(table.columns, headers));
      },
    },
    {
      extension: 'ndjson',
      mediaType: 'application/x-ndjson; charset=utf-8',
      title: { zh: '逐行 JSON(可导入)', en: 'JSON lines (the import form)' },
      isFor: () => true,
      write: (asked) => (listsRecords(asked.list) ? importLines(asked) : selectedLines(asked, tableOf(asked.list))),
    },
  ];
}

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

function importLines({ list, question, context }: Asked): Promise<Written> {
  const read = wholeNodes<LiveRecord>(list, question, context);
  return lines(read, question.args, (record) => jsonLine(toImportFormat(record)));
}

/** Changes and publications cannot be imported: they are as the graph shows them. */
function selectedLines({ question, context, locale }: Asked, table: Table): Promise<Written> {
  return lines(table.rows(question, context, locale), question.args, ({ node }) => jsonLine(node));
}

async function lines<Node>(
  read: ReadPage<Node>,
  args: Readonly<Record<string, unknown>>,
  lineOf: (node: Node) => string,
  header = '',
): Promise<Written> {
  const written: string[] = [header];
  const { entries, ...rest } = await walk(read, args, (node) => {
    const line = lineOf(node);
    written.push(line);
    return Buffer.byteLength(line);
  });
  // The last line may be the one that no longer fitted.
  return { ...rest, text: written.slice(0, entries.length + 1).join('') };
}
