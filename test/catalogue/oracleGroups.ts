/** Counting, told by records alone: values, groups, and the periods in which there is nothing. */
import { type Amounts, amountsOf, NO_AMOUNTS } from './oracleAmounts.ts';
import { distinct, type ValuesOf } from './oracleFields.ts';
import type { Held } from './oracleListing.ts';

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

export interface Totals extends Amounts {
  readonly count: number;
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
export const totalsOf = (held: readonly Held[]): Totals => ({
  count: held.length,
  ...amountsOf(held.map(({ line }) => line)),
});

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
      ...NO_AMOUNTS,
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
