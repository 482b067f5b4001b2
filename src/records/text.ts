/**
 * Shapes of text. Every text is bounded, which bounds the record, and none is blank: an absent text is left out. What cannot
 * be seen is removed, see tidyText.ts, or refused here.
 */
import { z } from 'zod';
import { tidyLine, tidyParagraphs } from './tidyText.ts';

/** What is refused, each with the reason. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069]/u, 'changes the writing direction and cannot be seen: leave it out'],
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u, 'is a control character: leave it out'],
  [/\p{Co}/u, 'is a private-use character, which only its own font shows: write the character that was printed'],
  [/\p{Noncharacter_Code_Point}/u, 'is no character: leave it out'],
  [/[\ufffc\ufffd]/u, 'stands for something that was lost: write what was printed'],
  [/\p{Surrogate}/u, 'is half a character: write the whole one'],
];
const SOMETHING_VISIBLE = /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a text of one line or several, for {@link line} and for notes; undefined if nothing is. */
function textProblem(text: string, maxLength: number): string | undefined {
  if (!SOMETHING_VISIBLE.test(text))
    return 'must have a character that can be seen; leave the field out if there is no text';
  if (text.length > maxLength) return `must have at most ${maxLength} characters, not ${text.length}`;
  for (const [refused, why] of REFUSED) {
    const [character] = refused.exec(text) ?? [];
    if (character !== undefined) return `must not have ${codePoint(character)}, which ${why}`;
  }
  return undefined;
}

/** The same for a text of one line. */
export function lineProblem(text: string, maxLength: number): string | undefined {
  const at = text.search(/[\n\r\u0085\u2028\u2029]/);
  if (at >= 0) return `must be one line; there is a line break after "${text.slice(Math.max(0, at - 20), at)}"`;
  return textProblem(text, maxLength);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

type FindProblem = (text: string, maxLength: number) => string | undefined;

/** A text this many times too long stays too long when it is tidied, or nearly: it is not worth the work. */
const LENGTHENED = 4;

const textShape = (maxLength: number, tidy: (text: string) => string, problemOf: FindProblem) =>
  z
    .string()
    .overwrite((text) => (text.length > LENGTHENED * maxLength ? text : tidy(text)))
    .check((context) => {
      const message = problemOf(context.value, maxLength);
      if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value });
    })
    .meta({ minLength: 1, maxLength });

const oneLine = (maxLength: number) => textShape(maxLength, tidyLine, lineProblem);
const paragraphs = (maxLength: number) => textShape(maxLength, tidyParagraphs, textProblem);

/** A name, a headline, a position: up to 300 characters. */
export const line = oneLine(300);
/** What a publication or a change is, for readers: up to 500 characters. */
export const note = oneLine(500);
/** A paragraph or a few: up to 5,000 characters. */
export const paragraph = paragraphs(5_000);
/** The body of an article; paragraphs are separated by a line feed. Up to 60,000 characters. */
export const body = paragraphs(60_000);
/** An absolute web address. */
/** A media type (RFC 6838), like image/jpeg. */
export const mediaType = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/, 'must be a media type, like image/jpeg or application/pdf');

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((address) => !/[\s\p{Default_Ignorable_Code_Point}\p{C}]/u.test(address), {
    error: 'must not have blanks or characters that cannot be seen',
  });
/** A repeated field: by default empty, at most 200 items. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(200).default([]);
