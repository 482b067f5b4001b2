/** The snippet of a long text that shows most of a query's words. */

/** Where a text has a word, in UTF-16 units; `word` is its index among the query's words. */
export interface Occurrence {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly text: string;
  /** The occurrences that are wholly in the snippet, as positions in its text. */
  readonly occurrences: readonly Occurrence[];
}

const MAX_SNIPPET_LENGTH = 120;
const ELLIPSIS = '…';
/** What an ellipsis at both ends leaves of the longest snippet. */
const MAX_CUT_LENGTH = MAX_SNIPPET_LENGTH - 2 * ELLIPSIS.length;

/** The end of a sentence, with closing quotes and brackets. */
const SENTENCE_END = /[。！？；\n][”’」』）\s]*/g;

/**
 * The whole text if it is short enough, otherwise a part of it.
 *
 * @param occurrences at least one; sorted by their start.
 */
export function snippetOf(text: string, occurrences: readonly Occurrence[]): Snippet {
  if (text.length <= MAX_SNIPPET_LENGTH) return { text, occurrences: occurrences };
  // A phrase longer than a snippet is shown as far as it fits.
  const fitting = occurrences.map((occurrence) => ({
    ...occurrence,
    end: Math.min(occurrence.end, cutBefore(text, occurrence.start + MAX_CUT_LENGTH)),
  }));
  const best = richest(fitting);
  const start = startFor(text, best);
  const end = cutBefore(text, start + MAX_CUT_LENGTH);
  const before = start > 0 ? ELLIPSIS : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ELLIPSIS : ''),
    occurrences: fitting
      .filter((occurrence) => occurrence.start >= start && occurrence.end <= end)
      .map((occurrence) => ({ ...occurrence, start: occurrence.start + shift, end: occurrence.end + shift })),
  };
}

/** The first range that fits in a snippet and has the most different words. */
function richest(occurrences: readonly Occurrence[]): { start: number; end: number } {
  const most = new Set(occurrences.map(({ word }) => word)).size;
  let best = { start: 0, end: 0, words: 0 };
  for (const [first, { start }] of occurrences.entries()) {
    const words = new Set<number>();
    let end = start;
    for (let at = first; at < occurrences.length && words.size < most; at++) {
      const occurrence = occurrences[at];
      if (!occurrence || occurrence.start >= start + MAX_CUT_LENGTH) break;
      if (words.has(occurrence.word) || occurrence.end > start + MAX_CUT_LENGTH) continue;
      words.add(occurrence.word);
      end = Math.max(end, occurrence.end);
    }
    if (words.size > best.words) best = { start, end, words: words.size };
    if (best.words === most) break;
  }
  return best;
}

/** The start of the snippet: the first word's sentence if the rest fits then, otherwise a little before that word. */
function startFor(text: string, { start, end }: { start: number; end: number }): number {
  const earliest = Math.max(0, end - MAX_CUT_LENGTH);
  const sentence = sentenceStart(text, earliest, start);
  if (sentence !== undefined) return sentence;
  const before = Math.floor((start - earliest) / 3);
  return cutAfter(text, Math.min(start - before, Math.max(earliest, text.length - MAX_CUT_LENGTH)));
}

/** The last start of a sentence in a range, both ends included. */
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
