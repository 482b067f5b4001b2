/**
 * Caches whole responses. A response is a function of the publication number, the operation and its variables, so an etag
 * made of these shows, before anything is executed, whether the client's copy is current, and a cached response is valid
 * until the number advances.
 */
import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { HttpResponse } from './http/response.ts';
import { digest } from './http/etags.ts';

export class ResponseCache {
  readonly #kept: LRUCache<string, HttpResponse>;
  #number: number | undefined;

  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      // Two bytes per character, and as much again for the compressed forms, which are added later.
      sizeCalculation: ({ body }, key) => 4 * (body?.text.length ?? 0) + 2 * key.length + 500,
    });
  }

  get(number: number, key: string): HttpResponse | undefined {
    return number === this.#number ? this.#kept.get(key) : undefined;
  }

  set(number: number, key: string, answer: HttpResponse): void {
    if (this.#number !== undefined && number < this.#number) return;
    if (number !== this.#number) this.#kept.clear();
    this.#number = number;
    this.#kept.set(key, answer);
  }
}

/** A hash of the request, equal for equal requests. */
export function cacheKey({ method, search, body, headers }: HTTPGraphQLRequest): string {
  return digest([method, search, body ?? null, headers.get('accept') ?? '']);
}

/** The etag of the response. `version` is that of the contract, which also determines responses. */
export function etagOf(number: number, key: string, version: string): string {
  return `"${digest([number, key, version])}"`;
}
