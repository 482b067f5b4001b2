/** An HTTP request that is refused before GraphQL sees it. */
import type { HttpResponse } from './response.ts';
import { Content } from './encodings.ts';
import type { ErrorCode } from './errorCodes.ts';

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly #status: number;
  readonly #code: ErrorCode;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.#status = status;
    this.#code = code;
    this.#headers = headers;
  }

  /** The answer: errors as GraphQL has them, so that clients read all errors alike. */
  toResponse(requestId: string): HttpResponse {
    return {
      status: this.#status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        ...this.#headers,
      },
      codes: [this.#code],
      body: new Content(
        JSON.stringify({ errors: [{ message: this.message, extensions: { code: this.#code, requestId } }] }),
      ),
    };
  }
}
