/** The tokens of the index and of its queries: pairs of neighbouring ideographs, and whole runs of letters. */
import { IDEOGRAPH, MARK, RUN } from './letters.ts';

/** A token that an index entry must have; with `prefix`, any token that begins with the text. */
export interface IndexToken {
  readonly text: string;
  readonly prefix: boolean;
}

const RUN_OR_IDEOGRAPHS = new RegExp(`${RUN}|${IDEOGRAPH}+`, 'gu');
const ASTRAL = /[\ud800-\udbff]/;

/**
 * The tokens of canonical text (several texts are separated by line feeds). The last of neighbouring ideographs is a
 * token of its own, so every ideograph begins a token, and a query for a single one is a prefix query.
 */
export function tokensOf(canonical: string): Set<string> {
  const tokens = new Set<string>();
  for (const piece of canonical.match(RUN_OR_IDEOGRAPHS) ?? []) {
    if (piece.startsWith(MARK)) tokens.add(piece.slice(1, -1));
    else for (const gram of bigramsOf(piece, true)) tokens.add(gram);
  }
  return tokens;
}

/** The tokens that a text must have if it contains a canonical pattern. */
export function tokensFor(pattern: string): IndexToken[] {
  const tokens = new Map<string, IndexToken>();
  for (const piece of pattern.match(RUN_OR_IDEOGRAPHS) ?? []) {
    const isRun = piece.startsWith(MARK);
    const grams = isRun ? [piece.slice(1, -1)] : bigramsOf(piece, false);
    const prefix = !isRun && grams.length === 0;
    for (const text of prefix ? [piece] : grams) tokens.set(text, { text, prefix });
  }
  return [...tokens.values()];
}

/** The pairs of neighbouring ideographs, and the last one alone if `withLast`. */
function bigramsOf(ideographs: string, withLast: boolean): string[] {
  const characters = ASTRAL.test(ideographs) ? Array.from(ideographs) : ideographs;
  const grams: string[] = [];
  for (let at = 0; at + 1 < characters.length; at++) grams.push((characters[at] ?? '') + (characters[at + 1] ?? ''));
  if (withLast) grams.push(characters.at(-1) ?? '');
  return grams;
}
