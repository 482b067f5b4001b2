/** The answer to an HTTP request, before it is encoded for a client. */
import type { Content } from './encodings.ts';
import type { ErrorCode } from './errorCodes.ts';

export interface HttpResponse {
  readonly status: number;
  /** `etag` is that of the plain text. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for 204 and 304. */
  readonly body?: Content;
  /** Codes of its errors, without duplicates. */
  readonly codes?: readonly ErrorCode[];
}
