/** Where a question is answered: from what the client has, from what is kept, or by asking Apollo. */
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { RecordCache, type RecordCacheOptions } from '../publications/reading/recordCache.ts';
import type { HttpResponse } from './http/response.ts';
import { ResponseCache, cacheKey, etagOf } from './responseCache.ts';
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
import { matchEtag } from './http/etags.ts';

/** How much memory whole answers may take, in bytes. */
const MAX_RESPONSE_CACHE_BYTES = 32 * 1024 * 1024;

/**
 * For shared caches: a second is how long readers may wait for what is published; a stale answer may be given while a new
 * one is fetched, and for a day when there is none to be had. Browsers ask each time, and mostly get a 304.
 */
const GRAPHQL_CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30, stale-if-error=86400';

/** Questions whose operations are known by name when they are asked again. */
const MAX_KNOWN_OPERATIONS = 1_000;

export interface GraphqlServiceParts {
  readonly session: Session;
  readonly contract: Contract;
  readonly log: Logger;
  /** Called when an operation first needs the catalogue, and each time after. */
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

  /** @param trace is written what becomes of it. */
  async execute(request: HTTPGraphQLRequest, requestId: string, trace: RequestTrace): Promise<HttpResponse> {
    const key = cacheKey(request);
    // A 304 is for GET alone (RFC 9110, section 13.1.2)
    const condition = request.method === 'GET' ? request.headers.get('if-none-match') : undefined;
    // A client that has an answer already is worth a look at the number; the first question of a process is not.
    const reader = await this.#recordCache.open({
      readNumberFirst: condition !== undefined,
      consumption: trace.consumption,
    });
    const known = reader.knownNumber;
    trace.publication = known;
    if (known !== undefined) {
      const tag = etagOf(known, key, this.#version);
      const held = matchEtag(tag, condition, request.headers.get('accept-encoding'));
      const ready = held !== undefined ? { status: 304, headers: cacheable(held) } : this.#answers.get(known, key);
      if (ready) {
        trace.cache = held !== undefined ? 'not-modified' : 'kept';
        trace.operation = this.#operations.get(key) ?? { hash: operationHash(request) };
        return ready;
      }
    }

    const catalogue = new CatalogueAccess(this.#catalogue, reader);
    const context: Context = { requestId, reader, catalogue, trace };
    const plain = await executeOnApollo(this.#apollo, request, async () => context).finally(() => {
      catalogue.close();
      trace.catalogue = catalogue.isAsked;
      trace.publication = reader.knownNumber;
    });
    if (trace.failed || plain.status !== 200) return errorResponse(plain, request, requestId);
    trace.cache = 'read';
    this.#operations.set(key, trace.operation);
    const number = reader.knownNumber;
    // Nothing was read, as for a question about the schema: the answer stands whatever is published.
    if (number === undefined) return plain;
    const tag = etagOf(number, key, this.#version);
    const answer = { ...plain, headers: { ...plain.headers, ...cacheable(tag) } };
    this.#answers.set(number, key, answer);
    return answer;
  }
}

const cacheable = (tag: string) => ({ etag: tag, 'cache-control': GRAPHQL_CACHE_CONTROL });
