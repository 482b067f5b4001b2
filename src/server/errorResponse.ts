/** What becomes, over HTTP, of an answer that has errors. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { HttpResponse } from './http/response.ts';
import { Content } from './http/encodings.ts';
import { ERROR_CODES } from './http/errorCodes.ts';

interface ErrorBody {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The same answer, not to be stored; every error has the request id, those too that Apollo makes before it has a context. */
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
 * Who asks for `application/json` by name, and gets it, knows the older convention: 200 says that GraphQL answered, and
 * what is wrong stands in the body (GraphQL over HTTP, on `application/json`). Such clients take another status for a proxy's. Who
 * names no type (curl, a browser's address bar) is better served by a status that says what happened.
 */
function usesLegacyJson({ headers: asked }: HTTPGraphQLRequest, headers: HttpResponse['headers']): boolean {
  return (
    /\bapplication\/json\b/i.test(asked.get('accept') ?? '') &&
    headers['content-type']?.startsWith('application/json') === true
  );
}

/** The request was well formed; the operation, or the values of its variables, is wrong. */
function isAboutOperation(status: number, { errors = [] }: ErrorBody): boolean {
  return status === 400 && errors.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST');
}
