/** A stretch of a page's text, whose lines are joined where columns break them, and which knows where each character stands. */

/** Where something stands in the text of a page, in UTF-16 units; `end` is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of a passage that stands in one piece on the page. */
interface Piece {
  /** In the passage. */
  readonly at: number;
  /** On the page. */
  readonly origin: number;
  readonly length: number;
}

const END_OF_SENTENCE = /[。！？!?；;…]+[”’」』"）)]*/g;
/** A full stop ends a sentence, a semicolon does not. */
const FULL_STOP = /[。！？!?…]+[”’」』"）)]*/g;

export class Passage {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** Of the page, from `start` to `end`. */
  static of(page: string, start: number, end: number): Passage {
    return new Passage(page.slice(start, end), [{ at: 0, origin: start, length: end - start }]);
  }

  /** One after the other, with nothing between: a sentence that a column breaks. */
  static join(passages: readonly Passage[]): Passage {
    let text = '';
    const pieces: Piece[] = [];
    for (const passage of passages) {
      for (const piece of passage.#pieces) pieces.push({ ...piece, at: piece.at + text.length });
      text += passage.text;
    }
    return new Passage(text, pieces);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end = this.length): Passage {
    const pieces = this.#pieces.flatMap(({ at, origin, length }) => {
      const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
      return from < to ? [{ at: from - start, origin: origin + from - at, length: to - from }] : [];
    });
    return new Passage(this.text.slice(start, end), pieces);
  }

  /** Without blanks at its ends. */
  trim(): Passage {
    const start = this.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Where it stands on the page: from its first character to its last. */
  get span(): Span {
    const [first, last] = [this.#pieces[0], this.#pieces.at(-1)];
    return first && last ? { start: first.origin, end: last.origin + last.length } : { start: 0, end: 0 };
  }

  /** Whether it stands on the page as it is, without a break. */
  get isWhole(): boolean {
    const { start, end } = this.span;
    return end - start === this.length;
  }

  /** Sentences, each with its end; a semicolon does not end one. */
  sentences(): Passage[] {
    return this.#cutAfter(FULL_STOP);
  }

  /** Sentences and the parts of them that semicolons end. */
  clauses(): Passage[] {
    return this.#cutAfter(END_OF_SENTENCE);
  }

  /** The passages between what matches, without it. */
  split(separator: RegExp): Passage[] {
    const parts: Passage[] = [];
    let start = 0;
    for (const { index, 0: found } of this.text.matchAll(separator)) {
      parts.push(this.slice(start, index));
      start = index + found.length;
    }
    return [...parts, this.slice(start)];
  }

  #cutAfter(end: RegExp): Passage[] {
    const parts: Passage[] = [];
    let start = 0;
    for (const { index, 0: found } of this.text.matchAll(end)) {
      parts.push(this.slice(start, index + found.length));
      start = index + found.length;
    }
    return [...parts, this.slice(start)].map((part) => part.trim()).filter(({ length }) => length > 0);
  }
}
