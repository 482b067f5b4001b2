/**
 * Imports files. Everything is validated before anything is published; unchanged records are left out. An import becomes one
 * publication if it fits, and otherwise several that share a batch name. An interrupted import is simply run again.
 */
import { catchUp } from '../publications/projection/apply.ts';
import { BulkPublisher } from '../publications/publishing/bulkPublisher.ts';
import type { Published } from '../publications/publishing/publish.ts';
import { MAX_CHANGES, publishChanged } from '../publications/publishing/publish.ts';
import type { Change, PutChange, WithdrawChange } from '../publications/log/change.ts';
import type { PUT_REASONS } from '../publications/log/reasons.ts';
import { PublicationConflict } from '../publications/log/errors.ts';
import { isSameContent } from '../publications/projection/recordItem.ts';
import { type Age, effectOf, type Origin } from '../publications/publishing/effect.ts';
import { firstImportOf } from '../publications/reading/firstImport.ts';
import type { StoredRecord } from '../store/reads/reader.ts';
import type { WriteSession } from '../store/writeSession.ts';
import { differences, type FieldChange } from '../records/differences.ts';
import type { Problem } from './problem.ts';
import { Drafts, type PublishedLookup } from './drafts.ts';
import type { DraftFile } from './formats/draft.ts';
import { batchesOf } from './batches.ts';
import { withdrawalsOf } from './withdrawals.ts';

type ImportReason = (typeof PUT_REASONS)[number];

export interface ImportOptions {
  /** For readers; by default the note in the file. */
  readonly note?: string | undefined;
  /** Shared by the publications of this import; by default named after the time. */
  readonly batch?: string | undefined;
  /** Why public records change. */
  readonly reason?: ImportReason | undefined;
  /** Records in the files have only the fields that change. */
  readonly patch?: boolean | undefined;
  /** Each record must be at this revision; 0: must be new. */
  readonly ifRevision?: number | undefined;
  /** While nobody else publishes: commits everything and derives once, which is faster where many public records change. */
  readonly fill?: boolean | undefined;
  /** Where the files come from. */
  readonly origin?: Origin | undefined;
  /** Whether withdrawn records become public again. */
  readonly bringBack?: boolean | undefined;
  /** Called for each record that is left out because it is older than the public one, or withdrawn. */
  readonly onSkip?: ((skipped: SkippedRecord) => void) | undefined;
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
  /** Of a new (or withdrawn) record, all fields, as they were understood. */
  readonly fields: readonly FieldChange[];
  readonly isNew: boolean;
}

export interface SkippedRecord {
  readonly id: string;
  readonly why: string;
}

export interface ImportReport {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that the files withdraw. */
  readonly withdrawn: number;
  /** Left out because they are older than the public record, or withdrawn. */
  readonly skipped: number;
  /** What is valid and may be a slip; the first ones. */
  readonly warnings: readonly Problem[];
  /** Empty for a dry run, or if nothing changed. */
  readonly publications: readonly Published[];
}

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
  const drafts = new Drafts(files, published, {
    allowsDanglingLinks: options.danglingLinks,
    arePatches: options.patch,
  });
  await drafts.validate((checked, all) => options.onProgress?.('validating', checked, all));
  const { head } = drafts;
  const withdrawals = await withdrawalsOf(session, drafts);
  const counts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, skipped: 0 };
  const publications: Published[] = [];
  // Readers see both, so neither names a file of the publisher's.
  const note = options.note ?? head.note;
  const batch = options.batch ?? `import ${new Date().toISOString()}`;
  const publisher = options.origin?.publisher ?? head.publisher;
  const origin = publisher === undefined ? options.origin : { ...options.origin, publisher };
  const first = origin?.hash === undefined ? undefined : await firstImportOf(session, origin.hash);
  const age = ageOf(origin, first);
  const stage: ImportStage = options.dryRun === true ? 'comparing' : 'publishing';
  let done = 0;

  const bulkPublisher =
    options.fill === true && options.dryRun !== true ? await BulkPublisher.begin(session) : undefined;
  // Pending publications are applied first: compared with partly applied ones, changed records could look unchanged.
  if (!bulkPublisher && options.dryRun !== true) await catchUp(session);
  // Checked before the first of several publications, because a conflict in a later one would leave the first published.
  if (options.ifRevision !== undefined || drafts.haveRevisions) {
    await checkRevisions(session, drafts, options.ifRevision);
  }
  const changes = changesOf(session, drafts, withdrawals, counts, {
    ...options,
    reason: options.reason ?? head.reason,
    bringBack: options.bringBack ?? head.bringBack,
    age,
  });
  // As few publications as can be: each puts the heads of the large lists again.
  for await (const part of batchesOf(changes, MAX_CHANGES)) {
    if (options.dryRun !== true) {
      const publication = { changes: part, note, batch, origin: origin && { ...origin, asOf: age.asOf } };
      const result = await (bulkPublisher
        ? bulkPublisher.commit({ ...publication, changes: part.filter(isPut) })
        : publishChanged(session, publication, age));
      if (result) publications.push(result);
    }
    done = Math.min(drafts.count, counts.added + counts.changed + counts.unchanged + counts.skipped);
    options.onProgress?.(stage, done, drafts.count);
  }
  if (done < drafts.count) options.onProgress?.(stage, drafts.count, drafts.count);
  await bulkPublisher?.finish((items, all) => options.onProgress?.('deriving', items, all));
  return { records: drafts.count, ...counts, warnings: drafts.warnings, publications };
}

/** In an empty store there is nothing to withdraw. */
const isPut = (change: Change): change is PutChange => change.operation === 'PUBLISH';

/** A copy of an object that was imported before is as old as the first. */
function ageOf(origin: Origin | undefined, first: { readonly number: number; readonly asOf: string } | undefined): Age {
  const asOf = first && origin?.asOf !== undefined && first.asOf < origin.asOf ? first.asOf : origin?.asOf;
  return { asOf, importedIn: first?.number };
}

type Counts = Record<'added' | 'changed' | 'unchanged' | 'withdrawn' | 'skipped', number>;

/** The new and changed records; counts all. */
async function* changesOf(
  session: WriteSession,
  drafts: Drafts,
  withdrawals: readonly WithdrawChange[],
  counts: Counts,
  { reason, ifRevision, bringBack, onChange, onSkip, age }: ImportOptions & { readonly age: Age },
): AsyncGenerator<Change> {
  for await (const chunk of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const compared = await Promise.all(
      chunk.map(async (put) => {
        const present = await reader.record(put.id);
        return { put, present, change: compare(present, put) };
      }),
    );
    for (const { put, change, present } of compared) {
      const effect = effectOf({ ...put, bringBack }, present, age);
      if (effect === 'older' || effect === 'withdrawn') {
        counts.skipped += 1;
        onSkip?.({ id: put.id, why: whySkipped(effect, present, age) });
        continue;
      }
      counts[change === undefined ? 'unchanged' : change.isNew ? 'added' : 'changed'] += 1;
      if (!change) continue;
      onChange?.(change);
      yield {
        ...put,
        ...(bringBack === true && { bringBack }),
        ...(reason && !change.isNew && { reason }),
        ...(ifRevision !== undefined && { ifRevision }),
      };
    }
  }
  yield* withdrawalsIn(session, withdrawals, counts, { onSkip, age });
}

/** The withdrawals that are not older than what they withdraw. */
async function* withdrawalsIn(
  session: WriteSession,
  withdrawals: readonly WithdrawChange[],
  counts: Counts,
  { onSkip, age }: Pick<ImportOptions, 'onSkip'> & { readonly age: Age },
): AsyncGenerator<WithdrawChange> {
  const reader = session.reader();
  for (const change of withdrawals) {
    const present = await reader.record(change.id);
    if (effectOf(change, present, age) === 'older') {
      counts.skipped += 1;
      onSkip?.({ id: change.id, why: whySkipped('older', present, age) });
      continue;
    }
    counts.withdrawn += 1;
    yield change;
  }
}

/** @throws PublicationConflict for the first record that would change but is not at the revision. */
async function checkRevisions(session: WriteSession, drafts: Drafts, ifRevision: number | undefined): Promise<void> {
  for await (const chunk of chunks(drafts.changes(), RECORDS_PER_COMPARISON)) {
    const reader = session.reader();
    const present = await Promise.all(chunk.map(({ id }) => reader.record(id)));
    chunk.forEach(({ id, content, ifRevision: own }, index) => {
      const expected = ifRevision ?? own;
      const revision = present[index]?.revision ?? 0;
      if (expected === undefined || revision === expected || isSameContent(content, present[index]?.content)) return;
      throw new PublicationConflict(id, expected, revision, drafts.placeOf(id));
    });
  }
}

function whySkipped(effect: 'older' | 'withdrawn', present: StoredRecord | undefined, { asOf }: Age): string {
  const revision = `revision ${present?.revision ?? 0}, of ${present?.asOf ?? present?.updatedAt ?? ''}`;
  return effect === 'older'
    ? `the file is of ${asOf ?? ''}, and the record has ${revision}: it was changed since; to publish this again, change the file`
    : `it was withdrawn (${revision}), and nothing asks to bring it back`;
}

/** Undefined if the public record has the same content. */
function compare(record: StoredRecord | undefined, { id, content }: PutChange): RecordChange | undefined {
  const present = record?.content;
  if (present !== undefined && isSameContent(content, present)) return undefined;
  const given: unknown = JSON.parse(JSON.stringify(content));
  if (present !== undefined) return { id, fields: differences(JSON.parse(present), given), isNew: false };
  // A list that the file does not have is empty.
  return { id, fields: differences({}, given).filter(({ after }) => after !== '[]'), isNew: true };
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
