/**
 * Conditional requests (RFC 9110, section 13). Nothing here has a modification date, so the conditions on dates are ignored,
 * as sections 13.1.3 and 13.1.4 require; conditions on entity tags apply to GET and HEAD.
 */
import { acceptedEncodings } from './encodings.ts';
import { etagFor } from './etags.ts';
import type { RequestHeaders } from './events.ts';
import { HttpError } from './httpError.ts';
import type { HttpResponse } from './response.ts';

/** An entity tag as section 8.8.3 writes it; a comma may stand inside. */
const ENTITY_TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/** The header that holds the condition by entity tag, of a request without `If-Match`. */
export const entityTagCondition = (headers: Pick<RequestHeaders, 'get'>): string | undefined =>
  headers.get('if-match') === undefined ? headers.get('if-none-match') : undefined;

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
  const clientEtags = tagsIn(ifNoneMatch).map((etag) => etag.replace(/^W\//, ''));
  return formsOf(tag, acceptEncoding).find((etag) => clientEtags.includes(etag));
}

/** The response to a GET or HEAD, or the 304 or 412 that its conditions make of a successful one (section 13.2.2). */
export function applyConditions(response: HttpResponse, headers: RequestHeaders, requestId: string): HttpResponse {
  if (response.status < 200 || response.status > 299) return response;
  const { 'content-type': _, etag = '', ...kept } = response.headers;
  const [ifMatch, ifNoneMatch, acceptEncoding] = ['if-match', 'if-none-match', 'accept-encoding'].map((name) =>
    headers.get(name),
  );
  // Strong comparison: a weak tag never matches (section 13.1.1).
  if (
    ifMatch !== undefined &&
    !isAny(ifMatch) &&
    !tagsIn(ifMatch).some((tag) => formsOf(etag, acceptEncoding).includes(tag))
  ) {
    const message = 'The answer has another entity tag than the header "if-match" names';
    return new HttpError(412, 'BAD_REQUEST', message).toResponse(requestId);
  }
  if (ifNoneMatch === undefined) return response;
  const matched = isAny(ifNoneMatch) ? etag : matchEtag(etag, ifNoneMatch, acceptEncoding);
  return matched === undefined
    ? response
    : { status: 304, headers: { ...kept, ...(matched !== '' && { etag: matched }) } };
}

const isAny = (condition: string): boolean => condition.trim() === '*';

const tagsIn = (condition: string): string[] => condition.match(ENTITY_TAG) ?? [];

function formsOf(tag: string, acceptEncoding: string | undefined): string[] {
  if (tag === '') return [];
  return [...acceptedEncodings(acceptEncoding).map((encoding) => etagFor(tag, encoding)), tag];
}
