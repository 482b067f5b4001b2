/** The handler of `/schema.graphql`, for code generators and people. */
import { Content } from './http/encodings.ts';
import type { HttpHandler } from './http/events.ts';
import { READ_METHODS, readOnlyHandler } from './http/readOnlyHandler.ts';
import { withCors } from './http/cors.ts';
import { digest } from './http/etags.ts';

/** The contract changes only with a release: caches may keep it for some minutes before they revalidate. */
const SCHEMA_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';

/** @param text of `schema.graphql`. */
export function createSchemaHandler(text: string): HttpHandler {
  const body = new Content(text);
  const headers = {
    'cache-control': SCHEMA_CACHE_CONTROL,
    etag: `"${digest(text)}"`,
    // Browsers show plain text, and would download another type.
    'content-type': 'text/plain; charset=utf-8',
  };
  const handler = readOnlyHandler(async () => ({ status: 200, headers, body }));
  return withCors(READ_METHODS, handler);
}
