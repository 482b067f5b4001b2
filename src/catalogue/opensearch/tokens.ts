/**
 * Canonical texts as tokens, one for each of their units in order, so that a phrase of tokens is found where the text has the
 * pattern, and nowhere else. A unit is a run of letters, an ideograph, or any other character. The token of an ideograph
 * that another one follows is the pair of both; the analyzer of the index (mapping.ts) adds the first of them alone at the
 * same place.
 */
import { IDEOGRAPH, MARK, RUN } from '../text/letters.ts';

const UNIT = new RegExp(`${RUN}|[\\s\\S]`, 'gu');
const IS_IDEOGRAPH = new RegExp(`^${IDEOGRAPH}$`, 'u');
const BLANK = /^[\s\p{Cc}]$/u;

/** Tokens are separated by spaces, so blank units have names, of characters that no text has. */
const SPACE = '\ue000';
const LINE_FEED = '\ue001';
/** A query has at most 200 characters, so a longer run is never found by its whole. */
const MAX_RUN = 256;

/** The tokens of a text, separated by spaces. */
export function indexTokens(canonical: string): string {
  const units = canonical.match(UNIT) ?? [];
  const ideographs = units.map((unit) => IS_IDEOGRAPH.test(unit));
  return units
    .map((unit, at) => (ideographs[at] && ideographs[at + 1] ? unit + (units[at + 1] ?? '') : tokenOf(unit)))
    .join(' ');
}

/** The tokens that stand one after the other wherever a text has the pattern, separated by spaces. */
export function phraseTokens(pattern: string): string {
  const tokens = indexTokens(pattern).split(' ');
  // The last ideograph is known from the pair before it; alone, it would say that no ideograph follows.
  const units = pattern.match(UNIT) ?? [];
  const [last, before] = [units.at(-1) ?? '', units.at(-2) ?? ''];
  if (IS_IDEOGRAPH.test(last) && IS_IDEOGRAPH.test(before)) tokens.pop();
  return tokens.join(' ');
}

/** The tokens of a name's letters: pairs of any two, as `indexTokens` makes them of ideographs. */
export function letterTokens(letters: string): string {
  const units = Array.from(letters);
  return units.map((unit, at) => unit + (units[at + 1] ?? '')).join(' ');
}

/** The tokens of letters wherever a name has them. */
export function letterPhraseTokens(letters: string): string {
  const tokens = letterTokens(letters).split(' ');
  if (tokens.length > 1) tokens.pop();
  return tokens.join(' ');
}

function tokenOf(unit: string): string {
  if (unit.startsWith(MARK)) return unit.slice(0, MAX_RUN).replace(/\u0002$/u, '');
  if (unit === '\n') return LINE_FEED;
  return BLANK.test(unit) ? SPACE : unit;
}
