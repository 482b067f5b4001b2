/**
 * The changes feed is kept as lists, one of all changes and one for each kind, whose positions are (publication, place in
 * it): so a page of it costs one Query whatever the sizes of the publications, and a kind's changes are found without
 * reading the others'; and one for each record, by revision, which is its history. The rows repeat what readers ask of a
 * publication.
 */
import { positionOf } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import type { Kind } from '../../records/registry.ts';
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { ListRow } from '../../store/tables.ts';
import { kindOfChange, type LoggedChange } from '../log/change.ts';

/** Cursors of the feed belong to this order. */
export const CHANGE_ORDER = 'change';

export const changesList = (kind?: Kind): string => (kind === undefined ? 'Change' : `Change/${kind}`);

const publicationKey = (number: number): string => String(number).padStart(10, '0');

/** Last position of a publication's changes. */
export const endOfPublication = (number: number): string => `${publicationKey(number)}~`;
export const numberAt = (position: string): number => Number(position.slice(0, 10));

/** The list of the changes of one record: its history. */
export const historyList = (id: string): string => `History=${id}`;
/** Where a revision stands in it. */
export const historyPosition = (id: string, revision: number): string => positionOf(publicationKey(revision), id);

export function feedRowsOf(publication: PublicationItem, change: LoggedChange, at: number): ListRow[] {
  const { number, publishedAt, note } = publication;
  const position = positionOf(`${publicationKey(number)}-${String(at).padStart(5, '0')}`, change.id);
  const edge: EdgeNote = {
    operation: change.operation,
    publishedAt,
    publicationNote: note,
    ...(change.reason && { reason: change.reason }),
    ...(change.note && { note: change.note }),
  };
  const revision = historyPosition(change.id, change.revision);
  return [
    ...[changesList(), changesList(kindOfChange(change))].map((list) => ({ list, position, edge })),
    { list: historyList(change.id), position: revision, edge: { ...edge, publication: String(number) } },
  ];
}
