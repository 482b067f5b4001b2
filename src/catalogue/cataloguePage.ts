/** One page of what the catalogue finds, with the same paging as pages of lists. */
import { ConnectionPage, type PositionRange } from '../lists/connectionPage.ts';
import type { ListEntry } from '../lists/positions.ts';
import type { PageArgs } from '../lists/pageArgs.ts';
import type { CatalogueView, PageEntry, PageQuery } from './catalogue.ts';

export interface CatalogueQuery extends Pick<PageQuery, 'selection' | 'order' | 'descending' | 'edgesOf' | 'scored'> {
  /** The order that its cursors belong to. */
  readonly cursorOrder: string;
  readonly window: PageArgs;
}

export class CataloguePage extends ConnectionPage {
  readonly order: string;
  readonly #openView: () => Promise<CatalogueView>;
  readonly #query: CatalogueQuery;

  /** @param openView gives the request's view; it is called when something has to be read. */
  constructor(openView: () => Promise<CatalogueView>, query: CatalogueQuery) {
    super(query.window, query.descending);
    this.order = query.cursorOrder;
    this.#openView = openView;
    this.#query = query;
  }

  async totalCount(): Promise<number> {
    return (await this.#openView()).count(this.#query.selection);
  }

  protected async read(range: PositionRange, descending: boolean, limit: number): Promise<ListEntry[]> {
    const { selection, order, edgesOf, scored = false } = this.#query;
    const view = await this.#openView();
    const found = await view.page({ selection, order, edgesOf, scored, ...range, descending, limit });
    return found.map(toEntry);
  }
}

const toEntry = ({ position, edge, score }: PageEntry): ListEntry => ({
  position,
  ...((edge !== undefined || score !== undefined) && {
    edge: { ...edge, ...(score !== undefined && { score: String(score) }) },
  }),
});
