/** The handler of `/schema.graphql`, for code generators and people. */
import { Content } from './http/encodings.ts';
import { headersOf, type HttpHandler } from './http/events.ts';
import { READ_METHODS, readOnlyHandler } from './http/readOnlyHandler.ts';
import { withCors } from './http/cors.ts';
import { digest, matchEtag } from './http/etags.ts';

/** The contract changes only with a release: caches may keep it for some minutes before they revalidate. */
const SCHEMA_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';

/** @param text of `schema.graphql`. */
export function createSchemaHandler(text: string): HttpHandler {
  const body = new Content(text);
  const tag = `"${digest(text)}"`;
  const handler = readOnlyHandler(async (event) => {
    const requestHeaders = headersOf(event);
    const matched = matchEtag(tag, requestHeaders.get('if-none-match'), requestHeaders.get('accept-encoding'));
    const cacheable = { 'cache-control': SCHEMA_CACHE_CONTROL, etag: matched ?? tag };
    if (matched !== undefined) return { status: 304, headers: cacheable };
    // Browsers show plain text, and would download another type.
    return { status: 200, headers: { ...cacheable, 'content-type': 'text/plain; charset=utf-8' }, body };
  });
  return withCors(READ_METHODS, handler);
}
