import { isDeepStrictEqual } from 'node:util';

/** Whether a content says what is stored already, whatever the order of its fields. */
export function saysTheSame(content: object, stored: string | undefined): boolean {
  // As JSON on both sides: a field that is undefined is one that is missing.
  return stored !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(content)), JSON.parse(stored));
}
