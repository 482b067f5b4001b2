/**
 * Erases a record for good: its content disappears from the log and from all that is derived from it. The erasure is itself a
 * publication, which hides the record at once and is the intent that a later run completes after a crash: every step may be
 * repeated. Publications may continue meanwhile.
 */
import { idAt } from '../../lists/positions.ts';
import type { RecordId } from '../../records/ids.ts';
import type { PublicationItem } from '../../store/reads/reader.ts';
import { HEAD_POSITION, TOUCHED_LIST } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { decodeChanges, encodeChanges, type LoggedChange } from '../log/change.ts';
import { ERASED } from '../log/reasons.ts';
import { readPublications } from '../log/logReader.ts';
import type { OnProgress } from '../projection/deriveAll.ts';
import { publish } from '../publishing/publish.ts';
import { rebuild } from './rebuild.ts';

export interface Erasure {
  /** The publication that erases the record; undefined if there is none yet. */
  readonly number: number | undefined;
  /** Publications with content of the record in the log. */
  readonly publications: readonly number[];
}

export interface Erased {
  readonly number: number;
  /** Publications that were rewritten. */
  readonly rewritten: number;
}

/** What an erasure would have to do. */
export async function planErasure(session: WriteSession, id: string): Promise<Erasure> {
  const { number, remnants } = await readErasure(session, id);
  return { number, publications: remnants.map((item) => item.number) };
}

/**
 * @param note why, for readers; it stays.
 * @throws PublicationRefused when the record was never published.
 */
export async function erase(
  session: WriteSession,
  id: RecordId,
  note: string,
  onProgress?: OnProgress,
): Promise<Erased> {
  if ((await readErasure(session, id)).number === undefined) {
    await publish(session, { changes: [{ operation: 'WITHDRAW', id, reason: ERASED, note }], note });
  }
  const { number, remnants, all } = await readErasure(session, id);
  if (number === undefined) throw new Error(`The log lacks the erasure of ${id} that was published`);
  // In the order of the log: `verify` recognizes an unfinished erasure by the revision before it.
  for (const item of remnants) await session.repair.replacePublication(withoutContent(item, id));
  await rebuild(session, onProgress);
  await removeMarkers(session, id, new Set(all));
  return { number, rewritten: remnants.length };
}

async function readErasure(session: WriteSession, id: string) {
  const remnants: PublicationItem[] = [];
  const all: number[] = [];
  let number: number | undefined;
  for await (const item of readPublications(session, 1, Infinity, { onGap: 'throw' })) {
    const change = decodeChanges(item.changes).find((each) => each.id === id);
    if (!change) continue;
    all.push(item.number);
    // Erased changes have no note, apart from the erasure itself.
    if (change.reason !== ERASED) remnants.push(item);
    else if (change.note !== undefined) number = item.number;
  }
  return { number, remnants, all };
}

/** The publication with nothing but the id, the number and the times of the record. */
function withoutContent(item: PublicationItem, id: string): PublicationItem {
  const changes = decodeChanges(item.changes);
  const erased = changes.map((change) => (change.id === id ? erasedChange(change) : change));
  const { note, ...rest } = item;
  // The note of a publication of this record alone is about nothing else.
  return { ...rest, changes: encodeChanges(erased), ...(changes.length > 1 && note !== undefined && { note }) };
}

const erasedChange = ({ id, revision, firstPublishedAt }: LoggedChange): LoggedChange => ({
  operation: 'WITHDRAW',
  id,
  reason: ERASED,
  revision,
  firstPublishedAt,
  title: id,
});

/**
 * Removes the markers of the record's former rows, whose positions have its name or date in them, and the names of the lists
 * that it was on. A publisher that was suspended since before the erasure could write such a row again; `verify` finds it.
 */
async function removeMarkers(session: WriteSession, id: string, publications: ReadonlySet<number>): Promise<void> {
  for await (const page of session.scan('lists')) {
    for (const { list, position, n, gone } of page) {
      if (typeof list !== 'string' || typeof position !== 'string') continue;
      const isMarker = position !== HEAD_POSITION && gone !== undefined && idAt(position) === id;
      const isNames = list === TOUCHED_LIST && publications.has(Number(position));
      if (isMarker || isNames) await session.repair.removeItem({ table: 'lists', list, position }, n);
    }
  }
}
