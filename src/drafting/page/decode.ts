/** From the bytes of a page to its text: UTF-8, UTF-16 or GB18030, plain or HTML. */
import { textOfHtml } from './textOfHtml.ts';
import { UnreadablePage } from './unreadablePage.ts';

/** A newspaper page has some ten thousand characters. */
export const MAX_PAGE_BYTES = 2 * 1024 * 1024;

/** The marks of files that are no text, each with what to do. */
const OTHER_FILES: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, WPS or ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word, WPS or Excel file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['{\\rtf', 'an RTF file'],
];

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The HTML standard looks for it in the first 1024 bytes. */
const CHARSET_AREA = 1024;
const CHARSET = /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w.:-]+)/i;

/** A tag of the page itself; a text that writes about tags begins with something else. */
const HTML_START =
  /^\s*(?:<!--|<!doctype\s|<\?xml\s|<(?:html|head|body|meta|title|div|p|table|article|h[1-6])\b[^<]*>)/i;

/**
 * The text of a page, in which all spans are. Line breaks and characters that cannot be seen stay where they are, so that
 * places in a plain text are those of the file.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length > MAX_PAGE_BYTES)
    throw new UnreadablePage(`The page has ${bytes.length} bytes; at most ${MAX_PAGE_BYTES} are read`);
  const start = latin1(bytes.subarray(0, CHARSET_AREA));
  const other = OTHER_FILES.find(([begins]) => start.startsWith(begins));
  if (other) throw new UnreadablePage(`The page is ${other[1]}: save it as plain text first`);
  const text = decoded(bytes, start);
  if (text.includes('\0')) throw new UnreadablePage('The page is no text: it has NUL characters');
  return HTML_START.test(text) ? textOfHtml(text) : text;
}

function decoded(bytes: Uint8Array, start: string): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked
    ? decodedAs(marked[1], bytes)
    : // What is valid UTF-8 and not ASCII is not anything else by chance, whatever a page that was saved again says of itself.
      (decodedAs('utf-8', bytes) ?? decodedAs(CHARSET.exec(start)?.[1], bytes) ?? decodedAs('gb18030', bytes));
  if (text === undefined)
    throw new UnreadablePage(
      `The page is not ${marked ? `the ${marked[1].toUpperCase()} that it begins as` : 'UTF-8, UTF-16 or GB18030'}`,
    );
  return text;
}

/** Undefined if the encoding is unknown or the bytes are not in it. A byte order mark is no part of the text. */
function decodedAs(label: string | undefined, bytes: Uint8Array): string | undefined {
  if (label === undefined) return undefined;
  try {
    // GB 2312 and GBK are parts of GB 18030, and pages that name them have characters beyond them.
    const encoding = new TextDecoder(label, { fatal: true }).encoding;
    return new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
