/** What can go wrong with the engine, as errors of the catalogue. */
import { errors } from '@opensearch-project/opensearch';
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable } from '../catalogue.ts';

export const TIME_IS_OVER =
  'The catalogue could not answer everything in time; ask for fewer filtered lists, facets or statistics in one operation';
export const NO_ANSWER = 'The catalogue does not answer now; please try again in a moment';

/** Of the engine: an index that is not there, no access, too many requests. They end when somebody has acted. */
const PASSING = [401, 403, 404, 408, 429];

/** Whether the engine refuses the question itself, which is a fault of ours. */
export const isRefused = (status: number): boolean => status >= 400 && status < 500 && !PASSING.includes(status);

/** An engine that is away, overloaded or broken is unavailable; any other error is returned unchanged. */
export function asUnavailable(error: unknown, deadline?: Deadline): unknown {
  if (!(error instanceof errors.OpenSearchClientError)) return error;
  if (error instanceof errors.RequestAbortedError || deadline?.signal.aborted === true)
    return new CatalogueUnavailable(TIME_IS_OVER, { cause: error });
  if (error instanceof errors.ResponseError && isRefused(error.statusCode)) return error;
  return new CatalogueUnavailable(NO_ANSWER, { cause: error });
}
