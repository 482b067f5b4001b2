/**
 * The Lambda handler of `/graphql`: takes an HTTP API event, returns JSON. It checks what Apollo leaves to its host: the
 * method, and the size and type of the body.
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createGraphqlHttp } from './apolloHttp.ts';
import { withCors } from './http/cors.ts';
import { withHead } from './http/head.ts';
import { GraphqlService, type GraphqlServiceParts } from './graphqlService.ts';
import { byteLengthOf, type HttpHandler, type RequestHeaders } from './http/events.ts';
import { checkContent } from './http/jsonBody.ts';
import { MAX_BODY_BYTES } from '../graphql/limits.ts';
import { HttpError } from './http/httpError.ts';
import { requestLog } from './requestLog.ts';

export interface GraphqlHandlerParts extends GraphqlServiceParts {
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics?: boolean;
}

const GRAPHQL_METHODS = 'GET, HEAD, POST';

export function createGraphqlHandler(parts: GraphqlHandlerParts): HttpHandler {
  const service = new GraphqlService(parts);
  const answer = service.execute.bind(service);
  const onAnswer = requestLog(parts.log, parts.metrics ?? false);
  const handler = createGraphqlHttp({ answer, check: checkRequest, log: parts.log, onAnswer });
  return withCors(GRAPHQL_METHODS, withHead(handler));
}

function checkRequest(event: APIGatewayProxyEventV2, headers: RequestHeaders): void {
  const { method } = event.requestContext.http;
  if (method === 'GET') return;
  if (method !== 'POST') {
    throw new HttpError(405, 'BAD_REQUEST', `Method ${method} is not allowed; use GET, HEAD or POST`, {
      allow: GRAPHQL_METHODS,
    });
  }
  const byteLength = byteLengthOf(event);
  if (byteLength > MAX_BODY_BYTES) {
    throw new HttpError(413, 'BAD_REQUEST', `The body has ${byteLength} bytes; the most is ${MAX_BODY_BYTES}`);
  }
  checkContent(headers);
}
