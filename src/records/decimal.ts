/** Decimal numbers as strings. */
import { z } from 'zod';

const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d{1,6})?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

const DECIMAL_RULE = 'must be a decimal number; in quotes, it may have up to 20 digits';

/** A decimal number: up to 20 digits before the point and 6 after it; no exponent, no leading zeros. */
export const decimal = z
  // YAML reads an unquoted decimal as a number, which is accepted if it is exact.
  .union(
    [z.string(), z.number().refine((value) => Number.isSafeInteger(value) || !Number.isInteger(value), DECIMAL_RULE)],
    {
      error: DECIMAL_RULE,
    },
  )
  .transform(String)
  .pipe(z.string().regex(DECIMAL, 'must be a decimal number, like "300000000" or "0.15"'));
