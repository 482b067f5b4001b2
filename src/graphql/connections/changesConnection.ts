/** The changes feed as a connection: forward only, since it grows at its end. */
import { cursorOf } from '../../lists/cursors.ts';
import { CHANGE_ORDER } from '../../publications/projection/feedEntries.ts';
import type { ChangesPage } from '../../publications/reading/changesPage.ts';

export class ChangesConnection {
  readonly #page: ChangesPage;
  readonly #after: string | null | undefined;

  /** @param after the cursor that was asked from. */
  constructor(page: ChangesPage, after: string | null | undefined) {
    this.#page = page;
    this.#after = after;
  }

  edges() {
    return this.#page.changes.map((node) => ({ cursor: cursorOf(CHANGE_ORDER, node.position), node }));
  }

  nodes() {
    return this.#page.changes;
  }

  pageInfo() {
    const { changes, hasNextPage, hasPreviousPage } = this.#page;
    const cursorAt = (at: 0 | -1) => {
      const change = changes.at(at);
      return change && cursorOf(CHANGE_ORDER, change.position);
    };
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursorAt(0),
      // So that a client that is up to date keeps its place by keeping what it is given.
      endCursor: cursorAt(-1) ?? this.#after,
    };
  }
}
