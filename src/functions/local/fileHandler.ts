/** Serves files, of any size, with ranges and conditions, as S3 does behind CloudFront. */
import { open } from 'node:fs/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { problemResponse } from '../../server/data/problem.ts';
import { applyConditions } from '../../server/http/conditions.ts';
import { withCors } from '../../server/http/cors.ts';
import {
  answerHeaders,
  headersOf,
  type HttpHandler,
  type RequestHeaders,
  requestIdOf,
  toResult,
} from '../../server/http/events.ts';
import { rangeIn } from '../../server/http/ranges.ts';
import { READ_METHODS } from '../../server/http/readOnlyHandler.ts';
import type { HttpResponse } from '../../server/http/response.ts';
import type { FileResult } from './httpShim.ts';

export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** In hexadecimal: it is the entity tag. */
  readonly sha256: string;
}

/** @param find the file at a path, or what is answered in its place. */
export function createFileHandler(
  find: (path: string, requestId: string) => Promise<ServedFile | HttpResponse>,
  cacheControl: string,
): HttpHandler {
  const answer = async (event: APIGatewayProxyEventV2): Promise<FileResult> => {
    const { method } = event.requestContext.http;
    const requestId = requestIdOf(event);
    const headers = headersOf(event);
    const respond = (response: HttpResponse): Promise<FileResult> =>
      toResult({ ...response, headers: answerHeaders(method, response.headers, requestId) }, headers);
    if (method !== 'GET' && method !== 'HEAD') {
      const detail = `Method ${method} is not allowed; use GET or HEAD`;
      return respond(
        problemResponse({ status: 405, code: 'BAD_REQUEST', detail, headers: { allow: READ_METHODS } }, requestId),
      );
    }
    const file = await find(event.rawPath, requestId);
    if ('status' in file) return respond(file);
    const common = {
      'content-type': file.mediaType,
      etag: `"${file.sha256}"`,
      'accept-ranges': 'bytes',
      'cache-control': cacheControl,
    };
    const conditional = applyConditions({ status: 200, headers: common }, headers, requestId);
    if (conditional.status !== 200) return respond(conditional);
    const range = method === 'GET' ? rangeAsked(headers, common.etag, file.byteSize) : 'whole';
    if (range === 'unsatisfiable') {
      const detail = `The file has ${file.byteSize} bytes`;
      const contentRange = { 'content-range': `bytes */${file.byteSize}` };
      return respond(problemResponse({ status: 416, code: 'BAD_REQUEST', detail, headers: contentRange }, requestId));
    }
    const { start, end } = range === 'whole' ? { start: 0, end: file.byteSize - 1 } : range;
    const sent = await respond({
      status: range === 'whole' ? 200 : 206,
      headers: {
        ...common,
        'content-length': String(end - start + 1),
        ...(range !== 'whole' && { 'content-range': `bytes ${start}-${end}/${file.byteSize}` }),
      },
    });
    if (method === 'HEAD') return sent;
    return { ...sent, file: { handle: await open(file.path), start, end } };
  };
  return withCors(READ_METHODS, answer);
}

/** `If-Range` asks for the range of one form of the file, and for the whole of any other (section 13.1.5). */
function rangeAsked(headers: RequestHeaders, etag: string, size: number): ReturnType<typeof rangeIn> {
  const ifRange = headers.get('if-range');
  return ifRange === undefined || ifRange === etag ? rangeIn(headers.get('range'), size) : 'whole';
}
