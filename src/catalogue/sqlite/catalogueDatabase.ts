/**
 * A catalogue file and its connections: one for writing, and one for each view. A view sees no later writes, and is shared
 * by all requests that open one while the file is at the same number.
 */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { DamagedFile, isLocked } from './errors.ts';
import { beginWriting, discardFile, fileAt, openForWriting } from './file.ts';
import { openForReading } from './reading.ts';
import { HERE } from './hereReader.ts';
import type { PreparedPublication } from './preparing.ts';
import { purge, type PurgeFile } from './purging.ts';
import type { Readers } from './readers.ts';
import { type OpenView, SharedViews } from './sharedViews.ts';
import { Writer } from './writer.ts';

/** The publication that a file has reached; number 0 and no token for an empty file. */
export interface Checkpoint {
  readonly number: number;
  readonly token: string;
}

/** How much a catalogue holds, and how much of it a snapshot would lack. */
export interface SnapshotProgress {
  readonly records: number;
  /** Records changed by publications after the snapshot's. */
  readonly changed: number;
  /** The last publication that erased a record; 0 if none did. */
  readonly erased: number;
}

/** Changes to write before other work may run: some milliseconds. */
const CHANGES_PER_SLICE = 20;

/** Changes per transaction when following many publications: this keeps SQLite's write-ahead log small. */
const CHANGES_PER_TRANSACTION = 2_000;

/** Where else than in this thread work is done. */
export interface Workplaces {
  /** Where questions are answered. */
  readonly readers?: Readers | undefined;
  /** Where a file is purged. */
  readonly purgeFile?: PurgeFile | undefined;
}

export class CatalogueDatabase {
  readonly #path: string;
  readonly #file: number | undefined;
  readonly #database: DatabaseSync;
  readonly #writer: Writer;
  readonly #views: SharedViews;
  readonly #purgeFile: PurgeFile | undefined;
  #committed: number;
  #closed = false;
  /** SQLite's, of what other connections have written; none yet. */
  #dataVersion: number | undefined;
  /** Whether free pages or the write-ahead log may still have the content of an erased record. */
  #hasRemnants = false;
  #purging: Promise<void> | undefined;

  /** Throws an error that satisfies `isDamage` if the file cannot be used. */
  constructor(path: string, { readers = HERE, purgeFile }: Workplaces = {}) {
    this.#path = path;
    this.#purgeFile = purgeFile;
    this.#views = new SharedViews(path, readers);
    this.#database = openForWriting(path);
    this.#file = fileAt(path);
    try {
      this.#writer = new Writer(this.#database);
      this.#committed = this.checkpoint().number;
    } catch (cause) {
      this.#database.close();
      if (isLocked(cause)) throw cause;
      throw new DamagedFile(`${path} lacks something that every catalogue has`, { cause });
    }
  }

  /** New views are at this number or a later one. */
  get number(): number {
    return this.#committed;
  }

  /** Notices what another process has written to the file: new views include it. */
  refresh(): Checkpoint {
    const checkpoint = this.checkpoint();
    this.#committed = checkpoint.number;
    return checkpoint;
  }

  /** The file's checkpoint, including the publications of an open transaction. */
  checkpoint(): Checkpoint {
    return checkpointIn(this.#database);
  }

  /**
   * Writes publications, starting with the one after the file's checkpoint. Other work runs in between. After a failure the
   * file is as the last transaction left it.
   */
  async follow(publications: AsyncIterable<PreparedPublication>): Promise<void> {
    await this.whenPurged();
    // New requests need newer views in any case.
    await this.#views.closeIdle(Infinity);
    let open = false;
    let changes = 0;
    try {
      for await (const publication of publications) {
        if (!open) {
          await beginWriting(this.#database);
          open = true;
          this.#forgetIfOthersWrote();
        }
        changes += await this.#apply(publication);
        if (changes >= CHANGES_PER_TRANSACTION) {
          this.#commit();
          [open, changes] = [false, 0];
        }
      }
      if (open) this.#commit();
      if (this.#hasRemnants) await this.#beginPurge();
    } catch (error) {
      this.#rollBack();
      throw this.#closed ? new DamagedFile(`${this.#path} was closed while it was written`, { cause: error }) : error;
    }
  }

  /** When the file is purged that another thread is purging. Throws what it failed with. */
  async whenPurged(): Promise<void> {
    const purging = this.#purging;
    this.#purging = undefined;
    await purging;
  }

  progressSince(publication: number): SnapshotProgress {
    return this.#database
      .prepare(
        'SELECT count(*) AS records, count(*) FILTER (WHERE n > ?) AS changed, (SELECT erased FROM checkpoint) AS erased FROM record',
      )
      .get(publication) as unknown as SnapshotProgress;
  }

  /** Writes everything committed to a new file, without free pages, and returns that file's checkpoint. */
  copyTo(path: string): Checkpoint {
    // On a connection of its own, because the other one may have a transaction open.
    using(openForReading(this.#path), (database) => database.prepare('VACUUM INTO ?').run(path));
    return using(openForReading(path), checkpointIn);
  }

  /** Opens a view of the file as it is now. */
  async open(): Promise<OpenView> {
    if (fileAt(this.#path) !== this.#file) throw new DamagedFile(`${this.#path} was removed or replaced`);
    return this.#views.open(this.#committed);
  }

  /** Views stay open until they are released. */
  close(): void {
    this.#closed = true;
    this.#views.close();
    this.#database.close();
  }

  /** Closes and removes the file, unless another process has already replaced it. */
  discard(): void {
    this.close();
    const present = fileAt(this.#path);
    if (present === undefined || present === this.#file) discardFile(this.#path);
  }

  #commit(): void {
    const { number } = this.checkpoint();
    this.#database.exec('COMMIT');
    this.#committed = number;
  }

  /** In another thread it goes on by itself: requests that wait for the publication need not wait for it. */
  async #beginPurge(): Promise<void> {
    const purging = this.#purge();
    if (!this.#purgeFile) return purging;
    this.#purging = purging;
    // It is awaited when the next publication is written.
    purging.catch(() => undefined);
  }

  /** While a request reads an older state, something is left: the next publication tries again. */
  async #purge(): Promise<void> {
    await this.#views.closeIdle(Infinity);
    this.#hasRemnants = await (this.#purgeFile?.(this.#path) ?? purge(this.#database));
    this.#writer.forget();
  }

  /** Another connection may have removed terms that the writer remembers, and given their numbers to others. */
  #forgetIfOthersWrote(): void {
    const { data_version: version } = this.#database.prepare('PRAGMA data_version').get() as { data_version: number };
    if (version !== this.#dataVersion) this.#writer.forget();
    this.#dataVersion = version;
  }

  #rollBack(): void {
    this.#writer.forget();
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back, or the transaction never began.
    }
  }

  /** @returns how many changes it wrote. */
  async #apply({ number, token, changes }: PreparedPublication): Promise<number> {
    // Another process that shares the file may have written it already.
    const { number: reached } = this.checkpoint();
    if (number <= reached) return 0;
    if (number !== reached + 1) throw new Error(`Publication ${number} cannot follow number ${reached}`);
    let written = 0;
    for (const change of changes) {
      if ('entry' in change) this.#writer.put(change, number);
      else {
        this.#writer.remove(change.removed);
        if (change.isErased) {
          this.#hasRemnants = true;
          this.#database.prepare('UPDATE checkpoint SET erased = ?').run(number);
        }
      }
      written += 1;
      if (written % CHANGES_PER_SLICE === 0) await letOthersRun();
    }
    this.#database.prepare('UPDATE checkpoint SET number = ?, token = ?').run(number, token);
    return written;
  }
}

function checkpointIn(database: DatabaseSync): Checkpoint {
  return database.prepare('SELECT number, token FROM checkpoint').get() as unknown as Checkpoint;
}

function using<Result>(database: DatabaseSync, work: (database: DatabaseSync) => Result): Result {
  try {
    return work(database);
  } finally {
    database.close();
  }
}
