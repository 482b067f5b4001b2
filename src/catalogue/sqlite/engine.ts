/**
 * A catalogue file and its connections: one that writes, and one a reading. Readings are shared by those who open one
 * while the file stands at the same number; what is written meanwhile they do not see.
 */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import type { LoggedPublication } from '../../publications/log/logReader.ts';
import { entryOf } from '../entry.ts';
import type { Progress } from '../snapshots.ts';
import { beginWriting, Damaged, discardFile, fileAt, isLocked, openFile, openForReading } from './file.ts';
import { SqliteReading } from './reading.ts';
import { Writer } from './writer.ts';

/** The publication that a file stands at; number 0 and no token where nothing is in it. */
export interface Stand {
  readonly number: number;
  readonly token: string;
}

/** Changes that are written before others have their turn: some milliseconds of work. */
const CHANGES_A_TURN = 20;

/** Changes of a transaction, when many publications are to be followed: as many as keep the file's log small. */
const CHANGES_A_TRANSACTION = 2_000;

interface Shared {
  readonly reading: SqliteReading;
  users: number;
}

export class Engine {
  readonly #path: string;
  readonly #file: number | undefined;
  readonly #database: DatabaseSync;
  readonly #writer: Writer;
  #current: Shared | undefined;
  #committed: number;
  #closed = false;

  /** Throws what `isDamage` knows when the file cannot be used. */
  constructor(path: string) {
    this.#path = path;
    this.#database = openFile(path);
    this.#file = fileAt(path);
    try {
      this.#writer = new Writer(this.#database);
      this.#committed = this.stand().number;
    } catch (cause) {
      this.#database.close();
      if (isLocked(cause)) throw cause;
      throw new Damaged(`${path} lacks something that every catalogue has`, { cause });
    }
  }

  /** The number that readings are of, at the least. */
  get number(): number {
    return this.#committed;
  }

  /** Where the file stands; readings are of that number from now on, if it is another process that has written. */
  look(): Stand {
    const stand = this.stand();
    this.#committed = stand.number;
    return stand;
  }

  /** Where the file stands; while publications are written, where they have come to. */
  stand(): Stand {
    return standOf(this.#database);
  }

  /**
   * Writes publications, the first one being that after the number the file stands at. Others have their turn in between.
   * When it fails, the file stands where the last transaction left it.
   */
  async follow(publications: AsyncIterable<LoggedPublication>): Promise<void> {
    let open = false;
    let changes = 0;
    try {
      for await (const publication of publications) {
        if (!open) {
          await this.#begin();
          open = true;
        }
        await this.#apply(publication);
        changes += publication.changes.length;
        if (changes >= CHANGES_A_TRANSACTION) {
          this.#commit();
          [open, changes] = [false, 0];
        }
      }
      if (open) this.#commit();
    } catch (error) {
      this.#rollBack();
      throw this.#closed ? new Damaged(`${this.#path} was given up while it was written`, { cause: error }) : error;
    }
  }

  /** How far the file has come since a publication. */
  progressSince(publication: number): Progress {
    return this.#database
      .prepare('SELECT count(*) AS records, count(*) FILTER (WHERE n > ?) AS changed FROM record')
      .get(publication) as unknown as Progress;
  }

  /** Writes all that is committed to a new file, without what the file has lost; gives what that stands at. */
  copyTo(path: string): Stand {
    // A connection of its own: the other one may be in the midst of writing.
    using(openForReading(this.#path), (database) => database.prepare('VACUUM INTO ?').run(path));
    return using(openForReading(path), standOf);
  }

  /** A reading of the file as it stands; to be given back. */
  open(): { readonly reading: SqliteReading; readonly giveBack: () => void } {
    const shared = this.#shared();
    shared.users += 1;
    let given = true;
    return {
      reading: shared.reading,
      giveBack: () => {
        if (!given) return;
        given = false;
        shared.users -= 1;
        if (shared.users === 0 && (shared !== this.#current || this.#closed)) shared.reading.close();
      },
    };
  }

  /** Readings that are open stay so until they are given back. */
  close(): void {
    this.#closed = true;
    this.#retire(this.#current);
    this.#database.close();
  }

  /** Closes and removes the file, but not one that another process has put in its place. */
  discard(): void {
    this.close();
    const now = fileAt(this.#path);
    if (now === undefined || now === this.#file) discardFile(this.#path);
  }

  /** The reading that is of the newest number. */
  #shared(): Shared {
    if (fileAt(this.#path) !== this.#file) throw new Damaged(`${this.#path} was removed, or is another file now`);
    if (this.#current && this.#current.reading.number >= this.#committed) return this.#current;
    const reading = new SqliteReading(this.#path);
    if (reading.number < this.#committed) {
      reading.close();
      throw new Damaged(`${this.#path} has become an older one`);
    }
    this.#retire(this.#current);
    this.#current = { reading, users: 0 };
    return this.#current;
  }

  #retire(shared: Shared | undefined): void {
    if (shared?.users === 0) shared.reading.close();
  }

  async #begin(): Promise<void> {
    await beginWriting(this.#database);
    this.#writer.begin();
  }

  #commit(): void {
    const { number } = this.stand();
    this.#database.exec('COMMIT');
    this.#committed = number;
  }

  #rollBack(): void {
    this.#writer.forget();
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, or the transaction never began.
    }
  }

  async #apply({ number, token, changes }: LoggedPublication): Promise<void> {
    // Another process that shares the file may have been here.
    const { number: stands } = this.stand();
    if (number <= stands) return;
    if (number !== stands + 1) throw new Error(`Publication ${number} cannot follow number ${stands}`);
    for (const [at, change] of changes.entries()) {
      if (change.operation === 'PUT') this.#writer.put(entryOf(change.id, change), number);
      else this.#writer.remove(change.id);
      if (at % CHANGES_A_TURN === CHANGES_A_TURN - 1) await turn();
    }
    this.#database.prepare('UPDATE stand SET number = ?, token = ?').run(number, token);
  }
}

function standOf(database: DatabaseSync): Stand {
  return database.prepare('SELECT number, token FROM stand').get() as unknown as Stand;
}

function using<Result>(database: DatabaseSync, work: (database: DatabaseSync) => Result): Result {
  try {
    return work(database);
  } finally {
    database.close();
  }
}
