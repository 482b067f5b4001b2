/** Counting and summing up, told by records alone: values, groups, exact sums, and the periods in which there is nothing. */
import { distinct, millionths, type ValuesOf } from './oracleFields.ts';
import type { Held } from './oracleListing.ts';
import type { Line } from './oracleRecords.ts';

const byCodeUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** The most frequent first, then by value. */
export function countValues(held: readonly Held[], of: ValuesOf): ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of held.flatMap(({ line }) => of(line))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([value, count]) => ({ value, count }));
  return found.sort((a, b) => b.count - a.count || byCodeUnits(a.value, b.value));
}

interface MoneySums {
  readonly currency: string;
  readonly count: number;
  readonly sum: string;
  readonly average: string;
  readonly min: string;
  readonly max: string;
  readonly inexactCount: number;
  readonly inexactSum: string;
}

export interface Totals {
  readonly count: number;
  readonly investment: readonly MoneySums[];
}

export interface Group extends Totals {
  readonly values: readonly (string | null)[];
}

/** Groups by values, null last; a record with several values of a key is in several groups. */
export function groupsOf(held: readonly Held[], keys: readonly ValuesOf[]): Group[] {
  const members = new Map<string, Held[]>();
  for (const each of held) {
    for (const values of combinations(keys.map((of) => valuesOrNone(of(each.line))))) {
      const group = JSON.stringify(values);
      members.set(group, [...(members.get(group) ?? []), each]);
    }
  }
  const groups = [...members].map(([group, of]): Group => ({ values: JSON.parse(group), ...totalsOf(of) }));
  return groups.sort(byValues);
}

type Values = readonly (string | null)[];

const valuesOrNone = (values: readonly string[]): Values => (values.length > 0 ? values : [null]);

function combinations(lists: readonly Values[]): (string | null)[][] {
  return lists.reduce<(string | null)[][]>(
    (all, list) => all.flatMap((begun) => list.map((value) => [...begun, value])),
    [[]],
  );
}

function byValues(a: Group, b: Group): number {
  for (const [at, one] of a.values.entries()) {
    const other = b.values[at] ?? null;
    if (one === other) continue;
    if (one === null || other === null) return one === null ? 1 : -1;
    return byCodeUnits(one, other);
  }
  return 0;
}

/** Each record once. */
export function totalsOf(held: readonly Held[]): Totals {
  const moneys = held.flatMap(({ line }): Line[] => line.investment ?? []);
  const currencyOf = ({ currency = 'CNY' }: Line): string => currency;
  const currencies = distinct(moneys.map(currencyOf)).sort(byCodeUnits);
  const sums = currencies.map((currency) =>
    sumsOf(
      currency,
      moneys.filter((each) => currencyOf(each) === currency),
    ),
  );
  return { count: held.length, investment: sums };
}

function sumsOf(currency: string, moneys: readonly Line[]): MoneySums {
  const sorted = moneys.map(({ amount }) => millionths(amount)).sort((a, b) => (a < b ? -1 : Number(a > b)));
  const inexact = moneys.filter(({ qualifier = 'EXACT' }) => qualifier !== 'EXACT');
  const total = sum(sorted);
  return {
    currency,
    count: moneys.length,
    sum: decimal(total),
    average: decimal(average(total, moneys.length)),
    min: decimal(sorted[0] ?? 0n),
    max: decimal(sorted.at(-1) ?? 0n),
    inexactCount: inexact.length,
    inexactSum: decimal(sum(inexact.map(({ amount }) => millionths(amount)))),
  };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);

/** To hundredths, halves away from zero: by what is left over of whole hundredths. */
function average(total: bigint, count: number): bigint {
  const [positive, each] = [total < 0n ? -total : total, BigInt(count) * 10_000n];
  const hundredths = positive / each + (2n * (positive % each) >= each ? 1n : 0n);
  return (total < 0n ? -hundredths : hundredths) * 10_000n;
}

/** Without zeros behind the point. */
function decimal(amount: bigint): string {
  const digits = String(amount).replace('-', '').padStart(7, '0');
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return amount < 0n ? `-${text}` : text;
}

/** With the periods of the key at that place in which there is nothing, for all that the other keys have together. */
export function withPeriods(groups: readonly Group[], at: number, period: Period): Group[] {
  const known = groups.flatMap(({ values }) => values[at] ?? []).sort(byCodeUnits);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [...groups];
  const others = distinct(groups.map(({ values }) => JSON.stringify(values.toSpliced(at, 1))));
  const have = new Set(groups.map(({ values }) => JSON.stringify(values)));
  const wanted = periods(first, last, period).flatMap((each) =>
    others.map((other): Group => ({
      values: (JSON.parse(other) as string[]).toSpliced(at, 0, each),
      count: 0,
      investment: [],
    })),
  );
  return [...groups, ...wanted.filter(({ values }) => !have.has(JSON.stringify(values)))].sort(byValues);
}

/** Years, or months, from one to another: of all that these years have. */
const WITHIN_A_YEAR = {
  YEAR: [''],
  HALF_YEAR: ['-H1', '-H2'],
  QUARTER: ['-Q1', '-Q2', '-Q3', '-Q4'],
  MONTH: Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`),
} as const;
export type Period = keyof typeof WITHIN_A_YEAR;

function periods(first: string, last: string, period: Period): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'));
  const all = years.flatMap((year) => WITHIN_A_YEAR[period].map((each) => year + each));
  return all.filter((each) => first <= each && each <= last);
}
