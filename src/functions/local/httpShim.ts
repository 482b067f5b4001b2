/** The HTTP shim of the local server: a request becomes the event that API Gateway would make of it (payload 2.0). */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ByteResult, HttpHandler } from '../../server/http/events.ts';

/** Part of a file, opened: it is sent, and closed. */
interface FilePart {
  readonly handle: FileHandle;
  /** Both included; the end is before the start where there is nothing. */
  readonly start: number;
  readonly end: number;
}

/** What a handler of this server may answer: the result of an HTTP API, or a file, which Lambda could not send whole. */
export interface FileResult extends ByteResult {
  readonly file?: FilePart;
}

/** API Gateway takes bodies of up to 10 MB; the handlers refuse far smaller ones themselves. */
const MAX_SHIM_BODY_BYTES = 10 * 1024 * 1024;

/** Of every answer, also of those that no handler makes. */
const NO_SNIFFING = { 'x-content-type-options': 'nosniff' };

/** @param route the handler for a path; undefined: 404. @param paths what a 404 names. */
export function createHttpShim(
  route: (path: string) => HttpHandler | undefined,
  paths: readonly string[] = [],
): Server {
  return createServer((request, response) => {
    respond(route, paths, request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, NO_SNIFFING);
      response.end();
    });
  });
}

async function respond(
  route: (path: string) => HttpHandler | undefined,
  paths: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The URL constructor would take `//host` for a host, and refuse some paths.
  const [path, query] = splitOnce(request.url ?? '/', '?');
  const handler = route(path);
  if (!handler) {
    response.writeHead(404, {
      ...NO_SNIFFING,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(
      JSON.stringify({ message: `Nothing is at ${path}${paths.length > 0 ? `; there is ${paths.join(', ')}` : ''}` }),
    );
    return;
  }
  const body = await readBody(request);
  if (!body) {
    response.writeHead(413, { ...NO_SNIFFING, connection: 'close' });
    response.end();
    return;
  }
  const gone = new AbortController();
  response.once('close', () => {
    // An abort makes an error with its stack, which would be for nothing where the client has its answer.
    if (!response.writableFinished) gone.abort();
  });
  const event = toEvent(request, path, query, body);
  const result: FileResult = await handler(event, { gone: gone.signal, takesBytes: true });
  response.writeHead(result.statusCode ?? 200, { ...NO_SNIFFING, ...result.headers } as Record<string, string>);
  if (result.file) return send(result.file, response);
  response.end(result.bytes ?? (result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : result.body));
}

async function send({ handle, start, end }: FilePart, response: ServerResponse): Promise<void> {
  try {
    // A stream cannot end before it starts.
    if (end < start) response.end();
    else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
  } catch (error) {
    // The client has gone.
    if (!response.destroyed) throw error;
  } finally {
    await handle.close();
  }
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Undefined for one that is too large. By events: iterating over a request takes as long as answering it from memory. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_SHIM_BODY_BYTES) resolve(undefined);
    else chunks.push(chunk);
  });
  request.on('end', () => {
    resolve(Buffer.concat(chunks));
  });
  request.on('error', reject);
  return promise;
}

function toEvent(request: IncomingMessage, path: string, query: string, body: Buffer): APIGatewayProxyEventV2 {
  const method = request.method ?? 'GET';
  const isText = isUtf8(body);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: headersOf(request),
    // Text as it is, and bytes in base64, as API Gateway gives them.
    isBase64Encoded: !isText,
    body: body.toString(isText ? 'utf8' : 'base64'),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: request.headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  if (headers['set-cookie'] === undefined) return headers as Record<string, string>;
  // The one header that Node.js gives as a list, and that only answers have.
  const { 'set-cookie': _, ...others } = headers as Record<string, string>;
  return others;
}
