/** A search query, parsed into words and phrases. There are no operators: AND, NOT, * and a minus are plain text. */
import { InvalidInput } from '../../records/invalidInput.ts';
import { fold } from './fold.ts';
import { type IndexToken, tokensFor } from './bigrams.ts';
import { IDEOGRAPH, MARK, RUN } from './letters.ts';

export type { IndexToken } from './bigrams.ts';

const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 20;

/** A word or a phrase, to be matched exactly. */
export interface Word {
  /** Canonical text, to be matched as a substring of canonical text. */
  readonly pattern: string;
  /** A text that contains the word has all of these in its index entry. */
  readonly tokens: readonly IndexToken[];
  /** Whether the tokens alone decide; otherwise their results must be checked by substring. */
  readonly exact: boolean;
}

export interface SearchWords {
  /** All must match; no two are equal. */
  readonly words: readonly Word[];
  /** The words next to each other, as in the query, for ranking; undefined for a single word. */
  readonly phrase: string | undefined;
  /** Equal for queries that mean the same. */
  readonly key: string;
}

/** Any double quotation mark closes any other, because people mix them: “…”, ”…”, "…". */
const QUOTED = /["“”＂][^"“”＂]*["“”＂]|「[^」]*」|『[^』]*』/g;
/** Each of these joins two runs into one word: 3.5, 2022-08, A&B. */
const BINDING = "[-./_:'&+@%]";
const WORD = new RegExp(`(?:${RUN}(?:${BINDING}${RUN})*|${IDEOGRAPH})+`, 'gu');
const DECIDED_BY_TOKENS = new RegExp(`^(?:${RUN}|${IDEOGRAPH}{1,2})$`, 'u');

/** Throws {@link InvalidInput} for the argument if the query is too long or has no word. */
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

/** Two adjacent runs would read as one, so a space separates them, as it does in the text. */
function nextToEachOther(left: string, right: string): string {
  return left + (left.endsWith(MARK) && right.startsWith(MARK) ? ' ' : '') + right;
}
