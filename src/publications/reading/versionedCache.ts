/**
 * A process's cache of records and lists, bounded in bytes and valid for one number. When the number advances, only the
 * values that the publications in between touched are dropped.
 */
import { LRUCache } from 'lru-cache';

/** The values with one name: for a list, its head and the ranges of rows that were read. */
interface CachedValues {
  readonly values: Map<string, CachedValue>;
  readonly bytes: number;
}

/** A value, which may be undefined. */
interface CachedValue {
  readonly value: unknown;
}

/** Ranges cached for one list; one more clears them. */
const MAX_RANGES_PER_LIST = 50;

export class VersionedCache {
  readonly #entries: LRUCache<string, CachedValues>;
  #number: number | undefined;

  /** @param bytes maximum size, estimated as twice the length of the JSON text. */
  constructor(bytes: number) {
    this.#entries = new LRUCache({ maxSize: bytes, sizeCalculation: (cached) => cached.bytes });
  }

  /** The number that all values belong to; undefined until the first one is known. */
  get number(): number | undefined {
    return this.#number;
  }

  find(name: string, key: string): CachedValue | undefined {
    return this.#entries.get(name)?.values.get(key);
  }

  /** Caches a value that was read after `number` was known; values read at any other number are ignored. */
  set(name: string, key: string, value: unknown, number: number | undefined): void {
    if (number === undefined || number !== this.#number) return;
    const present = this.#entries.get(name);
    const hasRoom = present !== undefined && present.values.size < MAX_RANGES_PER_LIST;
    const { values, bytes } = hasRoom
      ? present
      : { values: new Map<string, CachedValue>(), bytes: 2 * name.length + 100 };
    values.set(key, { value });
    this.#entries.set(name, { values, bytes: bytes + 2 * (key.length + JSON.stringify(value ?? null).length) + 100 });
  }

  /** Advances to a later number. `touched`: the names to drop; undefined: unknown, so everything is dropped. */
  advance(number: number, touched: readonly string[] | undefined): void {
    if (touched) for (const name of touched) this.#entries.delete(name);
    else this.#entries.clear();
    this.#number = number;
  }
}
