/**
 * One page of a list, or of several lists of the same order merged into one. Everything is read when first asked for and
 * once: a query for `totalCount` alone costs the heads and no rows.
 */
import type { ListRef } from '../records/kind.ts';
import { FIRST_POSITION, LAST_POSITION } from '../store/reads/rows.ts';
import { countInDays } from './counts.ts';
import { type Head, isComplete, type ListSource } from './heads.ts';
import { boundsOfDays, byPosition, type Days, type ListEntry, isDescending } from './positions.ts';
import type { PageArgs } from './pageArgs.ts';

export interface ListPageQuery {
  /** At least one; all of the same order. */
  readonly lists: readonly ListRef[];
  /** Against the list's own direction. */
  readonly reversed?: boolean;
  /** For lists by date. */
  readonly days?: Days | undefined;
  readonly window: PageArgs;
}

/** A stretch of positions; the bounds are included, `except` (the cursors) is not. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly except: readonly string[];
}

/** A page of some list, wherever its entries come from. */
export interface Page {
  /** Its cursors belong to this order. */
  readonly order: string;
  entries(): Promise<readonly ListEntry[]>;
  totalCount(): Promise<number>;
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
}

export class ListPage implements Page {
  readonly #source: ListSource;
  readonly #query: ListPageQuery;
  readonly #naturally: boolean;
  readonly #descending: boolean;
  #heads: Promise<Head[]> | undefined;
  #found: Promise<{ entries: ListEntry[]; more: boolean }> | undefined;

  constructor(source: ListSource, query: ListPageQuery) {
    this.#source = source;
    this.#query = query;
    this.#naturally = isDescending(this.order);
    this.#descending = this.#naturally !== (query.reversed ?? false);
  }

  get order(): ListRef['order'] {
    return this.#query.lists[0]?.order ?? 'date';
  }

  /** In the order asked for, whichever end the page was counted from. */
  async entries(): Promise<readonly ListEntry[]> {
    return (await this.#page()).entries;
  }

  /** Exact: of the whole list, or of the range of days; cursors do not matter. */
  async totalCount(): Promise<number> {
    const heads = await this.#readHeads();
    const { days, lists } = this.#query;
    const counts = await Promise.all(
      heads.map(async (head, at) => (days ? countInDays(this.#source, lists[at]?.list ?? '', head, days) : head.count)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async hasNextPage(): Promise<boolean> {
    const { backward, before } = this.#query.window;
    const { entries, more } = await this.#page();
    if (!backward) return more;
    return before !== undefined && this.#isAnyBeyond(entries.at(-1)?.position, before, true);
  }

  async hasPreviousPage(): Promise<boolean> {
    const { backward, after } = this.#query.window;
    const { entries, more } = await this.#page();
    if (backward) return more;
    return after !== undefined && this.#isAnyBeyond(entries[0]?.position, after, false);
  }

  #page() {
    this.#found ??= this.#readPage();
    return this.#found;
  }

  async #readPage(): Promise<{ entries: ListEntry[]; more: boolean }> {
    const { size, backward, after, before } = this.#query.window;
    const [above, below] = this.#descending ? [after, before] : [before, after];
    const found = await this.#read(this.#stretch(below, above), this.#descending !== backward, size + 1);
    const entries = found.slice(0, size);
    return { entries: backward ? entries.reverse() : entries, more: found.length > size };
  }

  /** Whether anything lies beyond the page's end entry or, where the page is empty, at its cursor or beyond. */
  async #isAnyBeyond(entry: string | undefined, cursor: string, forward: boolean): Promise<boolean> {
    const upwards = this.#descending !== forward;
    const edge = entry ?? cursor;
    const stretch = upwards ? this.#stretch(edge, undefined) : this.#stretch(undefined, edge);
    const found = await this.#read(entry === undefined ? { ...stretch, except: [] } : stretch, !upwards, 1);
    return found.length > 0;
  }

  #stretch(below: string | undefined, above: string | undefined): Stretch {
    const { days } = this.#query;
    const { from, to } = days ? boundsOfDays(days) : { from: FIRST_POSITION, to: LAST_POSITION };
    return {
      from: below !== undefined && below > from ? below : from,
      to: above !== undefined && above < to ? above : to,
      except: [below, above].filter((position) => position !== undefined),
    };
  }

  async #read(stretch: Stretch, descending: boolean, limit: number): Promise<ListEntry[]> {
    const heads = await this.#readHeads();
    const lists = await Promise.all(
      this.#query.lists.map(({ list }, at) => this.#readList(list, heads[at], stretch, descending, limit)),
    );
    return lists.flat().sort(byPosition(descending)).slice(0, limit);
  }

  async #readList(
    list: string,
    head: Head | undefined,
    stretch: Stretch,
    descending: boolean,
    limit: number,
  ): Promise<readonly ListEntry[]> {
    const { from, to, except } = stretch;
    if (!head || head.count === 0) return [];
    if (isComplete(head)) {
      return head.entries.filter(({ position }) => position >= from && position <= to && !except.includes(position));
    }
    const whole = from === FIRST_POSITION && to === LAST_POSITION;
    if (whole && descending === this.#naturally && limit <= head.entries.length) return head.entries;
    // The cursors' own rows come along, since a range of DynamoDB includes its bounds.
    const rows = await this.#source.rows({ list, from, to, descending, limit: limit + except.length });
    return rows.filter(({ position }) => !except.includes(position));
  }

  #readHeads(): Promise<Head[]> {
    this.#heads ??= Promise.all(this.#query.lists.map(({ list }) => this.#source.head(list)));
    return this.#heads;
  }
}
