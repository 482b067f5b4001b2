/**
 * What a process has in common for all its requests: its memory, and how the log stood when it last looked. It looks at
 * most once a second, so what is published is seen everywhere within a second.
 */
import type { Consumption } from '../../store/consumption.ts';
import type { Session } from '../../store/session.ts';
import { RequestReader } from './requestReader.ts';
import { VersionedCache } from './versionedCache.ts';

export interface RecordCacheOptions {
  /** For how long the number is believed, in milliseconds. */
  readonly maxAge?: number;
  /** How much is kept in memory. */
  readonly memoryBytes?: number;
}

export interface OpenOptions {
  readonly readNumberFirst?: boolean;
  readonly consumption?: Consumption;
}

/** Publications that the memory may lag behind by and still be brought up to date by what each touched. */
const MAX_PUBLICATIONS_BEHIND = 20;

export class RecordCache {
  readonly #session: Session;
  readonly #maxAge: number;
  readonly #memory: VersionedCache;
  #readAt = -Infinity;
  #reading: Promise<number> | undefined;

  constructor(session: Session, { maxAge = 1_000, memoryBytes = 64 * 1024 * 1024 }: RecordCacheOptions = {}) {
    this.#session = session;
    this.#maxAge = maxAge;
    this.#memory = new VersionedCache(memoryBytes);
  }

  /** The number that readers see: at most a second old. */
  async #recentNumber(consumption?: Consumption): Promise<number> {
    const { number } = this.#memory;
    if (number !== undefined && performance.now() - this.#readAt <= this.#maxAge) return number;
    this.#reading ??= this.#readNumber(consumption).finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  /**
   * A reader for one request. The first of a process learns the number with its first read, unless it is to be looked at
   * before.
   *
   * @param options.consumption where the request's reads are counted. A look that several wait for is its who began it.
   */
  async open({ readNumberFirst = false, consumption }: OpenOptions = {}): Promise<RequestReader> {
    const session = this.#session.within(this.#session.readTimeout, consumption);
    if (readNumberFirst || this.#memory.number !== undefined)
      return new RequestReader(session, this.#memory, await this.#recentNumber(consumption));
    // The number is as old as its read, which may have been tried for seconds.
    const began = performance.now();
    return new RequestReader(session, this.#memory, undefined, (number) => {
      this.#advance(number, began);
    });
  }

  async #readNumber(consumption?: Consumption): Promise<number> {
    const began = performance.now();
    // Those who join a look came later, so it ends before their own time does.
    const reader = this.#session.within(this.#session.readTimeout, consumption).reader();
    const applied = await reader.applied();
    const number = this.#memory.number ?? -Infinity;
    if (applied <= number) {
      this.#readAt = began;
      return number;
    }
    const missed = applied - number;
    const touched =
      missed <= MAX_PUBLICATIONS_BEHIND
        ? await Promise.all(Array.from({ length: missed }, (_, at) => reader.invalidations(number + at + 1)))
        : [undefined];
    this.#advance(applied, began, touched.every((names) => names !== undefined) ? touched.flat() : undefined);
    return applied;
  }

  #advance(number: number, lookedAt: number, touched?: readonly string[]): void {
    if (this.#memory.number !== undefined && number <= this.#memory.number) return;
    this.#memory.advance(number, touched);
    this.#readAt = lookedAt;
  }
}
