/** Requests that are refused as a whole, and what every such refusal has in common. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_CODES, type ErrorCode } from '../../src/server/http/errorCodes.ts';
import type { HttpRequest } from '../support/api.ts';

export interface Refused {
  readonly what: string;
  readonly request: HttpRequest;
  readonly status: number;
  readonly code: ErrorCode;
  /** What the message says. */
  readonly says: RegExp;
}

export const LIMITS = '{ limits { maxPageSize } }';

export const post = (body: unknown): HttpRequest => ({ body: JSON.stringify(body) });
export const get = (fields: Record<string, string>, headers: Record<string, string> = {}): HttpRequest => ({
  method: 'GET',
  query: new URLSearchParams(fields).toString(),
  headers,
});

/** Fails unless it is one error of this code that says this, in the form that all errors have. */
export function expectRefusal(response: APIGatewayProxyStructuredResultV2, { status, code, says }: Refused): void {
  const { data, errors } = JSON.parse(response.body ?? '');
  expect(response.statusCode).toBe(status);
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': 'gateway-request-1',
  });
  expect(data).toBeUndefined();
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(says) })]);
  expect(errors[0].extensions).toMatchObject({ code });
  expect(ERROR_CODES).toContain(code);
  expect(response.body).not.toMatch(/stack|node_modules|DynamoDB|\.[jt]s:\d/i);
}

export function requestIdIn({ body = '' }: APIGatewayProxyStructuredResultV2): unknown {
  return JSON.parse(body).errors[0].extensions.requestId;
}
