/**
 * Imports files: everything is validated before anything is published; what is unchanged is left out; what fits becomes one
 * publication, and a larger import several that share a batch name. One that was broken off is simply run again.
 */
import { catchUp } from '../publications/projection/apply.ts';
import { BulkPublisher } from '../publications/publishing/bulkPublisher.ts';
import type { Published } from '../publications/publishing/publish.ts';
import { MAX_CHANGES, publishChanged } from '../publications/publishing/publish.ts';
import type { PUT_REASONS, PutChange } from '../publications/log/change.ts';
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
  /** For readers; else what the file says, else its name. */
  readonly note?: string | undefined;
  /** Shared by the publications of this import; the first file's name when absent. */
  readonly batch?: string | undefined;
  /** Why records that are public already change. */
  readonly reason?: ImportReason | undefined;
  /** Each record must stand at this revision; 0: must be new. */
  readonly ifRevision?: number | undefined;
  /** The store is empty and nobody else publishes: commit all, then derive at once, which is many times as fast. */
  readonly fill?: boolean | undefined;
  /** Tell what would change, and publish nothing. */
  readonly dryRun?: boolean | undefined;
  /** Links may lead to records that are neither in the import nor published, as those of an export may. */
  readonly danglingLinks?: boolean | undefined;
  /** Records done, of all. */
  readonly onProgress?: ((stage: ImportStage, done: number, all: number) => void) | undefined;
  /** Told of each record that is new or changed, in the order of the files. */
  readonly onChange?: ((change: RecordChange) => void) | undefined;
}

type ImportStage = 'validating' | 'comparing' | 'publishing' | 'deriving';

export interface RecordChange {
  readonly id: string;
  /** Empty for a record that is new (or was withdrawn). */
  readonly fields: readonly FieldChange[];
  readonly isNew: boolean;
}

export interface ImportReport {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** None for a dry run, or where nothing has changed. */
  readonly publications: readonly Published[];
}

/** Publications of an import that does not fit into one: small enough to show how far it is. */
const RECORDS_PER_PUBLICATION = 200;
/** Records that are compared with what is public in one go. */
const RECORDS_PER_COMPARISON = 100;

/**
 * @throws ImportRefused with every problem; nothing is published then.
 * @throws PublicationConflict when a record is not at the revision asked for.
 */
export async function importFiles(
  session: WriteSession,
  files: readonly DraftFile[],
  known: PublishedLookup,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const drafts = new Drafts(files, known, options.danglingLinks);
  await drafts.validate((bytes) => options.onProgress?.('validating', bytes, size));
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

  const filling = options.fill === true && options.dryRun !== true ? await BulkPublisher.begin(session) : undefined;
  // What somebody has committed and not wholly applied is finished first: compared with half of it, nothing would be left to do.
  if (!filling && options.dryRun !== true) await catchUp(session);
  // Of several publications, none is to be out when a record of a later one is not as it must be.
  if (options.ifRevision !== undefined) await checkRevisions(session, drafts, options.ifRevision);
  const changes = changesOf(session, drafts, counts, options);
  const most = drafts.count <= MAX_CHANGES ? MAX_CHANGES : RECORDS_PER_PUBLICATION;
  for await (const pack of batchesOf(changes, most)) {
    if (options.dryRun !== true) {
      const all = { changes: pack, note, batch };
      const published = await (filling ? filling.commit(all) : publishChanged(session, all));
      if (published) publications.push(published);
    }
    done = counts.added + counts.changed + counts.unchanged;
    options.onProgress?.(stage, done, drafts.count);
  }
  if (done < drafts.count) options.onProgress?.(stage, drafts.count, drafts.count);
  await filling?.finish((items, all) => options.onProgress?.('deriving', items, all));
  return { records: drafts.count, ...counts, publications };
}

type Counts = Record<'added' | 'changed' | 'unchanged', number>;

/** What is new or changed, counted. */
async function* changesOf(
  session: WriteSession,
  drafts: Drafts,
  counts: Counts,
  { reason, ifRevision, onChange }: ImportOptions,
): AsyncGenerator<PutChange> {
  for await (const some of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const compared = await Promise.all(some.map(async (put) => ({ put, change: await compare(reader, put) })));
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

/** @throws PublicationConflict for the first record that would change and is not at the revision. */
async function checkRevisions(session: WriteSession, drafts: Drafts, ifRevision: number): Promise<void> {
  for await (const some of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const present = await Promise.all(some.map(({ id }) => reader.record(id)));
    some.forEach(({ id, content }, at) => {
      const revision = present[at]?.revision ?? 0;
      if (revision === ifRevision || isSameContent(content, present[at]?.content)) return;
      throw new PublicationConflict(id, ifRevision, revision);
    });
  }
}

/** Undefined where the record says the same already. */
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
