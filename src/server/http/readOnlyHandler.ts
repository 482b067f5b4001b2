/** Handlers for GET and HEAD, for everything but `/graphql`. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from './response.ts';
import { headersOf, type HttpHandler, requestIdOf, toResult } from './events.ts';
import { HttpError } from './httpError.ts';

export const READ_METHODS = 'GET, HEAD';

/** A handler that answers GET, HEAD like GET but without the body, and no other method. */
export function readOnlyHandler(
  answer: (event: APIGatewayProxyEventV2, requestId: string) => Promise<HttpResponse>,
): HttpHandler {
  return async (event) => {
    const { method } = event.requestContext.http;
    const requestId = requestIdOf(event);
    const isRead = method === 'GET' || method === 'HEAD';
    const { headers, ...rest } = isRead ? await answer(event, requestId) : notAllowed(method, requestId);
    const allHeaders = {
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...headers,
      'x-request-id': requestId,
    };
    const result = await toResult({ ...rest, headers: allHeaders }, headersOf(event));
    return method === 'HEAD' ? { ...result, body: '', isBase64Encoded: false } : result;
  };
}

function notAllowed(method: string, requestId: string): HttpResponse {
  const message = `Method ${method} is not allowed; use GET or HEAD`;
  return new HttpError(405, 'BAD_REQUEST', message, { allow: READ_METHODS }).toResponse(requestId);
}
