/** A record's history: its revisions, newest first, and the record at each of them. */
import type { PageArgs } from '../../lists/pageArgs.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { kindOf } from '../../records/registry.ts';
import type { Reader } from '../../store/reads/reader.ts';
import { FIRST_POSITION, LAST_POSITION, type Row } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';
import { decodeChanges, type ChangeOperation, type ChangeReason } from '../log/change.ts';
import { historyList, historyPosition } from '../projection/feedEntries.ts';

/** One change of a record. */
export interface Revision {
  readonly position: string;
  readonly recordId: string;
  readonly revision: number;
  readonly operation: ChangeOperation;
  readonly reason: ChangeReason | undefined;
  readonly note: string | undefined;
  readonly publication: { readonly number: number; readonly publishedAt: string; readonly note?: string | undefined };
}

export interface HistoryPage {
  readonly revisions: readonly Revision[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** @param record with its current revision, which is the number of revisions. */
export async function historyPage(
  session: Session,
  { id, revision }: { readonly id: string; readonly revision: number },
  { size, after }: Pick<PageArgs, 'size' | 'after'>,
): Promise<HistoryPage> {
  // A range includes its bounds, so the cursor's own row is read too.
  const limit = size + 1 + (after === undefined ? 0 : 1);
  const range = { list: historyList(id), from: FIRST_POSITION, to: after ?? LAST_POSITION };
  const found = await session.rows({ ...range, descending: true, limit });
  const rows = found.filter(({ position }) => position !== after);
  return {
    revisions: rows.slice(0, size).map((row) => revisionOf(id, row)),
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== undefined && after <= historyPosition(id, revision),
    totalCount: revision,
  };
}

/** The record at an applied revision; undefined if there is no such revision or it withdrew the record. */
export async function recordAs(
  reader: Reader,
  applied: number,
  id: string,
  revision: number,
): Promise<LiveRecord | undefined> {
  const row = await reader.row(historyList(id), historyPosition(id, revision));
  const number = row && revisionOf(id, row).publication.number;
  return number === undefined || number > applied ? undefined : recordOf(reader, number, id);
}

/** The record as a publication left it; undefined if the publication withdrew it. */
export async function recordOf(reader: Reader, number: number, id: string): Promise<LiveRecord | undefined> {
  const publication = await reader.publication(number);
  const change = decodeChanges(publication?.changes ?? new Uint8Array()).find((logged) => logged.id === id);
  const kind = kindOf(id);
  if (!publication || !kind || change?.operation !== 'PUT') return undefined;
  const { content, revision, firstPublishedAt } = change;
  // The content was validated by its kind's shape when it was published.
  return { ...content, id, kind, revision, firstPublishedAt, updatedAt: publication.publishedAt } as LiveRecord;
}

function revisionOf(id: string, { position, edge = {} }: Row): Revision {
  return {
    position,
    recordId: id,
    revision: Number(position.slice(0, position.indexOf('!'))),
    // Written by `feedRowsOf`.
    operation: edge['operation'] as ChangeOperation,
    reason: edge['reason'] as ChangeReason | undefined,
    note: edge['note'],
    publication: {
      number: Number(edge['publication']),
      publishedAt: edge['publishedAt'] ?? '',
      note: edge['publicationNote'],
    },
  };
}
