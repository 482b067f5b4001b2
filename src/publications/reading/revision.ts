/** A revision: one change of one record, as the feed, a history and a publication give it. */
import type { EdgeNote } from '../../records/kind.ts';
import type { RecordId } from '../../records/ids.ts';
import type { Kind } from '../../records/registry.ts';
import { type ChangeOperation, type ChangeReason, kindOfChange } from '../log/change.ts';

/** A publication without its changes. */
export interface PublicationSummary {
  readonly number: number;
  readonly publishedAt: string;
  readonly note?: string | undefined;
}

export interface Revision {
  /** In the list that it was read from. */
  readonly position: string;
  readonly recordId: RecordId;
  readonly kind: Kind;
  /** 1 for the first publication of the record, plus 1 for each change. */
  readonly number: number;
  readonly operation: ChangeOperation;
  readonly reason: ChangeReason | undefined;
  readonly note: string | undefined;
  readonly publication: PublicationSummary;
}

/** @param edge of a row that `feedRowsOf` wrote. */
export function revisionOf(position: string, id: string, publication: number, edge: EdgeNote = {}): Revision {
  const recordId = id as RecordId;
  return {
    position,
    recordId,
    kind: kindOfChange({ id: recordId }),
    number: Number(edge['revision']),
    operation: edge['operation'] as ChangeOperation,
    reason: edge['reason'] as ChangeReason | undefined,
    note: edge['note'],
    publication: {
      number: publication,
      publishedAt: edge['publishedAt'] ?? '',
      note: edge['publicationNote'],
    },
  };
}
