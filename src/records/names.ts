/** Names and identifiers, after Popolo (popoloproject.com): `otherNames`, `identifiers {scheme identifier}`. */
import { z } from 'zod';
import { commonForm } from './sameCharacters.ts';
import { line, many } from './text.ts';

export const otherNames = many(line);

const identifier = z.strictObject({
  /** The register: `GB32100-2015` is the unified social credit code 统一社会信用代码. */
  scheme: line,
  identifier: line,
});
export const identifiers = many(identifier);

/** An identifier normalized for comparison, regardless of width, case, blanks, traditional and simplified characters. */
export const identifierKey = (identifier: string): string =>
  Array.from(identifier.normalize('NFKC').toUpperCase(), commonForm).join('').replace(INVISIBLE, '');

/** Blanks, and what has no width. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{M}\u2800]/gu;
