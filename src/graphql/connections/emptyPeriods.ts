/** Empty groups for the months or years without records between the first and the last that have some. */
import { compareGroups, type GroupField, type RecordGroup } from '../../catalogue/catalogue.ts';

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
    (all, key, at) => (key === 'year' || key === 'month' ? fillPeriods(all, at, key, check) : all),
    groups,
  );
  return filled === groups ? groups : filled.toSorted(compareGroups);
}

function fillPeriods(
  groups: readonly RecordGroup[],
  at: number,
  period: 'year' | 'month',
  check: (count: number) => void,
): readonly RecordGroup[] {
  const known = groups.flatMap(({ values }) => values[at] ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return groups;
  const present = new Set(groups.map(({ values }) => JSON.stringify(values)));
  const others = new Map(groups.map(({ values }) => [JSON.stringify(values.toSpliced(at, 1)), values]));
  const periods = numberOf(last) - numberOf(first) + 1;
  check(groups.length - known.length + others.size * periods);
  const added: RecordGroup[] = [];
  for (const values of others.values()) {
    for (let each = first; each <= last; each = next(each, period)) {
      const filled = values.with(at, each);
      if (!present.has(JSON.stringify(filled))) added.push({ values: filled, count: 0, sums: [] });
    }
  }
  return [...groups, ...added];
}

/** Periods since the year 0. */
function numberOf(value: string): number {
  const [year = 0, month] = value.split('-').map(Number);
  return month === undefined ? year : 12 * year + month;
}

function next(value: string, period: 'year' | 'month'): string {
  const [year = 0, month = 0] = value.split('-').map(Number);
  const padded = (number: number) => String(number).padStart(4, '0');
  if (period === 'year') return padded(year + 1);
  return month === 12 ? `${padded(year + 1)}-01` : `${padded(year)}-${String(month + 1).padStart(2, '0')}`;
}
