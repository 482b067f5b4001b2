/** Search: a connection with a score and highlights on each edge. */
import { highlightsOf, type Highlight } from '../../catalogue/text/highlights.ts';
import type { SearchWords } from '../../catalogue/text/words.ts';
import { type MaybePromise, whenRead } from '../../lists/atHand.ts';
import type { Page } from '../../lists/connectionPage.ts';
import { contentOf, searchTextsOf } from '../../records/registry.ts';
import { Connection, type Edge } from './connection.ts';
import type { Context } from '../context.ts';
import type { ExportQuestion } from './exportUrls.ts';
import { Facets } from './facets.ts';
import { didYouMean, type Suggestion } from './suggestions.ts';
import { allRecordsScope, type ListQuery, pageOf } from '../queries/listQuery.ts';

export interface SearchEdge extends Edge {
  /** As the page gives it. */
  readonly score?: string;
  readonly words: SearchWords;
}

interface Query {
  readonly text: string;
  readonly words: SearchWords;
}

export class SearchConnection extends Connection {
  readonly #context: Context;
  readonly #query: Query;

  constructor(context: Context, page: Page, facets: Facets, query: Query, question: ExportQuestion) {
    super(context.reader, page, facets, question);
    this.#context = context;
    this.#query = query;
  }

  async didYouMean({ first }: { readonly first: number }): Promise<Suggestion[]> {
    return didYouMean(this.#context, this.#query.text, first, () => this.totalCount());
  }

  override edges(): MaybePromise<SearchEdge[]> {
    return whenRead(super.edges(), (edges) => edges.map((edge) => ({ ...edge, words: this.#query.words })));
  }
}

/** Best first by default. */
export function searchFor(
  context: Context,
  query: Query,
  { conditions, args, orders }: Pick<ListQuery, 'conditions' | 'args' | 'orders'>,
  filter: object | null | undefined,
): SearchConnection {
  const scope = { ...allRecordsScope, selection: [{ type: 'words' as const, words: query.words }] };
  const page = pageOf(context, {
    scope,
    conditions,
    args,
    ...(orders && { orders }),
    order: { order: 'relevance', descending: true },
    scored: true,
  });
  const question = { list: 'search', parameters: { query: query.text, ...filter }, orderBy: args.orderBy };
  return new SearchConnection(context, page, new Facets(context, scope.selection, conditions), query, question);
}

export function highlightsIn({ node, words }: SearchEdge): Highlight[] {
  return highlightsOf(searchTextsOf(contentOf(node)), words);
}
