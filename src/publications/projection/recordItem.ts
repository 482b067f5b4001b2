/** A record as it is stored after a change. */
import { titleOf } from '../../records/registry.ts';
import type { RecordItem } from '../../store/reads/reader.ts';
import type { LoggedChange } from '../log/change.ts';

export function recordItem(
  change: LoggedChange,
  n: number,
  publishedAt: string,
  { rows, previousRows }: Pick<RecordItem, 'rows' | 'previousRows'>,
): RecordItem {
  const { id, revision, firstPublishedAt } = change;
  const common = { id, n, revision, firstPublishedAt, updatedAt: publishedAt, rows, previousRows };
  if (change.operation === 'PUT') return { ...common, title: titleOf(change), content: JSON.stringify(change.content) };
  const { title, reason, replacement, note } = change;
  return { ...common, title, withdrawal: { reason, ...(replacement && { replacement }), ...(note && { note }) } };
}
