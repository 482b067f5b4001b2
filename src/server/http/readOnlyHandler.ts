/** Handlers for GET and HEAD, for everything but `/graphql`. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from './response.ts';
import { applyConditions } from './conditions.ts';
import { answerHeaders, headersOf, type HttpHandler, requestIdOf, toResult } from './events.ts';
import { withHead } from './head.ts';
import { HttpError } from './httpError.ts';

export const READ_METHODS = 'GET, HEAD';

/** A handler that answers GET, HEAD like GET but without the body, and no other method. */
export function readOnlyHandler(
  answer: (event: APIGatewayProxyEventV2, requestId: string) => Promise<HttpResponse>,
): HttpHandler {
  return withHead(async (event) => {
    const { method } = event.requestContext.http;
    const requestId = requestIdOf(event);
    const requestHeaders = headersOf(event);
    const { headers, ...rest } =
      method === 'GET'
        ? applyConditions(await answer(event, requestId), requestHeaders, requestId)
        : notAllowed(method, requestId);
    const allHeaders = { vary: 'accept-encoding', ...answerHeaders(method, headers, requestId) };
    return toResult({ ...rest, headers: allHeaders }, requestHeaders);
  });
}

function notAllowed(method: string, requestId: string): HttpResponse {
  const message = `Method ${method} is not allowed; use GET or HEAD`;
  return new HttpError(405, 'BAD_REQUEST', message, { allow: READ_METHODS }).toResponse(requestId);
}
