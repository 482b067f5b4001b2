/**
 * Derives all records and lists from the log in memory and writes them in batches: for a store into which nothing has been
 * applied yet, where applying publication after publication would take hours. What it leaves is what applying leaves.
 */
import { HEAD_SIZE, type Head, writeHead } from '../lists/heads.ts';
import { orderOfList } from '../lists/orders.ts';
import { byPosition, type Entry, isDescending, monthAt } from '../lists/positions.ts';
import { rowsOf } from '../lists/rowsOf.ts';
import { putHeads, putRecords, putRows } from '../store/bulk.ts';
import { beginDeriving, endDeriving } from '../store/deriving.ts';
import { createReader, type RecordItem } from '../store/reader.ts';
import type { Tables } from '../store/tables.ts';
import { type PlacedRow } from '../store/writes.ts';
import { decodeChanges, type LoggedChange } from './change.ts';
import { rowsOfChange } from './changeRows.ts';
import { inParallel } from './inParallel.ts';
import { recordItem } from './recordItem.ts';

/** How far the work is: `done` of `all` items are written. */
export type Progress = (done: number, all: number) => void;

/**
 * Begins anew each time: when it dies, it is done again. Until it is finished nothing can be published, and readers see
 * number 0.
 *
 * @returns the number then reached.
 * @throws Error when something has been applied already.
 */
export async function deriveAll(tables: Tables, onProgress: Progress = () => undefined): Promise<number> {
  await beginDeriving(tables);
  const state = new State();
  let number = 0;
  for (;;) {
    const publication = await createReader(tables).publication(number + 1);
    if (!publication) break;
    number += 1;
    const changes = decodeChanges(publication.changes);
    changes.forEach((change) => {
      state.apply(change, number, publication.publishedAt);
    });
    state.feed(
      changes.flatMap((change, at) => rowsOfChange(publication, change, at)),
      number,
    );
  }
  await state.write(tables, onProgress);
  await endDeriving(tables, number);
  return number;
}

type NumberedRow = PlacedRow & { readonly n: number };

class State {
  readonly #records = new Map<string, RecordItem>();
  /** The rows of each record that is public. */
  readonly #rows = new Map<string, NumberedRow[]>();
  readonly #feed: NumberedRow[] = [];
  /** The number of the last publication that touched each list. */
  readonly #touched = new Map<string, number>();

  apply(change: LoggedChange, n: number, publishedAt: string): void {
    const before = this.#rows.get(change.id) ?? [];
    const known = new Map(before.map((row) => [keyOf(row), row]));
    const rows = change.operation === 'PUT' ? rowsOf(change.id, change) : [];
    // A row that stays as it was is not written again.
    const after = rows.map((row) => known.get(keyOf(row)) ?? { ...row, n });
    const stays = new Set(after.map(keyOf));
    const previousRows = this.#records.get(change.id)?.rows ?? [];
    this.#records.set(change.id, recordItem(change, n, publishedAt, { rows, previousRows }));
    this.#rows.set(change.id, after);
    for (const row of after) if (row.n === n) this.#touched.set(row.list, n);
    for (const row of before) if (!stays.has(keyOf(row))) this.#touched.set(row.list, n);
  }

  feed(rows: readonly PlacedRow[], n: number): void {
    this.#feed.push(...rows.map((row) => ({ ...row, n })));
  }

  async write(tables: Tables, onProgress: Progress): Promise<void> {
    const rows = [...this.#rows.values()].flat();
    const heads = this.#heads(rows);
    const all = this.#records.size + rows.length + this.#feed.length + heads.length;
    let done = 0;
    const write = async <Item>(
      items: readonly Item[],
      put: (tables: Tables, some: readonly Item[]) => Promise<void>,
    ) => {
      await inParallel(chunksOf(items), async (some) => {
        await put(tables, some);
        done += some.length;
        onProgress(done, all);
      });
    };
    await write([...this.#records.values()], putRecords);
    await write([...rows, ...this.#feed], putRows);
    await write(heads, putHeads);
  }

  #heads(rows: readonly NumberedRow[]) {
    const lists = Map.groupBy(rows, ({ list }) => list);
    return [...this.#touched].map(([list, n]) => writeHead(list, headOf(list, lists.get(list) ?? []), n));
  }
}

function headOf(list: string, rows: readonly NumberedRow[]): Head {
  const order = orderOfList(list);
  const entries = rows
    .map(({ position, edge }): Entry => ({ position, ...(edge && { edge }) }))
    .sort(byPosition(isDescending(order)));
  const months =
    order === 'date' ? Map.groupBy(entries, ({ position }) => monthAt(position)) : new Map<string, Entry[]>();
  return {
    count: entries.length,
    entries: entries.slice(0, HEAD_SIZE),
    months: Object.fromEntries([...months].map(([month, all]) => [month, all.length] as const).sort()),
  };
}

const keyOf = ({ list, position, edge }: PlacedRow): string => JSON.stringify([list, position, edge ?? null]);

/** Small enough to show progress, and for as many to be under way at once as DynamoDB takes. */
const CHUNK = 100;

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
}
