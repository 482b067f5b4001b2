/**
 * The catalogue on SQLite: opens its file on first use, follows the log up to the requested number, and rebuilds the file if
 * it has another format, is incomplete or belongs to another log.
 */
import { isOfLog, readPublications } from '../../publications/log/logReader.ts';
import { isUnavailable } from '../../store/errors.ts';
import type { Deadline } from '../../store/deadline.ts';
import type { Session } from '../../store/session.ts';
import { type Catalogue, CatalogueUnavailable, type CatalogueView } from '../catalogue.ts';
import { inTime } from '../inTime.ts';
import { CatalogueDatabase, type Checkpoint, type SnapshotProgress, type Workplaces } from './catalogueDatabase.ts';
import { fetchFile, type SnapshotSource } from './fetchFile.ts';
import { isDamage } from './errors.ts';
import { discardFile, fileAt, whenFree } from './file.ts';
import { Pace } from './pace.ts';
import { PREPARE_HERE, preparedLog, type Preparer } from './preparing.ts';
import { asUnavailable, type HeldView, RequestView } from './requestView.ts';

/** What is not given is done in this thread. Readers are closed with the catalogue. */
export interface SqliteCatalogueOptions extends Workplaces {
  /** The file; it and its folder are created if necessary. */
  readonly path: string;
  /** Where much of the log is prepared for the file. */
  readonly preparer?: (() => Preparer) | undefined;
  /** Milliseconds that a request waits while the catalogue is built or brought up to date; 3,500 if it has a deadline. */
  readonly maxBuildWait?: number;
  /** Where a missing file is fetched from before it is built from the log. */
  readonly snapshots?: SnapshotSource | undefined;
  /** Receives the reason why a snapshot could not be used. */
  readonly onUselessSnapshot?: ((reason: unknown) => void) | undefined;
}

/** Of a request that has a deadline (5 s): its records are still to be read. */
const READER_WAIT = 3_500;
/** Of others. */
const LONGEST_WAIT = 20_000;

/** So many publications are worth another thread: it takes a third of a second to start, and 70 MB. */
const MANY_PUBLICATIONS = 10;

export class SqliteCatalogue implements Catalogue {
  readonly #session: Session;
  readonly #path: string;
  readonly #workplaces: Workplaces;
  readonly #preparer: () => Preparer;
  readonly #maxBuildWait: number | undefined;
  readonly #onUselessSnapshot: (reason: unknown) => void;
  /** Undefined once a snapshot has proved useless. */
  #snapshots: SnapshotSource | undefined;
  #beganWithSnapshot = false;
  #database: CatalogueDatabase | undefined;
  /** The work in progress; at most one at a time. */
  #following: { readonly to: number; readonly done: Promise<CatalogueDatabase>; readonly pace: Pace } | undefined;

  constructor(
    session: Session,
    {
      path,
      readers,
      purgeFile,
      preparer = () => PREPARE_HERE,
      maxBuildWait,
      snapshots,
      onUselessSnapshot,
    }: SqliteCatalogueOptions,
  ) {
    this.#session = session;
    this.#path = path;
    this.#workplaces = { readers, purgeFile };
    this.#preparer = preparer;
    this.#maxBuildWait = maxBuildWait;
    this.#snapshots = snapshots;
    this.#onUselessSnapshot = onUselessSnapshot ?? (() => undefined);
  }

  async open(number: number, deadline?: Deadline): Promise<CatalogueView> {
    const reopen = async (damaged: CatalogueDatabase, damage: unknown) => {
      this.#discardDamaged(damaged, damage);
      return this.#openView(number, deadline);
    };
    return new RequestView(await this.#openView(number, deadline), reopen, deadline);
  }

  /**
   * Brings the file up to the number or further, however long it takes.
   *
   * @param onProgress is called with the publication that was reached and the one that is wanted.
   */
  async follow(number: number, onProgress?: (reached: number, wanted: number) => void): Promise<void> {
    const following = this.#follow(number);
    if (onProgress) this.#following?.pace.watch(onProgress);
    await following;
  }

  /** Follows the log to at least `number`, and says how far that is beyond a snapshot at `publication`. */
  async progressSince(publication: number, number: number): Promise<SnapshotProgress> {
    const database = await this.#inTime(this.#follow(number));
    return database.progressSince(publication);
  }

  /** Writes the catalogue at this number or a later one to a new file, and returns that file's checkpoint. */
  async copyTo(path: string, number: number): Promise<Checkpoint> {
    const database = await this.#inTime(this.#follow(number));
    return database.copyTo(path);
  }

  async close(): Promise<void> {
    // What is under way is broken off after the publication that is being written; the file goes on from there.
    this.#following?.pace.stop();
    await this.#following?.done.catch(() => undefined);
    await this.#database?.whenPurged().catch(() => undefined);
    this.#database?.close();
    this.#database = undefined;
    await this.#workplaces.readers?.close();
  }

  /** A view at this number or a later one. */
  async #openView(number: number, deadline: Deadline | undefined): Promise<HeldView> {
    for (let attempts = 0; ; attempts += 1) {
      const ready = this.#database;
      const database =
        ready && ready.number >= number ? ready : await this.#inTime(this.#follow(number), deadline && READER_WAIT);
      try {
        return { database, ...(await database.open()) };
      } catch (error) {
        if (!isDamage(error) || attempts > 0) throw asUnavailable(error);
        this.#discardDamaged(database, error);
      }
    }
  }

  /** Brings the file up to the number, or joins work in progress that will. */
  async #follow(number: number): Promise<CatalogueDatabase> {
    while (this.#following && this.#following.to < number) await this.#following.done.catch(() => undefined);
    if (!this.#following) {
      const pace = new Pace(number);
      const done = this.#bringUp(number, pace).finally(() => (this.#following = undefined));
      this.#following = { to: number, done, pace };
    }
    return this.#following.done;
  }

  async #bringUp(number: number, pace: Pace): Promise<CatalogueDatabase> {
    try {
      return await this.#tryToBringUp(number, pace);
    } catch (error) {
      if (!isDamage(error)) throw error;
      // The log has everything, so an unusable file can be rebuilt.
      this.#doubtSnapshot(error);
      if (this.#database) this.#database.discard();
      else discardFile(this.#path);
      this.#database = undefined;
      return this.#tryToBringUp(number, pace);
    }
  }

  async #tryToBringUp(number: number, pace: Pace): Promise<CatalogueDatabase> {
    const database = this.#database ?? (await this.#openDatabase());
    this.#database = database;
    const { number: reached } = database.refresh();
    if (reached < number) await this.#write(database, reached + 1, number, pace);
    if (pace.isStopped && database.number < number) throw new CatalogueUnavailable('The catalogue is being closed');
    return database;
  }

  async #write(database: CatalogueDatabase, from: number, to: number, pace: Pace): Promise<void> {
    const items = readPublications(this.#session, from, to, { timeout: this.#session.readTimeout });
    const preparer = to - from < MANY_PUBLICATIONS ? PREPARE_HERE : this.#preparer();
    try {
      await database.follow(pace.of(preparedLog(items, preparer)));
    } finally {
      await preparer.close();
    }
  }

  /** Opens the file. A file of another log, or of a log that was set back since, is replaced by a new one. */
  async #openDatabase(): Promise<CatalogueDatabase> {
    const snapshot = await this.#openSnapshot();
    if (snapshot) return snapshot;
    const database = await this.#openFile();
    return (await this.#keepIfOfThisLog(database)) ? database : this.#openFile();
  }

  /** Starts from a snapshot if there is no file. Undefined: there is a file, or no usable snapshot. */
  async #openSnapshot(): Promise<CatalogueDatabase | undefined> {
    if (!this.#snapshots || fileAt(this.#path) !== undefined) return undefined;
    try {
      if (!(await fetchFile(this.#snapshots, this.#path))) return undefined;
      this.#beganWithSnapshot = true;
      const database = await this.#openFile();
      if (await this.#keepIfOfThisLog(database)) return database;
      throw new Error('The snapshot is of another log');
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.#refuseSnapshots(error);
      // The log has everything.
      discardFile(this.#path);
      return undefined;
    }
  }

  /** The damage may have come with the snapshot, and would come with it again. */
  #doubtSnapshot(damage: unknown): void {
    if (this.#beganWithSnapshot && this.#snapshots) this.#refuseSnapshots(damage);
  }

  #refuseSnapshots(reason: unknown): void {
    this.#onUselessSnapshot(reason);
    this.#snapshots = undefined;
  }

  /** Discards the file unless it is of this log. */
  async #keepIfOfThisLog(database: CatalogueDatabase): Promise<boolean> {
    try {
      if (await this.#isOfThisLog(database)) return true;
    } catch (error) {
      database.close();
      throw error;
    }
    database.discard();
    return false;
  }

  #openFile(): Promise<CatalogueDatabase> {
    return whenFree(() => new CatalogueDatabase(this.#path, this.#workplaces));
  }

  async #isOfThisLog(database: CatalogueDatabase): Promise<boolean> {
    const { number, token } = database.checkpoint();
    return number === 0 || isOfLog(this.#session, number, token);
  }

  /** Discards a database whose file turned out to be damaged, if it is still in use. */
  #discardDamaged(database: CatalogueDatabase, damage: unknown): void {
    if (this.#database !== database) return;
    this.#doubtSnapshot(damage);
    database.discard();
    this.#database = undefined;
  }

  async #inTime<Result>(work: Promise<Result>, wait = LONGEST_WAIT): Promise<Result> {
    const refusal = () =>
      new CatalogueUnavailable('The catalogue is still being built; please try again in a moment', {
        retryAfter: this.#following?.pace.secondsLeft(),
      });
    try {
      return await inTime(work, this.#maxBuildWait ?? wait, refusal);
    } catch (error) {
      throw asUnavailable(error);
    }
  }
}
