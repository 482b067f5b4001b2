/** Responses with errors, over HTTP. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { HttpResponse } from './http/response.ts';
import { Content } from './http/encodings.ts';
import { ERROR_CODES } from './http/errorCodes.ts';

interface ErrorBody {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The same response, not cacheable, with the request id in every error, even those that Apollo makes without a context. */
export function errorResponse(
  { status, headers, body }: HttpResponse,
  request: HTTPGraphQLRequest,
  requestId: string,
): HttpResponse {
  const failed = JSON.parse(body?.text ?? '{}') as ErrorBody;
  const errors = failed.errors?.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return {
    status: usesLegacyJson(request, headers) && isAboutOperation(status, failed) ? 200 : status,
    headers: { ...headers, 'cache-control': 'no-store' },
    codes: ERROR_CODES.filter((code) => failed.errors?.some(({ extensions }) => extensions?.['code'] === code)),
    body: new Content(`${JSON.stringify({ ...failed, ...(errors && { errors }) })}\n`),
  };
}

/**
 * Clients that explicitly accept `application/json` follow the legacy convention (GraphQL over HTTP): the status is 200 and
 * the errors are in the body, and another status would look like a proxy's. Clients that accept any type (curl, a browser)
 * get a status that says what happened.
 */
function usesLegacyJson({ headers: requestHeaders }: HTTPGraphQLRequest, headers: HttpResponse['headers']): boolean {
  return (
    /\bapplication\/json\b/i.test(requestHeaders.get('accept') ?? '') &&
    headers['content-type']?.startsWith('application/json') === true
  );
}

/** Whether the request was well formed, but its operation or a variable is invalid. */
function isAboutOperation(status: number, { errors = [] }: ErrorBody): boolean {
  return status === 400 && errors.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST');
}
