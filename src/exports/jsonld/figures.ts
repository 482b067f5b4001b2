/** Figures: numbers with their bounds, as the qualifier says, and the words as printed. */
import type { MonetaryAmount, PropertyValue } from 'schema-dts';
import type { Capacity, Indicator, Money, MoneyRate } from '../../records/figures.ts';
import type { Qualifier } from '../../records/figureTerms.ts';
import { labelOf } from '../labelOf.ts';
import type { Node } from './links.ts';

type Digits = `${number}`;

interface Bounds {
  readonly value?: Digits;
  readonly minValue?: Digits;
  readonly maxValue?: Digits;
}

/** Decimal digits, as a text: binary fractions cannot represent all of them. */
const digits = (decimal: string): Digits => decimal as Digits;

/** 超 and 不低于 are bounds below, 近 and 最多 above; a range has both. */
export function boundsOf(value: string | undefined, upper: string | undefined, qualifier: Qualifier): Bounds {
  if (value === undefined) return {};
  if (upper !== undefined) return { minValue: digits(value), maxValue: digits(upper) };
  if (qualifier === 'OVER' || qualifier === 'AT_LEAST') return { minValue: digits(value) };
  if (qualifier === 'NEARLY' || qualifier === 'UP_TO') return { maxValue: digits(value) };
  return { value: digits(value) };
}

/** 约3亿元 of a total investment. */
export function moneyProperty(name: string, money: Money | MoneyRate | undefined): Node<PropertyValue>[] {
  if (!money) return [];
  const { amount, upperAmount, currency, qualifier, original } = money;
  const value: Node<MonetaryAmount> = {
    '@type': 'MonetaryAmount',
    currency,
    ...boundsOf(amount, upperAmount, qualifier),
  };
  const period = 'period' in money ? money.period : undefined;
  return [{ '@type': 'PropertyValue', name, value, unitText: per(currency, period), description: original }];
}

export const capacityProperty = (figure: Capacity): Node<PropertyValue> => ({
  '@type': 'PropertyValue',
  name: figure.product,
  unitText: per(figure.unit, figure.period),
  ...boundsOf(figure.value, figure.upperValue, figure.qualifier),
  description: figure.original,
});

/** The period that the figure covers and whether it is expected are in the description, with the words. */
export const indicatorProperty = (figure: Indicator): Node<PropertyValue> => ({
  '@type': 'PropertyValue',
  name: figure.name,
  unitText: per(figure.unit, figure.per),
  ...boundsOf(figure.value, figure.upperValue, figure.qualifier),
  description: describe(figure),
});

/** What is printed of the figure. */
export function describe({ original, period, state, change, furtherChanges, ranks }: Indicator): string | undefined {
  const parts = [
    state === 'EXPECTED' ? labelOf('Realization', state, 'zh') : undefined,
    period?.original ?? period?.edtf,
    original,
    ...[change, ...furtherChanges, ...ranks].map((each) => each?.original),
  ];
  return parts.filter((part) => part !== undefined).join('，') || undefined;
}

/** 万套/年. */
export function per(unit: string | undefined, period: string | undefined): string | undefined {
  if (period === undefined) return unit;
  return `${unit ?? ''}/${labelOf('Period', period, 'zh')}`;
}
