/** The views of a file that requests share: one for each reader, opened when a request needs a newer one. */
import { DamagedFile } from './errors.ts';
import type { Reader, Readers, ReaderView } from './readers.ts';

/** A view that is in use until it is released. */
export interface OpenView {
  readonly view: ReaderView;
  readonly release: () => void;
}

interface SharedView {
  readonly view: ReaderView;
  users: number;
}

export class SharedViews {
  readonly #path: string;
  readonly #readers: Readers;
  /** For new requests. */
  readonly #current = new Map<Reader, SharedView>();
  /** The number that new requests ask for. */
  #newest = 0;
  #closed = false;

  constructor(path: string, readers: Readers) {
    this.#path = path;
    this.#readers = readers;
  }

  /**
   * A view at this number or a later one.
   *
   * @throws DamagedFile if the file is at an older one.
   */
  async open(number: number): Promise<OpenView> {
    this.#newest = number;
    const reader = this.#readers.next();
    const shared = this.#currentOf(reader) ?? (await this.#openBy(reader));
    let released = false;
    return {
      view: shared.view,
      release: () => {
        if (released) return;
        released = true;
        shared.users -= 1;
        if (shared !== this.#current.get(reader) || this.#closed) void this.#closeIfIdle(shared);
      },
    };
  }

  /** Closes what nobody uses, if it is older than the number: SQLite's log grows while somebody may read from it. */
  async closeIdle(before: number): Promise<void> {
    for (const [reader, shared] of this.#current) {
      if (shared.users > 0 || shared.view.number >= before) continue;
      this.#current.delete(reader);
      await shared.view.close();
    }
  }

  /** Closes what nobody uses, and the others when they are released. */
  close(): void {
    this.#closed = true;
    for (const shared of this.#current.values()) void this.#closeIfIdle(shared);
  }

  #currentOf(reader: Reader): SharedView | undefined {
    const current = this.#current.get(reader);
    if (!current || current.view.isLost || current.view.number < this.#newest) return undefined;
    current.users += 1;
    return current;
  }

  async #openBy(reader: Reader): Promise<SharedView> {
    const number = this.#newest;
    const view = await reader.open(this.#path);
    if (view.number < number) {
      await view.close();
      throw new DamagedFile(`${this.#path} was replaced by an older file`);
    }
    const replaced = this.#current.get(reader);
    const opened = { view, users: 1 };
    this.#current.set(reader, opened);
    if (replaced) await this.#closeIfIdle(replaced);
    await this.closeIdle(number);
    return opened;
  }

  async #closeIfIdle({ users, view }: SharedView): Promise<void> {
    if (users === 0) await view.close();
  }
}
