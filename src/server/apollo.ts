/** Apollo Server with our schema: its settings, the limits on operations, the logging of errors. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { codeOf, formatError, isOurFault, retryAfter } from './errors.ts';
import { checkOperationSize, LIMITS } from '../graphql/limits.ts';
import { measure } from '../graphql/measure.ts';
import type { Logger } from '../observability/logger.ts';
import { HASH_LENGTH } from '../graphql/requestTrace.ts';

const MAX_OPERATION_NAME_LENGTH = 100;

const MAX_PERSISTED_BYTES = 8 * 1024 * 1024;
/** Of a persisted query's text: two for a letter, and what its hash and its place in the cache take. */
const persistedQueryBytes = (text: string): number => 2 * text.length + 400;

export function createApollo(schema: GraphQLSchema, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Apollo's own plugins would inspect every field; we do not need them or have our own.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin,
      answerBytesPlugin,
      errorsPlugin(log),
    ],
    formatError: (formatted, error) => formatError(formatted, error, schema),
    parseOptions: { maxTokens: LIMITS.maxTokens },
    includeStacktraceInErrorResponses: false,
    // The schema is public, so an error about a mistyped field may suggest names.
    hideSchemaDetailsFromClientErrors: false,
    introspection: true,
    // Reads without cookies need no protection against request forgery, and caches need plain GET.
    csrfPrevention: false,
    persistedQueries: {
      cache: new InMemoryLRUCache<string>({ maxSize: MAX_PERSISTED_BYTES, sizeCalculation: persistedQueryBytes }),
    },
    stopOnTerminationSignals: false,
    logger: log,
  });
}

/** Records the operation's name, rejects operations that are too large, and reports the cost of the others. */
const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveSource({ queryHash, contextValue }) {
        contextValue.trace.operation = { hash: queryHash.slice(0, HASH_LENGTH) };
      },
      async didResolveOperation({ schema, document, operation, request, contextValue: { trace } }) {
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY) throw readOnly(operation.operation);
        const size = measure(schema, document, operation, request.variables ?? {});
        trace.operation = { ...trace.operation, name: operationName(operation), size };
        checkOperationSize(size);
        trace.cost = size;
        trace.checked = { document, operation };
      },
      async willSendResponse({ response, contextValue }) {
        const { cost } = contextValue.trace;
        if (response.body.kind !== 'single' || !cost) return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    };
  },
};

/** An answer that became too large while it was made is replaced by the refusal: it is incomplete. */
const answerBytesPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { budget } }) {
        const { refusal } = budget;
        if (!refusal || response.body.kind !== 'single') return;
        response.http.status = 400;
        response.body.singleResult = { errors: [refusal] };
      },
    };
  },
};

/** Undefined for a name too long to be meaningful. */
function operationName({ name }: OperationDefinitionNode): string | undefined {
  return name && name.value.length <= MAX_OPERATION_NAME_LENGTH ? name.value : undefined;
}

function readOnly(operation: string): GraphQLError {
  return new GraphQLError(`This API is read-only: it answers queries, and no ${operation}`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function errorsPlugin(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let unavailable: GraphQLError | undefined;
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            if (isOurFault(error))
              log.error('fault', {
                requestId: contextValue.requestId,
                operationName,
                error: error.originalError ?? error,
              });
            else if (codeOf(error) === 'SERVICE_UNAVAILABLE') {
              unavailable ??= error;
              log.warn('unavailable', {
                requestId: contextValue.requestId,
                operationName,
                error: error.originalError ?? error,
              });
            }
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (unavailable) response.http.headers.set('retry-after', retryAfter(unavailable));
          if (response.body.kind !== 'single') return;
          contextValue.trace.failed = response.body.singleResult.errors !== undefined;
        },
      };
    },
  };
}
