/** Names and identifiers, after Popolo (popoloproject.com): `otherNames`, `identifiers {scheme identifier}`. */
import { z } from 'zod';
import { line, many } from './text.ts';

export const otherNames = many(line);

const identifier = z.strictObject({
  /** Which register: `GB32100-2015` is the unified social credit code 统一社会信用代码. */
  scheme: line,
  identifier: line,
});
export const identifiers = many(identifier);

/** An identifier as it is compared: whatever width and case it is written in. */
export const identifierKey = (identifier: string): string =>
  identifier.normalize('NFKC').toUpperCase().replace(/\s/g, '');
