/** Beginnings of names, in characters or in pinyin letters, without spaces and signs. */
import { fold } from './text/fold.ts';

/** A name, or the beginning of one, as beginnings are compared; empty when there is no letter in it. */
export const beginningOf = (text: string): string => plain(fold(text));

export const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
