/**
 * One page of a list, or of several lists of the same order merged into one. `totalCount` alone costs the heads and no rows.
 */
import type { ListRef } from '../records/kind.ts';
import { FIRST_POSITION, LAST_POSITION } from '../store/reads/rows.ts';
import { allRead, type MaybePromise, whenRead } from './atHand.ts';
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
  #heads: MaybePromise<readonly Head[]> | undefined;

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
  totalCount(): MaybePromise<number> {
    const { days, lists } = this.#query;
    const counts = whenRead(this.#readHeads(), (heads) =>
      allRead(
        heads.map((head, at) => (days ? countInDays(this.#source, lists[at]?.list ?? '', head, days) : head.count)),
      ),
    );
    return whenRead(counts, (all) => all.reduce((sum, count) => sum + count, 0));
  }

  protected read(range: PositionRange, descending: boolean, limit: number): MaybePromise<readonly ListEntry[]> {
    const stretch = this.#stretchOf(range);
    const lists = whenRead(this.#readHeads(), (heads) =>
      allRead(this.#query.lists.map(({ list }, at) => this.#readList(list, heads[at], stretch, descending, limit))),
    );
    return whenRead(lists, (all) => {
      const [only = []] = all;
      return (all.length === 1 ? only : all.flat().sort(byPosition(descending))).slice(0, limit);
    });
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

  /** In the direction. */
  #readList(
    list: string,
    head: Head | undefined,
    stretch: Stretch,
    descending: boolean,
    limit: number,
  ): MaybePromise<readonly ListEntry[]> {
    const { from, to, except } = stretch;
    if (!head || head.count === 0) return [];
    const isNatural = descending === this.#naturallyDescending;
    const whole = from === FIRST_POSITION && to === LAST_POSITION;
    if (isNatural && whole && (isComplete(head) || limit <= head.entries.length)) return head.entries;
    if (isComplete(head)) {
      const within = head.entries.filter(
        ({ position }) => position >= from && position <= to && !except.includes(position),
      );
      return isNatural ? within : within.reverse();
    }
    // A range in DynamoDB includes its bounds, so the cursors' own rows have to be read too.
    const rows = this.#source.rows({ list, from, to, descending, limit: limit + except.length });
    return whenRead(rows, (all) => all.filter(({ position }) => !except.includes(position)));
  }

  #readHeads(): MaybePromise<readonly Head[]> {
    this.#heads ??= allRead(this.#query.lists.map(({ list }) => this.#source.head(list)));
    return this.#heads;
  }
}
