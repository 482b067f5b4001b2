/** Exact decimal numbers during parsing: `mantissa` divided by ten to the power `scale`. */

export interface Exact {
  readonly mantissa: bigint;
  readonly scale: number;
}

const MAX_DIGITS = 20;
const MAX_DECIMALS = 6;

export const exact = (digits: string, decimals = ''): Exact => ({
  mantissa: BigInt(digits + decimals),
  scale: decimals.length,
});

/** The number times ten to a power: `万` is the power 4. */
export const timesTen = ({ mantissa, scale }: Exact, power: number): Exact =>
  scale >= power ? { mantissa, scale: scale - power } : { mantissa: mantissa * 10n ** BigInt(power - scale), scale: 0 };

/** The sum of two whole numbers. */
export const plus = (a: Exact, b: Exact): Exact => ({ mantissa: a.mantissa + b.mantissa, scale: 0 });

/** In the form of figures: no leading zeros, no trailing zeros in the decimals. Undefined if it has too many digits. */
export function decimalOf({ mantissa, scale }: Exact): string | undefined {
  const digits = mantissa.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  let length = scale;
  while (length > 0 && digits[whole.length + length - 1] === '0') length--;
  if (whole.length > MAX_DIGITS || length > MAX_DECIMALS) return undefined;
  return length === 0 ? whole : `${whole}.${digits.slice(whole.length, whole.length + length)}`;
}
