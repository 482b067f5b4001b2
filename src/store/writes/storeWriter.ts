/**
 * The writes of publishing. Each is one conditional put or update, so no transaction is needed, and each may be repeated:
 * a derived item replaces only an item of an *earlier* publication. So a process that was suspended cannot undo later
 * writes, and repeating a step changes nothing. A removed row leaves a tombstone for the same reason: if the row were
 * simply deleted, a late writer could put it back.
 */
import { brotliCompressSync } from 'node:zlib';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { isConditionFailed, succeeded } from '../errors.ts';
import { inParallel } from '../inParallel.ts';
import type { Item } from '../reads/batchGet.ts';
import type { HeadItem, PublicationItem, RecordItem } from '../reads/reader.ts';
import {
  ANNOUNCED_KEY,
  APPLIED_KEY,
  HEAD_POSITION,
  type ListRow,
  type PublicationNumber,
  type Tables,
  TOUCHED_LIST,
} from '../tables.ts';
import { insertAbsent } from './insertAbsent.ts';
import { tombstoneExpiry } from './tombstones.ts';

interface OlderThan {
  or: [{ attr: 'n'; exists: false }, { attr: 'n'; lt: number }];
}
const olderThan = (n: PublicationNumber): OlderThan => ({
  or: [
    { attr: 'n', exists: false },
    { attr: 'n', lt: n },
  ],
});

/** Of the 400 KB of an item, compressed. */
const MAX_INVALIDATION_BYTES = 300 * 1024;

/** So few writes are made one by one, all at the same time: there is little to gain from batches. */
const MAX_SINGLE_WRITES = 100;

/** A head, and the number of the head that it replaces; undefined: the head does not exist yet. */
export interface HeadMove {
  readonly head: Omit<HeadItem, 'position'>;
  readonly from: PublicationNumber | undefined;
}

export class StoreWriter {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Claims a publication's number; false if another publication has it. */
  putPublication(item: PublicationItem): Promise<boolean> {
    return succeeded(
      this.#tables.publication
        .build(PutItemCommand)
        .item(item)
        .options({ condition: { attr: 'number', exists: false } })
        .send(),
    );
  }

  /** Moves the applied number from `number - 1` to `number`; does nothing if it is already there or further. */
  async putApplied(number: number): Promise<void> {
    const condition =
      number === 1 ? ({ attr: 'applied', exists: false } as const) : ({ attr: 'applied', eq: number - 1 } as const);
    await succeeded(
      this.#tables.applied
        .build(UpdateItemCommand)
        .item({ ...APPLIED_KEY, applied: number, since: Date.now() })
        .options({ condition })
        .send(),
    );
  }

  /** Records that did not exist when they were read. */
  putNewRecords(items: readonly RecordItem[]): Promise<void> {
    const itemOf = (item: RecordItem): Item => ({ ...item });
    return this.#putMany(this.#tables.records, items, itemOf, (item) => this.putRecord(item));
  }

  putRows(rows: readonly ListRow[], n: PublicationNumber): Promise<void> {
    const itemOf = ({ list, position, edge }: ListRow): Item => ({ list, position, n, edge });
    return this.#putMany(this.#tables.lists, rows, itemOf, (row) => this.#putRow(row, n));
  }

  async putHeads(moves: readonly HeadMove[]): Promise<void> {
    const [first, later] = [
      moves.filter(({ from }) => from === undefined),
      moves.filter(({ from }) => from !== undefined),
    ];
    const itemOf = ({ head }: HeadMove): Item => ({ ...head, position: HEAD_POSITION });
    await this.#putMany(this.#tables.lists, first, itemOf, (move) => this.#putHead(move));
    await inParallel(later, (move) => this.#putHead(move));
  }

  /**
   * Where they are many, what does not exist yet is put in batches. What exists is put by its own condition, so that the
   * result is the same: an item of an earlier publication is replaced, all others stay.
   */
  async #putMany<Given>(
    table: { getName(): string },
    all: readonly Given[],
    itemOf: (given: Given) => Item,
    putOne: (given: Given) => Promise<void>,
  ): Promise<void> {
    const isFew = all.length <= MAX_SINGLE_WRITES;
    const left = isFew ? all : await insertAbsent(this.#tables.client, table, all, itemOf);
    await inParallel(left, putOne);
  }

  async putRecord(item: RecordItem): Promise<void> {
    await succeeded(
      this.#tables.record
        .build(PutItemCommand)
        .item(item)
        .options({ condition: olderThan(item.n) })
        .send(),
    );
  }

  async #putRow({ list, position, edge }: ListRow, n: PublicationNumber): Promise<void> {
    await succeeded(
      this.#tables.row
        .build(PutItemCommand)
        .item({ list, position, n, ...(edge && { edge }) })
        .options({ condition: olderThan(n) })
        .send(),
    );
  }

  /** Replaces the row with a tombstone. */
  async removeRow({ list, position }: ListRow, n: PublicationNumber): Promise<void> {
    await succeeded(
      this.#tables.row
        .build(PutItemCommand)
        .item({ list, position, n, gone: n, expires: tombstoneExpiry() })
        .options({ condition: olderThan(n) })
        .send(),
    );
  }

  async #putHead({ head, from }: HeadMove): Promise<void> {
    const condition = from === undefined ? ({ attr: 'n', exists: false } as const) : ({ attr: 'n', eq: from } as const);
    await succeeded(
      this.#tables.head
        .build(PutItemCommand)
        .item({ ...head, position: HEAD_POSITION })
        .options({ condition })
        .send(),
    );
  }

  /** Writes the names that a publication touched. Every process that applies it writes the same names. */
  async putInvalidations(n: PublicationNumber, names: readonly string[]): Promise<void> {
    const bytes = brotliCompressSync(JSON.stringify(names.toSorted()));
    // Without this item caches drop everything, which is also correct.
    if (bytes.byteLength > MAX_INVALIDATION_BYTES) return;
    await this.#tables.touched
      .build(PutItemCommand)
      .item({ list: TOUCHED_LIST, position: String(n), n, names: bytes, expires: tombstoneExpiry() })
      .send();
  }

  /** Moves the announced number forward, never back. */
  async putAnnounced(announced: number): Promise<void> {
    await succeeded(
      this.#tables.announced
        .build(UpdateItemCommand)
        .item({ ...ANNOUNCED_KEY, announced })
        .options({
          condition: {
            or: [
              { attr: 'announced', exists: false },
              { attr: 'announced', lt: announced },
            ],
          },
        })
        .send(),
    );
  }

  /**
   * Marks that everything after this number is being derived at once; nothing may be applied until the mark is replaced.
   * Readers stay at the number.
   *
   * @throws Error when another number is applied.
   */
  async beginDeriving(from = 0): Promise<void> {
    try {
      await this.#tables.applied
        .build(PutItemCommand)
        .item({ ...APPLIED_KEY, deriving: true, since: Date.now(), ...(from > 0 && { applied: from }) })
        .options({ condition: from > 0 ? { attr: 'applied', eq: from } : { attr: 'applied', exists: false } })
        .send();
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      throw new Error(`Publications after ${from} have been applied meanwhile: run the import again`, { cause: error });
    }
  }
}
