/** The limits on one request, and the refusal of an operation that is over one. */
import { GraphQLError } from 'graphql';
import { MAX_PAGE_SIZE } from '../lists/pageArgs.ts';
import type { OperationSize } from './measure.ts';

export const LIMITS = {
  maxPageSize: MAX_PAGE_SIZE,
  maxDepth: 14,
  maxNodes: 10_000,
  maxFields: 100_000,
  maxQuestions: 200,
  maxTokens: 1_000,
  maxAliases: 30,
  maxAnswerBytes: 5_000_000,
} as const;

export const MAX_BODY_BYTES = 100 * 1024;

/** Throws a GraphQLError with the code QUERY_TOO_LARGE, the limit and the figure. */
export function checkOperationSize(size: OperationSize): void {
  refuseOver('depth', size.depth, LIMITS.maxDepth, 'levels of fields');
  refuseOver('nodes', size.nodes, LIMITS.maxNodes, 'nodes (page sizes multiplied)');
  refuseOver('fields', size.fields, LIMITS.maxFields, 'fields (of all nodes together)');
  refuseOver(
    'questions',
    size.questions,
    LIMITS.maxQuestions,
    'filtered or numbered lists, searches, facets and statistics',
  );
  refuseOver('aliases', size.aliases, LIMITS.maxAliases, 'aliases');
}

function refuseOver(limit: keyof OperationSize, actual: number, allowed: number, what: string): void {
  if (actual <= allowed) return;
  throw new GraphQLError(`The operation asks for ${actual} ${what}; the most is ${allowed}`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, actual, allowed, http: { status: 400 } },
  });
}
