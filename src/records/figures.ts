/**
 * Figures: numbers as printed, with their qualifier, original words and source. Amounts and values are decimal strings,
 * because 32-bit integers overflow at 21 亿 and binary fractions cannot represent 0.1.
 */
import { z } from 'zod';
import { decimal } from './decimal.ts';
import { figureChange, orPrinted, rank } from './figureChanges.ts';
import { PERIODS, QUALIFIERS } from './figureTerms.ts';
import { partialDate } from './partialDate.ts';
import {
  parsePrintedMoney,
  parsePrintedMoneyRange,
  parsePrintedQuantity,
  parsePrintedQuantityRange,
  parsePrintedRate,
} from './printed/index.ts';
import { source } from './source.ts';
import { line, many } from './text.ts';

export const REALIZATIONS = ['ACTUAL', 'EXPECTED'] as const;
const printed = {
  qualifier: z.enum(QUALIFIERS).default('EXACT'),
  /** The words as printed. */
  original: line.optional(),
  source: source.optional(),
};

const moneyFields = {
  amount: decimal,
  /** The upper end of a range. */
  upperAmount: decimal.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, like CNY')
    .default('CNY'),
  ...printed,
};

/** Lower and upper end of a range. */
const areInOrder = (lower?: string, upper?: string): boolean =>
  upper === undefined || (lower !== undefined && Number(lower) <= Number(upper));
const OUT_OF_ORDER = 'must be the upper end of a range, not below the lower one';

/** Whole or decimal units of an ISO 4217 currency, by default yuan; or as printed: 约3亿元, alone or as the amount of a map. */
export const money = z.preprocess(
  (value) => withMoney(value, (text) => parsePrintedMoney(text) ?? parsePrintedMoneyRange(text)),
  z
    .strictObject(moneyFields, { error: orPrinted('约3亿元', 'amount and currency') })
    .refine((it) => areInOrder(it.amount, it.upperAmount), { message: OUT_OF_ORDER, path: ['upperAmount'] }),
);

/** Money per period, e.g. annual output: 每年超10亿元. */
export const moneyRate = z.preprocess(
  (value) =>
    withMoney(value, (text) => parsePrintedRate(text) ?? parsePrintedMoney(text) ?? parsePrintedMoneyRange(text)),
  z
    .strictObject(
      { ...moneyFields, period: z.enum(PERIODS).optional() },
      { error: orPrinted('每年超10亿元', 'amount, currency and period') },
    )
    .refine((it) => areInOrder(it.amount, it.upperAmount), { message: OUT_OF_ORDER, path: ['upperAmount'] }),
);

/** The quantity of a product that can be made per period. Its value may be as printed: 近200万套. */
export const capacity = z.preprocess(
  (value) => withQuantity(value, 'period'),
  z
    .strictObject({
      value: decimal,
      upperValue: decimal.optional(),
      unit: line,
      product: line,
      period: z.enum(PERIODS).optional(),
      ...printed,
    })
    .refine((it) => areInOrder(it.value, it.upperValue), { message: OUT_OF_ORDER, path: ['upperValue'] }),
);

const indicatorFields = z
  .strictObject({
    name: line,
    value: decimal.optional(),
    upperValue: decimal.optional(),
    unit: line.optional(),
    /** The time that the figure covers. */
    period: partialDate.optional(),
    /** For a rate: its period, e.g. DAY for pieces per day. */
    per: z.enum(PERIODS).optional(),
    state: z.enum(REALIZATIONS).default('ACTUAL'),
    change: figureChange.optional(),
    /** Where several are printed (同比, 两年平均): those after the first. */
    furtherChanges: many(figureChange),
    ranks: many(rank),
    ...printed,
  })
  .refine((it) => areInOrder(it.value, it.upperValue), { message: OUT_OF_ORDER, path: ['upperValue'] });

/**
 * A named figure of an enterprise, a project or an area. Its value may be as printed (8000多平方米), and absent if only its change is
 * printed.
 */
export const indicator = z.preprocess((value) => withQuantity(value, 'per'), indicatorFields);

export const indicators = many(indicator);

/** Parses money that is as printed, alone or as the amount of a map; other fields of the map take precedence. */
function withMoney(money: unknown, parse: (text: string) => { readonly amount: string } | undefined): unknown {
  if (typeof money === 'string') return parse(money) ?? money;
  if (typeof money !== 'object' || money === null || !('amount' in money)) return money;
  if (typeof money.amount !== 'string' || decimal.safeParse(money.amount).success) return money;
  const printedMoney = parse(money.amount);
  return printedMoney ? { ...printedMoney, ...money, amount: printedMoney.amount } : money;
}

/** Parses a value that is as printed into the figure's fields; fields in the file take precedence. */
function withQuantity(figure: unknown, period: 'per' | 'period'): unknown {
  if (typeof figure !== 'object' || figure === null || !('value' in figure)) return figure;
  if (typeof figure.value !== 'string' || decimal.safeParse(figure.value).success) return figure;
  const quantity = parsePrintedQuantity(figure.value);
  if (!quantity) {
    const range = parsePrintedQuantityRange(figure.value);
    return range ? { ...range, ...figure, value: range.value } : figure;
  }
  const { per, value, ...others } = quantity;
  return { ...others, ...(per && { [period]: per }), ...figure, value };
}

export type Money = z.output<typeof money>;
export type MoneyRate = z.output<typeof moneyRate>;
export type Capacity = z.output<typeof capacity>;
export type Indicator = z.output<typeof indicator>;
