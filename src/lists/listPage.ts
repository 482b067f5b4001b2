/**
 * One page of a list, or of several lists of the same order merged into one. `totalCount` alone costs the heads and no rows.
 */
import type { ListRef } from '../records/kind.ts';
import { FIRST_POSITION, LAST_POSITION } from '../store/reads/rows.ts';
import { ConnectionPage, type PositionRange } from './connectionPage.ts';
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

/** A range of positions; the bounds are included, `except` (the cursors) is not. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly except: readonly string[];
}

export class ListPage extends ConnectionPage {
  readonly order: ListRef['order'];
  readonly #source: ListSource;
  readonly #query: ListPageQuery;
  readonly #naturallyDescending: boolean;
  #heads: Promise<Head[]> | undefined;

  constructor(source: ListSource, query: ListPageQuery) {
    const order = query.lists[0]?.order ?? 'date';
    const naturallyDescending = isDescending(order);
    super(query.window, naturallyDescending !== (query.reversed ?? false));
    this.order = order;
    this.#source = source;
    this.#query = query;
    this.#naturallyDescending = naturallyDescending;
  }

  /** Exact: of the whole list, or of the range of days. */
  async totalCount(): Promise<number> {
    const heads = await this.#readHeads();
    const { days, lists } = this.#query;
    const counts = await Promise.all(
      heads.map(async (head, at) => (days ? countInDays(this.#source, lists[at]?.list ?? '', head, days) : head.count)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  protected async read(range: PositionRange, descending: boolean, limit: number): Promise<ListEntry[]> {
    const heads = await this.#readHeads();
    const stretch = this.#stretchOf(range);
    const lists = await Promise.all(
      this.#query.lists.map(({ list }, at) => this.#readList(list, heads[at], stretch, descending, limit)),
    );
    return lists.flat().sort(byPosition(descending)).slice(0, limit);
  }

  #stretchOf({ above, below }: PositionRange): Stretch {
    const { days } = this.#query;
    const { from, to } = days ? boundsOfDays(days) : { from: FIRST_POSITION, to: LAST_POSITION };
    return {
      from: above !== undefined && above > from ? above : from,
      to: below !== undefined && below < to ? below : to,
      except: [above, below].filter((position) => position !== undefined),
    };
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
    if (whole && descending === this.#naturallyDescending && limit <= head.entries.length) return head.entries;
    // A range in DynamoDB includes its bounds, so the cursors' own rows have to be read too.
    const rows = await this.#source.rows({ list, from, to, descending, limit: limit + except.length });
    return rows.filter(({ position }) => !except.includes(position));
  }

  #readHeads(): Promise<Head[]> {
    this.#heads ??= Promise.all(this.#query.lists.map(({ list }) => this.#source.head(list)));
    return this.#heads;
  }
}
