/** Facets: how the records that a connection finds, on all its pages, spread over the values of a field. */
import type { Selection } from '../../catalogue/catalogue.ts';
import { parseWindow } from '../../lists/pageArgs.ts';
import type { Context } from '../context.ts';
import type { CountedBy } from '../queries/groupKeys.ts';
import type { Conditions } from '../queries/filters.ts';

export interface FacetArguments {
  readonly first?: number | null | undefined;
  readonly excludeOwn?: boolean | null | undefined;
}

/** One value; `stored` is as the catalogue has it. */
export interface CountedValue {
  readonly stored: string;
  readonly value: string;
  readonly count: number;
  readonly by: CountedBy;
}

export class Facets {
  readonly #context: Context;
  readonly #base: Selection;
  readonly #conditions: Conditions;

  constructor(context: Context, base: Selection, conditions: Conditions) {
    this.#context = context;
    this.#base = base;
    this.#conditions = conditions;
  }

  /** @param field the field of the filter that is the facet's own. */
  async values(by: CountedBy, field: string, { first, excludeOwn }: FacetArguments): Promise<CountedValue[]> {
    const { size } = parseWindow({ first }, 'facet');
    const others = excludeOwn === true ? this.#conditions.filter((each) => each.field !== field) : this.#conditions;
    const reading = await this.#context.catalogue.reading();
    const counts = await reading.facet([...this.#base, ...others.map(({ condition }) => condition)], by.key, size);
    return counts.map(({ value, count }) => ({ stored: value, value: by.shown?.(value) ?? value, count, by }));
  }
}

/** The resolver of a facet. */
export function facet(by: CountedBy, field: string) {
  return (facets: Facets, args: FacetArguments) => facets.values(by, field, args);
}
