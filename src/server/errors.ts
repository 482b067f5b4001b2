/**
 * What becomes of every error on its way to a client: a code of the closed list, the argument where one is at fault, what
 * would be right; never a stack, never a driver's words.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import {
  type ASTNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isEnumType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { CatalogueUnavailable } from '../catalogue/catalogue.ts';
import { FeedRestarted } from '../publications/reading/feedRestarted.ts';
import { InvalidInput } from '../records/invalidInput.ts';
import { isUnavailable } from '../store/errors.ts';
import { ERROR_CODES, type ErrorCode } from './http/errorCodes.ts';

export const FAULT = 'Something is wrong on our side; the request id leads the operator to it';
export const UNAVAILABLE = 'The database does not answer as it should; please try again in a moment';

const TOO_MANY_ERRORS = 'The operation has too many errors to tell them all, or asks for the same field too often';

const isListed = (code: unknown): code is ErrorCode => ERROR_CODES.some((listed) => listed === code);

/** Whether the error is a fault of ours, to be logged whole. */
export function isOurFault(error: unknown): boolean {
  return codeOf(error) === 'INTERNAL_SERVER_ERROR';
}

export function codeOf(error: unknown): ErrorCode {
  const cause = unwrapResolverError(error);
  if (cause instanceof FeedRestarted) return 'FEED_RESTARTED';
  if (cause instanceof InvalidInput) return 'BAD_USER_INPUT';
  if (isUnavailable(cause) || cause instanceof CatalogueUnavailable) return 'SERVICE_UNAVAILABLE';
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  if (isOverTokens(error)) return 'QUERY_TOO_LARGE';
  const { code } = error.extensions;
  if (code === 'GRAPHQL_VALIDATION_FAILED' && literalArgument(error) !== undefined) return 'BAD_USER_INPUT';
  if (isListed(code)) return code;
  // Apollo gives some errors a status and no code: a persisted query's wrong hash, an unknown version of the protocol.
  return code === undefined && isRefusedWith4xx(error) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

function isRefusedWith4xx({ extensions }: GraphQLError): boolean {
  const status = (extensions['http'] as { status?: number } | undefined)?.status ?? 0;
  return status >= 400 && status < 500;
}

/** The header `Retry-After` of an answer with this error, in seconds (RFC 9110, section 10.2.3), where it is SERVICE_UNAVAILABLE. */
export function retryAfter(error: unknown): string {
  const cause = unwrapResolverError(error);
  return String(cause instanceof CatalogueUnavailable ? cause.retryAfter : 1);
}

/** What a client sees of an error; the request id is added where the request is known. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  schema: GraphQLSchema,
): GraphQLFormattedError {
  const code = codeOf(error);
  const { locations, path } = formatted;
  return {
    message: withEnumValues(messageOf(code, formatted, error), schema),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...detailsOf(error) },
  };
}

function messageOf(code: ErrorCode, formatted: GraphQLFormattedError, error: unknown): string {
  if (code === 'INTERNAL_SERVER_ERROR') return FAULT;
  if (code === 'SERVICE_UNAVAILABLE') {
    const cause = unwrapResolverError(error);
    return cause instanceof CatalogueUnavailable ? cause.message : UNAVAILABLE;
  }
  if (error instanceof GraphQLError && isOverTokens(error)) return formatted.message.replace('that', 'than');
  // What graphql-js adds after its hundredth error; alone, it helps nobody.
  return formatted.message === 'Validation aborted.' ? TOO_MANY_ERRORS : formatted.message;
}

/** What graphql-js says of a wrong value of an enum, with the right ones. */
function withEnumValues(message: string, schema: GraphQLSchema): string {
  const [, first, second] = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/.exec(message) ?? [];
  const type = schema.getType(first ?? second ?? '');
  if (!isEnumType(type)) return message;
  const values = type.getValues().map(({ name }) => name);
  return `${message.replace(/[.?]*$/, (end) => end || '.')} The values are ${values.join(', ')}.`;
}

function detailsOf(error: unknown): Record<string, unknown> {
  const cause = unwrapResolverError(error);
  if (cause instanceof InvalidInput) return { argument: cause.argument };
  if (!(error instanceof GraphQLError)) return {};
  const argument = literalArgument(error) ?? variableAtFault(error);
  if (isOverTokens(error)) return { limit: 'tokens', allowed: Number(/\d+/.exec(error.message)?.[0]) };
  const { limit, actual, allowed } = error.extensions;
  return { ...(argument !== undefined && { argument }), ...(limit !== undefined && { limit, actual, allowed }) };
}

function isOverTokens({ message }: GraphQLError): boolean {
  return /more tha[nt] \d+ tokens/.test(message);
}

/** The path of the argument that a literal of the wrong type was given for, or the variable that it is the default of. */
function literalArgument({ nodes, source }: GraphQLError): string | undefined {
  const at = nodes?.[0]?.loc?.start;
  if (at === undefined || !source || !VALUES.has(nodes?.[0]?.kind ?? '')) return undefined;
  const names: string[] = [];
  const holds = ({ loc }: ASTNode) => loc !== undefined && loc.start <= at && at < loc.end;
  visit(parse(source.body), {
    Argument: (node) => (holds(node) ? void names.push(node.name.value) : false),
    ObjectField: (node) => (holds(node) ? void names.push(node.name.value) : false),
    VariableDefinition: (node) => (holds(node) ? void names.push(`$${node.variable.name.value}`) : false),
  });
  return names.length > 0 ? names.join('.') : undefined;
}

function variableAtFault({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return node?.kind === Kind.VARIABLE_DEFINITION ? `$${node.variable.name.value}` : undefined;
}

const VALUES = new Set<string>([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);
