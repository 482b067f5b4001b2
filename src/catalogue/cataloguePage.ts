/** One page of what the catalogue finds, as pages of lists are: everything is asked when first needed and once. */
import type { Page } from '../lists/listPage.ts';
import { byPosition, type Entry } from '../lists/positions.ts';
import type { Window } from '../lists/pageArgs.ts';
import type { PageEntry, PageQuery, CatalogueView } from './catalogue.ts';

export interface CatalogueQuery extends Pick<PageQuery, 'selection' | 'order' | 'descending' | 'edgesOf' | 'scored'> {
  /** Its cursors belong to this order. */
  readonly cursorOrder: string;
  readonly window: Window;
}

export class CataloguePage implements Page {
  readonly #reading: () => Promise<CatalogueView>;
  readonly #query: CatalogueQuery;
  #found: Promise<{ entries: Entry[]; more: boolean }> | undefined;

  constructor(reading: () => Promise<CatalogueView>, query: CatalogueQuery) {
    this.#reading = reading;
    this.#query = query;
  }

  get order(): string {
    return this.#query.cursorOrder;
  }

  async entries(): Promise<readonly Entry[]> {
    return (await this.#page()).entries;
  }

  /** Exact: of all that meet the conditions; cursors do not matter. */
  async totalCount(): Promise<number> {
    return (await this.#reading()).count(this.#query.selection);
  }

  async hasNextPage(): Promise<boolean> {
    const { backward, before } = this.#query.window;
    const { entries, more } = await this.#page();
    if (!backward) return more;
    return before !== undefined && this.#isAnyBeyond(entries.at(-1)?.position, before, !this.#query.descending);
  }

  async hasPreviousPage(): Promise<boolean> {
    const { backward, after } = this.#query.window;
    const { entries, more } = await this.#page();
    if (backward) return more;
    return after !== undefined && this.#isAnyBeyond(entries[0]?.position, after, this.#query.descending);
  }

  #page() {
    this.#found ??= this.#read();
    return this.#found;
  }

  async #read(): Promise<{ entries: Entry[]; more: boolean }> {
    const { descending, window } = this.#query;
    const { size, backward, after, before } = window;
    const [above, below] = descending ? [before, after] : [after, before];
    const found = await this.#ask({ descending: descending !== backward, above, below, limit: size + 1 });
    const entries = found.slice(0, size).map(toEntry);
    return { entries: backward ? entries.reverse() : entries, more: found.length > size };
  }

  /** Whether anything lies beyond the page's end entry or, where the page is empty, at its cursor or beyond. */
  async #isAnyBeyond(entry: string | undefined, cursor: string, upwards: boolean): Promise<boolean> {
    const [outermost] = await this.#ask({ descending: upwards, limit: 1 });
    if (!outermost) return false;
    const side = byPosition(!upwards)({ position: entry ?? cursor }, outermost);
    return entry === undefined ? side <= 0 : side < 0;
  }

  async #ask(question: Pick<PageQuery, 'descending' | 'above' | 'below' | 'limit'>): Promise<readonly PageEntry[]> {
    const { selection, order, edgesOf, scored = false } = this.#query;
    return (await this.#reading()).page({ selection, order, edgesOf, scored, ...question });
  }
}

const toEntry = ({ position, edge, score }: PageEntry): Entry => ({
  position,
  ...((edge !== undefined || score !== undefined) && {
    edge: { ...edge, ...(score !== undefined && { score: String(score) }) },
  }),
});
