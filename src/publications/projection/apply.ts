/**
 * Applying a publication: bringing everything derived up to its number. Publications are applied one after the other; of
 * one, each step may be repeated, by this process or another, and by several at once. The order of the steps keeps what
 * readers meet whole: a record is there before the rows that lead to it, and goes after them.
 */
import { listRowsOf } from '../../lists/listEntries.ts';
import { inParallel } from '../../store/inParallel.ts';
import type { RecordItem } from '../../store/reads/reader.ts';
import { listName, type ListRow, recordName } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { applyToHeads } from './applyHeads.ts';
import { decodeChanges, type LoggedChange } from '../log/change.ts';
import { checkNotDeriving } from './deriveAll.ts';
import { feedRowsOf } from './feedEntries.ts';
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
export async function catchUp(session: WriteSession): Promise<number> {
  await checkNotDeriving(session);
  for (let number = (await session.reader().applied()) + 1; ; number += 1) {
    if (!(await apply(session, number))) return number - 1;
  }
}

/** Applies the publication of that number, the one after the last applied. False when there is none. */
export async function apply(session: WriteSession, number: number): Promise<boolean> {
  const reader = session.applierReader();
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

  await inParallel(live, ({ record }) => session.writer.putRecord(record));
  await inParallel([...steps.flatMap(({ added }) => added), ...feed], (row) => session.writer.putRow(row, number));
  await inParallel(
    steps.flatMap(({ removed }) => removed),
    (row) => session.writer.removeRow(row, number),
  );
  const lists = await applyToHeads(session, reader, steps, number);
  await inParallel(withdrawn, ({ record }) => session.writer.putRecord(record));
  await session.writer.putInvalidations(number, [...changes.map(({ id }) => recordName(id)), ...lists.map(listName)]);
  await session.writer.putApplied(number);
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
