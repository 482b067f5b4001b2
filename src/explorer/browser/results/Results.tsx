import { lazy, Suspense, useMemo } from 'react';
import { tablesOf, firstTable, type Table } from '../../answers/tables.ts';
import type { View } from '../../links/share.ts';
import { Choice } from '../parts/Choice.tsx';
import { schema } from '../schema.ts';
import type { Answer } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { Errors } from './Errors.tsx';
import { JsonView } from './JsonView.tsx';
import { Paging } from './Paging.tsx';
import { TableView } from './TableView.tsx';

const ChartView = lazy(() => import('./ChartView.tsx'));

/** The answer as table, chart or JSON. */
export function Results({ explorer }: { explorer: Explorer }) {
  const { t } = useLanguage();
  const { tab, answer, running } = explorer;
  const tables = useMemo(() => tablesIn(answer), [answer]);
  const table = tables.find(({ path }) => path === tab.table) ?? firstTable(tables);
  return (
    <section className="results" id="results" aria-label={t.results} aria-busy={running} tabIndex={-1}>
      <div className="results-head">
        <h2>{t.results}</h2>
        <Choice<View>
          label={t.view}
          options={[
            ['table', t.table],
            ['chart', t.chart],
            ['json', t.json],
          ]}
          chosen={tab.view}
          onChoose={(view) => {
            explorer.change({ view });
          }}
        />
        <TableChoice tables={tables} table={table} explorer={explorer} />
        <p className="time" role="status">
          {running ? t.running : answer ? t.milliseconds(answer.milliseconds) : ''}
        </p>
      </div>
      {answer && answer.errors.length > 0 && <Errors errors={answer.errors} />}
      {answer ? (
        <Shown explorer={explorer} answer={answer} table={table} />
      ) : (
        <p className="none">{running ? t.running : t.notRun}</p>
      )}
    </section>
  );
}

function Shown({ explorer, answer, table }: { explorer: Explorer; answer: Answer; table: Table | undefined }) {
  const { t } = useLanguage();
  const { view } = explorer.tab;
  if (view === 'json') return <JsonView answer={answer} />;
  if (!table) return answer.data ? <p className="none">{t.noTable}</p> : null;
  return (
    <>
      {view === 'table' ? (
        <TableView key={table.path} table={table} explorer={explorer} answer={answer} />
      ) : (
        <Suspense fallback={<p className="none">{t.loading}</p>}>
          <ChartView table={table} explorer={explorer} answer={answer} />
        </Suspense>
      )}
      {table.connection && (
        <Paging
          connection={table.connection}
          rowCount={table.rowCount}
          answered={answer.document}
          explorer={explorer}
        />
      )}
    </>
  );
}

function TableChoice({ tables, table, explorer }: { tables: Table[]; table: Table | undefined; explorer: Explorer }) {
  const { language, t } = useLanguage();
  if (tables.length < 2 || explorer.tab.view === 'json') return null;
  return (
    <label className="which">
      {t.whichTable}{' '}
      <select
        value={table?.path ?? ''}
        onChange={({ target }) => {
          explorer.change({ table: target.value });
        }}
      >
        {tables.map(({ path, names, rowCount, single }) => (
          <option key={path} value={path}>
            {names[language]}
            {single ? '' : ` (${rowCount})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function tablesIn(answer: Answer | undefined): Table[] {
  return answer?.data && answer.document ? tablesOf(schema, answer.document, answer.data) : [];
}
