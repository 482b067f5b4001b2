/**
 * Whether a double holds a number as it was written. A reader of JSON or YAML hands on the nearest double and says nothing:
 * `1234567890123.123456` becomes `1234567890123.1235`. Such a number has to be a string.
 */

/** More characters than any number needs; what follows is slow for a number of a million zeros. */
const MAX_NUMBER_LENGTH = 500;

const DECIMAL_NUMBER = /^([-+]?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d{1,4}))?$/;

/** @param source the number as it was written, decimal, with or without an exponent; any other notation is not exact. */
export function isExactNumber(source: string): boolean {
  const written = digitsOf(source);
  const read = Number(source);
  return written !== undefined && Number.isFinite(read) && written === digitsOf(String(read));
}

/** Sign, significant digits and the place of the point: equal for equal numbers. Undefined where it is no decimal number. */
function digitsOf(source: string): string | undefined {
  if (source.length > MAX_NUMBER_LENGTH) return undefined;
  const [, sign, whole, fraction = '', exponent = '0'] = DECIMAL_NUMBER.exec(source) ?? [];
  if (whole === undefined) return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const point = digits.length - fraction.length + Number(exponent);
  return `${sign === '-' ? '-' : ''}${significant}e${point}`;
}
