/**
 * Answers that the publication number and the request determine: a 304 if the client's copy is current, the kept answer if
 * one of this number was given before, else a new one.
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { CatalogueAccess, type OpenCatalogue } from '../graphql/catalogueAccess.ts';
import type { RequestTrace } from '../graphql/requestTrace.ts';
import { RecordCache, type RecordCacheOptions } from '../publications/reading/recordCache.ts';
import type { RequestReader } from '../publications/reading/requestReader.ts';
import type { Session } from '../store/session.ts';
import { entityTagCondition, matchEtag } from './http/conditions.ts';
import type { RequestHeaders } from './http/events.ts';
import type { HttpResponse } from './http/response.ts';
import { etagOf, ResponseCache } from './responseCache.ts';

/** Memory for whole responses, in bytes. */
const MAX_RESPONSE_CACHE_BYTES = 32 * 1024 * 1024;

/**
 * For shared caches: readers see a publication within a second; a stale response may be served while a new one is fetched,
 * and for a day if the origin fails. Browsers revalidate each time, and mostly get a 304.
 */
const CURRENT_CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30, stale-if-error=86400';

export interface CurrentAnswersParts {
  readonly session: Session;
  /** Called each time an answer needs the catalogue. */
  readonly catalogue: OpenCatalogue;
  /** Changes with everything, other than the log and the request, that determines an answer. */
  readonly version: string;
  readonly recordCache?: RecordCacheOptions;
}

export interface KeyedRequest {
  readonly method: APIGatewayProxyEventV2['requestContext']['http']['method'];
  readonly headers: Pick<RequestHeaders, 'get'>;
  /** Equal for requests that have the same answer. */
  readonly key: string;
}

/** What an answer is made from; all of it belongs to one request. */
export interface AnswerSources {
  readonly reader: RequestReader;
  readonly catalogue: CatalogueAccess;
}

export class CurrentAnswers {
  readonly #recordCache: RecordCache;
  readonly #catalogue: OpenCatalogue;
  readonly #version: string;
  readonly #kept = new ResponseCache(MAX_RESPONSE_CACHE_BYTES);

  constructor({ session, catalogue, version, recordCache }: CurrentAnswersParts) {
    this.#recordCache = new RecordCache(session, recordCache);
    this.#catalogue = catalogue;
    this.#version = version;
  }

  /**
   * @param trace receives where the answer came from: `cache` is `none` where it is not to be cached.
   * @param gone is aborted when the client has gone; nothing more is read then.
   * @param make makes the answer; one with another status than 200, or after which the trace has failed, is given as it is.
   */
  async answer(
    { method, headers, key }: KeyedRequest,
    trace: RequestTrace,
    gone: AbortSignal | undefined,
    make: (sources: AnswerSources) => Promise<HttpResponse>,
  ): Promise<HttpResponse> {
    // 304 is only for GET (RFC 9110, section 13.1.2).
    const condition = method === 'GET' ? entityTagCondition(headers) : undefined;
    // Reading the number first can avoid making a conditional answer; other requests read it with their data.
    const reader = await this.#recordCache.open({
      readNumberFirst: condition !== undefined,
      consumption: trace.consumption,
      gone,
    });
    const numberBefore = reader.knownNumber;
    trace.publication = numberBefore;
    if (numberBefore !== undefined) {
      const kept = this.#kept.get(numberBefore, key);
      const tagOf = () => kept?.headers['etag'] ?? etagOf(numberBefore, key, this.#version);
      const matched =
        condition === undefined ? undefined : matchEtag(tagOf(), condition, headers.get('accept-encoding'));
      const response = matched !== undefined ? { status: 304, headers: cacheable(matched) } : kept;
      if (response) {
        trace.cache = matched !== undefined ? 'not-modified' : 'kept';
        return response;
      }
    }
    const catalogue = new CatalogueAccess(this.#catalogue, reader);
    const plain = await make({ reader, catalogue }).finally(() => {
      catalogue.close();
      trace.catalogue = catalogue.isAsked;
      trace.publication = reader.knownNumber;
    });
    if (trace.failed || plain.status !== 200) return plain;
    trace.cache = 'read';
    const number = reader.knownNumber;
    // Nothing was read, as for introspection: the response is valid for every number.
    if (number === undefined) return plain;
    const tag = etagOf(number, key, this.#version);
    const answer = { ...plain, headers: { ...plain.headers, ...cacheable(tag) } };
    this.#kept.set(number, key, answer);
    return answer;
  }
}

const cacheable = (tag: string) => ({ etag: tag, 'cache-control': CURRENT_CACHE_CONTROL });
