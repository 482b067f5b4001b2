/**
 * Figures: numbers as printed, with their qualifier, their original words and the sentence they stand in. Amounts and
 * values are decimal strings: 32-bit integers overflow at 21 亿, and binary fractions cannot hold 0.1.
 */
import { z } from 'zod';
import { partialDate } from './partialDate.ts';
import { source } from './source.ts';
import { line, many } from './text.ts';

/** A decimal number: up to 20 digits before the point and 6 after it; no exponent, no leading zeros. */
export const decimal = z
  // YAML reads what is not in quotes as a number; where that is exact, it says the same.
  .union([z.string(), z.number().refine((value) => Number.isSafeInteger(value) || !Number.isInteger(value))], {
    error: 'must be a decimal number; in quotes, it may have up to 20 digits',
  })
  .transform(String)
  .pipe(z.string().regex(/^-?(0|[1-9]\d{0,19})(\.\d{1,6})?$/, 'must be a decimal number, like "300000000" or "0.15"'));

/** 正好, 约, 超, 近, 不低于, 最多. */
export const QUALIFIERS = ['EXACT', 'ABOUT', 'OVER', 'NEARLY', 'AT_LEAST', 'UP_TO'] as const;
export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export const FIGURE_STATES = ['ACTUAL', 'EXPECTED'] as const;
export const DIRECTIONS_OF_CHANGE = ['UP', 'DOWN', 'UNCHANGED'] as const;
/** 同比, 环比, 前期之和 and what else is compared with. */
export const CHANGE_BASES = ['YEAR_ON_YEAR', 'PERIOD_ON_PERIOD', 'PRECEDING_PERIODS_TOGETHER', 'OTHER'] as const;

const printed = {
  qualifier: z.enum(QUALIFIERS).default('EXACT'),
  /** The words of the text. */
  original: line.optional(),
  source: source.optional(),
};

/** Whole or decimal units of an ISO 4217 currency; yuan unless said otherwise. */
export const money = z.strictObject({
  amount: decimal,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, like CNY')
    .default('CNY'),
  ...printed,
});

/** Money for each period, e.g. output a year. */
export const moneyRate = money.extend({ period: z.enum(PERIODS).optional() });

/** What can be made of a product in a period. */
export const capacity = z.strictObject({
  value: decimal,
  unit: line,
  product: line,
  period: z.enum(PERIODS).optional(),
  ...printed,
});

const change = z.strictObject({
  direction: z.enum(DIRECTIONS_OF_CHANGE),
  /** Per cent, without a sign. */
  percent: decimal.optional(),
  basis: z.enum(CHANGE_BASES),
  original: line.optional(),
});

/** A named figure of an enterprise or a project; its value may be missing where only its change is printed. */
export const indicator = z.strictObject({
  name: line,
  value: decimal.optional(),
  unit: line.optional(),
  /** The time that the figure covers. */
  period: partialDate.optional(),
  /** For a rate: the period it is counted by, e.g. DAY for pieces a day. */
  per: z.enum(PERIODS).optional(),
  state: z.enum(FIGURE_STATES).default('ACTUAL'),
  change: change.optional(),
  ...printed,
});

export const indicators = many(indicator);
export type Money = z.output<typeof money>;
export type MoneyRate = z.output<typeof moneyRate>;
export type Capacity = z.output<typeof capacity>;
export type Indicator = z.output<typeof indicator>;
