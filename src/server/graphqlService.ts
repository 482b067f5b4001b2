/** Executes requests: with a 304 if the client's copy is current, from the response cache, or with Apollo. */
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { RecordCache, type RecordCacheOptions } from '../publications/reading/recordCache.ts';
import { Content } from './http/encodings.ts';
import type { HttpResponse } from './http/response.ts';
import { ResponseCache, cacheKey, etagOf } from './responseCache.ts';
import { AnswerBudget } from '../graphql/answerBudget.ts';
import { createApollo } from './apollo.ts';
import { executeOnApollo } from './apolloHttp.ts';
import { CatalogueAccess, type OpenCatalogue } from '../graphql/catalogueAccess.ts';
import type { Context } from '../graphql/context.ts';
import { errorResponse } from './errorResponse.ts';
import type { Contract } from './executableSchema.ts';
import type { OperationInfo, RequestTrace } from '../graphql/requestTrace.ts';
import type { Logger } from '../observability/logger.ts';
import type { Session } from '../store/session.ts';
import { operationHash } from './operationHash.ts';
import { entityTagCondition, matchEtag } from './http/conditions.ts';
import { HttpError } from './http/httpError.ts';

/** Memory for whole responses, in bytes. */
const MAX_RESPONSE_CACHE_BYTES = 32 * 1024 * 1024;

/**
 * For shared caches: readers see a publication within a second; a stale response may be served while a new one is fetched,
 * and for a day if the origin fails. Browsers revalidate each time, and mostly get a 304.
 */
const GRAPHQL_CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30, stale-if-error=86400';

/** Requests whose operations are remembered for the log, in case the request is repeated. */
const MAX_KNOWN_OPERATIONS = 1_000;

export interface GraphqlServiceParts {
  readonly session: Session;
  readonly contract: Contract;
  readonly log: Logger;
  /** Called each time an operation needs the catalogue. */
  readonly catalogue: OpenCatalogue;
  readonly recordCache?: RecordCacheOptions;
}

export class GraphqlService {
  readonly #apollo: ApolloServer<Context>;
  readonly #recordCache: RecordCache;
  readonly #catalogue: OpenCatalogue;
  readonly #answers = new ResponseCache(MAX_RESPONSE_CACHE_BYTES);
  readonly #operations = new LRUCache<string, OperationInfo>({ max: MAX_KNOWN_OPERATIONS });
  readonly #version: string;

  constructor({ session, contract, log, recordCache, catalogue }: GraphqlServiceParts) {
    this.#catalogue = catalogue;
    this.#recordCache = new RecordCache(session, recordCache);
    this.#version = contract.version;
    this.#apollo = createApollo(contract, log);
    this.#apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  }

  /**
   * @param trace receives the details of the execution.
   * @param gone is aborted when the client has gone; nothing more is read then.
   */
  async execute(
    request: HTTPGraphQLRequest,
    requestId: string,
    trace: RequestTrace,
    gone?: AbortSignal,
  ): Promise<HttpResponse> {
    if (request.method === 'POST') checkOneOperation(request.body);
    const key = cacheKey(request);
    // 304 is only for GET (RFC 9110, section 13.1.2).
    const condition = request.method === 'GET' ? entityTagCondition(request.headers) : undefined;
    // Reading the number first can avoid executing a conditional request; other requests read it with their data.
    const reader = await this.#recordCache.open({
      readNumberFirst: condition !== undefined,
      consumption: trace.consumption,
      gone,
    });
    const numberBefore = reader.knownNumber;
    trace.publication = numberBefore;
    if (numberBefore !== undefined) {
      const tag = etagOf(numberBefore, key, this.#version);
      const matched = matchEtag(tag, condition, request.headers.get('accept-encoding'));
      const response =
        matched !== undefined ? { status: 304, headers: cacheable(matched) } : this.#answers.get(numberBefore, key);
      if (response) {
        trace.cache = matched !== undefined ? 'not-modified' : 'kept';
        trace.operation = this.#operations.get(key) ?? { hash: operationHash(request) };
        return response;
      }
    }

    const catalogue = new CatalogueAccess(this.#catalogue, reader);
    const budget = new AnswerBudget();
    const context: Context = { requestId, reader, catalogue, budget, trace };
    const plain = await executeOnApollo(this.#apollo, request, async () => context).finally(() => {
      catalogue.close();
      trace.catalogue = catalogue.isAsked;
      trace.publication = reader.knownNumber;
    });
    budget.spendWhole(plain.body?.byteLength ?? 0);
    if (budget.refusal) return errorResponse(refusedAnswer(plain, budget.refusal), request, requestId);
    if (trace.failed || plain.status !== 200) return errorResponse(plain, request, requestId);
    trace.cache = 'read';
    this.#operations.set(key, trace.operation);
    const number = reader.knownNumber;
    // Nothing was read, as for introspection: the response is valid for every number.
    if (number === undefined) return plain;
    const tag = etagOf(number, key, this.#version);
    const answer = { ...plain, headers: { ...plain.headers, ...cacheable(tag) } };
    this.#answers.set(number, key, answer);
    return answer;
  }
}

const cacheable = (tag: string) => ({ etag: tag, 'cache-control': GRAPHQL_CACHE_CONTROL });

function refusedAnswer({ headers }: HttpResponse, refusal: GraphQLFormattedError): HttpResponse {
  return { status: 400, headers, body: new Content(JSON.stringify({ errors: [refusal] })) };
}

function checkOneOperation(body: unknown): void {
  if (Array.isArray(body)) {
    const message =
      'A batch of operations is not accepted: send each in a request of its own, or several fields in one operation';
    throw new HttpError(400, 'BAD_REQUEST', message);
  }
  if (typeof body !== 'object' || body === null) {
    throw new HttpError(400, 'BAD_REQUEST', 'The body must be a JSON object with the operation in "query"');
  }
}
