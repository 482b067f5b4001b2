/** Facets: how many of a connection's records, on all pages together, have each value of a field. */
import type { Selection } from '../../catalogue/catalogue.ts';
import { parsePageArgs } from '../../lists/pageArgs.ts';
import type { Context } from '../context.ts';
import type { GroupKey } from '../queries/groupKeys.ts';
import type { Conditions } from '../queries/filters.ts';

export interface FacetArguments {
  readonly first?: number | null | undefined;
  readonly excludeOwn?: boolean | null | undefined;
}

/** One value; `stored` is its form in the catalogue. */
export interface FacetValue {
  readonly stored: string;
  readonly value: string;
  readonly count: number;
  readonly by: GroupKey;
}

export class Facets {
  readonly #context: Context;
  readonly #scope: Selection;
  readonly #conditions: Conditions;

  constructor(context: Context, scope: Selection, conditions: Conditions) {
    this.#context = context;
    this.#scope = scope;
    this.#conditions = conditions;
  }

  /** @param own The field of the filter whose condition `excludeOwn` leaves out. */
  async values(by: GroupKey, own: string, { first, excludeOwn }: FacetArguments): Promise<FacetValue[]> {
    const { size } = parsePageArgs({ first }, 'facet');
    const others = excludeOwn === true ? this.#conditions.filter((each) => each.field !== own) : this.#conditions;
    const reading = await this.#context.catalogue.reading();
    const counts = await reading.facet([...this.#scope, ...others.map(({ condition }) => condition)], by.key, size);
    return counts.map(({ value, count }) => ({ stored: value, value: by.shown?.(value) ?? value, count, by }));
  }
}

export type FacetResolver = (facets: Facets, args: FacetArguments) => Promise<FacetValue[]>;

/** The resolver of a facet; `own` is the field of the filter that is the facet's own. */
export const facet =
  (by: GroupKey, own: string): FacetResolver =>
  (facets, args) =>
    facets.values(by, own, args);
