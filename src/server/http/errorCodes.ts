/** The closed list of `extensions.code`, which every error of an answer has one of. */
export const ERROR_CODES = [
  /** An argument or a variable is wrong; `extensions.argument` names it. */
  'BAD_USER_INPUT',
  /** The changes feed was set back behind the client's place in it: begin again. */
  'FEED_RESTARTED',
  /** The HTTP request is not a GraphQL request. */
  'BAD_REQUEST',
  /** Nothing is at the URL. */
  'NOT_FOUND',
  /** The text is not GraphQL. */
  'GRAPHQL_PARSE_FAILED',
  /** The operation does not fit the schema. */
  'GRAPHQL_VALIDATION_FAILED',
  /** No operation, or several and no name. */
  'OPERATION_RESOLUTION_FAILURE',
  /** The process does not know the text of this hash; send it. */
  'PERSISTED_QUERY_NOT_FOUND',
  /** The operation exceeds a limit; `extensions` has the limit and the figure. */
  'QUERY_TOO_LARGE',
  /** The database does not answer as it should, or the catalogue is being built; try again. */
  'SERVICE_UNAVAILABLE',
  /** A fault of ours; it is logged with the request id. */
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
