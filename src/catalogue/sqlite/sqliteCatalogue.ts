/**
 * The catalogue on SQLite: opens its file when it is first asked, follows the log up to the number that is asked for, and
 * makes the file anew when it is not of this format, not whole, or of another log.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isOfLog, readLog } from '../../publications/log/logReader.ts';
import { isUnavailable } from '../../store/errors.ts';
import type { Session } from '../../store/session.ts';
import type { Catalogue, Reading } from '../catalogue.ts';
import type { Progress, Snapshots } from '../snapshots.ts';
import { Turns } from '../fairQueue.ts';
import { CatalogueUnavailable } from '../unavailable.ts';
import { Engine, type Stand } from './engine.ts';
import { discardFile, fileAt, isDamage, whenFree } from './file.ts';
import { fetchFile } from './fetchFile.ts';
import type { SqliteReading } from './reading.ts';

export interface SqliteCatalogueOptions {
  /** The file; it and its folder are made when needed. */
  readonly path: string;
  /** How long a request waits while the catalogue is built or brought up to date, in milliseconds. */
  readonly patience?: number;
  /** Where a missing file is fetched from before it is built anew. */
  readonly snapshots?: Snapshots | undefined;
  /** Is told why a snapshot could not be used. */
  readonly onUselessSnapshot?: ((reason: unknown) => void) | undefined;
}

/** Less than what an HTTP API of AWS waits for a function (30 s), with time left for the records. */
const PATIENCE = 20_000;

export class SqliteCatalogue implements Catalogue {
  readonly #session: Session;
  readonly #path: string;
  readonly #patience: number;
  readonly #onUselessSnapshot: (reason: unknown) => void;
  /** None any more once one has proved useless. */
  #snapshots: Snapshots | undefined;
  /** Whether the file began with a snapshot. */
  #began = false;
  #engine: Engine | undefined;
  /** The work under way; one at a time. */
  #following: { readonly to: number; readonly done: Promise<Engine> } | undefined;

  constructor(session: Session, { path, patience = PATIENCE, snapshots, onUselessSnapshot }: SqliteCatalogueOptions) {
    this.#session = session;
    this.#path = path;
    this.#patience = patience;
    this.#snapshots = snapshots;
    this.#onUselessSnapshot = onUselessSnapshot ?? (() => undefined);
  }

  async open(number: number): Promise<Reading> {
    return new Reader(await this.#reach(number), async (damaged, damage) => {
      this.#giveUp(damaged, damage);
      return this.#reach(number);
    });
  }

  /** How far the catalogue has come, at this number at the least, since a publication. */
  async progressSince(publication: number, number: number): Promise<Progress> {
    const engine = await this.#inTime(this.#follow(number));
    return engine.progressSince(publication);
  }

  /** Writes the file as it stands, at this number or a later one, to a new file; gives what that stands at. */
  async copyTo(path: string, number: number): Promise<Stand> {
    const engine = await this.#inTime(this.#follow(number));
    return engine.copyTo(path);
  }

  async close(): Promise<void> {
    // What is under way goes on to its end first.
    await this.#following?.done.catch(() => undefined);
    this.#engine?.close();
    this.#engine = undefined;
  }

  /** The file as it stands at this number or a later one. */
  async #reach(number: number): Promise<Held> {
    for (let tries = 0; ; tries += 1) {
      const ready = this.#engine;
      const engine = ready && ready.number >= number ? ready : await this.#inTime(this.#follow(number));
      try {
        return { engine, ...engine.open() };
      } catch (error) {
        if (!isDamage(error) || tries > 0) throw asUnavailable(error);
        this.#giveUp(engine, error);
      }
    }
  }

  /** Brings the file up to the number; joins the work that does so already. */
  async #follow(number: number): Promise<Engine> {
    while (this.#following && this.#following.to < number) await this.#following.done.catch(() => undefined);
    this.#following ??= {
      to: number,
      done: this.#bringUp(number).finally(() => (this.#following = undefined)),
    };
    return this.#following.done;
  }

  async #bringUp(number: number): Promise<Engine> {
    try {
      return await this.#tryToBringUp(number);
    } catch (error) {
      if (!isDamage(error)) throw error;
      // The log has everything: what cannot be used is made anew.
      this.#doubtSnapshot(error);
      if (this.#engine) this.#engine.discard();
      else discardFile(this.#path);
      this.#engine = undefined;
      return this.#tryToBringUp(number);
    }
  }

  async #tryToBringUp(number: number): Promise<Engine> {
    const engine = this.#engine ?? (await this.#openEngine());
    this.#engine = engine;
    const { number: stands } = engine.look();
    if (stands < number) await engine.follow(readLog(this.#session, stands + 1, number));
    return engine;
  }

  /** Opens the file. One that follows another log, or a log that was set back, is discarded. */
  async #openEngine(): Promise<Engine> {
    const snapshot = await this.#openSnapshot();
    if (snapshot) return snapshot;
    const engine = await this.#openFile();
    return (await this.#isKept(engine)) ? engine : this.#openFile();
  }

  /** Where there is no file, one that a snapshot gives. Undefined: there is a file, or no snapshot to be used. */
  async #openSnapshot(): Promise<Engine | undefined> {
    if (!this.#snapshots || fileAt(this.#path) !== undefined) return undefined;
    try {
      if (!(await fetchFile(this.#snapshots, this.#path))) return undefined;
      this.#began = true;
      const engine = await this.#openFile();
      if (await this.#isKept(engine)) return engine;
      throw new Error('The snapshot is of another log');
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.#refuseSnapshots(error);
      // The log has everything.
      discardFile(this.#path);
      return undefined;
    }
  }

  /** Damage may have come with the snapshot, and would come again. */
  #doubtSnapshot(damage: unknown): void {
    if (this.#began && this.#snapshots) this.#refuseSnapshots(damage);
  }

  #refuseSnapshots(reason: unknown): void {
    this.#onUselessSnapshot(reason);
    this.#snapshots = undefined;
  }

  /** Discards the file unless it is of this log. */
  async #isKept(engine: Engine): Promise<boolean> {
    try {
      if (await this.#isOfThisLog(engine)) return true;
    } catch (error) {
      engine.close();
      throw error;
    }
    engine.discard();
    return false;
  }

  #openFile(): Promise<Engine> {
    return whenFree(() => new Engine(this.#path));
  }

  async #isOfThisLog(engine: Engine): Promise<boolean> {
    const { number, token } = engine.stand();
    return number === 0 || isOfLog(this.#session, number, token);
  }

  /** Gives up an engine whose file turned out to be damaged, if it is still in use. */
  #giveUp(engine: Engine, damage: unknown): void {
    if (this.#engine !== engine) return;
    this.#doubtSnapshot(damage);
    engine.discard();
    this.#engine = undefined;
  }

  async #inTime<Result>(work: Promise<Result>): Promise<Result> {
    const stop = new AbortController();
    const late = sleep(this.#patience, undefined, { signal: stop.signal, ref: false }).then(() => {
      throw new CatalogueUnavailable('The catalogue is still being built; please try again in a moment');
    });
    try {
      return await Promise.race([work, late]);
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      stop.abort();
      late.catch(() => undefined);
      work.catch(() => undefined);
    }
  }
}

interface Held {
  readonly engine: Engine;
  readonly reading: SqliteReading;
  readonly giveBack: () => void;
}

/** One request's reading. Where the file turns out to be damaged, it is made anew and asked once more. */
class Reader implements Reading {
  #held: Held;
  readonly #turns = new Turns();
  readonly #again: (damaged: Engine, damage: unknown) => Promise<Held>;
  #closed = false;

  constructor(held: Held, again: (damaged: Engine, damage: unknown) => Promise<Held>) {
    this.#held = held;
    this.#again = again;
  }

  get number(): number {
    return this.#held.reading.number;
  }

  readonly page: Reading['page'] = (question) => this.#ask((reading) => reading.page(question));
  readonly count: Reading['count'] = (selection) => this.#ask((reading) => reading.count(selection));
  readonly facet: Reading['facet'] = (...question) => this.#ask((reading) => reading.facet(...question));
  readonly groups: Reading['groups'] = (question) => this.#ask((reading) => reading.groups(question));

  close(): void {
    this.#closed = true;
    this.#held.giveBack();
  }

  /** Questions of a request are answered one after the other, so one that finds damage mends it for those behind it. */
  #ask<Answer>(question: (reading: SqliteReading) => Answer): Promise<Answer> {
    return this.#turns.take(async () => {
      const { engine, reading, giveBack } = this.#held;
      try {
        return question(reading);
      } catch (error) {
        if (!isDamage(error) || this.#closed) throw error;
        giveBack();
        this.#held = await this.#again(engine, error);
        try {
          return question(this.#held.reading);
        } catch (again) {
          throw asUnavailable(again);
        }
      }
    });
  }
}

/** What SQLite cannot do now (a full disk, a lock) is told as such; anything else stays what it is. */
function asUnavailable(error: unknown): unknown {
  const isOfSqlite = (error as { code?: unknown } | undefined)?.code === 'ERR_SQLITE_ERROR';
  if (!isOfSqlite && !isDamage(error)) return error;
  return new CatalogueUnavailable('The catalogue cannot be used now', { cause: error });
}
