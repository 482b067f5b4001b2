/** An HTTP request that is refused before GraphQL sees it. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ErrorCode } from './errors.ts';

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
  toResult(requestId: string): APIGatewayProxyStructuredResultV2 {
    return {
      statusCode: this.#status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'x-request-id': requestId,
        ...this.#headers,
      },
      body: JSON.stringify({ errors: [{ message: this.message, extensions: { code: this.#code, requestId } }] }),
    };
  }
}
