/**
 * Applying a publication: bringing all derived data up to its number. Publications are applied one after the other. Each
 * step may be repeated, by this process or another, and by several at once. The order of the steps keeps the data
 * consistent for readers: a record is written before the rows that lead to it, and removed after them.
 */
import { listRowsOf } from '../../lists/listEntries.ts';
import { inParallel } from '../../store/inParallel.ts';
import type { PublicationItem, RecordItem } from '../../store/reads/reader.ts';
import { listName, type ListRow, recordName } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { applyToHeads } from './applyHeads.ts';
import { decodeChanges, type LoggedChange } from '../log/change.ts';
import { checkNotDeriving } from './deriveAll.ts';
import { feedRowsOf } from './feedEntries.ts';
import { recordItem } from './recordItem.ts';

/** The effect of one change: the new record, and the rows to add and remove. */
interface Step {
  readonly record: RecordItem;
  /** Whether there was none before. */
  readonly isNew: boolean;
  readonly added: readonly ListRow[];
  readonly removed: readonly ListRow[];
}

/**
 * Applies every pending publication.
 *
 * @returns the number reached.
 * @throws Error while everything is being derived at once.
 */
export async function catchUp(session: WriteSession): Promise<number> {
  await checkNotDeriving(session);
  for (let number = (await session.reader().applied()) + 1; ; number += 1) {
    if (!(await apply(session, number))) return number - 1;
  }
}

/** Applies the publication with this number, the one after the applied number; false if it does not exist. */
export async function apply(session: WriteSession, number: number): Promise<boolean> {
  const reader = session.applierReader();
  const publication = await reader.publication(number);
  if (!publication) return false;
  const changes = decodeChanges(publication.changes);
  const present = await Promise.all(changes.map(({ id }) => reader.record(id)));
  // A later publication has changed a record, so this one was fully applied before.
  if (present.some((record) => record && record.n > number)) return true;

  const steps = changes.map((change, index) => stepOf(change, present[index], publication));
  const live = steps.filter(({ record }) => record.content !== undefined);
  const withdrawn = steps.filter(({ record }) => record.content === undefined);
  const feed = changes.flatMap((change, index) => feedRowsOf(publication, change, index));

  const [fresh, changed] = [live.filter(({ isNew }) => isNew), live.filter(({ isNew }) => !isNew)];
  await session.writer.putNewRecords(fresh.map(({ record }) => record));
  await inParallel(changed, ({ record }) => session.writer.putRecord(record));
  await session.writer.putRows([...steps.flatMap(({ added }) => added), ...feed], number);
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

function stepOf(change: LoggedChange, present: RecordItem | undefined, publication: PublicationItem): Step {
  const { number } = publication;
  // An earlier attempt got this far: the item then has the rows both before and after this publication.
  const begun = present?.n === number;
  const before = (begun ? present.previousRows : present?.rows) ?? [];
  const after = begun ? present.rows : change.operation === 'PUBLISH' ? listRowsOf(change.id, change) : [];
  const record = recordItem(change, number, publication, {
    rows: after,
    previousRows: before,
    hiddenTo: present?.hiddenTo,
  });
  // Independent of the same difference in expected.ts on purpose: verify compares the results of the two.
  const key = ({ list, position, edge }: ListRow) => JSON.stringify([list, position, edge ?? null]);
  const [keysBefore, keysAfter] = [new Set(before.map(key)), new Set(after.map(key))];
  return {
    record,
    isNew: present === undefined,
    added: after.filter((row) => !keysBefore.has(key(row))),
    removed: before.filter((row) => !keysAfter.has(key(row))),
  };
}
