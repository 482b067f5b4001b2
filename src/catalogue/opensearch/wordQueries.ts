/** Words as queries: which records contain them, and how well they match. */
import { PHRASE_SCORES, WORD_SCORES } from '../scores.ts';
import type { SearchWords } from '../text/words.ts';
import { allOf, anyOf, prefix, type Query, term } from './query.ts';
import { phraseTokens } from './tokens.ts';

const MAX_PREFIX = 500;

const PLACES = ['name', 'summary', 'body'] as const;

/** Records that contain all words. */
export const containsWords = ({ words }: SearchWords): Query =>
  allOf(...words.map(({ pattern }) => anyOf(PLACES.map((place) => contains(place, pattern)))));

/**
 * Scores the records that contain all words: by the sum of the words' scores, and the phrase's score once for each word. Such
 * sums are whole numbers below 2^24, which the engine's single precision holds; {@link rankOf} makes the score of one.
 */
export function scoredWords({ words, phrase }: SearchWords): Query {
  const scores = words.map(({ pattern }) => best(wordQueries(pattern)));
  const bonus = phrase === undefined ? [] : [best(phraseQueries(phrase, words.length))];
  return { bool: { must: scores, should: bonus } };
}

/** The score in thousandths, from the engine's. */
export const rankOf = (score: number, { words }: SearchWords): number => Math.floor(score / words.length);

/** The engine's score, from the score in thousandths. Sums are multiples of a thousand, so that one of them has this score. */
export function scoreOfRank(rank: number, { words }: SearchWords): number {
  const unit = 1_000;
  return Math.ceil((rank * words.length) / unit) * unit;
}

function wordQueries(pattern: string): Query[] {
  return [
    constant(term('lines', pattern), WORD_SCORES.whole),
    constant(begins(pattern), WORD_SCORES.begins),
    constant(contains('name', pattern), WORD_SCORES.name),
    constant(contains('summary', pattern), WORD_SCORES.summary),
    constant(contains('body', pattern), WORD_SCORES.body),
  ];
}

const phraseQueries = (phrase: string, words: number): Query[] =>
  PLACES.map((place) => constant(contains(place, phrase), PHRASE_SCORES[place] * words));

/** The engine takes prefixes of up to a thousand characters; a sign of one character can be many in canonical text. */
const begins = (pattern: string): Query =>
  pattern.length <= MAX_PREFIX ? prefix('lines', pattern) : contains('name', `\n${pattern}`);

/** A single token needs no places. */
function contains(place: string, pattern: string): Query {
  const tokens = phraseTokens(pattern);
  return tokens.includes(' ') ? { match_phrase: { [place]: tokens } } : term(place, tokens);
}

const constant = (filter: Query, boost: number): Query => ({ constant_score: { filter, boost } });
const best = (queries: readonly Query[]): Query => ({ dis_max: { queries } });
