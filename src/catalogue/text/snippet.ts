/** The piece of a long text that shows most of the words asked for. */

/** From where to where in a text a word stands (its number among the words of the query), in UTF-16 units. */
export interface Occurrence {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly text: string;
  /** The places that are wholly in the piece, in its text. */
  readonly occurrences: readonly Occurrence[];
}

export const MAX_SNIPPET_LENGTH = 120;
const ELLIPSIS = '…';
/** What is left of the longest piece when it is cut at both ends. */
const MAX_CUT_LENGTH = MAX_SNIPPET_LENGTH - 2 * ELLIPSIS.length;

/** The end of a sentence, with what closes it. */
const SENTENCE_END = /[。！？；\n][”’」』）\s]*/g;

/** The whole of a text that is not too long, else a piece of it. The places, at least one, are sorted by their start. */
export function snippetOf(text: string, places: readonly Occurrence[]): Snippet {
  if (text.length <= MAX_SNIPPET_LENGTH) return { text, occurrences: places };
  // A phrase longer than any piece is shown as far as it fits.
  const fitting = places.map((place) => ({
    ...place,
    end: Math.min(place.end, cutBefore(text, place.start + MAX_CUT_LENGTH)),
  }));
  const best = richest(fitting);
  const start = startFor(text, best);
  const end = cutBefore(text, start + MAX_CUT_LENGTH);
  const before = start > 0 ? ELLIPSIS : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ELLIPSIS : ''),
    occurrences: fitting
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ ...place, start: place.start + shift, end: place.end + shift })),
  };
}

/** The first stretch that fits in a piece and has the most different words. */
function richest(places: readonly Occurrence[]): { start: number; end: number } {
  const most = new Set(places.map(({ word }) => word)).size;
  let best = { start: 0, end: 0, words: 0 };
  for (const [first, { start }] of places.entries()) {
    const words = new Set<number>();
    let end = start;
    for (let at = first; at < places.length && words.size < most; at++) {
      const place = places[at];
      if (!place || place.start >= start + MAX_CUT_LENGTH) break;
      if (words.has(place.word) || place.end > start + MAX_CUT_LENGTH) continue;
      words.add(place.word);
      end = Math.max(end, place.end);
    }
    if (words.size > best.words) best = { start, end, words: words.size };
    if (best.words === most) break;
  }
  return best;
}

/** Where the piece begins: with the sentence of the first word if that leaves room for the rest, else a little before. */
function startFor(text: string, { start, end }: { start: number; end: number }): number {
  const earliest = Math.max(0, end - MAX_CUT_LENGTH);
  const sentence = sentenceStart(text, earliest, start);
  if (sentence !== undefined) return sentence;
  const before = Math.floor((start - earliest) / 3);
  return cutAfter(text, Math.min(start - before, Math.max(earliest, text.length - MAX_CUT_LENGTH)));
}

/** The last start of a sentence in a stretch, both ends included. */
function sentenceStart(text: string, from: number, to: number): number | undefined {
  const starts = Array.from(
    text.slice(from, to).matchAll(SENTENCE_END),
    ({ 0: end, index }) => from + index + end.length,
  );
  return starts.at(-1) ?? (from === 0 ? 0 : undefined);
}

function cutBefore(text: string, at: number): number {
  return splitsCharacter(text, at) ? at - 1 : Math.min(at, text.length);
}

function cutAfter(text: string, at: number): number {
  return splitsCharacter(text, at) ? at + 1 : at;
}

function splitsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
