/**
 * What must be there: everything derived, worked out in memory from publications one after the other. This is the
 * derivation in its plainest form; `apply.ts` reaches the same by careful steps, and `verify` compares the two.
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

/** What a list must hold. */
interface ExpectedList {
  readonly rows: Map<string, NumberedRow>;
  /** Number of the last publication that touched it; lists that have no head, as the feed's, have none. */
  touched: number | undefined;
}

export class Expected {
  readonly #records = new Map<string, RecordItem>();
  readonly #lists = new Map<string, ExpectedList>();
  #number = 0;

  /** Of the last publication applied. */
  get number(): number {
    return this.#number;
  }

  /** How many items there must be. */
  get size(): number {
    let size = this.#records.size;
    for (const { rows, touched } of this.#lists.values()) size += rows.size + (touched === undefined ? 0 : 1);
    return size;
  }

  /** @param onTouch is told the key of each item that this publication touches, before it does; of some more than once. */
  apply(
    publication: PublicationItem,
    changes: readonly LoggedChange[],
    onTouch: (key: DerivedKey) => void = () => undefined,
  ): void {
    const { number } = publication;
    this.#number = number;
    changes.forEach((change, at) => {
      this.#change(change, publication, onTouch);
      for (const row of feedRowsOf(publication, change, at)) {
        onTouch({ table: 'lists', list: row.list, position: row.position });
        this.#list(row.list).rows.set(row.position, { ...row, n: number });
      }
    });
  }

  #change(change: LoggedChange, { number, publishedAt }: PublicationItem, onTouch: (key: DerivedKey) => void): void {
    const { id } = change;
    onTouch({ table: 'records', id });
    const previousRows = this.#records.get(id)?.rows ?? [];
    const rows = change.operation === 'PUT' ? listRowsOf(id, change) : [];
    this.#records.set(id, recordItem(change, number, publishedAt, { rows, previousRows }));
    const [had, has] = [new Set(previousRows.map(rowKey)), new Set(rows.map(rowKey))];
    const list = ({ list, position }: ListRow): ExpectedList => {
      onTouch({ table: 'lists', list, position });
      onTouch({ table: 'lists', list, position: HEAD_POSITION });
      const touched = this.#list(list);
      touched.touched = number;
      return touched;
    };
    // A row whose edge alone changes goes and comes; one that stays as it was is not written again.
    for (const row of previousRows) if (!has.has(rowKey(row))) list(row).rows.delete(row.position);
    for (const row of rows) if (!had.has(rowKey(row))) list(row).rows.set(row.position, { ...row, n: number });
  }

  #list(name: string): ExpectedList {
    let list = this.#lists.get(name);
    if (!list) this.#lists.set(name, (list = { rows: new Map(), touched: undefined }));
    return list;
  }

  /** The item that must be there under this key; undefined: none. */
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

  /** The lists that have a head. */
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
    months: Object.fromEntries([...months].map(([month, all]) => [month, all.length] as const).sort()),
  };
}

const rowKey = ({ list, position, edge }: ListRow): string => JSON.stringify([list, position, edge ?? null]);
