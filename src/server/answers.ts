/**
 * Whole answers. An answer is a function of the publication number, the operation and its variables; so a tag made of these
 * tells a client, before anything is executed, that what it has is still right, and an answer that is kept stays right
 * until the number moves.
 */
import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export class Answers {
  readonly #kept: LRUCache<string, Answer>;
  #number: number | undefined;

  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 500,
    });
  }

  get(number: number, key: string): Answer | undefined {
    return number === this.#number ? this.#kept.get(key) : undefined;
  }

  keep(number: number, key: string, answer: Answer): void {
    if (this.#number !== undefined && number < this.#number) return;
    if (number !== this.#number) this.#kept.clear();
    this.#number = number;
    this.#kept.set(key, answer);
  }
}

/** What is asked, in a few bytes: equal for requests that say the same. */
export function keyOf({ search, body, headers }: HTTPGraphQLRequest): string {
  return digest([search, body ?? null, headers.get('accept') ?? '']);
}

/** The entity tag of the answer (RFC 9110, section 8.8.3). `version`: of the schema, since it decides answers too. */
export function tagOf(number: number, key: string, version: string): string {
  return `"${digest([number, key, version])}"`;
}

/** Whether `If-None-Match` names the tag; comparison is weak, as RFC 9110 section 13.1.2 asks. */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);
}
