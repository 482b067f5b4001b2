/**
 * The index of one store and format: follows the log, is built anew beside an old one if it is missing or of another log,
 * and is replaced at once.
 */
import { randomUUID } from 'node:crypto';
import { errors, type Client } from '@opensearch-project/opensearch';
import { isOfLog, readLog } from '../../publications/log/logReader.ts';
import type { Session } from '../../store/session.ts';
import { followLog, removeEnded } from './follower.ts';
import { mappings, settings } from './mapping.ts';
import {
  aliasOf,
  ensureStateIndex,
  type IndexedTo,
  type IndexState,
  type KnownState,
  readState,
  writeState,
} from './state.ts';

/** Milliseconds after which nobody reads a version or an index that was replaced: longer than any request or function lives. */
const KEPT = 15 * 60_000;
/** Attempts when several processes follow at the same time. */
const MAX_ATTEMPTS = 20;

/** Another process has written the state: what is written from here on may be written already. */
class TakenOver extends Error {}

export interface IndexOptions {
  readonly session: Session;
  readonly client: Client;
  /** See `indexBase`. */
  readonly base: string;
  /** Milliseconds after which a version that has ended, or an index that was replaced, is removed. */
  readonly kept?: number;
}

/** Is called with the publication that was reached and the one that is wanted. */
export type OnReached = (reached: number, wanted: number) => void;
const ignore: OnReached = () => undefined;

/** An index of this format with nothing in it. */
export async function createIndex(client: Client, index: string): Promise<void> {
  // The library's type of a mapping knows no mapping that is made from declarations.
  await client.indices.create({ index, body: { settings: { index: settings }, mappings } as never });
}

export class OpenSearchIndex {
  readonly #session: Session;
  readonly #client: Client;
  readonly #base: string;
  readonly #kept: number;
  #cleanedAt = 0;

  constructor({ session, client, base, kept = KEPT }: IndexOptions) {
    this.#kept = kept;
    this.#session = session;
    this.#client = client;
    this.#base = base;
  }

  async current(): Promise<IndexedTo | undefined> {
    return (await readState(this.#client, this.#base)).state.current;
  }

  /** Brings the index up to this publication or a later one, which must be in the log, and returns what it has reached. */
  async follow(number: number, onProgress: OnReached = ignore): Promise<IndexedTo> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const known = await readState(this.#client, this.#base);
      const { current } = known.state;
      const usable = current !== undefined && (await this.#isUsable(current));
      const reached = usable
        ? await this.#catchUp(known, current, number, onProgress)
        : await this.#build(known, number, onProgress);
      if (reached) {
        await this.#clean();
        return reached;
      }
    }
    throw new Error('Other processes keep writing the index of the catalogue');
  }

  /** Undefined if another process has written the state meanwhile; the same of the others below. */
  async #catchUp(
    known: KnownState,
    current: IndexedTo,
    number: number,
    onProgress: OnReached,
  ): Promise<IndexedTo | undefined> {
    if (current.number >= number) return current;
    return this.#followFrom(known, current, { number, isBuilding: false, onProgress }, (state, reached) => ({
      ...state,
      current: reached,
    }));
  }

  async #build(known: KnownState, number: number, onProgress: OnReached): Promise<IndexedTo | undefined> {
    const { building: begun, current } = known.state;
    const goesOn = begun !== undefined && (await this.#isUsable(begun));
    const building = goesOn ? begun : { index: await this.#create(), number: 0, token: '' };
    let latest = known;
    if (!goesOn) {
      await ensureStateIndex(this.#client, this.#base);
      const next = await this.#write(known, { ...known.state, building });
      if (!next) {
        // Somebody else has begun one.
        await this.#client.indices.delete({ index: building.index }, { ignore: [404] });
        return undefined;
      }
      latest = next;
    }
    let reached: IndexedTo | undefined = building;
    if (building.number < number) {
      reached = await this.#followFrom(latest, building, { number, isBuilding: true, onProgress }, (state, to) => ({
        ...state,
        building: to,
      }));
      if (!reached) return undefined;
    }
    // From here on it is read.
    const settled = await readState(this.#client, this.#base);
    if (settled.state.building?.index !== reached.index) return undefined;
    const at = new Date().toISOString();
    const replaced = [...(settled.state.replaced ?? []), ...(current ? [{ index: current.index, at }] : [])];
    if (!(await this.#write(settled, { current: reached, replaced }))) return undefined;
    await this.#pointAlias(reached.index, current?.index);
    return reached;
  }

  async #followFrom(
    known: KnownState,
    from: IndexedTo,
    { number, isBuilding, onProgress }: { number: number; isBuilding: boolean; onProgress: OnReached },
    change: (state: IndexState, reached: IndexedTo) => IndexState,
  ): Promise<IndexedTo | undefined> {
    let latest = known;
    try {
      return await followLog(this.#client, from, readLog(this.#session, from.number + 1, number), {
        isBuilding,
        onComplete: async (to) => {
          const next = await this.#write(latest, change(latest.state, to));
          if (!next) throw new TakenOver();
          latest = next;
          onProgress(to.number, number);
        },
      });
    } catch (error) {
      if (error instanceof TakenOver) return undefined;
      throw error;
    }
  }

  #write(known: KnownState, state: IndexState): Promise<KnownState | undefined> {
    return writeState(this.#client, this.#base, known, state);
  }

  /** Whether the index is there and of this log. */
  async #isUsable({ index, number, token }: IndexedTo): Promise<boolean> {
    if (number > 0 && !(await isOfLog(this.#session, number, token))) return false;
    const { body: exists } = await this.#client.indices.exists({ index });
    return exists;
  }

  async #create(): Promise<string> {
    const index = `${aliasOf(this.#base)}-${randomUUID()}`;
    await createIndex(this.#client, index);
    return index;
  }

  /** For people who look at the index; readers take its name from the state. */
  async #pointAlias(index: string, before: string | undefined): Promise<void> {
    const alias = aliasOf(this.#base);
    const remove = before === undefined ? [] : [{ remove: { index: before, alias, must_exist: false } }];
    await this.#client.indices.updateAliases(
      { body: { actions: [...remove, { add: { index, alias } }] } },
      // The one before may be gone, with its alias.
      { ignore: [404] },
    );
  }

  /** Now and then, removes what was replaced long ago. */
  async #clean(): Promise<void> {
    const now = Date.now();
    if (now - this.#cleanedAt < this.#kept) return;
    this.#cleanedAt = now;
    const before = new Date(now - this.#kept);
    try {
      const known = await readState(this.#client, this.#base);
      const { current, replaced = [] } = known.state;
      if (current) await removeEnded(this.#client, current.index, before);
      const old = replaced.filter(({ at }) => at < before.toISOString());
      if (old.length === 0) return;
      for (const { index } of old) await this.#client.indices.delete({ index }, { ignore: [404] });
      await this.#write(known, { ...known.state, replaced: replaced.filter((each) => !old.includes(each)) });
    } catch (error) {
      // The next time will do.
      if (!(error instanceof errors.OpenSearchClientError)) throw error;
    }
  }
}
