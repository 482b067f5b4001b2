/** Search: a connection whose edges say how well the words are found, and where. */
import { highlightsOf, type Highlight } from '../../catalogue/text/highlights.ts';
import type { SearchWords } from '../../catalogue/text/words.ts';
import type { Page } from '../../lists/connectionPage.ts';
import type { Archive } from '../../publications/reading/requestReader.ts';
import { contentOf, textsOf } from '../../records/registry.ts';
import { Connection, type Edge } from './connection.ts';
import type { Context } from '../context.ts';
import { Facets } from './facets.ts';
import type { Conditions } from '../queries/filters.ts';
import { everything, type ListArguments, pageOf } from '../queries/listQuery.ts';

export interface SearchEdge extends Edge {
  /** As its page has it. */
  readonly score?: string;
  readonly words: SearchWords;
}

export class SearchConnection extends Connection {
  readonly #words: SearchWords;

  constructor(archive: Archive, page: Page, facets: Facets, words: SearchWords) {
    super(archive, page, facets);
    this.#words = words;
  }

  override async edges(): Promise<SearchEdge[]> {
    return (await super.edges()).map((edge) => ({ ...edge, words: this.#words }));
  }
}

/** Best first, unless asked otherwise. */
export function searchFor(
  context: Context,
  words: SearchWords,
  conditions: Conditions,
  args: ListArguments,
): SearchConnection {
  const base = { ...everything, selection: [{ type: 'words' as const, words }] };
  const page = pageOf(context, {
    base,
    conditions,
    args,
    order: { order: 'relevance', descending: true },
    scored: true,
  });
  return new SearchConnection(context.archive, page, new Facets(context, base.selection, conditions), words);
}

export function highlightsIn({ node, words }: SearchEdge): Highlight[] {
  return highlightsOf(textsOf(contentOf(node)), words);
}
