/** Groups by fields, walked to the last one: the engine gives them in parts. */
import { compareGroups, type GroupField, type GroupQuery, type RecordGroup } from '../catalogue.ts';
import { groupFieldName, selected } from './conditions.ts';
import { allOf, exists, noneOf, type Query, term } from './query.ts';
import type { Bucket, Search } from './searching.ts';

/** Groups in one answer. */
const GROUPS_PER_ANSWER = 5_000;

interface Source {
  readonly name: string;
  readonly field: string;
}

/**
 * All buckets of records by these fields, each with the values by the sources' names.
 *
 * @param aggregations computed in each bucket.
 */
export async function bucketsBy(
  search: Search,
  query: Query,
  sources: readonly Source[],
  aggregations: Readonly<Record<string, unknown>> = {},
): Promise<Bucket[]> {
  const buckets: Bucket[] = [];
  for (let after: unknown; ;) {
    const composite = {
      size: GROUPS_PER_ANSWER,
      sources: sources.map(({ name, field }) => ({ [name]: { terms: { field, missing_bucket: true } } })),
      ...(after !== undefined && { after }),
    };
    const { aggregations: answered } = await search({
      query,
      size: 0,
      track_total_hits: false,
      aggs: { groups: { composite, aggs: aggregations } },
    });
    const part = answered?.['groups'];
    buckets.push(...(part?.buckets ?? []));
    if ((part?.buckets?.length ?? 0) < GROUPS_PER_ANSWER || part?.after_key === undefined) return buckets;
    after = part.after_key;
  }
}

export const sourcesOf = (keys: readonly GroupField[]): Source[] =>
  keys.map((field, at) => ({ name: `k${at}`, field: groupFieldName(field) }));

export const valuesIn = ({ key }: Bucket, keys: readonly GroupField[]): RecordGroup['values'] =>
  keys.map((_, at) => (key as Record<string, string | null>)[`k${at}`] ?? null);

export async function groupsOf(
  search: Search,
  number: number,
  { selection, keys }: GroupQuery,
): Promise<RecordGroup[]> {
  const query = selected(number, selection);
  if (keys.length === 0) return [{ values: [], count: await countOf(search, query) }];
  const buckets = await bucketsBy(search, query, sourcesOf(keys));
  return buckets.map((bucket) => ({ values: valuesIn(bucket, keys), count: bucket.doc_count })).sort(compareGroups);
}

export async function countOf(search: Search, query: Query): Promise<number> {
  const { hits } = await search({ query, size: 0, track_total_hits: true });
  return hits.total?.value ?? 0;
}

/** The records of one group. */
export const inGroup = (query: Query, keys: readonly GroupField[], values: RecordGroup['values']): Query =>
  allOf(query, ...keys.map((field, at) => hasValue(groupFieldName(field), values[at] ?? null)));

export const hasValue = (field: string, value: string | null): Query =>
  value === null ? noneOf(exists(field)) : term(field, value);
