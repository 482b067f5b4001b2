/** Ranges as printed, from one figure to another: `3亿元至5亿元`, `5~10亿元`, `5000万至1亿元`, `3万—5万套`. */
import { type PrintedMoney, parsePrintedMoney } from './amount.ts';
import { plain } from './plain.ts';
import { parsePrintedQuantity, type PrintedQuantity } from './quantity.ts';

export interface PrintedMoneyRange extends PrintedMoney {
  /** The upper end; `amount` is the lower one. */
  readonly upperAmount: string;
}

export interface PrintedQuantityRange extends PrintedQuantity {
  /** The upper end; `value` is the lower one. */
  readonly upperValue: string;
}

const SEPARATOR = /[至到]|[-−—–―~〜]{1,2}/;

/** Undefined unless the whole text is two amounts of one currency, the lower one first. */
export function parsePrintedMoneyRange(printed: string): PrintedMoneyRange | undefined {
  const ends = endsOf(printed, parsePrintedMoney, (one, other) =>
    one.currency === other.currency ? [one.amount, other.amount] : undefined,
  );
  return ends && { ...ends.lower, ...ends.common, upperAmount: ends.upper.amount };
}

/** Undefined unless the whole text is two quantities of one unit, the lower one first, and not a rate. */
export function parsePrintedQuantityRange(printed: string): PrintedQuantityRange | undefined {
  const ends = endsOf(printed, parsePrintedQuantity, (one, other) =>
    one.unit === other.unit && one.per === undefined && other.per === undefined ? [one.value, other.value] : undefined,
  );
  return ends && { ...ends.lower, ...ends.common, upperValue: ends.upper.value };
}

type Common = Pick<PrintedMoney, 'qualifier' | 'original'>;

/** @param comparable gives the values of two ends that fit together. */
function endsOf<End extends Common>(
  printed: string,
  parse: (text: string) => End | undefined,
  comparable: (lower: End, upper: End) => readonly [string, string] | undefined,
): { lower: End; upper: End; common: Common } | undefined {
  const { text, original } = plain(printed) ?? {};
  const [first = '', last = '', ...others] = text?.split(SEPARATOR) ?? [];
  const upper = parse(last);
  if (original === undefined || first === '' || others.length > 0 || upper?.qualifier !== 'EXACT') return undefined;
  // What the first end leaves out stands at the last one: all of 5(亿元)至10亿元, the currency of 3亿(元)至5亿元.
  const tail = last.replace(/^[\d.,]+/, '');
  const tails = ['', ...Array.from(tail, (_, at) => tail.slice(at))];
  for (const missing of tails) {
    const lower = parse(first + missing);
    const values = lower && comparable(lower, upper);
    // 5000万(亿元)至1亿元 is read too large, and again with less.
    if (lower && values && Number(values[0]) < Number(values[1])) {
      return { lower, upper, common: { qualifier: lower.qualifier, original } };
    }
  }
  return undefined;
}
