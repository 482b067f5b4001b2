/** One request's view of a SQLite catalogue. If the file turns out to be damaged, it is rebuilt and queried once more. */
import { CatalogueUnavailable, type CatalogueView } from '../catalogue.ts';
import { FairQueue } from '../fairQueue.ts';
import type { CatalogueDatabase, OpenView } from './catalogueDatabase.ts';
import { isDamage } from './file.ts';
import type { SqliteView } from './sqliteView.ts';

export interface HeldView extends OpenView {
  readonly database: CatalogueDatabase;
}

export class RequestView implements CatalogueView {
  #held: HeldView;
  readonly #queue = new FairQueue();
  readonly #reopen: (damaged: CatalogueDatabase, damage: unknown) => Promise<HeldView>;
  #closed = false;

  /** @param reopen rebuilds the damaged file and opens a view of the new one. */
  constructor(held: HeldView, reopen: (damaged: CatalogueDatabase, damage: unknown) => Promise<HeldView>) {
    this.#held = held;
    this.#reopen = reopen;
  }

  get number(): number {
    return this.#held.view.number;
  }

  readonly page: CatalogueView['page'] = (query) => this.#run((view) => view.page(query));
  readonly count: CatalogueView['count'] = (selection) => this.#run((view) => view.count(selection));
  readonly facet: CatalogueView['facet'] = (...query) => this.#run((view) => view.facet(...query));
  readonly groups: CatalogueView['groups'] = (query) => this.#run((view) => view.groups(query));

  close(): void {
    this.#closed = true;
    this.#held.release();
  }

  /** A request's queries run one after the other, so the first one that finds damage repairs it for the others. */
  #run<Answer>(query: (view: SqliteView) => Answer): Promise<Answer> {
    return this.#queue.run(async () => {
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
