/**
 * Between HTTP events and answers. What a handler is given is an event of an HTTP API (payload 2.0); what it gives back is
 * made of an answer here, compressed as the client takes it.
 */
import { randomUUID } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpResponse } from '../responseCache.ts';
import { acceptedEncodings } from './encodings.ts';
import { HttpError } from './httpError.ts';
import { etagFor } from './etags.ts';

/** A Lambda function behind an HTTP API. */
export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A client's request id where it is a plain one, else the gateway's, else a new one. */
export function requestIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const given = headers['x-request-id'];
  if (given !== undefined && /^[\w-]{8,64}$/.test(given)) return given;
  return requestContext.requestId || randomUUID();
}

/** The event's headers, whose names may be written in any way. */
export function headersOf(event: APIGatewayProxyEventV2): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value = ''] of Object.entries(event.headers)) headers.set(name, value);
  return headers;
}

export function bytesOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

export function isJson(headers: HeaderMap): boolean {
  return /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

/** What Apollo Server is handed. Throws a Refusal for what should be JSON and is not; any other body Apollo refuses. */
export function toGraphqlRequest(event: APIGatewayProxyEventV2): HTTPGraphQLRequest {
  const { method } = event.requestContext.http;
  const headers = headersOf(event);
  const body = method === 'POST' && isJson(headers) ? parseJson(bytesOf(event)) : undefined;
  return { method, headers, search: event.rawQueryString, body };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'Invalid JSON in the body');
  }
}

/** @param headers of the request. */
export async function toResult(
  { status, headers: said, body }: HttpResponse,
  headers: HeaderMap,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (!body) return { statusCode: status, headers: { ...said } };
  const [encoding] = body.isWorthEncoding ? acceptedEncodings(headers.get('accept-encoding')) : [];
  if (!encoding) {
    return {
      statusCode: status,
      headers: { ...said, 'content-length': String(body.byteLength) },
      body: body.text,
    };
  }
  const bytes = await body.in(encoding);
  const { etag } = said;
  return {
    statusCode: status,
    headers: {
      ...said,
      ...(etag !== undefined && { etag: etagFor(etag, encoding) }),
      'content-encoding': encoding,
      'content-length': String(bytes.byteLength),
    },
    body: bytes.toString('base64'),
    isBase64Encoded: true,
  };
}
