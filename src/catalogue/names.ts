/** The forms of names that beginnings are compared with. */
import { nameKey } from '../lists/sortKeys.ts';
import { beginningOf, plain } from './beginnings.ts';

/** In characters and in pinyin letters, both without signs. */
export function formsOf(name: string): string[] {
  const letters = beginningOf(name);
  return [...new Set([letters, plain(nameKey(letters))])].filter((form) => form !== '');
}
