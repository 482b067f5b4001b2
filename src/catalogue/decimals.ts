/**
 * Decimal numbers as the catalogue stores them: whole millionths, because a figure has up to 20 digits before the point
 * and 6 after it. SQLite's integers hold 18 digits, so a number is stored as digits whose text order is the numbers' order,
 * and is summed as a BigInt.
 */
const DECIMALS = 6;
const SORTABLE_DIGITS = 27;
/** More than any number in millionths. */
const NEGATIVE_OFFSET = 10n ** BigInt(SORTABLE_DIGITS);

/** @param decimal as `records/figures.ts` allows: `-?digits(.digits)?`, up to 6 decimals. */
export function toMillionths(decimal: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(DECIMALS, '0')}`);
}

/** Without trailing zeros: `300000000`, `0.15`. */
export function fromMillionths(millionths: bigint): string {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`;
}

/** Sorts as the numbers do. */
export function sortableAmount(millionths: bigint): string {
  const [sign, digits] = millionths < 0n ? ['0', NEGATIVE_OFFSET + millionths] : ['1', millionths];
  return sign + String(digits).padStart(SORTABLE_DIGITS, '0');
}

export function fromSortableAmount(sortable: string): bigint {
  const digits = BigInt(sortable.slice(1));
  return sortable.startsWith('0') ? digits - NEGATIVE_OFFSET : digits;
}

/** A quotient to two decimals, halves away from zero. */
export function average(sum: bigint, count: number): bigint {
  const unit = 10_000n;
  const divisor = BigInt(count) * unit;
  const rounded = (2n * (sum < 0n ? -sum : sum) + divisor) / (2n * divisor);
  return (sum < 0n ? -rounded : rounded) * unit;
}
