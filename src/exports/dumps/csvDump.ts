/** All rows of a kind's list as CSV: what `/data/{list}.csv` gives page by page. */
import type { GraphQLSchema } from 'graphql';
import { AnswerBudget } from '../../graphql/answerBudget.ts';
import { CatalogueAccess, type OpenCatalogue } from '../../graphql/catalogueAccess.ts';
import type { Context } from '../../graphql/context.ts';
import { newRequestTrace } from '../../graphql/requestTrace.ts';
import { MAX_PAGE_SIZE } from '../../lists/pageArgs.ts';
import { RequestReader } from '../../publications/reading/requestReader.ts';
import type { Session } from '../../store/session.ts';
import type { ExportList } from '../lists.ts';
import { questionIn } from '../question/parameters.ts';
import { csvHeader, csvLine } from '../tables/csv.ts';
import { Table } from '../tables/table.ts';

export interface CsvSources {
  readonly session: Session;
  readonly catalogue: OpenCatalogue;
  /** Executable. */
  readonly schema: GraphQLSchema;
}

/** @param onPage called after each page with the number of its rows. */
export async function* csvDump(
  sources: CsvSources,
  list: ExportList,
  onPage: (rows: number) => void = () => undefined,
): AsyncGenerator<string> {
  const table = new Table(sources.schema, list);
  const question = questionIn(new URLSearchParams(), list);
  yield csvHeader(table.columns, 'zh');
  for (let after: string | undefined; ;) {
    // A page keeps what it reads, so each has its own context.
    const { context, close } = newContext(sources);
    const read = table.rows(question, context, 'zh');
    const page = await read({ first: MAX_PAGE_SIZE, ...(after !== undefined && { after }) }, false).finally(close);
    for (const { node } of page.entries) yield csvLine(table.columns, node);
    onPage(page.entries.length);
    after = page.entries.at(-1)?.cursor;
    if (!page.hasNextPage || after === undefined) return;
  }
}

function newContext({ session, catalogue }: CsvSources): { readonly context: Context; readonly close: () => void } {
  const reader = new RequestReader(session);
  const access = new CatalogueAccess(catalogue, reader);
  const context: Context = {
    requestId: 'dumps',
    reader,
    catalogue: access,
    // Pages bound it.
    budget: new AnswerBudget(Infinity),
    trace: newRequestTrace(),
  };
  return {
    context,
    close: () => {
      access.close();
    },
  };
}
