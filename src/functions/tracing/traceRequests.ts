/** Tells a tracer of each request that a client of DynamoDB sends. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Tracer } from './tracer.ts';

/** @param tracer whose code may still be loading. */
export function traceRequests({ middlewareStack }: DynamoDBDocumentClient, tracer: Promise<Tracer>): void {
  middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) =>
        (await tracer).request(commandName, args.input, () => next(args)),
    { step: 'initialize', name: 'trace' },
  );
}
