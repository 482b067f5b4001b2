/**
 * The changes feed is stored as lists: one of all changes, one for each kind, and one for each record, which is its history.
 * Positions in the feed are (publication, index in it), so a page costs one Query regardless of the sizes of the
 * publications; positions in a history are revisions. The rows repeat the fields of the publication that readers need.
 */
import { positionOf } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import type { Kind } from '../../records/registry.ts';
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { ListRow } from '../../store/tables.ts';
import { kindOfChange, type LoggedChange } from '../log/change.ts';

/** The order in cursors of the feed. */
export const CHANGE_ORDER = 'change';

export const changesList = (kind?: Kind): string => (kind === undefined ? 'Change' : `Change/${kind}`);

const publicationKey = (number: number): string => String(number).padStart(10, '0');

/** The position of a publication's change; `index` is that of the change in it. */
export const changePosition = (number: number, index: number, id: string): string =>
  positionOf(`${publicationKey(number)}-${String(index).padStart(5, '0')}`, id);
/** Upper bound of the positions of a publication's changes, itself a position that a cursor may have. */
export const endOfPublication = (number: number): string => positionOf(`${publicationKey(number)}-99999`, 'end');
/** The publication of a position in the feed. */
export const numberAt = (position: string): number => Number(position.slice(0, 10));

/** The list of one record's changes: its history. */
export const historyList = (id: string): string => `History=${id}`;
/** The position of a revision in a history. */
export const historyPosition = (id: string, revision: number): string => positionOf(publicationKey(revision), id);

/** The list of all publications, by number. */
export const PUBLICATIONS_LIST = 'Publication';
/** The order in cursors of publications. */
export const PUBLICATION_ORDER = 'publication';
export const publicationPosition = (number: number): string => positionOf(publicationKey(number), 'p');

/** The list of the publications that imported an object with this hash. */
export const importsList = (hash: string): string => `Imports=${hash}`;
/** The publication of a position in such a list. */
export const importAt = (position: string): number => Number(position);

/**
 * The rows of a change in the feed and in its record's history; `index` is that of the change in the publication. With the
 * first change come the row of the publication itself, and the one by which an imported object is recognized when it is
 * imported again.
 */
export function feedRowsOf(publication: PublicationItem, change: LoggedChange, index: number): ListRow[] {
  const { number, publishedAt, note, origin } = publication;
  const position = changePosition(number, index, change.id);
  const edge: EdgeNote = {
    operation: change.operation,
    revision: String(change.revision),
    publishedAt,
    ...(note !== undefined && { publicationNote: note }),
    ...(change.reason && { reason: change.reason }),
    ...(change.note && { note: change.note }),
  };
  const revision = historyPosition(change.id, change.revision);
  const about: EdgeNote = { publishedAt, ...(note !== undefined && { note }) };
  return [
    ...(index === 0 ? [{ list: PUBLICATIONS_LIST, position: publicationPosition(number), edge: about }] : []),
    ...[changesList(), changesList(kindOfChange(change))].map((list) => ({ list, position, edge })),
    { list: historyList(change.id), position: revision, edge: { ...edge, publication: String(number) } },
    ...(index === 0 && origin?.hash !== undefined && origin.asOf !== undefined
      ? [{ list: importsList(origin.hash), position: publicationKey(number), edge: { asOf: origin.asOf } }]
      : []),
  ];
}
