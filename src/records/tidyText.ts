/**
 * Text as it is kept: without what cannot be seen and without two ways to write what looks the same, so that equal-looking
 * values are equal. Sources: Unicode's Default_Ignorable_Code_Point (UAX 44), NFC (UAX 15), White_Space, and UTS 51 on emoji.
 */
import { withoutRadicals } from './radicals.ts';

/** Emoji are kept whole (UTS 51): what joins two pictures, what chooses a picture's form, the tags of a flag. */
const IN_EMOJI = String.raw`(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)|\u{1f3f4}[\u{e0020}-\u{e007f}]{1,10}`;
/** What joins and shapes the letters of Arabic (Uyghur) and Mongolian, whose spelling needs it. */
const IN_WORDS = String.raw`(?<=[\p{Script=Arabic}\p{Script=Mongolian}][\u180b-\u180f]{0,2})[\u200c\u200d\u180b-\u180f\u202f](?=[\p{Script=Arabic}\p{Script=Mongolian}])`;
/** Invisible characters that change the writing direction are refused, not removed: the text was seen in another order. */
const REFUSED = String.raw`[\u202a-\u202e\u2066-\u2069]`;
const IGNORABLE = String.raw`[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`;

const KEPT_OR_IGNORABLE = new RegExp(`(${IN_EMOJI}|${IN_WORDS}|${REFUSED})|${IGNORABLE}`, 'gu');
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Spaces of any width, and the Braille pattern without dots. */
const BLANKS = /[\t\p{Zs}\u2800]+/gu;

const tidy = (text: string): string =>
  withoutRadicals(text.normalize('NFC')).replace(KEPT_OR_IGNORABLE, (_, kept?: string) => kept ?? '');

/** One line: any run of spaces is one space. Line breaks stay, for the shape to refuse. */
export const tidyLine = (text: string): string =>
  tidy(text)
    .replace(BLANKS, (blanks) => (blanks === '\u202f' ? blanks : ' '))
    .trim();

/** Paragraphs: line breaks are line feeds, and lines end without spaces. Ideographic spaces, which indent, stay. */
export const tidyParagraphs = (text: string): string =>
  tidy(text)
    .replace(LINE_BREAK, '\n')
    .replace(BLANKS, (blanks) => blanks.replace(/[^\t\u3000\u202f]/g, ' '))
    .split('\n')
    .map((written) => written.trimEnd())
    .join('\n')
    .trim();
