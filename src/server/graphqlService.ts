/** Where a question is answered: from what the client has, from what is kept, or by asking Apollo. */
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { Library } from '../publications/reading/recordCache.ts';
import type { Answer } from './http/answer.ts';
import { Answers, keyOf, tagOf } from './responseCache.ts';
import { createApollo } from './apollo.ts';
import { askApollo } from './apolloHttp.ts';
import { CatalogueAccess, type OpenCatalogue } from '../graphql/catalogueAccess.ts';
import type { Context } from '../graphql/context.ts';
import { failureOf } from './errorResponse.ts';
import type { GraphqlHandlerParts } from './graphqlHandler.ts';
import type { Operation, Outcome } from '../graphql/requestTrace.ts';
import { hashOf } from './operationHash.ts';
import { heldTag } from './http/etags.ts';

/** How much memory whole answers may take, in bytes. */
const ANSWER_BYTES = 32 * 1024 * 1024;

/**
 * For shared caches: a second is how long readers may wait for what is published; a stale answer may be given while a new
 * one is fetched, and for a day when there is none to be had. Browsers ask each time, and mostly get a 304.
 */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30, stale-if-error=86400';

/** Questions whose operations are known by name when they are asked again. */
const MOST_QUESTIONS = 1_000;

export class Desk {
  readonly #apollo: ApolloServer<Context>;
  readonly #library: Library;
  readonly #catalogue: OpenCatalogue;
  readonly #answers = new Answers(ANSWER_BYTES);
  readonly #operations = new LRUCache<string, Operation>({ max: MOST_QUESTIONS });
  readonly #version: string;

  constructor({ tables, contract, log, library, catalogue }: GraphqlHandlerParts) {
    this.#catalogue = catalogue;
    this.#library = new Library(tables, library);
    this.#version = contract.version;
    this.#apollo = createApollo(contract, log);
    this.#apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  }

  /** @param outcome is written what becomes of it. */
  async answer(request: HTTPGraphQLRequest, requestId: string, outcome: Outcome): Promise<Answer> {
    const key = keyOf(request);
    // A 304 is for GET alone (RFC 9110, section 13.1.2)
    const condition = request.method === 'GET' ? request.headers.get('if-none-match') : undefined;
    // A client that has an answer already is worth a look at the number; the first question of a process is not.
    const archive = await this.#library.open({
      lookFirst: condition !== undefined,
      consumption: outcome.consumption,
    });
    const known = archive.knownNumber;
    outcome.publication = known;
    if (known !== undefined) {
      const tag = tagOf(known, key, this.#version);
      const held = heldTag(tag, condition, request.headers.get('accept-encoding'));
      const ready = held !== undefined ? { status: 304, headers: cacheable(held) } : this.#answers.get(known, key);
      if (ready) {
        outcome.cache = held !== undefined ? 'not-modified' : 'kept';
        outcome.operation = this.#operations.get(key) ?? { hash: hashOf(request) };
        return ready;
      }
    }

    const catalogue = new CatalogueAccess(this.#catalogue, archive);
    const context: Context = { requestId, archive, catalogue, outcome };
    const plain = await askApollo(this.#apollo, request, async () => context).finally(() => {
      catalogue.close();
      outcome.catalogue = catalogue.isAsked;
      outcome.publication = archive.knownNumber;
    });
    if (outcome.failed || plain.status !== 200) return failureOf(plain, request, requestId);
    outcome.cache = 'read';
    this.#operations.set(key, outcome.operation);
    const number = archive.knownNumber;
    // Nothing was read, as for a question about the schema: the answer stands whatever is published.
    if (number === undefined) return plain;
    const tag = tagOf(number, key, this.#version);
    const answer = { ...plain, headers: { ...plain.headers, ...cacheable(tag) } };
    this.#answers.keep(number, key, answer);
    return answer;
  }
}

const cacheable = (tag: string) => ({ etag: tag, 'cache-control': CACHE_CONTROL });
