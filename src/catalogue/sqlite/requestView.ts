/** One request's view of a SQLite catalogue. If the file turns out to be damaged, it is rebuilt and asked once more. */
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable, type CatalogueView } from '../catalogue.ts';
import type { CatalogueDatabase } from './catalogueDatabase.ts';
import { isDamage } from './errors.ts';
import type { Answer, Question, QuestionName } from './questions.ts';
import type { Asker } from './readers.ts';
import type { OpenView } from './sharedViews.ts';

export interface HeldView extends OpenView {
  readonly database: CatalogueDatabase;
}

type Reopen = (damaged: CatalogueDatabase, damage: unknown) => Promise<HeldView>;

interface Held extends HeldView {
  readonly asker: Asker;
}

export class RequestView implements CatalogueView {
  #held: Held;
  #repairing: Promise<void> | undefined;
  readonly #reopen: Reopen;
  readonly #deadline: Deadline | undefined;
  #closed = false;

  /** @param reopen rebuilds the damaged file and opens a view of the new one. */
  constructor(held: HeldView, reopen: Reopen, deadline?: Deadline) {
    this.#reopen = reopen;
    this.#deadline = deadline;
    this.#held = this.#asked(held);
  }

  get number(): number {
    return this.#held.view.number;
  }

  readonly page: CatalogueView['page'] = (...args) => this.#ask({ name: 'page', args });
  readonly count: CatalogueView['count'] = (...args) => this.#ask({ name: 'count', args });
  readonly facet: CatalogueView['facet'] = (...args) => this.#ask({ name: 'facet', args });
  readonly names: CatalogueView['names'] = (...args) => this.#ask({ name: 'names', args });
  readonly groups: CatalogueView['groups'] = (...args) => this.#ask({ name: 'groups', args });
  readonly sums: CatalogueView['sums'] = (...args) => this.#ask({ name: 'sums', args });
  readonly middles: CatalogueView['middles'] = (...args) => this.#ask({ name: 'middles', args });

  close(): void {
    this.#closed = true;
    this.#held.release();
  }

  async #ask<Name extends QuestionName>(question: Question<Name>): Promise<Answer<Name>> {
    const held = this.#held;
    try {
      return await held.asker.ask(question);
    } catch (error) {
      if (!isDamage(error) || this.#closed) throw error;
      // The first question that finds damage repairs it for the others.
      if (this.#held === held) await (this.#repairing ??= this.#repair(held.database, error));
      try {
        return await this.#held.asker.ask(question);
      } catch (secondError) {
        throw asUnavailable(secondError);
      }
    }
  }

  async #repair(database: CatalogueDatabase, damage: unknown): Promise<void> {
    this.#held.release();
    try {
      this.#held = this.#asked(await this.#reopen(database, damage));
    } finally {
      this.#repairing = undefined;
    }
    // The request may have ended meanwhile.
    if (this.#closed) this.#held.release();
  }

  #asked(held: HeldView): Held {
    return { ...held, asker: held.view.asker(this.#deadline) };
  }
}

/** Reports errors of SQLite (a full disk, a lock) and damaged files as unavailability; returns any other error unchanged. */
export function asUnavailable(error: unknown): unknown {
  const isFromSqlite = (error as { code?: unknown } | undefined)?.code === 'ERR_SQLITE_ERROR';
  if (!isFromSqlite && !isDamage(error)) return error;
  return new CatalogueUnavailable('The catalogue cannot be used now', { cause: error });
}
