/** Requests of automatic persisted queries. */
import { createHash } from 'node:crypto';
import type { HttpRequest } from '../support/api.ts';
import { get } from './refusedRequest.ts';

export const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');

/** By GET, with a persisted query and, where it is given, its text. */
export function getPersisted(persistedQuery: unknown, query?: string): HttpRequest {
  return get({ extensions: JSON.stringify({ persistedQuery }), ...(query !== undefined && { query }) });
}

export const persisted = (query: string) => ({ version: 1, sha256Hash: hashOf(query) });
