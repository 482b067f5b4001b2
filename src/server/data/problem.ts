/** An error as `application/problem+json` (RFC 9457), with a code of the closed list and the parameter that is wrong. */
import { STATUS_CODES } from 'node:http';
import { Content } from '../http/encodings.ts';
import type { ErrorCode } from '../http/errorCodes.ts';
import type { HttpResponse } from '../http/response.ts';

export interface Problem {
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly parameter?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function problemResponse(
  { status, code, detail, parameter, headers }: Problem,
  requestId: string,
): HttpResponse {
  // Without `type`, the title is that of the status (section 4.2.1).
  const problem = { title: STATUS_CODES[status], status, detail, code, parameter, requestId };
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    codes: [code],
    body: new Content(`${JSON.stringify(problem)}\n`),
  };
}
