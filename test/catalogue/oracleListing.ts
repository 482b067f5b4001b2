/** What the oracle says of a list of the graph. */
import type { FilterField, ValuesOf } from './oracleFields.ts';
import type { Line } from './oracleRecords.ts';

/** A public record, with the number of the publication that its present revision came with. */
export interface Held {
  readonly line: Line;
  readonly updated: number;
}

export type OrderKey = (held: Held) => string | bigint | number | undefined;

/** A facet: the values, and the field of the filter that is its own. */
export interface FacetOf {
  readonly of: ValuesOf;
  readonly own: string;
}

export interface Listing {
  /** The field of Query. */
  readonly list: string;
  /** The types of the graph are called after it. */
  readonly type: string;
  readonly orderType: string;
  readonly holds: (line: Line) => boolean;
  readonly filter: Readonly<Record<string, FilterField>>;
  readonly orders: Readonly<Record<string, OrderKey>>;
  /** Where none is asked for. */
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly facets: Readonly<Record<string, FacetOf>>;
  /** Keys of statistics, where there are any. */
  readonly keys?: Readonly<Record<string, ValuesOf>>;
}
