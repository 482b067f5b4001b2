/**
 * The Lambda handler of `/graphql`: an HTTP API event in, JSON out. Apollo is handed the parts of the event; what it
 * leaves to its host is done here: methods, content type, the size of the body and its JSON, the request id.
 */
import { randomUUID } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LibraryOptions } from '../publications/library.ts';
import { isUnavailable } from '../store/errors.ts';
import type { Tables } from '../store/tables.ts';
import { Desk } from './desk.ts';
import { FAULT, UNAVAILABLE } from './errors.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import type { Log } from './log.ts';
import { Refusal } from './refusal.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export interface GraphqlHandlerParts {
  readonly tables: Tables;
  /** The text of `schema.graphql`. */
  readonly typeDefs: string;
  readonly log: Log;
  readonly library?: LibraryOptions;
}

export function createGraphqlHandler(parts: GraphqlHandlerParts): HttpHandler {
  const desk = new Desk(parts);
  return async (event) => {
    const requestId = requestIdOf(event);
    try {
      const { status, headers, body } = await desk.answer(parseRequest(event), requestId);
      return { statusCode: status, headers: { ...headers, 'x-request-id': requestId }, body };
    } catch (error) {
      if (error instanceof Refusal) return error.toResult(requestId);
      if (isUnavailable(error)) {
        parts.log.warn('unavailable', { requestId, error });
        return new Refusal(503, 'SERVICE_UNAVAILABLE', UNAVAILABLE).toResult(requestId);
      }
      parts.log.error('fault', { requestId, error });
      return new Refusal(500, 'INTERNAL_SERVER_ERROR', FAULT).toResult(requestId);
    }
  };
}

/** A client's request id where it is a plain one, else the gateway's, else a new one. */
function requestIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const given = headers['x-request-id'];
  if (given !== undefined && /^[\w-]{8,64}$/.test(given)) return given;
  return requestContext.requestId || randomUUID();
}

function parseRequest(event: APIGatewayProxyEventV2): HTTPGraphQLRequest {
  const { method } = event.requestContext.http;
  if (method !== 'GET' && method !== 'POST') {
    throw new Refusal(405, 'BAD_REQUEST', `Method ${method} is not allowed; use GET or POST`, { allow: 'GET, POST' });
  }
  const headers = new HeaderMap();
  for (const [name, value = ''] of Object.entries(event.headers)) headers.set(name, value);
  return { method, headers, search: event.rawQueryString, body: method === 'POST' ? parseBody(event, headers) : {} };
}

function parseBody({ body = '', isBase64Encoded }: APIGatewayProxyEventV2, headers: HeaderMap): unknown {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > MAX_BODY_BYTES) {
    throw new Refusal(413, 'BAD_REQUEST', `The body has ${bytes.byteLength} bytes; the most is ${MAX_BODY_BYTES}`);
  }
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'BAD_REQUEST', 'POST needs the header "content-type: application/json"');
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not JSON');
  }
}
