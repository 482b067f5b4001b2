/**
 * The amounts of groups: sums, averages and medians, by currency and period. What a query selects is asked of the catalogue
 * once for all groups, and what it does not select is not worked out.
 */
import type { AmountQuery, CatalogueView, GroupQuery, Middles, RecordGroup, Sums } from '../../catalogue/catalogue.ts';
import { average, fromMillionths, toMillionths } from '../../catalogue/decimals.ts';
import type { Period } from '../../records/figureTerms.ts';
import type { AmountAttribute } from '../../records/kind.ts';

/** An amount that statistics sum up. */
export interface SummedAmount<Order extends string = string> {
  readonly amount: AmountAttribute<never>;
  /** The field of an order that stands for its sum in yuan. */
  readonly order: Order;
  /** Of a rate: the period whose sum that is. */
  readonly period?: Period;
}

/** What is summed up, by the names of the fields that show it. */
export type SummedAmounts = Readonly<Record<string, SummedAmount>>;

/** As the schema has them: graphql-js calls the methods that a query selects. */
interface AmountStatistics extends Omit<Sums, 'values'> {
  readonly average: () => string;
  readonly median: () => Promise<string>;
}
type FieldsOfAmounts = Readonly<Record<string, () => Promise<readonly AmountStatistics[]>>>;

/** Sums in other currencies are not converted, so groups are ordered by this one. */
const ORDERED_CURRENCY = 'CNY';

/** Of all groups of one question. */
export class GroupAmounts {
  readonly #summed: SummedAmounts;
  readonly #sums: (amount: string) => Promise<ByGroup<Sums>>;
  readonly #middles: (amount: string) => Promise<ByGroup<Middles>>;

  constructor(reading: CatalogueView, query: GroupQuery, summed: SummedAmounts) {
    this.#summed = summed;
    this.#sums = askedOnce(query, (asked) => reading.sums(asked));
    this.#middles = askedOnce(query, (asked) => reading.middles(asked));
  }

  /** The fields of a group. */
  of({ values }: Pick<RecordGroup, 'values'>): FieldsOfAmounts {
    return Object.fromEntries(
      Object.entries(this.#summed).map(([field, { amount }]) => [field, () => this.#statistics(amount.name, values)]),
    );
  }

  /** What groups are ordered by, in millionths; undefined for a group without. */
  async sumBy(order: string): Promise<(group: Pick<RecordGroup, 'values'>) => bigint | undefined> {
    const ordered = Object.values(this.#summed).find((each) => each.order === order);
    if (!ordered) throw new Error(`The schema has an order of groups that is not declared: ${order}`);
    const sums = await this.#sums(ordered.amount.name);
    const unit = { currency: ORDERED_CURRENCY, period: ordered.period ?? null };
    return ({ values }) => {
      const own = sums.get(keyOf(values))?.find((each) => isOfUnit(each, unit));
      return own && toMillionths(own.sum);
    };
  }

  async #statistics(amount: string, values: RecordGroup['values']): Promise<AmountStatistics[]> {
    const sums = (await this.#sums(amount)).get(keyOf(values)) ?? [];
    return sums.map((each) => ({
      ...each,
      average: () => rounded(toMillionths(each.sum), each.count),
      median: async () => {
        const own = (await this.#middles(amount)).get(keyOf(values))?.find((middles) => isOfUnit(middles, each));
        if (!own) throw new Error('Where there is a sum, there is an amount in the middle');
        return rounded(toMillionths(own.lower) + toMillionths(own.upper), 2);
      },
    }));
  }
}

type Unit = Pick<Sums, 'currency' | 'period'>;
const isOfUnit = (own: Unit, { currency, period }: Unit): boolean => own.currency === currency && own.period === period;

const rounded = (sum: bigint, count: number): string => fromMillionths(average(sum, count));

type ByGroup<Item> = ReadonlyMap<string, readonly Item[]>;
const keyOf = (values: RecordGroup['values']): string => JSON.stringify(values);

/** A question about an amount: its answer by group, which all groups share. */
function askedOnce<Item extends Pick<RecordGroup, 'values'>>(
  query: GroupQuery,
  ask: (query: AmountQuery) => Promise<readonly Item[]>,
): (amount: string) => Promise<ByGroup<Item>> {
  const answers = new Map<string, Promise<ByGroup<Item>>>();
  return (amount) => {
    const answer =
      answers.get(amount) ??
      ask({ ...query, amount }).then((items) => Map.groupBy(items, ({ values }) => keyOf(values)));
    answers.set(amount, answer);
    return answer;
  };
}
