/** A record's history: its revisions, newest first, and the record at each of them. */
import type { PageArgs } from '../../lists/pageArgs.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { kindOf } from '../../records/registry.ts';
import type { Reader, StoredRecord } from '../../store/reads/reader.ts';
import { FIRST_POSITION, type Row } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';
import { decodeChanges, type LoggedChange } from '../log/change.ts';
import { historyList, historyPosition } from '../projection/feedEntries.ts';
import { type Revision, revisionOf } from './revision.ts';
import { rowsPage } from './rowsPage.ts';

export interface HistoryPage {
  readonly revisions: readonly Revision[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** @param record with its revision, up to which its history is given: that of a snapshot ends with the snapshot. */
export async function historyPage(
  session: Session,
  { id, revision }: { readonly id: string; readonly revision: number },
  window: Pick<PageArgs, 'size' | 'after'>,
): Promise<HistoryPage> {
  const newest = historyPosition(id, revision);
  const range = { list: historyList(id), from: FIRST_POSITION, to: newest, descending: true };
  const { rows, hasNextPage } = await rowsPage(session, range, window);
  return {
    revisions: rows.map((row) => revisionAt(id, row)),
    hasNextPage,
    hasPreviousPage: window.after !== undefined && window.after <= newest,
    totalCount: revision,
  };
}

/**
 * The record at an applied revision; undefined if there is no such revision or it withdrew the record, `hidden` if what it
 * said is no longer shown.
 */
export async function recordAs(
  reader: Reader,
  applied: number,
  id: string,
  revision: number,
): Promise<LiveRecord | 'hidden' | undefined> {
  const [present, row] = await Promise.all([
    reader.record(id),
    reader.row(historyList(id), historyPosition(id, revision)),
  ]);
  if (revision <= hiddenTo(present)) return 'hidden';
  const number = row && revisionAt(id, row).publication.number;
  return number === undefined || number > applied ? undefined : recordOf(reader, number, id);
}

/** The record as a publication left it; undefined if the publication withdrew it, or what it said is no longer shown. */
export async function recordOf(reader: Reader, number: number, id: string): Promise<LiveRecord | undefined> {
  const [present, publication] = await Promise.all([reader.record(id), reader.publication(number)]);
  const change = publication && changesIn(publication).find((logged) => logged.id === id);
  const kind = kindOf(id);
  if (!publication || !kind || change?.operation !== 'PUBLISH') return undefined;
  if (change.revision <= hiddenTo(present)) return undefined;
  const { content, revision, firstPublishedAt } = change;
  // The content was validated by its kind's shape when it was published.
  return { ...content, id, kind, revision, firstPublishedAt, updatedAt: publication.publishedAt } as LiveRecord;
}

/** Decoded once for each item that was read: a page may show many changes of one publication. */
const decoded = new WeakMap<Uint8Array, readonly LoggedChange[]>();

export function changesIn({ changes }: { readonly changes: Uint8Array }): readonly LoggedChange[] {
  const known = decoded.get(changes) ?? decodeChanges(changes);
  decoded.set(changes, known);
  return known;
}

/** Up to this revision the record's content is hidden. Items of earlier releases lack the attribute. */
function hiddenTo(present: StoredRecord | undefined): number {
  return present?.hiddenTo ?? (present?.withdrawal?.reason === 'WITHDRAWN' ? present.revision : 0);
}

const revisionAt = (id: string, { position, edge }: Row): Revision =>
  revisionOf(position, id, Number(edge?.['publication']), edge);
