/** Facets: how the records that a connection finds, on all its pages, spread over the values of a field. */
import type { Selection } from '../../catalogue/catalogue.ts';
import { parsePageArgs } from '../../lists/pageArgs.ts';
import type { Context } from '../context.ts';
import type { GroupKey } from '../queries/groupKeys.ts';
import type { Conditions } from '../queries/filters.ts';

export interface FacetArguments {
  readonly first?: number | null | undefined;
  readonly excludeOwn?: boolean | null | undefined;
}

/** One value; `stored` is as the catalogue has it. */
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

  /** @param field the field of the filter that is the facet's own. */
  async values(by: GroupKey, field: string, { first, excludeOwn }: FacetArguments): Promise<FacetValue[]> {
    const { size } = parsePageArgs({ first }, 'facet');
    const others = excludeOwn === true ? this.#conditions.filter((each) => each.field !== field) : this.#conditions;
    const reading = await this.#context.catalogue.reading();
    const counts = await reading.facet([...this.#scope, ...others.map(({ condition }) => condition)], by.key, size);
    return counts.map(({ value, count }) => ({ stored: value, value: by.shown?.(value) ?? value, count, by }));
  }
}

/** The resolver of a facet. */
export function facet(by: GroupKey, field: string) {
  return (facets: Facets, args: FacetArguments) => facets.values(by, field, args);
}
