/** One page of what the catalogue finds, with the same paging as pages of lists. */
import { ConnectionPage, type PositionRange } from '../lists/connectionPage.ts';
import type { ListEntry } from '../lists/positions.ts';
import type { PageArgs } from '../lists/pageArgs.ts';
import type { CatalogueView, PageEntry, PageQuery } from './catalogue.ts';

/** Everything that the catalogue finds, of which a page shows some. */
export interface Found extends Pick<PageQuery, 'selection' | 'order' | 'descending' | 'edgesOf' | 'scored'> {
  /** The order that its cursors belong to. */
  readonly cursorOrder: string;
}

export class CataloguePage extends ConnectionPage {
  readonly order: string;
  readonly #openView: () => Promise<CatalogueView>;
  readonly #found: Found;

  /** @param openView gives the request's view; it is called when something has to be read. */
  constructor(openView: () => Promise<CatalogueView>, found: Found, window: PageArgs) {
    super(window, found.descending);
    this.order = found.cursorOrder;
    this.#openView = openView;
    this.#found = found;
  }

  async totalCount(): Promise<number> {
    return (await this.#openView()).count(this.#found.selection);
  }

  protected read(range: PositionRange, descending: boolean, limit: number): Promise<ListEntry[]> {
    return readEntries(this.#openView, this.#found, { ...range, descending, limit });
  }
}

/** Reads some of what is found. */
export async function readEntries(
  openView: () => Promise<CatalogueView>,
  { selection, order, edgesOf, scored = false }: Found,
  part: Pick<PageQuery, 'above' | 'below' | 'descending' | 'skip' | 'limit'>,
): Promise<ListEntry[]> {
  const view = await openView();
  return (await view.page({ selection, order, edgesOf, scored, ...part })).map(toEntry);
}

const toEntry = ({ position, edge, score }: PageEntry): ListEntry => ({
  position,
  ...((edge !== undefined || score !== undefined) && {
    edge: { ...edge, ...(score !== undefined && { score: String(score) }) },
  }),
});
