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
  readonly lookEvery?: number;
  /** How much is kept in memory. */
  readonly memoryBytes?: number;
}

export interface OpenOptions {
  readonly lookFirst?: boolean;
  readonly consumption?: Consumption;
}

/** Publications that the memory may lag behind by and still be brought up to date by what each touched. */
const MAX_PUBLICATIONS_BEHIND = 20;

export class RecordCache {
  readonly #session: Session;
  readonly #lookEvery: number;
  readonly #memory: VersionedCache;
  #lookedAt = -Infinity;
  #looking: Promise<number> | undefined;

  constructor(session: Session, { lookEvery = 1_000, memoryBytes = 64 * 1024 * 1024 }: RecordCacheOptions = {}) {
    this.#session = session;
    this.#lookEvery = lookEvery;
    this.#memory = new VersionedCache(memoryBytes);
  }

  /** The number that readers see: at most a second old. */
  async #recentNumber(consumption?: Consumption): Promise<number> {
    const { number } = this.#memory;
    if (number !== undefined && performance.now() - this.#lookedAt <= this.#lookEvery) return number;
    this.#looking ??= this.#look(consumption).finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /**
   * A reader for one request. The first of a process learns the number with its first read, unless it is to be looked at
   * before.
   *
   * @param options.consumption where the request's reads are counted. A look that several wait for is its who began it.
   */
  async open({ lookFirst = false, consumption }: OpenOptions = {}): Promise<RequestReader> {
    const session = this.#session.within(this.#session.readTimeout, consumption);
    if (lookFirst || this.#memory.number !== undefined)
      return new RequestReader(session, this.#memory, await this.#recentNumber(consumption));
    // The number is as old as its read, which may have been tried for seconds.
    const began = performance.now();
    return new RequestReader(session, this.#memory, undefined, (number) => {
      this.#learn(number, began);
    });
  }

  async #look(consumption?: Consumption): Promise<number> {
    const began = performance.now();
    // Those who join a look came later, so it ends before their own time does.
    const reader = this.#session.within(this.#session.readTimeout, consumption).reader();
    const applied = await reader.applied();
    const number = this.#memory.number ?? -Infinity;
    if (applied <= number) {
      this.#lookedAt = began;
      return number;
    }
    const missed = applied - number;
    const touched =
      missed <= MAX_PUBLICATIONS_BEHIND
        ? await Promise.all(Array.from({ length: missed }, (_, at) => reader.invalidations(number + at + 1)))
        : [undefined];
    this.#learn(applied, began, touched.every((names) => names !== undefined) ? touched.flat() : undefined);
    return applied;
  }

  #learn(number: number, lookedAt: number, touched?: readonly string[]): void {
    if (this.#memory.number !== undefined && number <= this.#memory.number) return;
    this.#memory.advance(number, touched);
    this.#lookedAt = lookedAt;
  }
}
