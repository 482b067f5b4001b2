/** In place of Apollo Server's incremental delivery, which imports all of graphql-js to look for `@defer`: ours has none. */
import { execute } from 'graphql';

export const executeIncrementally = execute;
