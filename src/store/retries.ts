/**
 * When the SDK tries a request again. Its own strategy waits up to 1, 2, 4 s after throttling, which no reader's deadline
 * has room for, and stops trying at all in a process that has met much trouble; ours waits less and tries more often. The
 * waits are random up to a bound that doubles, so that those who failed together do not come back together.
 */
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** How often one request is made at the most. A deadline may end the trying before. */
export const MAX_ATTEMPTS = 10;
const FIRST_WAIT = 25;
const MAX_WAIT = 1_000;

/** How long to wait before the try after so many (1: after the first), in milliseconds. */
export function waitAfter(tries: number): number {
  return Math.random() * Math.min(MAX_WAIT, FIRST_WAIT * 2 ** tries);
}

type Strategy = Extract<NonNullable<DynamoDBClientConfig['retryStrategy']>, { recordSuccess: unknown }>;
type RetryToken = Awaited<ReturnType<Strategy['acquireInitialRetryToken']>>;

/** For the SDK. It tells apart whose fault a failure is; what a repetition cannot mend is not repeated. */
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
      if (errorType === 'CLIENT_ERROR' || tries >= MAX_ATTEMPTS) throw new Error('Not to be tried again');
      return tokenOf(tries);
    },
    recordSuccess() {
      // Nothing is counted from one request to the next.
    },
  };
}
