/** A handler of HTTP events whose requests are traced, conditional and logged; what it answers is up to its user. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { newRequestTrace, type RequestTrace } from '../graphql/requestTrace.ts';
import { applyConditions } from './http/conditions.ts';
import {
  answerHeaders,
  headersOf,
  type HttpHandler,
  type RequestHeaders,
  requestIdOf,
  toResult,
} from './http/events.ts';
import type { HttpResponse } from './http/response.ts';
import type { AnsweredRequest } from './requestLog.ts';

/** A request, and what is read of it once. */
export interface HandledRequest {
  readonly event: APIGatewayProxyEventV2;
  readonly headers: RequestHeaders;
  readonly requestId: string;
  /** Aborted when the client has gone; nothing more is read then. */
  readonly gone: AbortSignal | undefined;
}

export interface LoggedHandlerParts {
  /**
   * Errors are its own to answer: none may reach Lambda.
   *
   * @param trace receives the course of the request.
   */
  readonly answer: (request: HandledRequest, trace: RequestTrace) => Promise<HttpResponse>;
  /** Proxies must not reuse a response for requests with other values of these headers, unless it names others itself. */
  readonly vary: string;
  /** Called after each request. */
  readonly onAnswer?: ((request: AnsweredRequest) => void) | undefined;
}

export function loggedHandler({ answer, vary, onAnswer }: LoggedHandlerParts): HttpHandler {
  return async (event, waiting) => {
    const began = performance.now();
    const requestId = requestIdOf(event);
    const trace = newRequestTrace();
    const { method } = event.requestContext.http;
    const requestHeaders = headersOf(event);
    const answered = await answer({ event, headers: requestHeaders, requestId, gone: waiting?.gone }, trace);
    const isRead = method === 'GET' || method === 'HEAD';
    const {
      headers,
      codes = [],
      ...response
    } = isRead ? applyConditions(answered, requestHeaders, requestId) : answered;
    const allHeaders = { vary, ...answerHeaders(method, headers, requestId) };
    const result = await toResult({ ...response, headers: allHeaders }, requestHeaders, waiting?.takesBytes);
    onAnswer?.({
      requestId,
      method,
      status: response.status,
      codes,
      trace,
      bytes: Number(result.headers?.['content-length'] ?? 0),
      milliseconds: performance.now() - began,
    });
    return result;
  };
}
