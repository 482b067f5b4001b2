/** Amounts summed up, told by records alone: exact sums, means and medians, by currency and period. */
import { millionths } from './oracleFields.ts';
import type { Line } from './oracleRecords.ts';

interface MoneySums {
  readonly currency: string;
  /** Of rates only. */
  readonly period?: string | null;
  readonly count: number;
  readonly sum: string;
  readonly average: string;
  readonly median: string;
  readonly min: string;
  readonly max: string;
  readonly inexactCount: number;
  readonly inexactSum: string;
}

/** What is stated of an amount by records, and added up. */
export interface Amounts {
  readonly investment: readonly MoneySums[];
  readonly expectedOutput: readonly MoneySums[];
}

export const NO_AMOUNTS: Amounts = { investment: [], expectedOutput: [] };

export const amountsOf = (lines: readonly Line[]): Amounts => ({
  investment: sumsOf(
    lines.flatMap(({ investment }) => investment ?? []),
    ({ currency = 'CNY' }) => ({ currency }),
  ),
  expectedOutput: sumsOf(
    lines.flatMap(({ expectedOutput }) => expectedOutput ?? []),
    ({ currency = 'CNY', period = null }) => ({ currency, period }),
  ),
});

type Unit = Pick<MoneySums, 'currency' | 'period'>;

/** By what is not added up with each other. */
function sumsOf(moneys: readonly Line[], unitOf: (money: Line) => Unit): MoneySums[] {
  return [...Map.groupBy(moneys, (money) => JSON.stringify(unitOf(money)))]
    .map(([unit, own]) => ({ ...(JSON.parse(unit) as Unit), ...statisticsOf(own) }))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Sorts by currency, then by period; no letter comes after the sign for none. */
const placeOf = ({ currency, period }: Unit): string => `${currency} ${period ?? '~'}`;

/** Of a range, the lower end counts. */
function statisticsOf(moneys: readonly Line[]): Omit<MoneySums, keyof Unit> {
  const sorted = moneys.map(({ amount }) => millionths(amount)).sort((a, b) => (a < b ? -1 : Number(a > b)));
  const inexact = moneys.filter(
    ({ qualifier = 'EXACT', upperAmount }) => qualifier !== 'EXACT' || upperAmount !== undefined,
  );
  return {
    count: moneys.length,
    sum: decimal(sum(sorted)),
    average: decimal(mean(sorted)),
    median: decimal(mean(middleOf(sorted))),
    min: decimal(sorted[0] ?? 0n),
    max: decimal(sorted.at(-1) ?? 0n),
    inexactCount: inexact.length,
    inexactSum: decimal(sum(inexact.map(({ amount }) => millionths(amount)))),
  };
}

/** One or two that are left when the least and the greatest are taken away again and again. */
function middleOf(sorted: readonly bigint[]): readonly bigint[] {
  return sorted.length <= 2 ? sorted : middleOf(sorted.slice(1, -1));
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);

/** To hundredths, halves away from zero: by what is left over of whole hundredths. */
function mean(amounts: readonly bigint[]): bigint {
  const total = sum(amounts);
  const [positive, each] = [total < 0n ? -total : total, BigInt(amounts.length) * 10_000n];
  const hundredths = positive / each + (2n * (positive % each) >= each ? 1n : 0n);
  return (total < 0n ? -hundredths : hundredths) * 10_000n;
}

/** Without zeros behind the point. */
function decimal(amount: bigint): string {
  const digits = String(amount).replace('-', '').padStart(7, '0');
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return amount < 0n ? `-${text}` : text;
}
