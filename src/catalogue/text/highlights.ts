/** Where the words of a query stand in the texts of a record: the texts, or pieces of them, with the ranges to mark. */
import { foldWithOrigins } from './fold.ts';
import { type Snippet, snippetOf, type Occurrence } from './snippet.ts';
import type { SearchWords } from './words.ts';

/** A part of a record's text and the field it stands in. */
export interface SearchPart {
  readonly field: string;
  readonly text: string;
}

/** Into the text of the highlight, in UTF-16 units. */
export interface HighlightRange {
  readonly start: number;
  readonly length: number;
}

export interface Highlight {
  readonly field: string;
  readonly text: string;
  /** In the order of the text; none touches another. */
  readonly ranges: readonly HighlightRange[];
}

export const MAX_HIGHLIGHTS = 5;

/** Highlights of the parts, which come in order of importance, as do the highlights. */
export function highlightsOf(parts: readonly SearchPart[], words: SearchWords): Highlight[] {
  const found = parts.flatMap(({ field, text }) => {
    const places = occurrencesIn(text, words);
    return places.length === 0 ? [] : [{ field, piece: snippetOf(text, places) }];
  });
  return choose(found).map(({ field, piece }) => ({ field, text: piece.text, ranges: rangesOf(piece.occurrences) }));
}

/** Everywhere that a word stands, in the order of the text. */
function occurrencesIn(text: string, { words }: SearchWords): Occurrence[] {
  const { text: canonical, starts, ends } = foldWithOrigins(text);
  const places: Occurrence[] = [];
  for (const [word, { pattern }] of words.entries()) {
    for (let at = canonical.indexOf(pattern); at >= 0; at = canonical.indexOf(pattern, at + 1)) {
      places.push({ word, start: starts[at] ?? 0, end: ends[at + pattern.length - 1] ?? 0 });
    }
  }
  return places.sort((one, other) => one.start - other.start);
}

/** First those that show a word not yet shown, then any, up to the most there may be. */
function choose<Found extends { readonly piece: Snippet }>(found: readonly Found[]): Found[] {
  const shown = new Set<number>();
  const chosen = new Set<Found>();
  for (const one of found) {
    const added = one.piece.occurrences.filter(({ word }) => !shown.has(word));
    if (added.length === 0 || chosen.size === MAX_HIGHLIGHTS) continue;
    chosen.add(one);
    for (const { word } of added) shown.add(word);
  }
  for (const one of found) if (chosen.size < MAX_HIGHLIGHTS) chosen.add(one);
  return found.filter((one) => chosen.has(one));
}

/** The places as ranges; those that overlap or touch become one. */
function rangesOf(places: readonly Occurrence[]): HighlightRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({ start, length: end - start }));
}
