/**
 * The amounts in the middle of each group, exactly. The engine estimates percentiles and counts exactly: an estimate narrows a
 * group down, by exact counts, to so few amounts that they are read in their order.
 */
import type { AmountQuery, Middles } from '../catalogue.ts';
import { fromMillionths, fromSortableAmount } from '../decimals.ts';
import { allOf, type Query, range, term } from './query.ts';
import { bucketsBy, hasValue, inGroup } from './grouping.ts';
import { byUnit, unitIn, unitSources, withAmount } from './amounts.ts';
import { MAX_RESULTS } from './mapping.ts';
import type { Bucket, Search } from './searching.ts';

/** Groups whose middles are read at a time. */
const AT_A_TIME = 100;
/** Entries that the engine may skip before the middle; each costs it some memory. */
const MAX_SKIPPED = 5_000;
/** Estimates per group, after which its amounts are walked. */
const MAX_ESTIMATES = 12;

export async function middlesOf(search: Search, number: number, query: AmountQuery): Promise<Middles[]> {
  const all = withAmount(number, query);
  const buckets = await bucketsBy(search, all, unitSources(query));
  const middles: Middles[] = [];
  for (let at = 0; at < buckets.length; at += AT_A_TIME) {
    middles.push(
      ...(await Promise.all(buckets.slice(at, at + AT_A_TIME).map((each) => middleOf(search, all, query, each)))),
    );
  }
  return middles.sort(byUnit);
}

async function middleOf(search: Search, all: Query, { keys, amount }: AmountQuery, bucket: Bucket): Promise<Middles> {
  const unit = unitIn(bucket, keys);
  const field = (name: string) => `amounts.${amount}.${name}`;
  const group = allOf(
    inGroup(all, keys, unit.values),
    term(field('currency'), unit.currency),
    hasValue(field('period'), unit.period),
  );
  const count = bucket.doc_count;
  const [first, last] = [Math.floor((count - 1) / 2), Math.floor(count / 2)];
  const [lower, upper] = await amountsAt(search, group, field, first, last, count);
  return { ...unit, lower, upper };
}

/** The amounts at two places, the same one or neighbours, of a group's amounts by size. */
async function amountsAt(
  search: Search,
  group: Query,
  field: (name: string) => string,
  first: number,
  last: number,
  count: number,
): Promise<[string, string]> {
  const { from, below } = await narrow(search, group, field('approximate'), first, count);
  const query = from === undefined ? group : allOf(group, range(field('approximate'), { gte: from }));
  const found = await sortedFrom(search, query, field('sortable'), first - below, last - first + 1);
  const decimals = found.map((sortable) => fromMillionths(fromSortableAmount(sortable)));
  return [decimals[0] ?? '', decimals.at(-1) ?? ''];
}

/** A bound with so few amounts between it and the place that they can be skipped; `below`: how many are below the bound. */
async function narrow(
  search: Search,
  group: Query,
  field: string,
  place: number,
  count: number,
): Promise<{ from: number | undefined; below: number }> {
  let [from, to, below, inside] = [undefined as number | undefined, undefined as number | undefined, 0, count];
  for (let estimates = 0; place - below > MAX_SKIPPED && estimates < MAX_ESTIMATES; estimates += 1) {
    const query = allOf(
      group,
      range(field, { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lt: to }) }),
    );
    const cuts = await estimated(
      search,
      query,
      field,
      (place - below - MAX_SKIPPED / 2) / inside,
      (place - below + 1) / inside,
    );
    const parts = await countedBetween(search, query, field, cuts);
    const before = { from, to, inside };
    // The part that has the place.
    for (const part of parts) {
      if (place < below + part.count) {
        [from, to, inside] = [part.from ?? from, part.to ?? to, part.count];
        break;
      }
      below += part.count;
    }
    // All that is left is of one size, or nearly.
    if (before.from === from && before.to === to) break;
  }
  return { from, below };
}

/** Two estimates of the amounts at these shares, and the next number after the second: a size that many amounts have. */
async function estimated(search: Search, query: Query, field: string, ...shares: number[]): Promise<number[]> {
  const percents = shares.map((share) => Math.min(100, Math.max(0, 100 * share)));
  const { aggregations } = await search({
    query,
    size: 0,
    track_total_hits: false,
    aggs: { places: { percentiles: { field, percents, keyed: false, tdigest: { compression: 500 } } } },
  });
  const values = (aggregations?.['places'] as unknown as { values: readonly { value: number }[] }).values;
  const cuts = values.flatMap(({ value }) => [value, nextAfter(value)]);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

async function countedBetween(
  search: Search,
  query: Query,
  field: string,
  cuts: readonly number[],
): Promise<{ from: number | undefined; to: number | undefined; count: number }[]> {
  const ends = [undefined, ...cuts, undefined];
  const ranges = ends.slice(1).map((to, at) => ({
    ...(ends[at] !== undefined && { from: ends[at] }),
    ...(to !== undefined && { to }),
    key: String(at),
  }));
  const { aggregations } = await search({
    query,
    size: 0,
    track_total_hits: false,
    aggs: { parts: { range: { field, ranges, keyed: false } } },
  });
  const counts = new Map(
    (aggregations?.['parts']?.buckets ?? []).map(({ key, doc_count }) => [String(key), doc_count]),
  );
  return ranges.map(({ from, to, key }) => ({ from, to, count: counts.get(key) ?? 0 }));
}

/** Some values in their order, after skipping some; more are skipped than the engine allows by walking. */
async function sortedFrom(search: Search, query: Query, field: string, skip: number, size: number): Promise<string[]> {
  let [left, after] = [skip, undefined as readonly unknown[] | undefined];
  for (;;) {
    const step = Math.min(left, MAX_RESULTS - 2);
    const { hits } = await search({
      query,
      sort: [{ [field]: 'asc' }, { id: 'asc' }],
      ...(after === undefined ? { from: step, size } : { search_after: after, size: step + size }),
      track_total_hits: false,
      _source: false,
    });
    const found = after === undefined ? hits.hits : hits.hits.slice(step);
    if (left === step) return found.map(({ sort }) => String(sort?.[0]));
    after = found[0]?.sort;
    left -= step + 1;
  }
}

/** The next double. */
function nextAfter(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  if (value === 0) return Number.MIN_VALUE;
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
