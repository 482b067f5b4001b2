/** By which operations are told apart in the log where nobody has looked at the operation. */
import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { HASH_LENGTH } from '../graphql/requestTrace.ts';

interface OperationRequest {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

/** The same hash that Apollo Server makes of the text, or has been given for it; undefined for what has none. */
export function operationHash({ method, search, body }: HTTPGraphQLRequest): string | undefined {
  const { query, extensions } = method === 'GET' ? fromSearch(search) : (body as OperationRequest);
  if (typeof query === 'string') return createHash('sha256').update(query).digest('hex').slice(0, HASH_LENGTH);
  const given = extensions?.persistedQuery?.sha256Hash;
  return typeof given === 'string' && /^[0-9a-f]{64}$/.test(given) ? given.slice(0, HASH_LENGTH) : undefined;
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
