/**
 * Signs of markup in texts, past a generator that would put a text with one of them into a CDATA section on lines of its own,
 * so that readers find blanks around it. Noncharacters, which no record has, stand for the signs until the rest is written.
 */
const SIGNS = [
  ['&', '\u{FDD0}', '&amp;'],
  ['<', '\u{FDD1}', '&lt;'],
  ['>', '\u{FDD2}', '&gt;'],
] as const;

/** Of a text, before it is given to the generator. */
export const hidden = (text: string): string =>
  SIGNS.reduce((hiding, [sign, standIn]) => hiding.replaceAll(sign, standIn), text);

/** Of what the generator wrote: the signs as XML has them. */
export const shown = (xml: string): string =>
  SIGNS.reduce((showing, [, standIn, entity]) => showing.replaceAll(standIn, entity), xml);
