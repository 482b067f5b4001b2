/** The tokens by which text is indexed and asked for: pairs of neighbouring ideographs, and whole runs of letters. */
import { IDEOGRAPH, MARK, RUN } from './letters.ts';

/** What an index entry must have: a token, or (`prefix`) one that begins so. */
export interface IndexToken {
  readonly text: string;
  readonly prefix: boolean;
}

const RUN_OR_IDEOGRAPHS = new RegExp(`${RUN}|${IDEOGRAPH}+`, 'gu');
const ASTRAL = /[\ud800-\udbff]/;

/**
 * The tokens of canonical text (several texts are separated by line feeds). The last of neighbouring ideographs is a
 * token by itself: so every ideograph begins a token, and one alone is asked for by prefix.
 */
export function tokensOf(canonical: string): Set<string> {
  const tokens = new Set<string>();
  for (const piece of canonical.match(RUN_OR_IDEOGRAPHS) ?? []) {
    if (piece.startsWith(MARK)) tokens.add(piece.slice(1, -1));
    else for (const gram of bigramsOf(piece, true)) tokens.add(gram);
  }
  return tokens;
}

/** The tokens that text must have to hold a canonical pattern. */
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

/** The pairs of neighbours among ideographs, and the last alone where it is wanted. */
function bigramsOf(ideographs: string, withLast: boolean): string[] {
  const characters = ASTRAL.test(ideographs) ? Array.from(ideographs) : ideographs;
  const grams: string[] = [];
  for (let at = 0; at + 1 < characters.length; at++) grams.push((characters[at] ?? '') + (characters[at + 1] ?? ''));
  if (withLast) grams.push(characters.at(-1) ?? '');
  return grams;
}
