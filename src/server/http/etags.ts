/**
 * Entity tags (RFC 9110, section 8.8.3). A strong tag stands for bytes, so each content coding has its own: the tag of the
 * plain text with the coding's name behind. Were it one for all, a cache that holds the brotli form and is asked by a
 * client that cannot read it would be told 304, and give it just that.
 */
import { createHash } from 'node:crypto';
import { acceptedEncodings, type Encoding } from './encodings.ts';

/** Few bytes for a value: equal for equal values. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);
}

export function etagFor(tag: string, encoding: Encoding): string {
  return tag.replace(/"$/, `-${encoding}"`);
}

/**
 * Which form of what has the tag the client holds; undefined: none that it may use. Whether the answer would be compressed
 * now is not known before it is made, so any form counts that the client can read.
 *
 * @param ifNoneMatch comparison is weak, as section 13.1.2 asks: caches that compress weaken tags.
 */
export function matchEtag(
  tag: string,
  ifNoneMatch: string | undefined,
  acceptEncoding: string | undefined,
): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  const held = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  const forms = [...acceptedEncodings(acceptEncoding).map((encoding) => etagFor(tag, encoding)), tag];
  return forms.find((form) => held.includes(form));
}
