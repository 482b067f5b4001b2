/** Statistics: the number of records and the sums of their amounts, by one to three keys. */
import type { RecordGroup, GroupField, CatalogueView, Selection, Sums } from '../../catalogue/catalogue.ts';
import { average, fromMillionths, toMillionths } from '../../catalogue/decimals.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import type { Context } from '../context.ts';
import type { GroupKey } from '../queries/groupKeys.ts';
import { isPeriod, withEmptyPeriods } from './emptyPeriods.ts';
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

interface MoneySums extends Sums {
  readonly average: string;
}

interface GroupTotals {
  readonly count: number;
  readonly investment: readonly MoneySums[];
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

/** The schema's order of groups: by their number of records, or by the sum of what is summed up. */
interface GroupOrder {
  readonly field: 'COUNT' | 'INVESTMENT';
  readonly direction: 'ASC' | 'DESC';
}

interface StatisticsQuery {
  readonly scope: Scope;
  readonly conditions: Conditions;
  /** All that there are, by their names in the schema. */
  readonly keys: ReadonlyMap<string, GroupKey>;
  readonly args: StatisticsArguments<string>;
  /** Name of the amount to sum up. */
  readonly amount: string | undefined;
}

/** graphql-js calls the methods that a query selects: the groups, the total, or both. */
export class Statistics {
  readonly #reading: CatalogueView;
  readonly #selection: Selection;
  readonly #names: readonly string[];
  readonly #keys: readonly GroupKey[];
  readonly #amount: string | undefined;
  readonly #emptyPeriods: boolean;
  readonly #order: GroupOrder | undefined;
  readonly #first: number | undefined;

  constructor(reading: CatalogueView, selection: Selection, keyed: ReadonlyMap<string, GroupKey>, rest: Rest) {
    this.#reading = reading;
    this.#selection = selection;
    this.#names = [...keyed.keys()];
    this.#keys = [...keyed.values()];
    this.#amount = rest.amount;
    this.#emptyPeriods = rest.emptyPeriods;
    this.#order = rest.order;
    this.#first = rest.first;
  }

  get asOf(): number {
    return this.#reading.number;
  }

  async groups(): Promise<StatisticsGroup[]> {
    const keys = this.#keys.map(({ key }) => key);
    const found = await this.#count(keys);
    if (this.#first === undefined) checkCount(found.length);
    const all = this.#emptyPeriods ? withEmptyPeriods(found, keys, checkCount) : found;
    const ordered = this.#order ? inOrder(all, this.#order) : all;
    return ordered.slice(0, this.#first).map((group) => ({
      ...countedOf(group),
      keys: group.values.map((stored, at) => this.#keyOf(stored, at)),
    }));
  }

  async total(): Promise<GroupTotals> {
    const [all] = await this.#count([]);
    return all ? countedOf(all) : { count: 0, investment: [] };
  }

  #count(keys: readonly GroupField[]): Promise<readonly RecordGroup[]> {
    return this.#reading.groups({ selection: this.#selection, keys, amount: this.#amount });
  }

  #keyOf(stored: string | null, at: number): GroupKeyValue {
    const by = this.#keys[at];
    if (!by) throw new Error('A group has as many values as there are keys');
    return { key: this.#names[at] ?? '', stored, value: stored === null ? null : (by.shown?.(stored) ?? stored), by };
  }
}

/** Sums in other currencies are not converted, so groups are ordered by this one. */
const ORDERED_CURRENCY = 'CNY';

/** Stable: equal groups stay in the order of their keys, whatever the direction. */
function inOrder(groups: readonly RecordGroup[], { field, direction }: GroupOrder): readonly RecordGroup[] {
  const sumOf = ({ sums }: RecordGroup) => {
    const own = sums.find(({ currency }) => currency === ORDERED_CURRENCY);
    return own && toMillionths(own.sum);
  };
  const sizeOf = (group: RecordGroup) => (field === 'COUNT' ? BigInt(group.count) : sumOf(group));
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
  readonly amount: string | undefined;
  readonly emptyPeriods: boolean;
  readonly order: GroupOrder | undefined;
  readonly first: number | undefined;
}

/** Throws InvalidInput for too many keys, none, or one given twice. */
export async function statisticsOf(
  { catalogue }: Context,
  { scope, conditions, keys, args, amount }: StatisticsQuery,
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
    amount,
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

function countedOf({ count, sums }: RecordGroup): GroupTotals {
  return {
    count,
    investment: sums.map((each) => ({
      ...each,
      average: fromMillionths(average(toMillionths(each.sum), each.count)),
    })),
  };
}
