/** Classes of characters in canonical text (`fold.ts`), as sources of regular expressions. */

/** Marks both ends of every run of letters and digits, so that a search matches whole runs only. */
export const MARK = '\u0002';

/** A character that is or can be a word by itself. The long vowel ー and 〆 are listed because no script covers them. */
export const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}ー〆]`;

/** A run of other letters and digits (Latin, Greek, Cyrillic …) between its marks. */
export const RUN = `${MARK}[^${MARK}]+${MARK}`;
