/** Statistics: the number of records and the sums of their amounts, by one to three keys. */
import type { RecordGroup, CatalogueView, Selection } from '../../catalogue/catalogue.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import type { Context } from '../context.ts';
import type { GroupKey } from '../queries/groupKeys.ts';
import { isPeriod, withEmptyPeriods } from './emptyPeriods.ts';
import { GroupAmounts, type SummedAmounts } from './groupAmounts.ts';
import type { Conditions } from '../queries/filters.ts';
import { type Scope, selectionOf } from '../queries/listQuery.ts';

const MAX_GROUP_KEYS = 3;
const MAX_GROUPS = 1_000;

/** A key of a group with its value; null for the records without a value. */
export interface GroupKeyValue {
  readonly key: string;
  readonly stored: string | null;
  readonly value: string | null;
  readonly by: GroupKey;
}

/** Beside the number, fields of what is summed up, which are methods; see {@link GroupAmounts}. */
interface GroupTotals {
  readonly count: number;
}

export interface StatisticsGroup extends GroupTotals {
  readonly keys: readonly GroupKeyValue[];
}

export interface StatisticsArguments<Name extends string> {
  readonly groupBy: readonly Name[];
  readonly emptyPeriods?: boolean | null | undefined;
  readonly orderBy?: GroupOrder | null | undefined;
  readonly first?: number | null | undefined;
}

/** The schema's order of groups: by their number of records (`COUNT`), or by the sum of what is summed up. */
interface GroupOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

interface StatisticsQuery {
  readonly scope: Scope;
  readonly conditions: Conditions;
  /** All that there are, by their names in the schema. */
  readonly keys: ReadonlyMap<string, GroupKey>;
  readonly args: StatisticsArguments<string>;
  readonly summed: SummedAmounts;
}

/** graphql-js calls the methods that a query selects: the groups, the total, or both. */
export class Statistics {
  readonly #reading: CatalogueView;
  readonly #selection: Selection;
  readonly #names: readonly string[];
  readonly #keys: readonly GroupKey[];
  readonly #summed: SummedAmounts;
  readonly #emptyPeriods: boolean;
  readonly #order: GroupOrder | undefined;
  readonly #first: number | undefined;

  constructor(reading: CatalogueView, selection: Selection, keyed: ReadonlyMap<string, GroupKey>, rest: Rest) {
    this.#reading = reading;
    this.#selection = selection;
    this.#names = [...keyed.keys()];
    this.#keys = [...keyed.values()];
    this.#summed = rest.summed;
    this.#emptyPeriods = rest.emptyPeriods;
    this.#order = rest.order;
    this.#first = rest.first;
  }

  get asOf(): number {
    return this.#reading.number;
  }

  async groups(): Promise<StatisticsGroup[]> {
    const query = { selection: this.#selection, keys: this.#keys.map(({ key }) => key) };
    const amounts = new GroupAmounts(this.#reading, query, this.#summed);
    const found = await this.#reading.groups(query);
    if (this.#first === undefined) checkCount(found.length);
    const all = this.#emptyPeriods ? withEmptyPeriods(found, query.keys, checkCount) : found;
    const ordered = this.#order ? await inOrder(all, this.#order, amounts) : all;
    return ordered.slice(0, this.#first).map((group) => ({
      count: group.count,
      ...amounts.of(group),
      keys: group.values.map((stored, at) => this.#keyOf(stored, at)),
    }));
  }

  async total(): Promise<GroupTotals> {
    const query = { selection: this.#selection, keys: [] };
    const [all] = await this.#reading.groups(query);
    return { count: all?.count ?? 0, ...new GroupAmounts(this.#reading, query, this.#summed).of({ values: [] }) };
  }

  #keyOf(stored: string | null, at: number): GroupKeyValue {
    const by = this.#keys[at];
    if (!by) throw new Error('A group has as many values as there are keys');
    return { key: this.#names[at] ?? '', stored, value: stored === null ? null : (by.shown?.(stored) ?? stored), by };
  }
}

/** Stable: equal groups stay in the order of their keys, whatever the direction. */
async function inOrder(
  groups: readonly RecordGroup[],
  { field, direction }: GroupOrder,
  amounts: GroupAmounts,
): Promise<readonly RecordGroup[]> {
  const sizeOf = field === 'COUNT' ? ({ count }: RecordGroup) => BigInt(count) : await amounts.sumBy(field);
  const sign = direction === 'ASC' ? 1 : -1;
  return groups.toSorted((a, b) => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    if (one === other) return 0;
    return one === undefined || (other !== undefined && one < other) ? -sign : sign;
  });
}

function checkCount(count: number): void {
  if (count <= MAX_GROUPS) return;
  throw new InvalidInput(
    'groupBy',
    `makes ${count} groups here, over ${MAX_GROUPS}: use fewer keys or a narrower filter`,
  );
}

interface Rest {
  readonly summed: SummedAmounts;
  readonly emptyPeriods: boolean;
  readonly order: GroupOrder | undefined;
  readonly first: number | undefined;
}

/** Throws InvalidInput for too many keys, none, or one given twice. */
export async function statisticsOf(
  { catalogue }: Context,
  { scope, conditions, keys, args, summed }: StatisticsQuery,
): Promise<Statistics> {
  const names = new Set(args.groupBy);
  if (names.size < 1 || names.size > MAX_GROUP_KEYS || names.size < args.groupBy.length) {
    throw new InvalidInput('groupBy', `must have 1 to ${MAX_GROUP_KEYS} keys, all different`);
  }
  if (args.first != null && (args.first < 1 || args.first > MAX_GROUPS)) {
    throw new InvalidInput('first', `must be from 1 to ${MAX_GROUPS}, not ${args.first}`);
  }
  const keyed = new Map([...names].map((name) => [name, keyNamed(name, keys)]));
  const periods = [...keyed].flatMap(([name, { key }]) => (isPeriod(key) ? [name] : []));
  if (args.emptyPeriods === true && periods.length > 1) {
    throw new InvalidInput('groupBy', `must not have both ${periods.join(' and ')} together with "emptyPeriods"`);
  }
  const selection = selectionOf({ scope, conditions });
  return new Statistics(await catalogue.reading(), selection, keyed, {
    summed,
    emptyPeriods: args.emptyPeriods ?? false,
    order: args.orderBy ?? undefined,
    first: args.first ?? undefined,
  });
}

function keyNamed(name: string, keys: ReadonlyMap<string, GroupKey>): GroupKey {
  const key = keys.get(name);
  if (!key) throw new Error(`The schema has a group key that is not declared: ${name}`);
  return key;
}
