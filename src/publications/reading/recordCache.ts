/**
 * The cache that all requests of a process share, with the applied number at its last read. The number is read at most once
 * a second, so a publication is visible everywhere within a second.
 */
import type { Consumption } from '../../store/consumption.ts';
import type { Session } from '../../store/session.ts';
import { RequestReader } from './requestReader.ts';
import { VersionedCache } from './versionedCache.ts';

export interface RecordCacheOptions {
  /** Milliseconds for which the number that was read is used. */
  readonly maxAge?: number;
  /** Maximum size of the cache, roughly; see {@link VersionedCache}. */
  readonly memoryBytes?: number;
}

export interface OpenOptions {
  /** Read the number before the first read of the request. */
  readonly readNumberFirst?: boolean;
  readonly consumption?: Consumption;
  /** Aborted when the client has gone. */
  readonly gone?: AbortSignal | undefined;
}

/** Publications that the cache may lag behind and still be updated by their invalidations. */
const MAX_PUBLICATIONS_BEHIND = 20;

export class RecordCache {
  readonly #session: Session;
  readonly #maxAge: number;
  readonly #cache: VersionedCache;
  #readAt = -Infinity;
  #reading: Promise<number> | undefined;

  constructor(session: Session, { maxAge = 1_000, memoryBytes = 64 * 1024 * 1024 }: RecordCacheOptions = {}) {
    this.#session = session;
    this.#maxAge = maxAge;
    this.#cache = new VersionedCache(memoryBytes);
  }

  /** The applied number, at most `maxAge` old. */
  async #recentNumber(consumption?: Consumption): Promise<number> {
    const { number } = this.#cache;
    if (number !== undefined && performance.now() - this.#readAt <= this.#maxAge) return number;
    this.#reading ??= this.#readNumber(consumption).finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  /**
   * A reader for one request. The first request of a process reads the number together with its first read, unless
   * `readNumberFirst` is set.
   *
   * @param options.consumption counts the request's reads. A read of the number that several requests share is charged to
   *   the one that started it.
   */
  async open({ readNumberFirst = false, consumption, gone }: OpenOptions = {}): Promise<RequestReader> {
    const session = this.#session.within(this.#session.readTimeout, consumption, gone);
    if (readNumberFirst || this.#cache.number !== undefined)
      return new RequestReader(session, this.#cache, await this.#recentNumber(consumption));
    // The number is as old as the start of its read, which may have been retried for seconds.
    const began = performance.now();
    return new RequestReader(session, this.#cache, undefined, (number) => {
      this.#advance(number, began);
    });
  }

  async #readNumber(consumption?: Consumption): Promise<number> {
    const began = performance.now();
    // Requests that join this read started later, so it ends before their own deadlines.
    const reader = this.#session.within(this.#session.readTimeout, consumption).reader();
    const applied = await reader.applied();
    const number = this.#cache.number ?? -Infinity;
    if (applied <= number) {
      this.#readAt = began;
      return number;
    }
    const missed = applied - number;
    const invalidations =
      missed <= MAX_PUBLICATIONS_BEHIND
        ? await Promise.all(Array.from({ length: missed }, (_, index) => reader.invalidations(number + index + 1)))
        : [undefined];
    this.#advance(
      applied,
      began,
      invalidations.every((names) => names !== undefined) ? invalidations.flat() : undefined,
    );
    return applied;
  }

  #advance(number: number, readAt: number, touched?: readonly string[]): void {
    if (this.#cache.number !== undefined && number <= this.#cache.number) return;
    this.#cache.advance(number, touched);
    this.#readAt = readAt;
  }
}
