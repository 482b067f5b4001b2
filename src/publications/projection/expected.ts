/**
 * The expected derived data, computed in memory from one publication after another. This is the derivation in its simplest
 * form; `apply.ts` reaches the same result in idempotent steps, and `verify` compares the two.
 */
import { HEAD_SIZE, type Head, writeHead } from '../../lists/heads.ts';
import { orderOfList } from '../../lists/listEntries.ts';
import { byPosition, type ListEntry, isDescending, monthAt } from '../../lists/positions.ts';
import { listRowsOf } from '../../lists/listEntries.ts';
import type { HeadItem, PublicationItem, RecordItem } from '../../store/reads/reader.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import { HEAD_POSITION, type ListRow, type PublicationNumber } from '../../store/tables.ts';
import type { LoggedChange } from '../log/change.ts';
import { feedRowsOf } from './feedEntries.ts';
import { recordItem } from './recordItem.ts';

export type NumberedRow = ListRow & { readonly n: PublicationNumber };
export type ExpectedItem = RecordItem | NumberedRow | HeadItem;

/** The expected rows of a list. */
interface ExpectedList {
  readonly rows: Map<string, NumberedRow>;
  /** Number of the last publication that touched it; undefined for lists without a head, such as the feed's. */
  touched: number | undefined;
}

export class Expected {
  readonly #records = new Map<string, RecordItem>();
  readonly #lists = new Map<string, ExpectedList>();
  #number = 0;

  /** Number of the last publication applied. */
  get number(): number {
    return this.#number;
  }

  /** Number of expected items. */
  get size(): number {
    let size = this.#records.size;
    for (const { rows, touched } of this.#lists.values()) size += rows.size + (touched === undefined ? 0 : 1);
    return size;
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
        this.#list(row.list).rows.set(row.position, { ...row, n: number });
      }
    });
  }

  #change(change: LoggedChange, publication: PublicationItem, onTouch: (key: DerivedKey) => void): void {
    const { number } = publication;
    const { id } = change;
    onTouch({ table: 'records', id });
    const { rows: previousRows = [], hiddenTo } = this.#records.get(id) ?? {};
    const rows = change.operation === 'PUBLISH' ? listRowsOf(id, change) : [];
    this.#records.set(id, recordItem(change, number, publication, { rows, previousRows, hiddenTo }));
    // Independent of the same difference in apply.ts on purpose: verify compares the results of the two.
    const [keysBefore, keysAfter] = [new Set(previousRows.map(rowKey)), new Set(rows.map(rowKey))];
    const list = ({ list, position }: ListRow): ExpectedList => {
      onTouch({ table: 'lists', list, position });
      onTouch({ table: 'lists', list, position: HEAD_POSITION });
      const touched = this.#list(list);
      touched.touched = number;
      return touched;
    };
    // A row of which only the edge changes is removed and added; an unchanged row keeps its number.
    for (const row of previousRows) if (!keysAfter.has(rowKey(row))) list(row).rows.delete(row.position);
    for (const row of rows) if (!keysBefore.has(rowKey(row))) list(row).rows.set(row.position, { ...row, n: number });
  }

  #list(name: string): ExpectedList {
    let list = this.#lists.get(name);
    if (!list) this.#lists.set(name, (list = { rows: new Map(), touched: undefined }));
    return list;
  }

  /** The expected item with this key, or undefined. */
  item(key: DerivedKey): ExpectedItem | undefined {
    if (key.table === 'records') return this.#records.get(key.id);
    const list = this.#lists.get(key.list);
    return key.position === HEAD_POSITION ? list && headItem(key.list, list) : list?.rows.get(key.position);
  }

  records(): Iterable<RecordItem> {
    return this.#records.values();
  }

  /** Whether the record is or was public. */
  knows(id: string): boolean {
    return this.#records.has(id);
  }

  *rows(): Generator<NumberedRow> {
    for (const { rows } of this.#lists.values()) yield* rows.values();
  }

  *heads(): Generator<HeadItem> {
    for (const list of this.listsWithHeads()) {
      const head = this.item({ table: 'lists', list, position: HEAD_POSITION });
      if (head) yield head as HeadItem;
    }
  }

  /** Names of the lists with a head. */
  *listsWithHeads(): Generator<string> {
    for (const [name, { touched }] of this.#lists) if (touched !== undefined) yield name;
  }
}

function headItem(name: string, { rows, touched }: ExpectedList): HeadItem | undefined {
  if (touched === undefined) return undefined;
  return { ...writeHead(name, buildHead(name, rows.values()), touched), position: HEAD_POSITION };
}

function buildHead(list: string, rows: Iterable<NumberedRow>): Head {
  const order = orderOfList(list);
  const entries = [...rows]
    .map(({ position, edge }): ListEntry => ({ position, ...(edge && { edge }) }))
    .sort(byPosition(isDescending(order)));
  const months =
    order === 'date' ? Map.groupBy(entries, ({ position }) => monthAt(position)) : new Map<string, ListEntry[]>();
  return {
    count: entries.length,
    entries: entries.slice(0, HEAD_SIZE),
    months: Object.fromEntries([...months].map(([month, { length }]) => [month, length] as const).sort()),
  };
}

const rowKey = ({ list, position, edge }: ListRow): string => JSON.stringify([list, position, edge ?? null]);
