/** The answer to an HTTP request, before it is encoded for a client. */
import type { Content } from './encodings.ts';
import type { ErrorCode } from './errorCodes.ts';

export interface HttpResponse {
  readonly status: number;
  /** `etag` is that of the plain text. */
  readonly headers: Readonly<Record<string, string>>;
  /** Missing where there is none to be: 204, 304. */
  readonly body?: Content;
  /** Of its errors, each once. */
  readonly codes?: readonly ErrorCode[];
}
