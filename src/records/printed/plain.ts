/** Normalizes a printed text for the parsers: trimmed, in half width, without the blanks of typesetting. */

const MAX_PRINTED_LENGTH = 300;
const FULL_WIDTH_FORMS = /[\uff01-\uff5e\uffe1\uffe5]/g;
const OTHER_WIDTHS: Readonly<Record<string, string>> = { '￡': '£', '￥': '¥' };
/** Blanks between these are kept: `3 4亿` is not 34亿, and `二 三亿` is not 二三亿. */
const JOINED = /[\dA-Za-z.,〇○零一二三四五六七八九两]/;

export interface Plain {
  /** The normalized text. */
  readonly text: string;
  /** The text as printed, trimmed. */
  readonly original: string;
}

/** Undefined if the text is blank or longer than 300 characters. */
export function plain(printed: string): Plain | undefined {
  const original = printed.trim();
  if (original === '' || original.length > MAX_PRINTED_LENGTH) return undefined;
  const narrow = original.replace(
    FULL_WIDTH_FORMS,
    (character) => OTHER_WIDTHS[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  // Split and not replaced, because a pattern of blanks between two characters would backtrack at every blank.
  const [first = '', ...others] = narrow.split(/\s+/);
  let text = first;
  for (const other of others) {
    const isJoint = JOINED.test(text.slice(-1)) && JOINED.test(other.slice(0, 1));
    text += isJoint && !isLetterByDigit(text.slice(-1), other.slice(0, 1)) ? ` ${other}` : other;
  }
  return { text, original };
}

/** `50 MW`, `RMB 3亿`. */
function isLetterByDigit(before: string, after: string): boolean {
  return /[A-Za-z]/.test(before) ? /\d/.test(after) : /\d/.test(before) && /[A-Za-z]/.test(after);
}
