/** A printed text as the parsers read it: trimmed, in half width, without the blanks that typesetting puts in. */

const MAX_PRINTED_LENGTH = 300;
const FULL_WIDTH_FORMS = /[\uff01-\uff5e\uffe1\uffe5]/g;
const OTHER_WIDTHS: Readonly<Record<string, string>> = { '￡': '£', '￥': '¥' };
/** What a blank must not be taken out of: `3 4亿` is not 34亿, and `二 三亿` is not 二三亿. */
const JOINED = /[\dA-Za-z.,〇○零一二三四五六七八九两]/;

export interface Plain {
  /** What is parsed. */
  readonly text: string;
  /** What was printed, trimmed. */
  readonly original: string;
}

/** Undefined when nothing is printed, or more than a line (300 characters). */
export function plain(printed: string): Plain | undefined {
  const original = printed.trim();
  if (original === '' || original.length > MAX_PRINTED_LENGTH) return undefined;
  const narrow = original.replace(
    FULL_WIDTH_FORMS,
    (character) => OTHER_WIDTHS[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  // Split, not matched: a pattern of blanks between two characters would start anew at every blank.
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
