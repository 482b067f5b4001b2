/**
 * Parsed and validated operations, so that one that is asked again is neither. Bounded by their number: each has at most
 * the tokens that the limits allow, and Apollo's own store would measure each by writing it out as JSON, which costs a
 * tenth of a request.
 */
import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';

const MOST_DOCUMENTS = 500;

/** Apollo's interface of a key-value store. */
export class Documents {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}
