/**
 * Entity tags (RFC 9110, section 8.8.3). A strong etag identifies bytes, so each content coding has its own: the etag of the
 * plain text with the coding's name appended. With one etag for all codings, a cache that has the brotli form would get a
 * 304 on behalf of a client that cannot read brotli, and send it the brotli form.
 */
import { createHash } from 'node:crypto';
import { acceptedEncodings, type Encoding } from './encodings.ts';

/** A short hash of a value: equal for equal JSON. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);
}

/** The etag of the response in a content coding, from that of the plain text. */
export function etagFor(tag: string, encoding: Encoding): string {
  return tag.replace(/"$/, `-${encoding}"`);
}

/**
 * The etag that the client has of the response, in any coding that it accepts; undefined if it has none. The coding of the
 * response is unknown before it is made, so every accepted coding matches.
 *
 * @param ifNoneMatch compared weakly, as section 13.1.2 requires: caches that compress responses weaken etags.
 */
export function matchEtag(
  tag: string,
  ifNoneMatch: string | undefined,
  acceptEncoding: string | undefined,
): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  const clientEtags = ifNoneMatch.split(',').map((etag) => etag.trim().replace(/^W\//, ''));
  const candidates = [...acceptedEncodings(acceptEncoding).map((encoding) => etagFor(tag, encoding)), tag];
  return candidates.find((etag) => clientEtags.includes(etag));
}
