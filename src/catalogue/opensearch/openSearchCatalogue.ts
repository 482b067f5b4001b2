/** The catalogue on OpenSearch. The index is shared by all processes; one of them, or each, brings it up to the log. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import type { Deadline } from '../../store/deadline.ts';
import type { Session } from '../../store/session.ts';
import { type Catalogue, CatalogueUnavailable, type CatalogueView } from '../catalogue.ts';
import { inTime } from '../inTime.ts';
import { OpenSearchIndex, type IndexOptions, type OnReached } from './openSearchIndex.ts';
import { OpenSearchView } from './openSearchView.ts';
import { asUnavailable } from './unavailable.ts';
import type { IndexedTo } from './state.ts';

export interface OpenSearchCatalogueOptions extends Pick<IndexOptions, 'client' | 'base'> {
  /** Whether this process brings the index up to the log; otherwise it waits until another one has. */
  readonly follows: boolean;
  /** Milliseconds that a request waits while the index is behind. */
  readonly maxWait?: number;
}

/** Leaves a request time to be answered, out of the 5 seconds that it has. */
const MAX_WAIT = 3_500;
/** Milliseconds between two looks at an index that is behind. */
const LOOK_INTERVAL = 100;

const BEHIND = 'The catalogue does not have the last publication yet; please try again in a moment';
const BEING_BUILT = 'The catalogue is still being built; please try again in a moment';

export class OpenSearchCatalogue implements Catalogue {
  readonly #client: Client;
  readonly #index: OpenSearchIndex;
  readonly #follows: boolean;
  readonly #maxWait: number;
  readonly #views = new Set<symbol>();
  #isClosed = false;
  #disconnected: Promise<void> | undefined;
  #known: IndexedTo | undefined;
  #following: { readonly to: number; readonly done: Promise<IndexedTo> } | undefined;

  constructor(session: Session, { client, base, follows, maxWait = MAX_WAIT }: OpenSearchCatalogueOptions) {
    this.#client = client;
    this.#index = new OpenSearchIndex({ session, client, base });
    this.#follows = follows;
    this.#maxWait = maxWait;
  }

  async open(number: number, deadline?: Deadline): Promise<CatalogueView> {
    const view = Symbol('view');
    this.#views.add(view);
    try {
      const reached = await this.#reach(number);
      return new OpenSearchView(this.#client, reached, () => void this.#release(view), deadline);
    } catch (error) {
      void this.#release(view);
      throw asUnavailable(error);
    }
  }

  /**
   * Brings the index up to the number or further, however long it takes.
   *
   * @throws CatalogueUnavailable if OpenSearch does not answer.
   */
  async follow(number: number, onProgress?: OnReached): Promise<IndexedTo> {
    while (this.#following && this.#following.to < number) await this.#following.done.catch(() => undefined);
    this.#following ??= {
      to: number,
      done: this.#index.follow(number, onProgress).finally(() => (this.#following = undefined)),
    };
    try {
      this.#known = await this.#following.done;
    } catch (error) {
      throw asUnavailable(error);
    }
    return this.#known;
  }

  async close(): Promise<void> {
    // Work in progress is completed first.
    await this.#following?.done.catch(() => undefined);
    this.#isClosed = true;
    await this.#disconnect();
  }

  async #release(view: symbol): Promise<void> {
    this.#views.delete(view);
    await this.#disconnect();
  }

  /** When the catalogue is closed and the last view is. */
  async #disconnect(): Promise<void> {
    if (!this.#isClosed || this.#views.size > 0) return;
    await (this.#disconnected ??= this.#client.close());
  }

  async #reach(number: number): Promise<IndexedTo> {
    const end = performance.now() + this.#maxWait;
    for (;;) {
      if (this.#known && this.#known.number >= number) return this.#known;
      if (this.#follows) return inTime(this.follow(number), this.#maxWait, () => new CatalogueUnavailable(BEING_BUILT));
      this.#known = await this.#index.current();
      if (this.#known && this.#known.number >= number) return this.#known;
      if (performance.now() > end) throw new CatalogueUnavailable(this.#known ? BEHIND : BEING_BUILT);
      await sleep(LOOK_INTERVAL);
    }
  }
}
