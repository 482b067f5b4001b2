/** HEAD is answered as GET is, without the body (RFC 9110, section 9.3.2). */
import type { HttpHandler } from './events.ts';

export function withHead(handler: HttpHandler): HttpHandler {
  return async (event, waiting) => {
    const { http } = event.requestContext;
    if (http.method !== 'HEAD') return handler(event, waiting);
    const asGet = { ...event, requestContext: { ...event.requestContext, http: { ...http, method: 'GET' } } };
    return { ...(await handler(asGet, { gone: waiting?.gone })), body: '', isBase64Encoded: false };
  };
}
