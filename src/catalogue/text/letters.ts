/** The classes of characters in the canonical form of text (`fold.ts`), as sources of regular expressions. */

/** Stands before and after every run of letters and digits, so that a run is found whole and never a part of one. */
export const MARK = '\u0002';

/** A character that is a word by itself, or may be. The long vowel ー and 〆 belong to no one script. */
export const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}ー〆]`;

/** A run of other letters and digits (Latin, Greek, Cyrillic …) between its marks. */
export const RUN = `${MARK}[^${MARK}]+${MARK}`;
