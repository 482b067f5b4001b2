/** Files that are no page. */
import { decodePage, MAX_PAGE_BYTES } from '../../src/drafting/page/decode.ts';

test.each([
  ['too long', Buffer.alloc(MAX_PAGE_BYTES + 1, 'a'), /2097153 bytes; at most 2097152/],
  ['a PDF', Buffer.from('%PDF-1.7 ...'), /is a PDF: save it as plain text/],
  ['a Word file', Buffer.from('504b030414000600', 'hex'), /Word/],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word/],
  ['no text', Buffer.from('a\0b'), /NUL/],
  ['in no encoding', Buffer.from('ffffff80', 'hex'), /not UTF-8, UTF-16 or GB18030/],
  ['half a UTF-16', Buffer.from('fffe1b', 'hex'), /not the UTF-16LE that it begins as/],
])('a file that is %s is refused, and it is said why', (_, bytes, why) => {
  expect(() => decodePage(bytes)).toThrow(why);
});

test('as much as may be is read', () => {
  expect(decodePage(Buffer.alloc(MAX_PAGE_BYTES, 'a'))).toHaveLength(MAX_PAGE_BYTES);
});
