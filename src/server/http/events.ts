/**
 * Between HTTP events and answers. What a handler is given is an event of an HTTP API (payload 2.0); what it gives back is
 * made of an answer here, compressed as the client takes it.
 */
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpResponse } from './response.ts';
import type { Encoding } from './encodings.ts';
import { etagFor } from './etags.ts';

/** Who waits for an answer. Lambda, which cannot say, gives a context that has nothing of this. */
export interface Waiting {
  /** Aborted when the client has gone: the answer is not worth more work. */
  readonly gone?: AbortSignal | undefined;
  /** Whether an answer that is sent again may be given in bytes, which nothing has to encode once more. */
  readonly takesBytes?: boolean;
}

/** What an HTTP API takes or, for who takes it, the bytes in place of the body. */
export interface ByteResult extends APIGatewayProxyStructuredResultV2 {
  readonly bytes?: Buffer;
}

/** A Lambda function behind an HTTP API. */
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  waiting?: Waiting,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A client's request id where it is a plain one, else the gateway's, else a new one. */
export function requestIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const given = headers['x-request-id'];
  if (given !== undefined && /^[\w-]{8,64}$/.test(given)) return given;
  return requestContext.requestId || randomUUID();
}

/** By names in lower case. */
export type RequestHeaders = ReadonlyMap<string, string>;

/** The event's headers, whose names may be written in any way. */
export function headersOf({ headers }: APIGatewayProxyEventV2): RequestHeaders {
  const byName = new Map<string, string>();
  for (const name of Object.keys(headers)) byName.set(name.toLowerCase(), headers[name] ?? '');
  return byName;
}

/** Of the body. */
export function byteLengthOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): number {
  return Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
}

export function bytesOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

/**
 * The headers of every answer. An answer that a cache may store has no request id: it would be that of another request.
 * Nothing is to be taken for another type than its own (the Fetch standard, section 3.6).
 */
export function answerHeaders(
  method: string,
  headers: HttpResponse['headers'],
  requestId: string,
): HttpResponse['headers'] {
  const isStored = method === 'GET' && headers['cache-control'] !== 'no-store';
  return { 'x-content-type-options': 'nosniff', ...headers, ...(!isStored && { 'x-request-id': requestId }) };
}

/**
 * Text goes as it is, and anything else in base64, as API Gateway wants it.
 *
 * @param requestHeaders decide in which coding the body is sent.
 */
export async function toResult(
  { status, headers, body }: HttpResponse,
  requestHeaders: RequestHeaders,
  takesBytes = false,
): Promise<ByteResult> {
  if (!body) return { statusCode: status, headers: { ...headers } };
  const encoding = body.preferredEncoding(requestHeaders.get('accept-encoding'));
  const payload = takesBytes ? await body.ready(encoding) : await body.in(encoding);
  const isText = typeof payload === 'string';
  return {
    statusCode: status,
    headers: {
      ...headers,
      ...(encoding !== 'identity' && encodedHeaders(headers, encoding)),
      'content-length': String(isText ? body.byteLength : payload.byteLength),
    },
    ...(takesBytes && !isText
      ? { bytes: payload }
      : { body: isText ? payload : payload.toString('base64'), isBase64Encoded: !isText }),
  };
}

function encodedHeaders({ etag }: HttpResponse['headers'], encoding: Encoding): Record<string, string> {
  return { 'content-encoding': encoding, ...(etag !== undefined && { etag: etagFor(etag, encoding) }) };
}
