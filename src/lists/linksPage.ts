/**
 * A page of the records that one record links to, in the order of its links. The links are at hand with the record, so
 * no list is kept; but which of them are public must be seen, and is seen in one batch.
 */
import type { Membership } from '../records/kind.ts';
import { allRead, type MaybePromise } from './atHand.ts';
import type { Page } from './connectionPage.ts';
import { type ListEntry, idAt, positionOf } from './positions.ts';
import type { PageArgs } from './pageArgs.ts';

/** Cursors of such pages belong to this order. */
export const LINK_ORDER = 'link';

/** An entry with the place of its link among all. */
interface Placed {
  readonly at: number;
  readonly entry: ListEntry;
}

export class LinksPage implements Page {
  readonly order = LINK_ORDER;
  readonly #links: readonly Membership[];
  readonly #isPublic: (id: string) => MaybePromise<boolean>;
  readonly #window: PageArgs;
  #all: Promise<Placed[]> | undefined;

  constructor(links: readonly Membership[], isPublic: (id: string) => MaybePromise<boolean>, window: PageArgs) {
    this.#links = links;
    this.#isPublic = isPublic;
    this.#window = window;
  }

  async entries(): Promise<readonly ListEntry[]> {
    const { size, backward } = this.#window;
    const within = await this.#within();
    return (backward ? within.slice(-size) : within.slice(0, size)).map(({ entry }) => entry);
  }

  async totalCount(): Promise<number> {
    return (await this.#public()).length;
  }

  async hasNextPage(): Promise<boolean> {
    const { size, backward } = this.#window;
    if (!backward) return (await this.#within()).length > size;
    return (await this.#public()).some(({ at }) => at >= this.#end);
  }

  async hasPreviousPage(): Promise<boolean> {
    const { size, backward } = this.#window;
    if (backward) return (await this.#within()).length > size;
    return (await this.#public()).some(({ at }) => at < this.#begin);
  }

  async #within(): Promise<Placed[]> {
    return (await this.#public()).filter(({ at }) => at >= this.#begin && at < this.#end);
  }

  /** Place of the first link behind `after`. */
  get #begin(): number {
    const { after } = this.#window;
    if (after === undefined) return 0;
    const at = this.#placeOf(after);
    // Where the cursor's link is gone, the one that has moved up into its place comes next.
    return at ?? placeIn(after);
  }

  /** Place behind the last link before `before`. */
  get #end(): number {
    const { before } = this.#window;
    if (before === undefined) return this.#links.length;
    const at = this.#placeOf(before);
    return at === undefined ? placeIn(before) : at - 1;
  }

  /** Place behind the link of a cursor, wherever it stands now: the record may have been changed since. */
  #placeOf(cursor: string): number | undefined {
    const at = this.#links.findIndex(({ key }) => key === idAt(cursor));
    return at < 0 ? undefined : at + 1;
  }

  #public(): Promise<Placed[]> {
    this.#all ??= this.#readPublic();
    return this.#all;
  }

  async #readPublic(): Promise<Placed[]> {
    const isPublic = await allRead(this.#links.map(({ key }) => this.#isPublic(key)));
    return this.#links.flatMap(({ key, edge }, at) =>
      isPublic[at]
        ? [{ at, entry: { position: positionOf(String(at).padStart(4, '0'), key), ...(edge && { edge }) } }]
        : [],
    );
  }
}

const placeIn = (cursor: string): number => Number.parseInt(cursor, 10);
