/** How deep the values of a file may be nested. Parsers of nested texts are recursive, or slower than linear. */

/** Records need a tenth of it. */
export const MAX_NESTING = 100;

/** Values are nested more deeply than records are. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
  /** Offset in the text. */
  readonly offset: number;

  constructor(offset: number) {
    super('Values are nested too deeply');
    this.offset = offset;
  }
}

/** The rule that such a file breaks. */
export const TOO_DEEP = 'is nested too deeply to be records';
