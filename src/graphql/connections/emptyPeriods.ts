/** Empty groups for the periods without records between the first and the last that have some. */
import { compareGroups, type GroupField, type GroupPeriod, type RecordGroup } from '../../catalogue/catalogue.ts';

/**
 * For each combination of the other keys' values; unchanged where no key is a period.
 *
 * @param check Receives the number of groups before they are made; throws if there are too many.
 */
export function withEmptyPeriods(
  groups: readonly RecordGroup[],
  keys: readonly GroupField[],
  check: (count: number) => void,
): readonly RecordGroup[] {
  const filled = keys.reduce<readonly RecordGroup[]>(
    (all, key, at) => (isPeriod(key) ? fillPeriods(all, at, key, check) : all),
    groups,
  );
  return filled === groups ? groups : filled.toSorted(compareGroups);
}

function fillPeriods(
  groups: readonly RecordGroup[],
  at: number,
  period: GroupPeriod,
  check: (count: number) => void,
): readonly RecordGroup[] {
  const known = groups.flatMap(({ values }) => values[at] ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return groups;
  const present = new Set(groups.map(({ values }) => JSON.stringify(values)));
  const others = new Map(groups.map(({ values }) => [JSON.stringify(values.toSpliced(at, 1)), values]));
  const [from, to] = [numberOf(first, period), numberOf(last, period)];
  const periods = to - from + 1;
  check(groups.length - known.length + others.size * periods);
  const added: RecordGroup[] = [];
  for (const values of others.values()) {
    for (let each = from; each <= to; each += 1) {
      const filled = values.with(at, periodAt(each, period));
      if (!present.has(JSON.stringify(filled))) added.push({ values: filled, count: 0 });
    }
  }
  return [...groups, ...added];
}

/** How many there are in a year, and how one is written after the year. */
const PERIODS: Readonly<Record<GroupPeriod, { readonly each: number; readonly write: (at: number) => string }>> = {
  year: { each: 1, write: () => '' },
  half: { each: 2, write: (at) => `-H${at}` },
  quarter: { each: 4, write: (at) => `-Q${at}` },
  month: { each: 12, write: (at) => `-${String(at).padStart(2, '0')}` },
};

export const isPeriod = (key: GroupField): key is GroupPeriod => typeof key === 'string' && key !== 'kind';

/** Periods since the year 0. */
function numberOf(value: string, period: GroupPeriod): number {
  const [year = '', at = '1'] = value.split('-');
  return Number(year) * PERIODS[period].each + Number(at.replace(/\D/g, '')) - 1;
}

function periodAt(number: number, period: GroupPeriod): string {
  const { each, write } = PERIODS[period];
  return String(Math.floor(number / each)).padStart(4, '0') + write((number % each) + 1);
}
