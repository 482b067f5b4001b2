/** Records as they are stored. */
import { isDeepStrictEqual } from 'node:util';
import { titleOf } from '../../records/registry.ts';
import type { PublicationItem, RecordItem } from '../../store/reads/reader.ts';
import type { PublicationNumber } from '../../store/tables.ts';
import type { LoggedChange } from '../log/change.ts';
import { ERASED } from '../log/reasons.ts';

/** The item of a record after a change, with the rows that it has now and had before, and what was hidden before. */
export function recordItem(
  change: LoggedChange,
  n: PublicationNumber,
  { publishedAt, origin }: Pick<PublicationItem, 'publishedAt' | 'origin'>,
  { rows, previousRows, hiddenTo }: Pick<RecordItem, 'rows' | 'previousRows' | 'hiddenTo'>,
): RecordItem {
  const { id, revision, firstPublishedAt } = change;
  const hidden = hidesContent(change) ? revision : hiddenTo;
  const asOf = origin?.asOf;
  const times = { firstPublishedAt, updatedAt: publishedAt, ...(asOf !== undefined && { asOf }) };
  const common = { id, n, revision, ...times, rows, previousRows, ...(hidden !== undefined && { hiddenTo: hidden }) };
  if (change.operation === 'PUBLISH')
    return { ...common, title: titleOf(change), content: JSON.stringify(change.content) };
  const { title, reason, replacement, note } = change;
  return { ...common, title, withdrawal: { reason, ...(replacement && { replacement }), ...(note && { note }) } };
}

/**
 * Whether a change hides what the record said before. What was merged or replaced was right in its time, so its history
 * stays readable.
 */
const hidesContent = ({ operation, reason }: LoggedChange): boolean =>
  operation === 'WITHDRAW' && (reason === 'WITHDRAWN' || reason === ERASED);

/** Whether a content equals the stored JSON, regardless of the order of its fields. */
export function isSameContent(content: object, stored: string | undefined): boolean {
  // JSON on both sides: an undefined field equals a missing one.
  return stored !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(content)), JSON.parse(stored));
}
