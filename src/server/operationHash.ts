/** The hash that identifies an operation in the log if the request was answered without Apollo. */
import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { HASH_LENGTH } from '../graphql/requestTrace.ts';

interface OperationRequest {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

/** Apollo Server's hash of the operation's text, or the hash in a persisted query; undefined if there is neither. */
export function operationHash({ method, search, body }: HTTPGraphQLRequest): string | undefined {
  const { query, extensions } = method === 'GET' ? fromSearch(search) : (body as OperationRequest);
  if (typeof query === 'string') return createHash('sha256').update(query).digest('hex').slice(0, HASH_LENGTH);
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash.slice(0, HASH_LENGTH) : undefined;
}

function fromSearch(search: string): OperationRequest {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query !== null) return { query };
  try {
    return {
      extensions: JSON.parse(parameters.get('extensions') ?? '{}') as NonNullable<OperationRequest['extensions']>,
    };
  } catch {
    return {};
  }
}
