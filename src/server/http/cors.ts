/**
 * Any page may read what is public (the Fetch standard's CORS protocol). No credentials: there are none, and without them
 * `*` says it all, the same to everyone, so that caches may share what they hold.
 */
import type { HttpHandler } from './events.ts';

const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, x-request-id',
};

/** Named beside the star, which older browsers take for a name. */
const REQUEST_HEADERS = 'accept, content-type, if-none-match, x-request-id, *';

/** Lets pages of any origin use the handler: headers on every answer, whatever it is, and preflights answered. */
export function withCors(methods: string, handler: HttpHandler): HttpHandler {
  return async (event) => {
    if (event.requestContext.http.method === 'OPTIONS') {
      return {
        statusCode: 204,
        headers: {
          ...CORS_HEADERS,
          allow: methods,
          'access-control-allow-methods': methods,
          'access-control-allow-headers': REQUEST_HEADERS,
          'access-control-max-age': '86400',
        },
      };
    }
    const result = await handler(event);
    return { ...result, headers: { ...result.headers, ...CORS_HEADERS } };
  };
}
