/** A query of the engine, and the parts that queries are made of. */
export type Query = Readonly<Record<string, unknown>>;

export const NOTHING: Query = { match_none: {} };

export const anyOf = (queries: readonly Query[]): Query =>
  queries.length === 1 ? (queries[0] ?? NOTHING) : { bool: { should: queries, minimum_should_match: 1 } };

export const allOf = (...queries: readonly Query[]): Query => ({ bool: { filter: queries } });
export const noneOf = (...queries: readonly Query[]): Query => ({ bool: { must_not: queries } });
export const term = (field: string, value: string | boolean): Query => ({ term: { [field]: value } });
export const terms = (field: string, values: readonly string[]): Query => ({ terms: { [field]: values } });
export const exists = (field: string): Query => ({ exists: { field } });
export const range = (field: string, bounds: Readonly<Record<string, string | number>>): Query => ({
  range: { [field]: bounds },
});
export const prefix = (field: string, value: string): Query =>
  value === '' ? exists(field) : { prefix: { [field]: { value } } };
