/**
 * HTTP around an Apollo Server with any schema: takes an event, returns the response with a request id. Unexpected errors
 * are logged and become responses here; none reaches Lambda.
 */
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isUnavailable } from '../store/errors.ts';
import type { HttpResponse } from './http/response.ts';
import { Content } from './http/encodings.ts';
import { FAULT, retryAfter, UNAVAILABLE } from './errors.ts';
import type { HttpHandler, RequestHeaders } from './http/events.ts';
import { checkDepth, isJson, readJson } from './http/jsonBody.ts';
import type { Logger } from '../observability/logger.ts';
import type { RequestTrace } from '../graphql/requestTrace.ts';
import { type HandledRequest, loggedHandler } from './loggedHandler.ts';
import { HttpError } from './http/httpError.ts';
import type { AnsweredRequest } from './requestLog.ts';

/** Proxies must not reuse a response for requests with other values of these headers. */
const VARY = 'accept, accept-encoding';

/** A request that is not read before its answer has to be made. */
export interface UnreadRequest {
  readonly method: string;
  readonly headers: RequestHeaders;
  /** All that its answer depends on, as it was sent. */
  readonly text: string;
  /** @throws HttpError for one that is rejected before it is executed. */
  read(): HTTPGraphQLRequest;
}

type Execute = (
  request: UnreadRequest,
  requestId: string,
  trace: RequestTrace,
  gone?: AbortSignal,
) => Promise<HttpResponse>;

export interface GraphqlHttpParts {
  readonly answer: Execute;
  /** Throws an HttpError for an event that is rejected before it is executed. */
  readonly check?: (event: APIGatewayProxyEventV2, headers: RequestHeaders) => void;
  readonly log: Logger;
  /** Called after each request. */
  readonly onAnswer?: (request: AnsweredRequest) => void;
}

/** A handler of events that carry GraphQL requests. */
export function createGraphqlHttp({ onAnswer, ...parts }: GraphqlHttpParts): HttpHandler {
  return loggedHandler({
    answer: (request, trace) => answerTo(request, trace, parts),
    vary: VARY,
    onAnswer,
  });
}

async function answerTo(
  { event, headers, requestId, gone }: HandledRequest,
  trace: RequestTrace,
  { answer, check, log }: GraphqlHttpParts,
): Promise<HttpResponse> {
  try {
    return await answer(unread(event, headers, check), requestId, trace, gone);
  } catch (error) {
    if (error instanceof HttpError) return error.toResponse(requestId);
    if (isUnavailable(error)) {
      log.warn('unavailable', { requestId, error });
      return new HttpError(503, 'SERVICE_UNAVAILABLE', UNAVAILABLE, { 'retry-after': retryAfter(error) }).toResponse(
        requestId,
      );
    }
    log.error('fault', { requestId, error });
    return new HttpError(500, 'INTERNAL_SERVER_ERROR', FAULT).toResponse(requestId);
  }
}

function unread(
  event: APIGatewayProxyEventV2,
  headers: RequestHeaders,
  check: GraphqlHttpParts['check'],
): UnreadRequest {
  const { rawQueryString, body = '', isBase64Encoded } = event;
  const { method } = event.requestContext.http;
  const [accept, type, coding] = [headers.get('accept'), headers.get('content-type'), headers.get('content-encoding')];
  return {
    method,
    headers,
    // Only the body can have line feeds.
    text: `${method}\n${accept}\n${type}\n${coding}\n${rawQueryString}\n${isBase64Encoded}\n${body}`,
    read() {
      check?.(event, headers);
      return toGraphqlRequest(event, headers);
    },
  };
}

/** The request that Apollo Server is given. Throws an HttpError for what cannot be read; Apollo refuses other faults. */
function toGraphqlRequest(event: APIGatewayProxyEventV2, given: RequestHeaders): HTTPGraphQLRequest {
  const { method } = event.requestContext.http;
  const headers = new HeaderMap(given);
  if (method === 'POST') {
    const body = isJson(headers) ? readJson(event) : undefined;
    return { method, headers, search: event.rawQueryString, body };
  }
  return { method, headers, search: presentParameters(event.rawQueryString), body: undefined };
}

/** The parameters of a GET that have a value: an empty one is absent (GraphQL over HTTP, section 6.2). */
function presentParameters(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['variables', 'extensions']) checkDepth(parsed(parameters.get(name)), `The parameter "${name}"`);
  return search
    .split('&')
    .filter((part) => !/^[^=]*=?$/.test(part))
    .join('&');
}

/** Undefined for what is not JSON: Apollo says so. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Executes a request on the server. */
export async function executeOnApollo<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  context: () => Promise<Context>,
): Promise<HttpResponse> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
  if (body.kind !== 'complete') throw new Error('Apollo sent an incremental response, which only @defer requests');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: new Content(body.string) };
}
