/** Pages of publications, and of the changes of one. */
import type { PageArgs } from '../../lists/pageArgs.ts';
import { FIRST_POSITION } from '../../store/reads/rows.ts';
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { Session } from '../../store/session.ts';
import { kindOfChange } from '../log/change.ts';
import { changePosition, publicationPosition, PUBLICATIONS_LIST } from '../projection/feedEntries.ts';
import { changesIn } from './history.ts';
import type { PublicationSummary, Revision } from './revision.ts';
import { rowsPage } from './rowsPage.ts';

interface Placed extends PublicationSummary {
  readonly position: string;
}

export interface PublicationsPage {
  readonly publications: readonly Placed[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** Newest first, up to the applied number. */
export async function publicationsPage(
  session: Session,
  applied: number,
  window: Pick<PageArgs, 'size' | 'after'>,
): Promise<PublicationsPage> {
  const newest = publicationPosition(applied);
  const range = { list: PUBLICATIONS_LIST, from: FIRST_POSITION, to: newest, descending: true };
  const { rows, hasNextPage } = await rowsPage(session, range, window);
  return {
    publications: rows.map(({ position, edge = {} }) => ({
      position,
      number: Number.parseInt(position, 10),
      publishedAt: edge['publishedAt'] ?? '',
      note: edge['note'],
    })),
    hasNextPage,
    hasPreviousPage: window.after !== undefined && window.after <= newest,
    totalCount: applied,
  };
}

export interface PublicationChanges {
  readonly changes: readonly Revision[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** The changes of one publication, from the log, at the positions that they have in the feed. */
export function changesOfPublication(
  item: PublicationItem,
  { size, after = '' }: Pick<PageArgs, 'size' | 'after'>,
): PublicationChanges {
  const { number, publishedAt, note } = item;
  const logged = changesIn(item);
  const all = logged.map((change, at): Revision => ({
    position: changePosition(number, at, change.id),
    recordId: change.id,
    kind: kindOfChange(change),
    number: change.revision,
    operation: change.operation,
    reason: change.reason,
    note: change.note,
    publication: { number, publishedAt, note },
  }));
  const rest = all.filter(({ position }) => position > after);
  return {
    changes: rest.slice(0, size),
    hasNextPage: rest.length > size,
    hasPreviousPage: rest.length < all.length,
    totalCount: all.length,
  };
}
