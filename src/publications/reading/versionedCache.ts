/**
 * What a process keeps in memory of records and lists, bounded in bytes, right as of one number. When the number moves,
 * what the publications in between touched is dropped, and nothing else.
 */
import { LRUCache } from 'lru-cache';

/** What is kept under one name: of a list, its head and the ranges of rows that were asked for. */
interface CachedValues {
  readonly values: Map<string, unknown>;
  readonly bytes: number;
}

/** Ranges of one list that are kept; more, and the list begins anew. */
const MAX_RANGES_PER_LIST = 50;

export class VersionedCache {
  readonly #entries: LRUCache<string, CachedValues>;
  #number: number | undefined;

  /** @param bytes how much is kept, roughly: what it takes as JSON text, times two. */
  constructor(bytes: number) {
    this.#entries = new LRUCache({ maxSize: bytes, sizeCalculation: (kept) => kept.bytes });
  }

  /** The number that everything kept belongs to; undefined before the first one is known. */
  get number(): number | undefined {
    return this.#number;
  }

  get(name: string, key: string): unknown {
    return this.#entries.get(name)?.values.get(key);
  }

  has(name: string, key: string): boolean {
    return this.#entries.get(name)?.values.has(key) ?? false;
  }

  /** Keeps what was read when `number` was known already; anything older might be out of date. */
  set(name: string, key: string, value: unknown, number: number | undefined): void {
    if (number === undefined || number !== this.#number) return;
    const present = this.#entries.get(name);
    const goesOn = present !== undefined && present.values.size < MAX_RANGES_PER_LIST;
    const { values, bytes } = goesOn ? present : { values: new Map<string, unknown>(), bytes: 2 * name.length + 100 };
    values.set(key, value);
    this.#entries.set(name, { values, bytes: bytes + 2 * (key.length + JSON.stringify(value ?? null).length) + 100 });
  }

  /** Moves to a later number. `touched`: the names to drop; undefined: unknown, so everything. */
  advance(number: number, touched: readonly string[] | undefined): void {
    if (touched) for (const name of touched) this.#entries.delete(name);
    else this.#entries.clear();
    this.#number = number;
  }
}
