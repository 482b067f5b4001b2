/** Handlers of what is read by GET and HEAD alone. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from './response.ts';
import { headersOf, type HttpHandler, requestIdOf, toResult } from './events.ts';
import { HttpError } from './httpError.ts';

export const READ_METHODS = 'GET, HEAD';

/** HEAD is answered as GET is, without the body. */
export function readOnlyHandler(
  answer: (event: APIGatewayProxyEventV2, requestId: string) => Promise<HttpResponse>,
): HttpHandler {
  return async (event) => {
    const { method } = event.requestContext.http;
    const requestId = requestIdOf(event);
    const isRead = method === 'GET' || method === 'HEAD';
    const { headers, ...rest } = isRead ? await answer(event, requestId) : notAllowed(method, requestId);
    const said = {
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...headers,
      'x-request-id': requestId,
    };
    const result = await toResult({ ...rest, headers: said }, headersOf(event));
    return method === 'HEAD' ? { ...result, body: '', isBase64Encoded: false } : result;
  };
}

function notAllowed(method: string, requestId: string): HttpResponse {
  const message = `Method ${method} is not allowed; use GET or HEAD`;
  return new HttpError(405, 'BAD_REQUEST', message, { allow: READ_METHODS }).toResponse(requestId);
}
