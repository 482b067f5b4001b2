/** One search of the engine, within the time of a request; what can go wrong becomes an error of the catalogue. */
import { errors, type Client } from '@opensearch-project/opensearch';
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable } from '../catalogue.ts';
import type { Query } from './conditions.ts';

export interface SearchBody {
  readonly query: Query;
  readonly [part: string]: unknown;
}

export interface Hit {
  readonly _id: string;
  readonly _score: number | null;
  readonly _source?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly (string | number | null)[];
}

export interface Bucket {
  readonly key: unknown;
  readonly doc_count: number;
  readonly [aggregation: string]: unknown;
}

export interface SearchAnswer {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly Hit[] };
  readonly aggregations?: Readonly<Record<string, { readonly buckets?: readonly Bucket[]; readonly after_key?: unknown }>>;
}

/** @throws CatalogueUnavailable if the engine does not answer, or not in time. */
export type Search = (body: SearchBody) => Promise<SearchAnswer>;

/** Milliseconds for a search without a deadline. */
const SEARCH_TIMEOUT = 20_000;

const TIME_IS_OVER =
  'The catalogue could not answer everything in time; ask for fewer filtered lists, facets or statistics in one operation';
const NO_ANSWER = 'The catalogue does not answer now; please try again in a moment';

export function searchIn(client: Client, index: string, deadline?: Deadline): Search {
  return async (body) => {
    if (deadline?.signal.aborted) throw new CatalogueUnavailable(TIME_IS_OVER);
    // The library's type of a search is wider than what is asked here, and not open to fields by name.
    const request = client.search({ index, body: body as never }, { requestTimeout: SEARCH_TIMEOUT, maxRetries: 1 });
    const abort = () => request.abort();
    deadline?.signal.addEventListener('abort', abort, { once: true });
    try {
      const { body: answer } = await request;
      const { timed_out: isLate, _shards: shards } = answer as { timed_out?: boolean; _shards?: { failed: number } };
      // A part of the answer is not the answer.
      if (isLate === true || (shards?.failed ?? 0) > 0) throw new CatalogueUnavailable(NO_ANSWER);
      return answer as SearchAnswer;
    } catch (error) {
      throw asUnavailable(error, deadline);
    } finally {
      deadline?.signal.removeEventListener('abort', abort);
    }
  };
}

/** Whether the engine says that the index is not there. */
export const isMissingIndex = (error: unknown): boolean => {
  const cause = error instanceof CatalogueUnavailable ? error.cause : error;
  return cause instanceof errors.ResponseError && cause.statusCode === 404;
};

/** An engine that is away, overloaded or broken is unavailable; a question that it refuses is a fault of ours. */
export function asUnavailable(error: unknown, deadline?: Deadline): unknown {
  if (error instanceof errors.RequestAbortedError || deadline?.signal.aborted === true)
    return new CatalogueUnavailable(TIME_IS_OVER, { cause: error });
  if (error instanceof errors.ResponseError) {
    const status = error.statusCode ?? 500;
    const isOurs = status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
    return isOurs && status !== 403 && status !== 401 ? error : new CatalogueUnavailable(NO_ANSWER, { cause: error });
  }
  return error instanceof errors.OpenSearchClientError ? new CatalogueUnavailable(NO_ANSWER, { cause: error }) : error;
}
