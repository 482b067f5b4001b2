/** The table of a list: its columns, and its rows as the connection answers them. */
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import { operationOf, type ReadPage, type SelectedEdge, selectedEdges } from '../listPages.ts';
import type { ExportList } from '../lists.ts';
import type { Question } from '../question/parameters.ts';
import { type Column, columnsOf, selectionOf } from './columns.ts';

export class Table {
  readonly columns: readonly Column[];
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;

  /** @param schema executable. */
  constructor(schema: GraphQLSchema, list: ExportList) {
    this.#schema = schema;
    this.columns = columnsOf(list);
    const selection = selectionOf(this.columns);
    const declared = selection.includes('$locale') ? '$locale: Locale!, ' : '';
    this.#document = parse(operationOf(list, selection, declared), { noLocation: true });
  }

  /** Pages of rows, each an edge with what the columns show. */
  rows(question: Question, context: Context, locale: 'zh' | 'en'): ReadPage<SelectedEdge> {
    return selectedEdges(this.#schema, this.#document, question, context, { locale: locale === 'zh' ? 'ZH' : 'EN' });
  }
}
