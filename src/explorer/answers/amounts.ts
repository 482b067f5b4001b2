/** Amounts as people read them: a whole column in 亿 or 万 (million or billion), without losing a digit that matters. */
import type { Language } from '../contract/terms.ts';

/** What a column's numbers are divided by: ten to this power, with its name. */
export interface Scale {
  readonly power: number;
  readonly name: string;
}

const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { power: 8, name: '亿' },
    { power: 4, name: '万' },
  ],
  en: [
    { power: 9, name: 'billion' },
    { power: 6, name: 'million' },
  ],
};

const WHOLE: Scale = { power: 0, name: '' };
// Beyond these decimals a person reads no more; the exact number is in the cell's title, in CSV and in JSON.
const MAX_DECIMALS = 4;

/** The scale in which most amounts of a column have a digit before the point. */
export function scaleOf(amounts: readonly string[], language: Language): Scale {
  const sizes = amounts.map((amount) => Math.abs(Number(amount))).filter((size) => size > 0);
  const middle = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return SCALES[language].find(({ power }) => middle >= 10 ** power) ?? WHOLE;
}

/** How many decimals a column needs so that no number loses one, up to a limit. */
export function decimalsOf(numbers: readonly string[], scale: Scale): number {
  const decimals = numbers.map((number) => shifted(number, scale.power).split('.')[1]?.length ?? 0);
  return Math.min(MAX_DECIMALS, Math.max(0, ...decimals));
}

/** A number with groups of three digits, in a scale and with so many decimals. */
export function readableNumber(number: string, language: Language, scale = WHOLE, decimals?: number): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  });
  // As text, so that numbers beyond the exact range of a double stay exact.
  return format.format(shifted(number, scale.power) as Intl.StringNumericLiteral);
}

/** A decimal number divided by a power of ten, exactly. */
export function shifted(number: string, power: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  if (whole === '') return number;
  const digits = whole.padStart(power + 1, '0');
  const at = digits.length - power;
  const decimals = (digits.slice(at) + fraction).replace(/0+$/, '');
  return sign + digits.slice(0, at) + (decimals === '' ? '' : `.${decimals}`);
}
