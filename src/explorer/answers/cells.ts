import type { GraphQLSchema } from 'graphql';
import { type Language, namesOf } from '../contract/terms.ts';
import { decimalsOf, readableNumber, type Scale, scaleOf } from './amounts.ts';
import type { Column, Scalar } from './column.ts';
import { readableDate, readableInstant, readablePeriod } from './dates.ts';

/** How one column is shown in a language. */
export interface ColumnView {
  readonly column: Column;
  /** Its name with its unit: 总投资（亿元）. */
  readonly title: string;
  /** The unit alone: 亿元; empty if it has none. */
  readonly unit: string;
  readonly scale: Scale;
  /** How much room its texts want. */
  readonly room: 'short' | 'medium' | 'long';
  readonly show: (value: Scalar) => string;
}

const CURRENCIES: Readonly<Record<string, string>> = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元' };

/** Decides once for a column how its values are shown. */
export function viewOf(column: Column, schema: GraphQLSchema, language: Language): ColumnView {
  const numbers = column.kind === 'number' ? column.cells.flat().map(String) : [];
  const scale = column.currency === undefined ? { power: 0, name: '' } : scaleOf(numbers, language);
  const decimals = decimalsOf(numbers, scale);
  const unit = unitOf(column, scale, language);
  const name = column.names[language];
  const show = (value: Scalar): string => {
    if (value === null) return '';
    if (column.kind === 'number') return readableNumber(String(value), language, scale, decimals);
    return readable(value, column, schema, language);
  };
  return {
    column,
    unit,
    scale,
    title: unit === '' ? name : language === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`,
    room: roomOf(column, show),
    show,
  };
}

// Chinese characters are twice as wide as Latin ones.
function roomOf({ cells }: Column, show: (value: Scalar) => string): ColumnView['room'] {
  const widths = cells.flat().map((value) => show(value).replace(/[^\x20-\x7e]/g, '..').length);
  const widest = Math.max(0, ...widths);
  return widest <= 18 ? 'short' : widest <= 48 ? 'medium' : 'long';
}

function unitOf({ currency }: Column, scale: Scale, language: Language): string {
  if (currency === undefined) return '';
  if (language === 'en') return [currency, scale.name].filter(Boolean).join(' ');
  return scale.name + (CURRENCIES[currency] ?? currency);
}

/** A value as a person reads it; numbers without a scale. */
export function readable(value: Scalar, { kind, enumType }: Column, schema: GraphQLSchema, language: Language): string {
  if (value === null) return '';
  const text = String(value);
  switch (kind) {
    case 'date':
      return readableDate(text, language);
    case 'period':
      return readablePeriod(text, language);
    case 'instant':
      return readableInstant(text, language);
    case 'boolean':
      return language === 'zh' ? (value === true ? '是' : '否') : value === true ? 'yes' : 'no';
    case 'enum': {
      const named = enumType?.getValue(text);
      return named ? namesOf(named)[language] : text;
    }
    case 'typename': {
      const type = schema.getType(text);
      return type ? namesOf(type)[language] : text;
    }
    default:
      return text;
  }
}
