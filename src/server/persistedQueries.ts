/**
 * The texts of persisted queries: a client sends a hash, and the text only to a process that does not know it yet. The
 * memory is the process's own; a text that another process knows is sent once more, which costs a client one round trip.
 */
import { LRUCache } from 'lru-cache';

/** How much memory the texts may take, in bytes. Only texts that fit the schema and the limits get here. */
const BYTES = 8 * 1024 * 1024;

/** Apollo's interface of a key-value store. */
export class PersistedQueries {
  readonly #texts = new LRUCache<string, string>({
    maxSize: BYTES,
    sizeCalculation: (text, key) => 2 * (text.length + key.length) + 200,
  });

  async get(key: string): Promise<string | undefined> {
    return this.#texts.get(key);
  }

  async set(key: string, text: string): Promise<void> {
    this.#texts.set(key, text);
  }

  async delete(key: string): Promise<boolean> {
    return this.#texts.delete(key);
  }
}
