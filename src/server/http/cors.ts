/**
 * Any page may read public data (CORS, in the Fetch standard). There are no credentials, so `*` suffices, and caches can
 * share responses between origins.
 */
import type { HttpHandler } from './events.ts';

const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag, link, retry-after, x-request-id, x-total-count',
};

/** Listed besides `*`, which older browsers read as a name. */
const REQUEST_HEADERS = 'accept, content-type, if-match, if-none-match, x-request-id, *';

/** Lets pages of any origin use the handler: adds headers to every response and answers preflight requests. */
export function withCors(methods: string, handler: HttpHandler): HttpHandler {
  return async (event, waiting) => {
    if (event.requestContext.http.method === 'OPTIONS') {
      return {
        statusCode: 204,
        headers: {
          ...CORS_HEADERS,
          'x-content-type-options': 'nosniff',
          allow: methods,
          'access-control-allow-methods': methods,
          'access-control-allow-headers': REQUEST_HEADERS,
          'access-control-max-age': '86400',
        },
      };
    }
    const result = await handler(event, waiting);
    return { ...result, headers: { ...result.headers, ...CORS_HEADERS } };
  };
}
