/** Highlights: the texts of a record that contain a query's words, or snippets of them, with the ranges to mark. */
import { foldWithOrigins } from './fold.ts';
import { type Snippet, snippetOf, type Occurrence } from './snippet.ts';
import type { SearchWords } from './words.ts';

/** A part of a record's text and its field. */
export interface SearchPart {
  readonly field: string;
  readonly text: string;
}

/** A range of the highlight's text, in UTF-16 units. */
interface HighlightRange {
  readonly start: number;
  readonly length: number;
}

export interface Highlight {
  readonly field: string;
  readonly text: string;
  /** In the order of the text; ranges do not touch each other. */
  readonly ranges: readonly HighlightRange[];
}

const MAX_HIGHLIGHTS = 5;

/** The highlights of a record, in the order of its parts: the most important first. */
export function highlightsOf(parts: readonly SearchPart[], words: SearchWords): Highlight[] {
  const found = parts.flatMap(({ field, text }) => {
    const occurrences = occurrencesIn(text, words);
    return occurrences.length === 0 ? [] : [{ field, snippet: snippetOf(text, occurrences) }];
  });
  return choose(found).map(({ field, snippet }) => ({
    field,
    text: snippet.text,
    ranges: rangesOf(snippet.occurrences),
  }));
}

/** All occurrences of the words, in the order of the text. */
function occurrencesIn(text: string, { words }: SearchWords): Occurrence[] {
  const { text: canonical, starts, ends } = foldWithOrigins(text);
  const occurrences: Occurrence[] = [];
  for (const [word, { pattern }] of words.entries()) {
    for (let at = canonical.indexOf(pattern); at >= 0; at = canonical.indexOf(pattern, at + 1)) {
      occurrences.push({ word, start: starts[at] ?? 0, end: ends[at + pattern.length - 1] ?? 0 });
    }
  }
  return occurrences.sort((a, b) => a.start - b.start);
}

/** Prefers those that show a word not shown yet, up to {@link MAX_HIGHLIGHTS}. */
function choose<Found extends { readonly snippet: Snippet }>(found: readonly Found[]): Found[] {
  const shown = new Set<number>();
  const chosen = new Set<Found>();
  for (const highlight of found) {
    const added = highlight.snippet.occurrences.filter(({ word }) => !shown.has(word));
    if (added.length === 0 || chosen.size === MAX_HIGHLIGHTS) continue;
    chosen.add(highlight);
    for (const { word } of added) shown.add(word);
  }
  for (const highlight of found) if (chosen.size < MAX_HIGHLIGHTS) chosen.add(highlight);
  return found.filter((highlight) => chosen.has(highlight));
}

/** The occurrences as ranges; those that overlap or touch are merged. */
function rangesOf(occurrences: readonly Occurrence[]): HighlightRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of occurrences) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({ start, length: end - start }));
}
