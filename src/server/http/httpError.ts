/** An HTTP request that is refused before GraphQL sees it. */
import type { Answer } from './answer.ts';
import { Content } from './encodings.ts';
import type { ErrorCode } from './errorCodes.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
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
  toAnswer(requestId: string): Answer {
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
