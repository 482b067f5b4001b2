/**
 * One request's view of a SQLite catalogue, which answers nothing after the deadline. If the file turns out to be damaged, it
 * is rebuilt and queried once more.
 */
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable, type CatalogueView } from '../catalogue.ts';
import { FairQueue } from '../fairQueue.ts';
import type { CatalogueDatabase, OpenView } from './catalogueDatabase.ts';
import { isDamage } from './errors.ts';
import type { SqliteView } from './sqliteView.ts';

const TIME_IS_OVER =
  'The catalogue could not answer everything in time; ask for fewer filtered lists, facets or statistics in one operation';

export interface HeldView extends OpenView {
  readonly database: CatalogueDatabase;
}

type Reopen = (damaged: CatalogueDatabase, damage: unknown) => Promise<HeldView>;

export class RequestView implements CatalogueView {
  #held: HeldView;
  readonly #queue = new FairQueue();
  readonly #reopen: Reopen;
  readonly #deadline: Deadline | undefined;
  #closed = false;

  /** @param reopen rebuilds the damaged file and opens a view of the new one. */
  constructor(held: HeldView, reopen: Reopen, deadline?: Deadline) {
    this.#held = held;
    this.#reopen = reopen;
    this.#deadline = deadline;
  }

  get number(): number {
    return this.#held.view.number;
  }

  readonly page: CatalogueView['page'] = (query) => this.#run((view) => view.page(query));
  readonly count: CatalogueView['count'] = (selection) => this.#run((view) => view.count(selection));
  readonly facet: CatalogueView['facet'] = (...query) => this.#run((view) => view.facet(...query));
  readonly names: CatalogueView['names'] = (query) => this.#run((view) => view.names(query));
  readonly groups: CatalogueView['groups'] = (query) => this.#run((view) => view.groups(query));
  readonly sums: CatalogueView['sums'] = (query) => this.#run((view) => view.sums(query));
  readonly middles: CatalogueView['middles'] = (query) => this.#run((view) => view.middles(query));

  close(): void {
    this.#closed = true;
    this.#held.release();
  }

  /** A request's queries run one after the other, so the first one that finds damage repairs it for the others. */
  #run<Answer>(query: (view: SqliteView) => Answer): Promise<Answer> {
    return this.#queue.run(async () => {
      if (this.#deadline?.signal.aborted) throw new CatalogueUnavailable(TIME_IS_OVER);
      const { database, view, release } = this.#held;
      try {
        return query(view);
      } catch (error) {
        if (!isDamage(error) || this.#closed) throw error;
        release();
        this.#held = await this.#reopen(database, error);
        try {
          return query(this.#held.view);
        } catch (secondError) {
          throw asUnavailable(secondError);
        }
      }
    });
  }
}

/** Reports errors of SQLite (a full disk, a lock) and damaged files as unavailability; returns any other error unchanged. */
export function asUnavailable(error: unknown): unknown {
  const isFromSqlite = (error as { code?: unknown } | undefined)?.code === 'ERR_SQLITE_ERROR';
  if (!isFromSqlite && !isDamage(error)) return error;
  return new CatalogueUnavailable('The catalogue cannot be used now', { cause: error });
}
