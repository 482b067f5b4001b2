/**
 * Imports files. Everything is validated before anything is published; unchanged records are left out. An import becomes one
 * publication if it fits, and otherwise several that share a batch name. An interrupted import is simply run again.
 */
import { catchUp } from '../publications/projection/apply.ts';
import { BulkPublisher } from '../publications/publishing/bulkPublisher.ts';
import type { Published } from '../publications/publishing/publish.ts';
import { MAX_CHANGES, publishChanged } from '../publications/publishing/publish.ts';
import type { PutChange } from '../publications/log/change.ts';
import type { PUT_REASONS } from '../publications/log/reasons.ts';
import { PublicationConflict } from '../publications/log/errors.ts';
import { isSameContent } from '../publications/projection/recordItem.ts';
import type { Reader } from '../store/reads/reader.ts';
import type { WriteSession } from '../store/writeSession.ts';
import { differences, type FieldChange } from './diff.ts';
import { Drafts, type PublishedLookup } from './drafts.ts';
import type { DraftFile } from './formats/draft.ts';
import { batchesOf } from './batches.ts';

type ImportReason = (typeof PUT_REASONS)[number];

export interface ImportOptions {
  /** For readers; by default the note in the file, or the file's name. */
  readonly note?: string | undefined;
  /** Shared by the publications of this import; by default the first file's name. */
  readonly batch?: string | undefined;
  /** Why public records change. */
  readonly reason?: ImportReason | undefined;
  /** Each record must be at this revision; 0: must be new. */
  readonly ifRevision?: number | undefined;
  /** For an empty store, while nobody else publishes: commits everything and derives once, which is many times faster. */
  readonly fill?: boolean | undefined;
  /** Report what would change, and publish nothing. */
  readonly dryRun?: boolean | undefined;
  /** Links may lead to records that are neither in the import nor published, as in an export. */
  readonly danglingLinks?: boolean | undefined;
  /** Called with the bytes or records done, and of all. */
  readonly onProgress?: ((stage: ImportStage, done: number, all: number) => void) | undefined;
  /** Called for each new or changed record, in the order of the files. */
  readonly onChange?: ((change: RecordChange) => void) | undefined;
}

type ImportStage = 'validating' | 'comparing' | 'publishing' | 'deriving';

export interface RecordChange {
  readonly id: string;
  /** Empty for a new (or withdrawn) record. */
  readonly fields: readonly FieldChange[];
  readonly isNew: boolean;
}

export interface ImportReport {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Empty for a dry run, or if nothing changed. */
  readonly publications: readonly Published[];
}

/** For an import that needs several publications: small enough to show progress. */
const RECORDS_PER_PUBLICATION = 200;
/** Records compared with the public ones in one batch. */
const RECORDS_PER_COMPARISON = 100;

/**
 * @throws ImportRefused with all problems; nothing is published then.
 * @throws PublicationConflict when a record is not at `ifRevision`.
 */
export async function importFiles(
  session: WriteSession,
  files: readonly DraftFile[],
  published: PublishedLookup,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const drafts = new Drafts(files, published, options.danglingLinks);
  await drafts.validate((checked, all) => options.onProgress?.('validating', checked, all));
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const publications: Published[] = [];
  const note =
    options.note ??
    drafts.note ??
    files
      .map(({ file }) => file)
      .join(', ')
      .slice(0, 500);
  const batch = options.batch ?? files[0]?.file;
  const stage: ImportStage = options.dryRun === true ? 'comparing' : 'publishing';
  let done = 0;

  const bulkPublisher =
    options.fill === true && options.dryRun !== true ? await BulkPublisher.begin(session) : undefined;
  // Pending publications are applied first: compared with partly applied ones, changed records could look unchanged.
  if (!bulkPublisher && options.dryRun !== true) await catchUp(session);
  // Checked before the first of several publications, because a conflict in a later one would leave the first published.
  if (options.ifRevision !== undefined) await checkRevisions(session, drafts, options.ifRevision);
  const changes = changesOf(session, drafts, counts, options);
  const maxChanges = drafts.count <= MAX_CHANGES ? MAX_CHANGES : RECORDS_PER_PUBLICATION;
  for await (const part of batchesOf(changes, maxChanges)) {
    if (options.dryRun !== true) {
      const publication = { changes: part, note, batch };
      const result = await (bulkPublisher ? bulkPublisher.commit(publication) : publishChanged(session, publication));
      if (result) publications.push(result);
    }
    done = counts.added + counts.changed + counts.unchanged;
    options.onProgress?.(stage, done, drafts.count);
  }
  if (done < drafts.count) options.onProgress?.(stage, drafts.count, drafts.count);
  await bulkPublisher?.finish((items, all) => options.onProgress?.('deriving', items, all));
  return { records: drafts.count, ...counts, publications };
}

type Counts = Record<'added' | 'changed' | 'unchanged', number>;

/** The new and changed records; counts all. */
async function* changesOf(
  session: WriteSession,
  drafts: Drafts,
  counts: Counts,
  { reason, ifRevision, onChange }: ImportOptions,
): AsyncGenerator<PutChange> {
  for await (const chunk of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const compared = await Promise.all(chunk.map(async (put) => ({ put, change: await compare(reader, put) })));
    for (const { put, change } of compared) {
      counts[change === undefined ? 'unchanged' : change.isNew ? 'added' : 'changed'] += 1;
      if (!change) continue;
      onChange?.(change);
      yield {
        ...put,
        ...(reason && !change.isNew && { reason }),
        ...(ifRevision !== undefined && { ifRevision }),
      };
    }
  }
}

/** @throws PublicationConflict for the first record that would change but is not at the revision. */
async function checkRevisions(session: WriteSession, drafts: Drafts, ifRevision: number): Promise<void> {
  for await (const chunk of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const present = await Promise.all(chunk.map(({ id }) => reader.record(id)));
    chunk.forEach(({ id, content }, index) => {
      const revision = present[index]?.revision ?? 0;
      if (revision === ifRevision || isSameContent(content, present[index]?.content)) return;
      throw new PublicationConflict(id, ifRevision, revision);
    });
  }
}

/** Undefined if the public record has the same content. */
async function compare(reader: Reader, { id, content }: PutChange): Promise<RecordChange | undefined> {
  const present = (await reader.record(id))?.content;
  if (present === undefined) return { id, fields: [], isNew: true };
  if (isSameContent(content, present)) return undefined;
  const fields = differences(JSON.parse(present), JSON.parse(JSON.stringify(content)));
  return { id, fields, isNew: false };
}

async function* chunks<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
