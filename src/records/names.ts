/** Names and identifiers, after Popolo (popoloproject.com): `otherNames`, `identifiers {scheme identifier}`. */
import { z } from 'zod';
import { line, many } from './text.ts';

export const otherNames = many(line);

const identifier = z.strictObject({
  /** The register: `GB32100-2015` is the unified social credit code 统一社会信用代码. */
  scheme: line,
  identifier: line,
});
export const identifiers = many(identifier);

/** An identifier normalized for comparison, regardless of width, case and blanks. */
export const identifierKey = (identifier: string): string =>
  identifier.normalize('NFKC').toUpperCase().replace(/\s/g, '');
