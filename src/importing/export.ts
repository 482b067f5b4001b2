/** Exports records in the import format. Importing an export changes nothing. */
import { RequestReader } from '../publications/reading/requestReader.ts';
import type { LiveRecord } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import { chunksOf } from '../store/chunksOf.ts';
import { type PublicRecords, publicRecords } from './publicRecords.ts';

/** Records read in one batch. */
const RECORDS_PER_READ = 100;

/**
 * Every public record in the form of {@link toImportFormat}, in the order of kinds and ids. The log up to the applied
 * number determines the records; each is read when its turn comes.
 *
 * @param onProgress called with the number of records written, and of all.
 */
export async function* exportRecords(
  session: Session,
  onProgress?: (done: number, all: number) => void,
): AsyncGenerator<Record<string, unknown>> {
  using records = await publicRecords(session, await session.reader().applied());
  yield* exportedRecords(session, records, onProgress);
}

/** These records, without those that are no longer public; else as {@link exportRecords}. */
export async function* exportedRecords(
  session: Session,
  records: PublicRecords,
  onProgress?: (done: number, all: number) => void,
): AsyncGenerator<Record<string, unknown>> {
  let done = 0;
  for (const chunk of chunksOf(records, RECORDS_PER_READ)) {
    const reader = new RequestReader(session);
    const read = await Promise.all(chunk.map(async ({ id }) => reader.record(id)));
    for (const record of read) if (record) yield toImportFormat(record);
    done += chunk.length;
    onProgress?.(done, records.count);
  }
}

/** The record as in a file: its id and fields, dates as written, without empty fields. */
export function toImportFormat({
  kind: _kind,
  revision: _revision,
  firstPublishedAt: _first,
  updatedAt: _updated,
  isSnapshot: _isSnapshot,
  id,
  ...content
}: LiveRecord): Record<string, unknown> {
  return { id, ...(withoutEmptyFields(content) as object) };
}

function withoutEmptyFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyFields);
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value && 'precision' in value) {
    const { edtf, original } = value as { edtf: string; original?: string };
    return original === undefined ? edtf : { edtf, original };
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      inner === undefined || (Array.isArray(inner) && inner.length === 0) ? [] : [[field, withoutEmptyFields(inner)]],
    ),
  );
}
