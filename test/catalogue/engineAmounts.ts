/** What a catalogue must answer about amounts, worked out with plain arrays. */
import type { AmountQuery, Middles, Sums } from '../../src/catalogue/catalogue.ts';
import { fromMillionths, toMillionths } from '../../src/catalogue/decimals.ts';
import type { Row } from './engineLog.ts';
import { byCodeUnits, byValues, nullLast, placedIn } from './engineModel.ts';

type Amount = Row['entry']['amounts'][number];
type Together = Pick<Sums, 'values' | 'currency' | 'period'> & { readonly own: readonly Amount[] };

export const sums = (rows: readonly Row[], query: AmountQuery): Sums[] =>
  together(rows, query).map(({ own, ...unit }) => {
    const sorted = bySize(own);
    const inexact = own.filter(({ exact }) => !exact);
    return {
      ...unit,
      count: own.length,
      sum: fromMillionths(sumOf(own)),
      min: fromMillionths(sorted[0] ?? 0n),
      max: fromMillionths(sorted.at(-1) ?? 0n),
      inexactCount: inexact.length,
      inexactSum: fromMillionths(sumOf(inexact)),
    };
  });

export const middles = (rows: readonly Row[], query: AmountQuery): Middles[] =>
  together(rows, query).map(({ own, ...unit }) => {
    const sorted = bySize(own);
    const [lower, upper] = [sorted[Math.ceil(own.length / 2) - 1], sorted[Math.floor(own.length / 2)]];
    return { ...unit, lower: fromMillionths(lower ?? 0n), upper: fromMillionths(upper ?? 0n) };
  });

/** The amounts of each group in one currency for one period. */
function together(rows: readonly Row[], { amount, ...query }: AmountQuery): Together[] {
  const all = placedIn(rows, query).flatMap(({ row, values }) =>
    row.entry.amounts.filter(({ of }) => of === amount).map((own) => ({ own, values })),
  );
  const unitOf = ({ own, values }: (typeof all)[number]) => JSON.stringify([values, own.currency, own.period]);
  return [...Map.groupBy(all, unitOf).values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              values: first.values,
              currency: first.own.currency,
              period: first.own.period,
              own: [first, ...others].map(({ own }) => own),
            },
          ],
    )
    .sort((a, b) => byValues(a, b) || byCodeUnits(a.currency, b.currency) || nullLast(a.period, b.period));
}

const sumOf = (amounts: readonly Amount[]): bigint =>
  amounts.reduce((sum, each) => sum + toMillionths(each.amount), 0n);

const bySize = (amounts: readonly Amount[]): bigint[] =>
  amounts.map(({ amount }) => toMillionths(amount)).sort((a, b) => (a < b ? -1 : Number(a > b)));
