/**
 * The closed list of `extensions.code`, and what becomes of every error on its way to a client: a code of the list, the
 * argument where one is at fault, what would be right; never a stack, never a driver's words.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { InvalidInput } from '../records/invalidInput.ts';
import { isUnavailable } from '../store/errors.ts';

export const ERROR_CODES = [
  /** An argument or a variable is wrong; `extensions.argument` names it. */
  'BAD_USER_INPUT',
  /** The HTTP request is not a GraphQL request. */
  'BAD_REQUEST',
  /** The text is not GraphQL. */
  'GRAPHQL_PARSE_FAILED',
  /** The operation does not fit the schema. */
  'GRAPHQL_VALIDATION_FAILED',
  /** No operation, or several and no name. */
  'OPERATION_RESOLUTION_FAILURE',
  /** Persisted queries are not offered. */
  'PERSISTED_QUERY_NOT_SUPPORTED',
  /** The operation exceeds a limit; `extensions` has the limit and the figure. */
  'QUERY_TOO_LARGE',
  /** The database does not answer as it should; try again. */
  'SERVICE_UNAVAILABLE',
  /** A fault of ours; it is logged with the request id. */
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const FAULT = 'Something is wrong on our side; the request id leads the operator to it';
export const UNAVAILABLE = 'The database does not answer as it should; please try again in a moment';

const isListed = (code: unknown): code is ErrorCode => ERROR_CODES.some((listed) => listed === code);

/** Whether the error is a fault of ours, to be logged whole. */
export function isOurFault(error: unknown): boolean {
  return codeOf(error) === 'INTERNAL_SERVER_ERROR';
}

export function codeOf(error: unknown): ErrorCode {
  const cause = unwrapResolverError(error);
  if (cause instanceof InvalidInput) return 'BAD_USER_INPUT';
  if (isUnavailable(cause)) return 'SERVICE_UNAVAILABLE';
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  if (isOverTokens(error)) return 'QUERY_TOO_LARGE';
  const { code } = error.extensions;
  if (code === 'GRAPHQL_VALIDATION_FAILED' && literalArgument(error) !== undefined) return 'BAD_USER_INPUT';
  return isListed(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/** What a client sees of an error; the request id is added where the request is known. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const { locations, path } = formatted;
  return {
    message: messageOf(code, formatted, error),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...detailsOf(error) },
  };
}

function messageOf(code: ErrorCode, formatted: GraphQLFormattedError, error: unknown): string {
  if (code === 'INTERNAL_SERVER_ERROR') return FAULT;
  if (code === 'SERVICE_UNAVAILABLE') return UNAVAILABLE;
  return error instanceof GraphQLError && isOverTokens(error)
    ? formatted.message.replace('that', 'than')
    : formatted.message;
}

function detailsOf(error: unknown): Record<string, unknown> {
  const cause = unwrapResolverError(error);
  if (cause instanceof InvalidInput) return { argument: cause.argument };
  if (!(error instanceof GraphQLError)) return {};
  const argument = literalArgument(error) ?? variableAtFault(error);
  const { limit, actual, allowed } = error.extensions;
  return { ...(argument !== undefined && { argument }), ...(limit !== undefined && { limit, actual, allowed }) };
}

function isOverTokens({ message }: GraphQLError): boolean {
  return /more tha[nt] \d+ tokens/.test(message);
}

/** The argument or input field that a literal of the wrong type was given for. */
function literalArgument({ nodes, source }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  if (!node?.loc || !source || !VALUES.has(node.kind)) return undefined;
  return /([_A-Za-z]\w*)\s*:[\s[]*$/.exec(source.body.slice(0, node.loc.start))?.[1];
}

function variableAtFault({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return node?.kind === Kind.VARIABLE_DEFINITION ? `$${node.variable.name.value}` : undefined;
}

const VALUES = new Set<string>([
  ...[Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT],
]);
