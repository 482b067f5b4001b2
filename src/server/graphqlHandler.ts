/**
 * The Lambda handler of `/graphql`: an HTTP API event in, JSON out. What Apollo leaves to its host is checked here: the
 * method, the size of the body, its type.
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { LibraryOptions } from '../publications/reading/recordCache.ts';
import type { Tables } from '../store/tables.ts';
import type { OpenCatalogue } from '../graphql/catalogueAccess.ts';
import { createGraphqlHttp } from './apolloHttp.ts';
import { withCors } from './http/cors.ts';
import { Desk } from './graphqlService.ts';
import { bytesOf, headersOf, type HttpHandler, isJson } from './http/events.ts';
import { MAX_BODY_BYTES } from '../graphql/limits.ts';
import type { Logger } from '../observability/logger.ts';
import { Refusal } from './http/httpError.ts';
import { requestLog } from './requestLog.ts';
import type { Contract } from './executableSchema.ts';

export interface GraphqlHandlerParts {
  readonly tables: Tables;
  readonly contract: Contract;
  readonly log: Logger;
  /** Called when an operation first needs the catalogue, and each time after. */
  readonly catalogue: OpenCatalogue;
  readonly library?: LibraryOptions;
  /** Whether CloudWatch makes metrics of the log. */
  readonly metrics?: boolean;
}

const METHODS = 'GET, POST';

export function createGraphqlHandler(parts: GraphqlHandlerParts): HttpHandler {
  const desk = new Desk(parts);
  const answer = desk.answer.bind(desk);
  const onAnswer = requestLog(parts.log, parts.metrics ?? false);
  return withCors(METHODS, createGraphqlHttp({ answer, check, log: parts.log, onAnswer }));
}

function check(event: APIGatewayProxyEventV2): void {
  const { method } = event.requestContext.http;
  if (method === 'GET') return;
  if (method !== 'POST') {
    throw new Refusal(405, 'BAD_REQUEST', `Method ${method} is not allowed; use GET or POST`, { allow: METHODS });
  }
  const { byteLength } = bytesOf(event);
  if (byteLength > MAX_BODY_BYTES) {
    throw new Refusal(413, 'BAD_REQUEST', `The body has ${byteLength} bytes; the most is ${MAX_BODY_BYTES}`);
  }
  if (!isJson(headersOf(event))) {
    throw new Refusal(415, 'BAD_REQUEST', 'POST needs the header "content-type: application/json"');
  }
}
