/**
 * The expected derived data, computed from one publication after another. This is the derivation in its simplest form;
 * `apply.ts` reaches the same result in idempotent steps, and `verify` compares the two. Memory does not grow with the
 * number of records, see {@link ExpectedTables}.
 */
import { HEAD_SIZE, writeHead } from '../../lists/heads.ts';
import { listRowsOf, orderOfList } from '../../lists/listEntries.ts';
import { isDescending, MONTH_LENGTH } from '../../lists/positions.ts';
import type { HeadItem, PublicationItem, RecordItem } from '../../store/reads/reader.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import { HEAD_POSITION, type ListRow, type PublicationNumber } from '../../store/tables.ts';
import type { LoggedChange } from '../log/change.ts';
import { ExpectedTables, type NumberedRow, type RowKey, type Which } from './expectedTables.ts';
import { feedRowsOf } from './feedEntries.ts';
import { recordItem } from './recordItem.ts';

export type ExpectedItem = RecordItem | NumberedRow | HeadItem;

/** To be closed: `using expected = new Expected()`. */
export class Expected implements Disposable {
  readonly #tables = new ExpectedTables();
  #number = 0;

  /** Number of the last publication applied. */
  get number(): number {
    return this.#number;
  }

  /** Number of expected items that a publication after this one wrote. */
  size(after: PublicationNumber = 0): number {
    return this.#tables.count({ after });
  }

  /** @param onTouch called with the key of each item before the publication touches it, for some more than once. */
  apply(
    publication: PublicationItem,
    changes: readonly LoggedChange[],
    onTouch: (key: DerivedKey) => void = () => undefined,
  ): void {
    const { number } = publication;
    this.#number = number;
    changes.forEach((change, index) => {
      this.#change(change, publication, onTouch);
      for (const row of feedRowsOf(publication, change, index)) {
        onTouch({ table: 'lists', list: row.list, position: row.position });
        this.#tables.putRow(row, number);
      }
    });
  }

  #change(change: LoggedChange, publication: PublicationItem, onTouch: (key: DerivedKey) => void): void {
    const { number } = publication;
    const { id } = change;
    onTouch({ table: 'records', id });
    const { rows: previousRows = [], hiddenTo } = this.#tables.record(id) ?? {};
    const rows = change.operation === 'PUBLISH' ? listRowsOf(id, change) : [];
    this.#tables.putRecord(recordItem(change, number, publication, { rows, previousRows, hiddenTo }));
    // Independent of the same difference in apply.ts on purpose: verify compares the results of the two.
    const [keysBefore, keysAfter] = [new Set(previousRows.map(rowKey)), new Set(rows.map(rowKey))];
    const touch = ({ list, position }: ListRow): void => {
      onTouch({ table: 'lists', list, position });
      onTouch({ table: 'lists', list, position: HEAD_POSITION });
      this.#tables.touch(list, number);
    };
    // A row of which only the edge changes is removed and added; an unchanged row keeps its number.
    for (const row of previousRows) {
      if (keysAfter.has(rowKey(row))) continue;
      touch(row);
      this.#tables.removeRow(row, number);
    }
    for (const row of rows) {
      if (keysBefore.has(rowKey(row))) continue;
      touch(row);
      this.#tables.putRow(row, number);
    }
  }

  /** The expected item with this key, or undefined. */
  item(key: DerivedKey): ExpectedItem | undefined {
    if (key.table === 'records') return this.#tables.record(key.id);
    return key.position === HEAD_POSITION ? this.#head(key.list) : this.#tables.row(key.list, key.position);
  }

  /** Marks an item as found in the store. */
  see(key: DerivedKey): void {
    if (key.table === 'records') this.#tables.seeRecord(key.id);
    else if (key.position === HEAD_POSITION) this.#tables.seeHead(key.list);
    else this.#tables.seeRow(key.list, key.position);
  }

  /** The items that {@link see} was not told of. Nothing may be applied or seen before the end. */
  *unseen(): Generator<{ readonly key: DerivedKey; readonly item: ExpectedItem }> {
    for (const item of this.records({ unseen: true })) yield { key: { table: 'records', id: item.id }, item };
    for (const item of this.rows({ unseen: true }))
      yield { key: { table: 'lists', list: item.list, position: item.position }, item };
    for (const item of this.heads({ unseen: true }))
      yield { key: { table: 'lists', list: item.list, position: HEAD_POSITION }, item };
  }

  /** The record's last revision; 0 if it was never public. */
  revision(id: string): number {
    return this.#tables.revision(id);
  }

  records(which?: Which): Generator<RecordItem> {
    return this.#tables.records(which);
  }

  rows(which?: Which): Generator<NumberedRow> {
    return this.#tables.rows(which);
  }

  /** The rows that publications after this one have removed, or added and removed, and how many these are. */
  removedRows(after: PublicationNumber): { readonly rows: Iterable<RowKey>; readonly count: number } {
    return { rows: this.#tables.removedRows(after), count: this.#tables.countRemovedRows(after) };
  }

  *heads(which?: Which): Generator<HeadItem> {
    for (const list of this.#tables.lists(which)) {
      const head = this.#head(list);
      if (head) yield head;
    }
  }

  #head(list: string): HeadItem | undefined {
    const touched = this.#tables.touched(list);
    if (touched === undefined) return undefined;
    const order = orderOfList(list);
    const rows = this.#tables.firstRows(list, HEAD_SIZE, isDescending(order));
    const head = {
      count: this.#tables.countRows(list),
      entries: rows.map(({ position, edge }) => ({ position, ...(edge && { edge }) })),
      months: order === 'date' ? Object.fromEntries(this.#tables.countByPrefix(list, MONTH_LENGTH)) : {},
    };
    return { ...writeHead(list, head, touched), position: HEAD_POSITION };
  }

  [Symbol.dispose](): void {
    this.#tables.close();
  }
}

const rowKey = ({ list, position, edge }: ListRow): string => JSON.stringify([list, position, edge ?? null]);
