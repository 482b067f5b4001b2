/**
 * HTTP around an Apollo Server, whatever its schema: an event in, its answer out, with a request id. A fault becomes an
 * answer here too, and is logged; nothing is thrown at Lambda.
 */
import type { ApolloServer, BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isUnavailable } from '../store/errors.ts';
import type { Answer } from './answers.ts';
import { Content } from './encodings.ts';
import { FAULT, UNAVAILABLE } from './errors.ts';
import { headersOf, type HttpHandler, requestIdOf, toGraphqlRequest, toResult } from './httpEvents.ts';
import type { Log } from './log.ts';
import { Refusal } from './refusal.ts';

/** A proxy between us and clients must not hand a client what another one's headers decided. */
const VARY = 'accept, accept-encoding';

export interface GraphqlHttpParts {
  readonly answer: (request: HTTPGraphQLRequest, requestId: string) => Promise<Answer>;
  /** Throws a Refusal for an event that is not to be looked at. */
  readonly check?: (event: APIGatewayProxyEventV2) => void;
  readonly log: Log;
}

/** A handler of events that carry GraphQL requests. */
export function createGraphqlHttp(parts: GraphqlHttpParts): HttpHandler {
  return async (event) => {
    const requestId = requestIdOf(event);
    const { status, headers, body } = await answerTo(event, requestId, parts);
    const said = { ...headers, vary: VARY, 'x-request-id': requestId };
    return toResult({ status, headers: said, ...(body && { body }) }, headersOf(event));
  };
}

async function answerTo(
  event: APIGatewayProxyEventV2,
  requestId: string,
  { answer, check, log }: GraphqlHttpParts,
): Promise<Answer> {
  try {
    check?.(event);
    return await answer(toGraphqlRequest(event), requestId);
  } catch (error) {
    if (error instanceof Refusal) return error.toAnswer(requestId);
    if (isUnavailable(error)) {
      log.warn('unavailable', { requestId, error });
      return new Refusal(503, 'SERVICE_UNAVAILABLE', UNAVAILABLE).toAnswer(requestId);
    }
    log.error('fault', { requestId, error });
    return new Refusal(500, 'INTERNAL_SERVER_ERROR', FAULT).toAnswer(requestId);
  }
}

/** Asks the server. */
export async function askApollo<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  context: () => Promise<Context>,
): Promise<Answer> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
  if (body.kind !== 'complete') throw new Error('Apollo answered in parts, which only @defer asks for');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: new Content(body.string) };
}
