/** How names are compared with the prefix of a name: in letters and digits alone, without width, case or accents. */
import type { Kind } from '../records/registry.ts';
import { fold } from './text/fold.ts';

/** The attribute whose values are the comparable forms of a kind's names: in characters and in pinyin. */
export const nameAttribute = (kind: Kind): string => `${kind}/name-forms`;

/** The attribute whose values are the first letters of the syllables of a kind's names. */
export const initialsAttribute = (kind: Kind): string => `${kind}/name-initials`;

/** A name or the prefix of one, in the form in which prefixes are compared; empty if it has no letter or digit. */
export const namePrefix = (text: string): string => lettersOnly(fold(text));

export const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
