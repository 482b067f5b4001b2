/**
 * Decimal numbers as the catalogue keeps them: whole millionths, since a figure has up to 20 digits before the point and
 * 6 after it. SQLite's integers hold 18 digits, so a number is three limbs of nine: their sums never overflow and are put
 * together again without rounding. For comparing, a number is a text of digits that sorts as the numbers do.
 */
const DECIMALS = 6;
const LIMB = 1_000_000_000n;
const LIMBS = 3;
/** More than any number in millionths. */
const TOP = LIMB ** BigInt(LIMBS);
const DIGITS = 9 * LIMBS;

/** @param decimal as `records/figures.ts` allows: `-?digits(.digits)?`, up to 6 decimals. */
export function toMillionths(decimal: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(DECIMALS, '0')}`);
}

/** Without zeros at the end: `300000000`, `0.15`. */
export function fromMillionths(millionths: bigint): string {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`;
}

/** Highest first; all of the number's sign. */
export function toLimbs(millionths: bigint): [number, number, number] {
  return [Number(millionths / (LIMB * LIMB)), Number((millionths / LIMB) % LIMB), Number(millionths % LIMB)];
}

/** Of a number's limbs or of their sums. */
export function fromLimbs([high, middle, low]: readonly [number, number, number]): bigint {
  return (BigInt(high) * LIMB + BigInt(middle)) * LIMB + BigInt(low);
}

/** Sorts as the numbers do. */
export function sortKeyOf(millionths: bigint): string {
  const [sign, digits] = millionths < 0n ? ['0', TOP + millionths] : ['1', millionths];
  return sign + String(digits).padStart(DIGITS, '0');
}

export function fromSortKey(key: string): bigint {
  const digits = BigInt(key.slice(1));
  return key.startsWith('0') ? digits - TOP : digits;
}

/** A quotient to two decimals, halves away from zero. */
export function average(sum: bigint, count: number): bigint {
  const unit = 10_000n;
  const by = BigInt(count) * unit;
  const rounded = (2n * (sum < 0n ? -sum : sum) + by) / (2n * by);
  return (sum < 0n ? -rounded : rounded) * unit;
}
