/** All that a name may be typed as: in characters, in pinyin, by its initials. Loads the dictionary of readings. */
import { nameKey, nameSpellings } from '../lists/sortKeys.ts';
import type { NameReading } from '../records/kind.ts';
import { lettersOnly, namePrefix } from './names.ts';

/** A name in characters and in pinyin, all in letters and digits alone. */
export function nameForms(name: string, reading: NameReading | undefined): string[] {
  const characters = namePrefix(name);
  const forms = [characters, ...nameSpellings(characters, reading).map(lettersOnly)];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** The first letters of a name's syllables, and its letters and digits; for each way to read it: ABB江苏天宝 is `abbjstb`. */
export function nameInitials(name: string, reading: NameReading | undefined): string[] {
  const runs = namePrefix(name).match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  const readAs = (as: NameReading | undefined): string =>
    runs
      .map((run, at) => (/\p{Script=Han}/u.test(run) ? initialsOf(nameKey(run, at === 0 ? as : undefined)) : run))
      .join('');
  return [...new Set([readAs(reading), readAs(undefined)])].filter((form) => form !== '');
}

const initialsOf = (key: string): string =>
  key
    .split('-')
    .map((syllable) => syllable.charAt(0))
    .join('');
