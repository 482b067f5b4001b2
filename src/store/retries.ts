/**
 * When the SDK retries a request. Its own strategy waits up to 1, 2, 4 s after throttling, too long for a reader's deadline,
 * and stops retrying in a process that has seen many failures; ours waits less and retries more often. The waits are
 * random up to a bound that doubles, so that requests that failed together are not repeated together.
 */
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Attempts at one request, at most; a deadline may end them earlier. */
export const MAX_ATTEMPTS = 10;
const FIRST_WAIT = 25;
const MAX_WAIT = 1_000;

/** Milliseconds to wait after this many attempts, from 1. */
export function waitAfter(tries: number): number {
  return Math.random() * Math.min(MAX_WAIT, FIRST_WAIT * 2 ** tries);
}

type Strategy = Extract<NonNullable<DynamoDBClientConfig['retryStrategy']>, { recordSuccess: unknown }>;
type RetryToken = Awaited<ReturnType<Strategy['acquireInitialRetryToken']>>;

/** For the SDK, which classifies the errors; client errors are not retried. */
export function retryStrategy(wait = waitAfter): Strategy {
  const tokenOf = (retries: number): RetryToken => ({
    getRetryCount: () => retries,
    getRetryDelay: () => (retries === 0 ? 0 : wait(retries)),
  });
  return {
    async acquireInitialRetryToken() {
      return tokenOf(0);
    },
    async refreshRetryTokenForRetry(token, { errorType }) {
      const tries = token.getRetryCount() + 1;
      if (errorType === 'CLIENT_ERROR' || tries >= MAX_ATTEMPTS) throw new Error('Not retryable, or too many attempts');
      return tokenOf(tries);
    },
    recordSuccess() {
      // No state is kept between requests.
    },
  };
}
