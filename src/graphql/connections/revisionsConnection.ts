/** A record's history as a connection, newest first. */
import { cursorOf } from '../../lists/cursors.ts';
import type { HistoryPage } from '../../publications/reading/history.ts';

/** Its cursors belong to this order. */
export const REVISION_ORDER = 'revision';

export class RevisionsConnection {
  readonly #page: HistoryPage;

  constructor(page: HistoryPage) {
    this.#page = page;
  }

  edges() {
    return this.#page.revisions.map((node) => ({ cursor: cursorOf(REVISION_ORDER, node.position), node }));
  }

  nodes() {
    return this.#page.revisions;
  }

  totalCount(): number {
    return this.#page.totalCount;
  }

  pageInfo() {
    const { hasNextPage, hasPreviousPage } = this.#page;
    const edges = this.edges();
    return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor };
  }
}
