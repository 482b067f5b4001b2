/** Search: a connection with a score and highlights on each edge. */
import { highlightsOf, type Highlight } from '../../catalogue/text/highlights.ts';
import type { SearchWords } from '../../catalogue/text/words.ts';
import type { Page } from '../../lists/connectionPage.ts';
import type { RequestReader } from '../../publications/reading/requestReader.ts';
import { contentOf, searchTextsOf } from '../../records/registry.ts';
import { Connection, type Edge } from './connection.ts';
import type { Context } from '../context.ts';
import { Facets } from './facets.ts';
import { allRecordsScope, type ListQuery, pageOf } from '../queries/listQuery.ts';

export interface SearchEdge extends Edge {
  /** As the page gives it. */
  readonly score?: string;
  readonly words: SearchWords;
}

export class SearchConnection extends Connection {
  readonly #words: SearchWords;

  constructor(reader: RequestReader, page: Page, facets: Facets, words: SearchWords) {
    super(reader, page, facets);
    this.#words = words;
  }

  override async edges(): Promise<SearchEdge[]> {
    return (await super.edges()).map((edge) => ({ ...edge, words: this.#words }));
  }
}

/** Best first by default. */
export function searchFor(
  context: Context,
  words: SearchWords,
  { conditions, args, orders }: Pick<ListQuery, 'conditions' | 'args' | 'orders'>,
): SearchConnection {
  const scope = { ...allRecordsScope, selection: [{ type: 'words' as const, words }] };
  const page = pageOf(context, {
    scope,
    conditions,
    args,
    ...(orders && { orders }),
    order: { order: 'relevance', descending: true },
    scored: true,
  });
  return new SearchConnection(context.reader, page, new Facets(context, scope.selection, conditions), words);
}

export function highlightsIn({ node, words }: SearchEdge): Highlight[] {
  return highlightsOf(searchTextsOf(contentOf(node)), words);
}
