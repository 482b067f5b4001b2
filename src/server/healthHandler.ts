/** The handler of `/healthz`: whether the log can be read, and how far it is applied. For load balancers and operators. */
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
  /** For how long DynamoDB is waited for, in milliseconds: who asks about health does not wait for every retry. */
  readonly patience?: number;
}

export function createHealthHandler({ session, log, patience = 2_000 }: HealthHandlerParts): HttpHandler {
  const handler = readOnlyHandler(async (_event, requestId) => {
    const over = new AbortController();
    try {
      const publication = await Promise.race([session.reader().applied(), failAfter(patience, over.signal)]);
      return answer(200, { status: 'ok', publication });
    } catch (error) {
      // Whatever stands in the way of the one item that every answer needs, nothing can be answered.
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
