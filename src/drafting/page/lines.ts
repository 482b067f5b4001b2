/** The lines of a page that have text, each with what its layout says: blank lines before it, an indent. */
import { Passage } from '../text/passage.ts';

export interface Line {
  /** Without blanks at its ends and without what cannot be seen. */
  readonly passage: Passage;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** How far it is indented, in characters; a paragraph by two. */
  readonly indent: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Control characters, soft hyphens, zero-width blanks and marks; characters that change the direction stay, for the import to refuse. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
const BLANKS = /^[\u3000\u2003 \u00a0\t]*/;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of Passage.of(text, 0, text.length).split(LINE_BREAK)) {
    const passage = visible(raw).trim();
    if (passage.length === 0) {
      gap += 1;
      continue;
    }
    lines.push({ passage, gap, indent: indentOf(raw.text) });
    gap = 0;
  }
  return lines;
}

function visible(passage: Passage): Passage {
  return passage.text.search(INVISIBLE) < 0 ? passage : Passage.join(passage.split(INVISIBLE));
}

function indentOf(line: string): number {
  const [blanks = ''] = BLANKS.exec(line) ?? [];
  return Array.from(blanks).reduce((width, blank) => width + (blank === ' ' || blank === '\u00a0' ? 0.5 : 1), 0);
}
