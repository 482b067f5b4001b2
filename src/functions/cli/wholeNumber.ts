/** Parses an option that is a whole number. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for anything else. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
