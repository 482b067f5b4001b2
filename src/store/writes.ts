/**
 * The writes of publishing. Each is one conditional put or update, so no transaction is needed, and each may be repeated:
 * a derived item is written only over one that an *earlier* publication wrote. So a process that stopped and comes back
 * late cannot undo what others have done since, and whoever repeats a step finds it done. Removed rows leave a marker for
 * the same reason: were the row simply deleted, a late writer could put it back.
 */
import { brotliCompressSync } from 'node:zlib';
import { PutItemCommand, UpdateItemCommand } from 'dynamodb-toolbox';
import { succeeded } from './onCondition.ts';
import type { HeadItem, PublicationItem, RecordItem } from './reader.ts';
import type { Row } from './rows.ts';
import { APPLIED_NUMBER, HEAD_POSITION, LOG, TOUCHED_LIST, type Tables } from './tables.ts';

/** When a removed row's marker may go: far longer than any process that could still write the row lives. Epoch seconds. */
export const inADay = (): number => Math.floor(Date.now() / 1000) + 24 * 60 * 60;

/** A row with the list it is in. */
export interface ListRow extends Row {
  readonly list: string;
}

interface OlderThan {
  or: [{ attr: 'n'; exists: false }, { attr: 'n'; lt: number }];
}
const olderThan = (n: number): OlderThan => ({
  or: [
    { attr: 'n', exists: false },
    { attr: 'n', lt: n },
  ],
});

/** Claims a publication's number. False when another publication has it. */
export function putPublication(tables: Tables, item: PublicationItem): Promise<boolean> {
  return succeeded(
    tables.publication
      .build(PutItemCommand)
      .item(item)
      .options({ condition: { attr: 'number', exists: false } })
      .send(),
  );
}

/** Moves the applied number from `number - 1` to `number`; nothing happens where it is already there or further. */
export async function putApplied(tables: Tables, number: number): Promise<void> {
  const condition =
    number === 1 ? ({ attr: 'applied', exists: false } as const) : ({ attr: 'applied', eq: number - 1 } as const);
  await succeeded(
    tables.applied
      .build(UpdateItemCommand)
      .item({ log: LOG, number: APPLIED_NUMBER, applied: number, since: Date.now() })
      .options({ condition })
      .send(),
  );
}

export async function putRecord(tables: Tables, item: RecordItem): Promise<void> {
  await succeeded(
    tables.record
      .build(PutItemCommand)
      .item(item)
      .options({ condition: olderThan(item.n) })
      .send(),
  );
}

export async function putRow(tables: Tables, { list, position, edge }: ListRow, n: number): Promise<void> {
  await succeeded(
    tables.row
      .build(PutItemCommand)
      .item({ list, position, n, ...(edge && { edge }) })
      .options({ condition: olderThan(n) })
      .send(),
  );
}

export async function removeRow(tables: Tables, { list, position }: ListRow, n: number): Promise<void> {
  await succeeded(
    tables.row
      .build(PutItemCommand)
      .item({ list, position, n, gone: n, expires: inADay() })
      .options({ condition: olderThan(n) })
      .send(),
  );
}

/** Of the 400 KB of an item. */
const MAX_INVALIDATION_BYTES = 300 * 1024;

/** Notes what a publication touched. Whoever applies it notes the same, so it may be written over. */
export async function putInvalidations(tables: Tables, n: number, names: readonly string[]): Promise<void> {
  const bytes = brotliCompressSync(JSON.stringify(names.toSorted()));
  // Without a note caches drop all that they hold, which is right too.
  if (bytes.byteLength > MAX_INVALIDATION_BYTES) return;
  await tables.touched
    .build(PutItemCommand)
    .item({ list: TOUCHED_LIST, position: String(n), n, names: bytes, expires: inADay() })
    .send();
}

/** Replaces a head that still stands at `from` (undefined: that does not exist yet). */
export async function putHead(
  tables: Tables,
  head: Omit<HeadItem, 'position'>,
  from: number | undefined,
): Promise<void> {
  const condition = from === undefined ? ({ attr: 'n', exists: false } as const) : ({ attr: 'n', eq: from } as const);
  await succeeded(
    tables.head
      .build(PutItemCommand)
      .item({ ...head, position: HEAD_POSITION })
      .options({ condition })
      .send(),
  );
}
