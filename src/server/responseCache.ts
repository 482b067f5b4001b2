/**
 * Whole answers. An answer is a function of the publication number, the operation and its variables; so a tag made of these
 * tells a client, before anything is executed, that what it has is still right, and an answer that is kept stays right
 * until the number moves.
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
      // Two bytes a letter, and as much again for the compressed forms, which come later.
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

/** What is asked, in a few bytes: equal for requests that say the same. */
export function cacheKey({ search, body, headers }: HTTPGraphQLRequest): string {
  return digest([search, body ?? null, headers.get('accept') ?? '']);
}

/** The entity tag of the answer. `version`: of the schema, since it decides answers too. */
export function etagOf(number: number, key: string, version: string): string {
  return `"${digest([number, key, version])}"`;
}
