/**
 * Entity tags (RFC 9110, section 8.8.3). A strong etag identifies bytes, so each content coding has its own: the etag of the
 * plain text with the coding's name appended. With one etag for all codings, a cache that has the brotli form would get a
 * 304 on behalf of a client that cannot read brotli, and send it the brotli form.
 */
import { hash } from 'node:crypto';
import type { Encoding } from './encodings.ts';

/** A short hash of a value: equal for equal JSON. */
export function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 27);
}

/** The etag of the response in a content coding, from that of the plain text. */
export function etagFor(tag: string, encoding: Encoding): string {
  return tag.replace(/"$/, `-${encoding}"`);
}
