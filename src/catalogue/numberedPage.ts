/** One page, by its number, of what the catalogue finds. Its cursors are those of the same entries on any other page. */
import type { Page } from '../lists/connectionPage.ts';
import type { NumberedWindow } from '../lists/numberedPages.ts';
import type { ListEntry } from '../lists/positions.ts';
import type { CatalogueView } from './catalogue.ts';
import { type Found, readEntries } from './cataloguePage.ts';

export class NumberedPage implements Page {
  readonly order: string;
  readonly #openView: () => Promise<CatalogueView>;
  readonly #found: Found;
  readonly #window: NumberedWindow;
  #read: Promise<readonly ListEntry[]> | undefined;

  /** @param openView gives the request's view; it is called when something has to be read. */
  constructor(openView: () => Promise<CatalogueView>, found: Found, window: NumberedWindow) {
    this.order = found.cursorOrder;
    this.#openView = openView;
    this.#found = found;
    this.#window = window;
  }

  async entries(): Promise<readonly ListEntry[]> {
    return (await this.#readOnce()).slice(0, this.#window.size);
  }

  async totalCount(): Promise<number> {
    return (await this.#openView()).count(this.#found.selection);
  }

  async hasNextPage(): Promise<boolean> {
    return (await this.#readOnce()).length > this.#window.size;
  }

  async hasPreviousPage(): Promise<boolean> {
    if (this.#window.skip === 0) return false;
    // Before a page past the end stands whatever there is.
    return (await this.#readOnce()).length > 0 || (await this.totalCount()) > 0;
  }

  /** With one entry more, which shows whether there are more. */
  #readOnce(): Promise<readonly ListEntry[]> {
    const { descending } = this.#found;
    const { skip, size } = this.#window;
    this.#read ??= readEntries(this.#openView, this.#found, { descending, skip, limit: size + 1 });
    return this.#read;
  }
}
