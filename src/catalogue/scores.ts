/**
 * How well a record matches words, in thousandths: for each word the best place where it occurs, averaged; plus a bonus if all
 * words are next to each other as in the query. It depends on this record alone, so other publications do not change its rank.
 */

/** A word that is a whole name, begins one or is inside one; is in a summary; is in another text. */
export const WORD_SCORES = { whole: 10_000, begins: 7_000, name: 6_000, summary: 3_000, body: 1_000 } as const;
/** The words as a phrase: in a name, a summary, another text. */
export const PHRASE_SCORES = { name: 4_000, summary: 2_000, body: 1_000 } as const;
