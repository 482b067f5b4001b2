/** The handler of `/healthz`, for load balancers and operators: whether the log can be read, and the applied number. */
import { setTimeout } from 'node:timers/promises';
import type { Session } from '../store/session.ts';
import type { HttpResponse } from './http/response.ts';
import { Content } from './http/encodings.ts';
import type { HttpHandler } from './http/events.ts';
import type { Logger } from '../observability/logger.ts';
import { READ_METHODS, readOnlyHandler } from './http/readOnlyHandler.ts';
import { withCors } from './http/cors.ts';

export interface HealthHandlerParts {
  readonly session: Session;
  readonly log: Logger;
  /** Milliseconds to wait for DynamoDB: a health check does not wait for every retry. */
  readonly patience?: number;
}

export function createHealthHandler({ session, log, patience = 2_000 }: HealthHandlerParts): HttpHandler {
  const handler = readOnlyHandler(async (_event, requestId) => {
    const over = new AbortController();
    try {
      const publication = await Promise.race([session.reader().applied(), failAfter(patience, over.signal)]);
      return answer(200, { status: 'ok', publication });
    } catch (error) {
      // Every response needs this item, so without it the service is unavailable.
      log.warn('unhealthy', { requestId, error });
      return answer(503, { status: 'unavailable' });
    } finally {
      over.abort();
    }
  });
  return withCors(READ_METHODS, handler);
}

async function failAfter(patience: number, signal: AbortSignal): Promise<never> {
  await setTimeout(patience, undefined, { signal });
  throw new Error(`DynamoDB did not answer within ${patience} ms`);
}

function answer(status: number, body: object): HttpResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: new Content(`${JSON.stringify(body)}\n`) };
}
