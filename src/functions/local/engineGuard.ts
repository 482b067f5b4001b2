/**
 * The embedded DynamoDB checks no credentials and lets the page of any site read and write (CORS `*`). So every request
 * must be signed with an access key that is made for this run, and none may come from a page.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server } from 'node:http';

/** An access key for one run. */
export const newAccessKey = (): string => `local${randomBytes(16).toString('hex')}`;

/** Puts the check before the server's own listener. */
export function guard(server: Server, accessKey: string): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isAllowed(request, accessKey)) {
      for (const listener of listeners) listener(request, response);
      return;
    }
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end('This store answers only the processes that know the access key of this run\n');
  });
}

/** A browser names the page's origin in everything but its plainest requests, which carry no signature. */
function isAllowed({ headers }: IncomingMessage, accessKey: string): boolean {
  if (headers.origin !== undefined) return false;
  const [, given = ''] = /\bCredential=([^/\s,]+)\//.exec(headers.authorization ?? '') ?? [];
  const [a, b] = [Buffer.from(given), Buffer.from(accessKey)];
  return a.length === b.length && timingSafeEqual(a, b);
}
