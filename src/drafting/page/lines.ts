/** The lines of a page that have text, each with what its layout says: blank lines before it, an indent. */
import { Passage } from '../text/passage.ts';

export interface Line {
  /** Without blanks at its ends and without what cannot be seen. */
  readonly passage: Passage;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** Whether it begins with two blanks, as paragraphs do. */
  readonly isIndented: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Control characters, soft hyphens, zero-width blanks and marks; characters that change the direction stay, for the import to refuse. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
const INDENT = /^(?:\u3000|[ \u00a0]{2}|\t)/;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of Passage.of(text, 0, text.length).split(LINE_BREAK)) {
    const passage = visible(raw).trim();
    if (passage.length === 0) {
      gap += 1;
      continue;
    }
    lines.push({ passage, gap, isIndented: INDENT.test(raw.text) });
    gap = 0;
  }
  return lines;
}

function visible(passage: Passage): Passage {
  return passage.text.search(INVISIBLE) < 0 ? passage : Passage.join(passage.split(INVISIBLE));
}
