/** The parts of sentences between commas: each says one thing, mostly of what was named last. */
import type { PageArticle } from '../article.ts';
import type { Passage } from '../text/passage.ts';

export interface Segment {
  readonly passage: Passage;
  /** Where the sentence stands among all of the article, and the segment in it. */
  readonly sentence: number;
  readonly inSentence: number;
  readonly paragraph: number;
  /** Headlines have no verbs of time and no full stops. */
  readonly isHeadline: boolean;
}

/** A comma within 1,800 is none; commas within brackets are left alone by {@link cutAtCommas}. */
const COMMA = /[，；。！？!?;：]|(?<!\d),|,(?!\d{3}(?!\d))/g;
const BLANKS = /\s+|[—–]{2,}/g;

/** What has no comma for longer is a table and no sentence; so the time that patterns take is bounded. */
const LONGEST_SEGMENT = 400;

/** Headline, deck, paragraphs and captions, in this order. */
export function segmentsOf({ headline, deck, paragraphs, captions }: PageArticle): Segment[] {
  const segments: Segment[] = [];
  let sentence = 0;
  let paragraph = 0;
  const add = (parts: readonly Passage[], isHeadline: boolean): void => {
    parts
      .map((part) => part.trim())
      .filter(({ length }) => length > 0 && length <= LONGEST_SEGMENT)
      .forEach((passage, inSentence) => segments.push({ passage, sentence, inSentence, paragraph, isHeadline }));
    sentence += 1;
  };
  for (const line of [...(headline ? [headline] : []), ...deck]) {
    add(
      cutAtCommas(line).flatMap((part) => part.split(BLANKS)),
      true,
    );
  }
  for (const each of [...paragraphs, ...captions]) {
    paragraph += 1;
    for (const one of each.sentences()) add(cutAtCommas(one), false);
  }
  return segments;
}

/** At commas that stand in no brackets. */
function cutAtCommas(passage: Passage): Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  for (const { index, 0: found } of passage.text.matchAll(COMMA)) {
    const before = passage.text.slice(start, index);
    const isInBrackets = countOf(before, /[(（]/g) > countOf(before, /[)）]/g);
    if (isInBrackets && index - start < LONGEST_BRACKETS) continue;
    parts.push(passage.slice(start, index));
    start = index + found.length;
  }
  return [...parts, passage.slice(start)];
}

/** A bracket that is never closed does not swallow a sentence. */
const LONGEST_BRACKETS = 60;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
