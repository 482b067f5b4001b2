/** One page of a connection, wherever its entries come from. Everything is read on first use and only once. */
import { type MaybePromise, whenRead } from './atHand.ts';
import type { PageArgs } from './pageArgs.ts';
import { byPosition, type ListEntry } from './positions.ts';

export interface Page {
  /** The order that its cursors belong to. */
  readonly order: string;
  entries(): MaybePromise<readonly ListEntry[]>;
  totalCount(): MaybePromise<number>;
  hasNextPage(): MaybePromise<boolean>;
  hasPreviousPage(): MaybePromise<boolean>;
}

/** A range of positions; the bounds are excluded. */
export interface PositionRange {
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

interface ReadPage {
  readonly entries: readonly ListEntry[];
  readonly more: boolean;
}

/** A page of entries in the order of their positions, which a source reads by range. */
export abstract class ConnectionPage implements Page {
  abstract readonly order: string;
  readonly #window: PageArgs;
  readonly #descending: boolean;
  #page: MaybePromise<ReadPage> | undefined;

  /** @param descending the direction in which the entries are shown. */
  protected constructor(window: PageArgs, descending: boolean) {
    this.#window = window;
    this.#descending = descending;
  }

  /** Exact: all that meet the conditions, whatever the cursors. */
  abstract totalCount(): MaybePromise<number>;

  /** Reads the first entries of the range in this direction. */
  protected abstract read(range: PositionRange, descending: boolean, limit: number): MaybePromise<readonly ListEntry[]>;

  /** In the requested order, whichever end the page was counted from. */
  entries(): MaybePromise<readonly ListEntry[]> {
    return whenRead(this.#readOnce(), ({ entries }) => entries);
  }

  hasNextPage(): MaybePromise<boolean> {
    const { backward, before } = this.#window;
    return whenRead(this.#readOnce(), ({ entries, more }) => {
      if (!backward) return more;
      return before !== undefined && this.#isAnyBeyond(entries.at(-1)?.position, before, !this.#descending);
    });
  }

  hasPreviousPage(): MaybePromise<boolean> {
    const { backward, after } = this.#window;
    return whenRead(this.#readOnce(), ({ entries, more }) => {
      if (backward) return more;
      return after !== undefined && this.#isAnyBeyond(entries[0]?.position, after, this.#descending);
    });
  }

  #readOnce(): MaybePromise<ReadPage> {
    this.#page ??= this.#readPage();
    return this.#page;
  }

  #readPage(): MaybePromise<ReadPage> {
    const { size, backward, after, before } = this.#window;
    const range = this.#descending ? { above: before, below: after } : { above: after, below: before };
    // One entry more shows whether there are more.
    return whenRead(this.read(range, this.#descending !== backward, size + 1), (found) => {
      const entries = found.slice(0, size);
      return { entries: backward ? entries.reverse() : entries, more: found.length > size };
    });
  }

  /**
   * Whether anything is above (or below) the page's last entry at that end. If the page is empty, its cursor takes the
   * entry's place, and an entry at the cursor counts too. The outermost entry of all answers both.
   */
  #isAnyBeyond(entry: string | undefined, cursor: string, above: boolean): MaybePromise<boolean> {
    return whenRead(this.read({}, above, 1), ([outermost]) => {
      if (!outermost) return false;
      const order = byPosition(!above)({ position: entry ?? cursor }, outermost);
      return entry === undefined ? order <= 0 : order < 0;
    });
  }
}
