import { type DocumentNode, type GraphQLFormattedError, parse } from 'graphql';
import type { Fields } from '../../answers/column.ts';

/** An answer of the API, with the operation that it answers. */
export interface Answer {
  readonly document: DocumentNode | undefined;
  readonly data: Fields | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly json: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The endpoint of the API, on the page's own origin. */
export const endpoint = (): string => new URL('/graphql', location.href).href;

/** Asks the API. Rejects if the signal says so. */
export async function ask(query: string, variables: string, signal: AbortSignal): Promise<Answer> {
  const start = performance.now();
  const parsed = readVariables(variables);
  if (!parsed) return failed('The variables are not a JSON object', 'BAD_USER_INPUT');
  try {
    const response = await fetch(endpoint(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables: parsed }),
      signal,
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: Fields | null; errors?: GraphQLFormattedError[] };
    return {
      document: documentOf(query),
      data: data ?? undefined,
      errors: errors ?? [],
      json: JSON.stringify(JSON.parse(text), null, 2),
      bytes: new Blob([text]).size,
      milliseconds: performance.now() - start,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(error instanceof Error ? error.message : String(error), 'SERVICE_UNAVAILABLE');
  }

  function failed(message: string, code: string): Answer {
    const errors = [{ message, extensions: { code } }];
    return {
      document: undefined,
      data: undefined,
      errors,
      json: JSON.stringify({ errors }, null, 2),
      bytes: 0,
      milliseconds: performance.now() - start,
    };
  }
}

/** The variables of a text; undefined if it is not a JSON object. */
export function readVariables(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function documentOf(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
