import { useMemo, useState } from 'react';
import { viewOf } from '../../answers/cells.ts';
import { linesOf } from '../../answers/csv.ts';
import { orderOf } from '../../answers/order.ts';
import type { Table } from '../../answers/tables.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { save } from '../parts/save.ts';
import { schema } from '../schema.ts';
import type { Answer } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { Cell } from './Cell.tsx';
import { SingleTable } from './SingleTable.tsx';

interface Props {
  readonly table: Table;
  readonly explorer: Explorer;
  readonly answer: Answer;
}

interface Order {
  readonly id: string;
  readonly descending: boolean;
}

/** A list as rows and columns, sorted by any of them. */
export function TableView({ table, explorer, answer }: Props) {
  const { language, t } = useLanguage();
  const [order, setOrder] = useState<Order>();
  const views = useMemo(() => table.columns.map((column) => viewOf(column, schema, language)), [table, language]);
  const sorted = table.columns.find(({ id }) => id === order?.id);
  const rows = useMemo(
    () =>
      sorted ? orderOf(sorted, order?.descending ?? false) : Array.from({ length: table.rowCount }, (_, row) => row),
    [table, sorted, order],
  );
  const lines = () => linesOf(table, rows, schema, language);
  const name = table.path.replaceAll('.', '-') || 'gongkai';

  return (
    <>
      <div className="actions">
        <CopyButton
          label={t.copyTable}
          text={() =>
            lines()
              .map((cells) => cells.map(oneLine).join('\t'))
              .join('\n')
          }
        />
        <button type="button" onClick={() => void saveCsv(lines(), `${name}.csv`)}>
          {t.downloadCsv}
        </button>
        <button
          type="button"
          onClick={() => {
            save(new Blob([answer.json], { type: 'application/json' }), `${name}.json`);
          }}
        >
          {t.downloadJson}
        </button>
      </div>
      <div className="table" tabIndex={0} role="region" aria-label={table.names[language]}>
        {table.single ? (
          <SingleTable views={views} explorer={explorer} caption={table.names[language]} />
        ) : table.rowCount === 0 ? (
          <p className="none">{t.noRows}</p>
        ) : (
          <table>
            <caption>{table.names[language]}</caption>
            <thead>
              <tr>
                {views.map(({ column, title }) => {
                  const mine = order?.id === column.id ? order : undefined;
                  return (
                    <th
                      key={column.id}
                      scope="col"
                      className={column.kind}
                      aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : 'none'}
                    >
                      <button
                        type="button"
                        title={t.sortBy(title)}
                        onClick={() => {
                          setOrder({ id: column.id, descending: mine ? !mine.descending : column.kind === 'number' });
                        }}
                      >
                        <span className="title">{title}</span>
                        <span aria-hidden="true" className="arrow">
                          {mine ? (mine.descending ? '▼' : '▲') : '↕'}
                        </span>
                      </button>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  {views.map((view) => (
                    <td key={view.column.id} className={`${view.column.kind} ${view.room}`}>
                      <Cell view={view} row={row} explorer={explorer} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** With a byte order mark, by which Excel knows UTF-8. Papa Parse is loaded when the first file is wanted. */
async function saveCsv(lines: string[][], name: string): Promise<void> {
  const { default: papa } = await import('papaparse');
  // A cell that begins like a formula would be run by a spreadsheet; a negative number is none.
  const csv = papa.unparse(lines, { escapeFormulae: /^(?:[=+@\t\r]|-(?![\d.]+$))/ });
  save(new Blob(['\uFEFF', csv, '\r\n'], { type: 'text/csv;charset=utf-8' }), name);
}
