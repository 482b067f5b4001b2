/** The handler of `/schema.graphql`: the contract as it is served, for code generators and people. */
import { Content } from './http/encodings.ts';
import { headersOf, type HttpHandler } from './http/events.ts';
import { READ_METHODS, readOnlyHandler } from './http/readOnlyHandler.ts';
import { withCors } from './http/cors.ts';
import { digest, matchEtag } from './http/etags.ts';

/** It changes with a release: caches may hold it for some minutes, and then ask. */
const SCHEMA_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';

/** @param text of `schema.graphql`. */
export function createSchemaHandler(text: string): HttpHandler {
  const body = new Content(text);
  const tag = `"${digest(text)}"`;
  const handler = readOnlyHandler(async (event) => {
    const asked = headersOf(event);
    const held = matchEtag(tag, asked.get('if-none-match'), asked.get('accept-encoding'));
    const cacheable = { 'cache-control': SCHEMA_CACHE_CONTROL, etag: held ?? tag };
    if (held !== undefined) return { status: 304, headers: cacheable };
    // Plain text is what a browser shows; any other type it would download.
    return { status: 200, headers: { ...cacheable, 'content-type': 'text/plain; charset=utf-8' }, body };
  });
  return withCors(READ_METHODS, handler);
}
