/**
 * A page of the records that one record links to, in the order of its links. The links are at hand with the record, so
 * no list is kept; but which of them are public must be seen, and is seen in one batch.
 */
import type { Membership } from '../records/kind.ts';
import type { Page } from './listPage.ts';
import { type Entry, positionOf } from './positions.ts';
import type { Window } from './window.ts';

/** Cursors of such pages belong to this order. */
export const LINK_ORDER = 'link';

export class LinksPage implements Page {
  readonly order = LINK_ORDER;
  readonly #links: readonly Membership[];
  readonly #isPublic: (id: string) => Promise<boolean>;
  readonly #window: Window;
  #all: Promise<Entry[]> | undefined;

  constructor(links: readonly Membership[], isPublic: (id: string) => Promise<boolean>, window: Window) {
    this.#links = links;
    this.#isPublic = isPublic;
    this.#window = window;
  }

  async entries(): Promise<readonly Entry[]> {
    const { size, backward } = this.#window;
    const within = await this.#within();
    return backward ? within.slice(-size) : within.slice(0, size);
  }

  async totalCount(): Promise<number> {
    return (await this.#public()).length;
  }

  async hasNextPage(): Promise<boolean> {
    const { size, backward, before } = this.#window;
    if (!backward) return (await this.#within()).length > size;
    return before !== undefined && (await this.#public()).some(({ position }) => position >= before);
  }

  async hasPreviousPage(): Promise<boolean> {
    const { size, backward, after } = this.#window;
    if (backward) return (await this.#within()).length > size;
    return after !== undefined && (await this.#public()).some(({ position }) => position <= after);
  }

  async #within(): Promise<Entry[]> {
    const { after, before } = this.#window;
    return (await this.#public()).filter(
      ({ position }) => (after === undefined || position > after) && (before === undefined || position < before),
    );
  }

  #public(): Promise<Entry[]> {
    this.#all ??= this.#readPublic();
    return this.#all;
  }

  async #readPublic(): Promise<Entry[]> {
    const isPublic = await Promise.all(this.#links.map(({ key }) => this.#isPublic(key)));
    return this.#links
      .map(({ key, edge }, at) => ({ position: positionOf(String(at).padStart(4, '0'), key), ...(edge && { edge }) }))
      .filter((_, at) => isPublic[at]);
  }
}
