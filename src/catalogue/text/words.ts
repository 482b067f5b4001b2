/** A reader's query, parsed into words and phrases. There are no operators: AND, NOT, * or a minus are as any text. */
import { InvalidInput } from '../../records/invalidInput.ts';
import { fold } from './fold.ts';
import { type IndexToken, tokensFor } from './bigrams.ts';
import { IDEOGRAPH, MARK, RUN } from './letters.ts';

export type { IndexToken } from './bigrams.ts';

export const MAX_QUERY_LENGTH = 200;
export const MAX_WORDS = 20;

/** A word or a phrase, to be found to the letter. */
export interface Word {
  /** Canonical text, to be found as a substring of canonical text. */
  readonly pattern: string;
  /** All must be in the index entry of a text that has the word. */
  readonly tokens: readonly IndexToken[];
  /** The tokens alone decide; else what they find must be checked by substring. */
  readonly exact: boolean;
}

export interface SearchWords {
  /** All must be found; no two are alike. */
  readonly words: readonly Word[];
  /** All words next to each other as they were given, for ranking; absent when there is but one. */
  readonly phrase: string | undefined;
  /** Equal for queries that mean the same. */
  readonly key: string;
}

/** Any double quotation mark ends what any of them began, as they are often typed: “…”, ”…”, "…". */
const QUOTED = /["“”＂][^"“”＂]*["“”＂]|「[^」]*」|『[^』]*』/g;
/** One of these between two runs binds them: 3.5, 2022-08, A&B. */
const BINDING = "[-./_:'&+@%]";
const WORD = new RegExp(`(?:${RUN}(?:${BINDING}${RUN})*|${IDEOGRAPH})+`, 'gu');
const DECIDED_BY_TOKENS = new RegExp(`^(?:${RUN}|${IDEOGRAPH}{1,2})$`, 'u');

/** Throws {@link InvalidInput} naming the argument for a query that is too long or holds no word. */
export function parseWords(query: string, argument: string): SearchWords {
  if (query.length > MAX_QUERY_LENGTH) {
    throw new InvalidInput(argument, `must have at most ${MAX_QUERY_LENGTH} characters, not ${query.length}`);
  }
  const patterns = [...new Set(patternsIn(query))];
  if (patterns.length === 0) {
    throw new InvalidInput(argument, 'must have at least one letter, digit or Chinese character');
  }
  if (patterns.length > MAX_WORDS) {
    throw new InvalidInput(argument, `must have at most ${MAX_WORDS} words, not ${patterns.length}`);
  }
  const phrase = patterns.length > 1 ? patterns.reduce(nextToEachOther) : undefined;
  return { words: patterns.map(wordOf), phrase, key: JSON.stringify([patterns.toSorted(), phrase]) };
}

function* patternsIn(query: string): Generator<string> {
  let from = 0;
  for (const { 0: quoted, index } of query.matchAll(QUOTED)) {
    yield* looseWords(query.slice(from, index));
    yield* phraseIn(quoted.slice(1, -1));
    from = index + quoted.length;
  }
  yield* looseWords(query.slice(from));
}

function looseWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

function phraseIn(quoted: string): string[] {
  const pattern = fold(quoted).trim();
  return tokensFor(pattern).length > 0 ? [pattern] : [];
}

function wordOf(pattern: string): Word {
  return { pattern, tokens: tokensFor(pattern), exact: DECIDED_BY_TOKENS.test(pattern) };
}

/** Two runs with nothing between them would be one: a space keeps them apart, as it would in the text. */
function nextToEachOther(left: string, right: string): string {
  return left + (left.endsWith(MARK) && right.startsWith(MARK) ? ' ' : '') + right;
}
