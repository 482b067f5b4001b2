/** Sums of amounts by fields, currency and period, exact to the last digit. */
import { type AmountQuery, compareGroups, type Sums } from '../catalogue.ts';
import { fromMillionths, fromSortableAmount } from '../decimals.ts';
import { selected } from './conditions.ts';
import { allOf, exists, type Query, term } from './query.ts';
import { type Parts, sumOfParts } from './exactSums.ts';
import { bucketsBy, sourcesOf, valuesIn } from './grouping.ts';
import type { Bucket, Search } from './searching.ts';

const PARTS = ['part0', 'part1', 'part2'] as const;

export async function sumsOf(search: Search, number: number, query: AmountQuery): Promise<Sums[]> {
  const { keys, amount } = query;
  const field = (name: string) => `amounts.${amount}.${name}`;
  const added = Object.fromEntries(PARTS.map((part) => [part, { sum: { field: field(part) } }]));
  const end = (order: 'asc' | 'desc') => ({
    terms: { field: field('sortable'), size: 1, order: { _key: order } },
  });
  const buckets = await bucketsBy(search, withAmount(number, query), unitSources(query), {
    ...added,
    inexact: { filter: term(field('exact'), false), aggs: added },
    least: end('asc'),
    most: end('desc'),
  });
  return buckets.map((bucket) => ({ ...unitIn(bucket, keys), ...sumsIn(bucket) })).sort(byUnit);
}

/** The selected records that have the amount. */
export const withAmount = (number: number, { selection, amount }: AmountQuery): Query =>
  allOf(selected(number, selection), exists(`amounts.${amount}.currency`));

/** What amounts are added up by. */
export const unitSources = ({ keys, amount }: AmountQuery) => [
  ...sourcesOf(keys),
  { name: 'currency', field: `amounts.${amount}.currency` },
  { name: 'period', field: `amounts.${amount}.period` },
];

export function unitIn(bucket: Bucket, keys: AmountQuery['keys']): Pick<Sums, 'values' | 'currency' | 'period'> {
  const { currency, period } = bucket.key as { currency: string; period: string | null };
  return { values: valuesIn(bucket, keys), currency, period };
}

type Unit = ReturnType<typeof unitIn>;

/** In the order of the groups, then by currency and period, null last. */
export function byUnit(a: Unit, b: Unit): number {
  return compareGroups(a, b) || compareGroups(pairOf(a), pairOf(b));
}

const pairOf = ({ currency, period }: Unit) => ({ values: [currency, period] });

function sumsIn(bucket: Bucket): Omit<Sums, keyof Unit> {
  const { doc_count: count, inexact } = bucket as Bucket & { inexact: Bucket };
  return {
    count,
    sum: sumIn(bucket),
    min: endIn(bucket, 'least'),
    max: endIn(bucket, 'most'),
    inexactCount: inexact.doc_count,
    inexactSum: sumIn(inexact),
  };
}

function sumIn(bucket: Bucket): string {
  const part = (name: keyof Parts) => (bucket[name] as { value: number }).value;
  return fromMillionths(
    sumOfParts({ part0: part('part0'), part1: part('part1'), part2: part('part2') }, bucket.doc_count),
  );
}

function endIn(bucket: Bucket, name: 'least' | 'most'): string {
  const [first] = (bucket[name] as { buckets: readonly { key: string }[] }).buckets;
  return fromMillionths(fromSortableAmount(first?.key ?? ''));
}
