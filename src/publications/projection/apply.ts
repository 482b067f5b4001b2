/**
 * Applying a publication: bringing everything derived up to its number. Publications are applied one after the other; of
 * one, each step may be repeated, by this process or another, and by several at once. The order of the steps keeps what
 * readers meet whole: a record is there before the rows that lead to it, and goes after them.
 */
import { listRowsOf } from '../../lists/listEntries.ts';
import { isDeriving } from '../../store/deriving.ts';
import { createApplierReader, createReader, type RecordItem } from '../../store/reader.ts';
import type { Tables } from '../../store/tables.ts';
import { listName, recordName } from '../../store/touched.ts';
import { type ListRow, putApplied, putRecord, putRow, putInvalidations, removeRow } from '../../store/writes.ts';
import { applyToHeads } from './applyHeads.ts';
import { decodeChanges, type LoggedChange } from '../log/change.ts';
import { feedRowsOf } from './feedEntries.ts';
import { inParallel } from '../../store/inParallel.ts';
import { recordItem } from './recordItem.ts';

/** What one change does: the record as it will be, and its rows that come and go. */
interface Step {
  readonly record: RecordItem;
  readonly added: readonly ListRow[];
  readonly removed: readonly ListRow[];
}

/**
 * Applies every publication that is committed and not yet applied; returns the number then reached.
 *
 * @throws Error while everything is being derived at once.
 */
export async function catchUp(tables: Tables): Promise<number> {
  if (await isDeriving(tables))
    throw new Error(
      'The store is being filled, or that was broken off: run the import with --fill again, or gongkai rebuild',
    );
  for (let number = (await createReader(tables).applied()) + 1; ; number += 1) {
    if (!(await apply(tables, number))) return number - 1;
  }
}

/** Applies the publication of that number, the one after the last applied. False when there is none. */
export async function apply(tables: Tables, number: number): Promise<boolean> {
  const reader = createApplierReader(tables);
  const publication = await reader.publication(number);
  if (!publication) return false;
  const changes = decodeChanges(publication.changes);
  const present = await Promise.all(changes.map(({ id }) => reader.record(id)));
  // A later publication has been here: then this one was wholly applied before it.
  if (present.some((record) => record && record.n > number)) return true;

  const steps = changes.map((change, at) => stepOf(change, present[at], number, publication.publishedAt));
  const live = steps.filter(({ record }) => record.content !== undefined);
  const withdrawn = steps.filter(({ record }) => record.content === undefined);
  const feed = changes.flatMap((change, at) => feedRowsOf(publication, change, at));

  await inParallel(live, ({ record }) => putRecord(tables, record));
  await inParallel([...steps.flatMap(({ added }) => added), ...feed], (row) => putRow(tables, row, number));
  await inParallel(
    steps.flatMap(({ removed }) => removed),
    (row) => removeRow(tables, row, number),
  );
  const lists = await applyToHeads(tables, reader, steps, number);
  await inParallel(withdrawn, ({ record }) => putRecord(tables, record));
  await putInvalidations(tables, number, [...changes.map(({ id }) => recordName(id)), ...lists.map(listName)]);
  await putApplied(tables, number);
  return true;
}

function stepOf(change: LoggedChange, present: RecordItem | undefined, number: number, publishedAt: string): Step {
  // An earlier try came this far: the item then says what this publication changes, and from what.
  const begun = present?.n === number;
  const before = (begun ? present.previousRows : present?.rows) ?? [];
  const after = begun ? present.rows : change.operation === 'PUT' ? listRowsOf(change.id, change) : [];
  const record = recordItem(change, number, publishedAt, { rows: after, previousRows: before });
  const key = ({ list, position, edge }: ListRow) => JSON.stringify([list, position, edge ?? null]);
  const [had, has] = [new Set(before.map(key)), new Set(after.map(key))];
  return {
    record,
    added: after.filter((row) => !had.has(key(row))),
    removed: before.filter((row) => !has.has(key(row))),
  };
}
