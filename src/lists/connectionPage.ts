/** One page of a connection, wherever its entries come from. Everything is read on first use and only once. */
import type { PageArgs } from './pageArgs.ts';
import { byPosition, type ListEntry } from './positions.ts';

export interface Page {
  /** The order that its cursors belong to. */
  readonly order: string;
  entries(): Promise<readonly ListEntry[]>;
  totalCount(): Promise<number>;
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
}

/** A range of positions; the bounds are excluded. */
export interface PositionRange {
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

/** A page of entries in the order of their positions, which a source reads by range. */
export abstract class ConnectionPage implements Page {
  abstract readonly order: string;
  readonly #window: PageArgs;
  readonly #descending: boolean;
  #page: Promise<{ entries: ListEntry[]; more: boolean }> | undefined;

  /** @param descending the direction in which the entries are shown. */
  protected constructor(window: PageArgs, descending: boolean) {
    this.#window = window;
    this.#descending = descending;
  }

  /** Exact: all that meet the conditions, whatever the cursors. */
  abstract totalCount(): Promise<number>;

  /** Reads the first entries of the range in this direction. */
  protected abstract read(range: PositionRange, descending: boolean, limit: number): Promise<readonly ListEntry[]>;

  /** In the requested order, whichever end the page was counted from. */
  async entries(): Promise<readonly ListEntry[]> {
    return (await this.#readOnce()).entries;
  }

  async hasNextPage(): Promise<boolean> {
    const { backward, before } = this.#window;
    const { entries, more } = await this.#readOnce();
    if (!backward) return more;
    return before !== undefined && this.#isAnyBeyond(entries.at(-1)?.position, before, !this.#descending);
  }

  async hasPreviousPage(): Promise<boolean> {
    const { backward, after } = this.#window;
    const { entries, more } = await this.#readOnce();
    if (backward) return more;
    return after !== undefined && this.#isAnyBeyond(entries[0]?.position, after, this.#descending);
  }

  #readOnce(): Promise<{ entries: ListEntry[]; more: boolean }> {
    this.#page ??= this.#readPage();
    return this.#page;
  }

  async #readPage(): Promise<{ entries: ListEntry[]; more: boolean }> {
    const { size, backward, after, before } = this.#window;
    const range = this.#descending ? { above: before, below: after } : { above: after, below: before };
    // One entry more shows whether there are more.
    const found = await this.read(range, this.#descending !== backward, size + 1);
    const entries = found.slice(0, size);
    return { entries: backward ? entries.reverse() : entries, more: found.length > size };
  }

  /**
   * Whether anything is above (or below) the page's last entry at that end. If the page is empty, its cursor takes the
   * entry's place, and an entry at the cursor counts too. The outermost entry of all answers both.
   */
  async #isAnyBeyond(entry: string | undefined, cursor: string, above: boolean): Promise<boolean> {
    const [outermost] = await this.read({}, above, 1);
    if (!outermost) return false;
    const order = byPosition(!above)({ position: entry ?? cursor }, outermost);
    return entry === undefined ? order <= 0 : order < 0;
  }
}
