/** The Lambda handler of what can be taken away by URL. It answers GET and HEAD. */
import type { HttpHandler } from '../http/events.ts';
import { withCors } from '../http/cors.ts';
import { withHead } from '../http/head.ts';
import { READ_METHODS } from '../http/readOnlyHandler.ts';
import { loggedHandler } from '../loggedHandler.ts';
import { requestLog } from '../requestLog.ts';
import { DataService, type DataServiceParts } from './dataService.ts';
import { problemResponse } from './problem.ts';

export interface DataHandlerParts extends DataServiceParts {
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics?: boolean;
}

export function createDataHandler(parts: DataHandlerParts): HttpHandler {
  const service = new DataService(parts);
  const handler = loggedHandler({
    async answer(request, trace) {
      const { event, requestId } = request;
      const { method } = event.requestContext.http;
      if (method === 'GET') return service.answer(request, trace);
      const detail = `Method ${method} is not allowed; use GET or HEAD`;
      return problemResponse({ status: 405, code: 'BAD_REQUEST', detail, headers: { allow: READ_METHODS } }, requestId);
    },
    vary: 'accept-encoding',
    onAnswer: requestLog(parts.log, parts.metrics ?? false),
  });
  return withCors(READ_METHODS, withHead(handler));
}
