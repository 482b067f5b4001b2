/** The forms of names that beginnings are compared with. */
import { nameKey } from '../lists/sortKeys.ts';
import { beginningOf, plain } from './beginnings.ts';

/** In characters and in pinyin letters. */
export function formsOf(name: string): string[] {
  return [...new Set([beginningOf(name), plain(nameKey(name))])].filter((form) => form !== '');
}
