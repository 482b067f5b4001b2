/** Bytes become the text of a page. */
import { decodePage } from '../../src/drafting/page/decode.ts';

/** 望川 in the encodings that Chinese pages have, and 𠮷, which only GB 18030 has and no older GB. */
test.each([
  ['UTF-8', 'e69c9be5b79df0a0aeb7'],
  ['UTF-8 with its mark', 'efbbbfe69c9be5b79df0a0aeb7'],
  ['UTF-16, low byte first', 'fffe1b67dd5d42d8b7df'],
  ['UTF-16, high byte first', 'feff671b5dddd842dfb7'],
  ['GB 18030', 'cdfbb4a89534b235'],
])('%s is read', (_, hex) => {
  expect(decodePage(Buffer.from(hex, 'hex'))).toBe('望川𠮷');
});

test('places in the text are those of the file: line breaks and what cannot be seen stay', () => {
  const text = '望川\r\n\u0007新\u200b闻\r\n';

  expect(decodePage(Buffer.from(text))).toBe(text);
});

test('a text that writes of tags is no HTML', () => {
  expect(decodePage(Buffer.from('<望川> 的 <p> 是段落'))).toBe('<望川> 的 <p> 是段落');
});
