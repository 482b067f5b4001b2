/** Size limits of a record, checked when it is imported and when it is published. */
import { listRowsOf } from '../../lists/listEntries.ts';
import type { RecordItem } from '../../store/reads/reader.ts';
import type { LoggedChange } from '../log/change.ts';
import { recordItem } from '../projection/recordItem.ts';

/** Of a record's content as JSON. */
export const MAX_RECORD_BYTES = 256 * 1024;
/** Of a record's item as JSON, which is a little larger than DynamoDB counts it; DynamoDB accepts 400 KB. */
const MAX_STORED_BYTES = 390 * 1024;

/** Bytes of a value as JSON. */
export const jsonBytes = (value: object): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

/** The rule that a content of so many bytes breaks; undefined if it fits. */
export const contentSizeProblem = (bytes: number): string | undefined =>
  bytes > MAX_RECORD_BYTES ? `a record has at most ${MAX_RECORD_BYTES} bytes of JSON, not ${bytes}` : undefined;

/**
 * The rule that the record's item would break, with the rows that it gets and those that it had; undefined if it fits.
 * A change must be applicable before it is committed, because nothing after it could be applied.
 */
export function storedSizeProblem(
  change: LoggedChange,
  previousRows: RecordItem['rows'],
  publishedAt: string,
): string | undefined {
  const rows = change.operation === 'PUBLISH' ? listRowsOf(change.id, change) : [];
  const bytes = jsonBytes(
    recordItem(change, 0, { publishedAt, origin: { asOf: publishedAt } }, { rows, previousRows }),
  );
  if (bytes <= MAX_STORED_BYTES) return undefined;
  return `the record and its entries in ${rows.length} lists take ${bytes} bytes, over ${MAX_STORED_BYTES}: it has too many links`;
}
