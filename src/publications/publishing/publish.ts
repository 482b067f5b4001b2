/** Publishing: commit a batch by claiming the next number, then apply it. */
import { randomUUID } from 'node:crypto';
import type { ApplierReader, PublicationItem, RecordItem } from '../../store/reads/reader.ts';
import { LOG } from '../../store/tables.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { apply, catchUp } from '../projection/apply.ts';
import { type Change, encodeChanges, type LoggedChange, type WithdrawChange } from '../log/change.ts';
import { ERASED } from '../log/reasons.ts';
import { PublicationConflict, PublicationRefused } from '../log/errors.ts';
import { type Age, effectOf, type Origin } from './effect.ts';
import { putProblem, withdrawalProblem } from './withdrawals.ts';
import { lineProblem } from '../../records/text.ts';
import { contentSizeProblem, jsonBytes, storedSizeProblem } from './recordSize.ts';

/** What is published together, all of it or nothing. */
export interface Batch {
  readonly changes: readonly Change[];
  /** Describes the publication to readers. Up to 500 characters. */
  readonly note?: string | undefined;
  /** Name shared by the publications of one large import. */
  readonly batch?: string | undefined;
  readonly origin?: Origin | undefined;
}

export interface Published {
  readonly number: number;
  readonly publishedAt: string;
}

/** Characters of a note; every row of the feed repeats it. */
const MAX_NOTE_LENGTH = 500;
export const MAX_CHANGES = 1_000;
/** Of the compressed changes: a DynamoDB item has 400 KB, and the other attributes need some. */
export const MAX_LOG_BYTES = 390 * 1024;
/** Attempts to claim a number before other publishers. */
const MAX_CLAIM_ATTEMPTS = 50;

/**
 * Publishes the batch and returns when readers see it. Pending publications are applied first. A process that dies before
 * the commit has published nothing; after the commit, the next process applies the publication.
 *
 * @throws PublicationRefused that names the record, when a change cannot be made; nothing is published then.
 * @throws PublicationConflict when a record is not at the revision that the change requires.
 */
export async function publish(session: WriteSession, batch: Batch): Promise<Published> {
  const published = await tryToPublish(session, batch, (_, changes) => changes);
  // Nothing was left out, so something was published.
  if (!published) throw new Error('A batch with changes was not published');
  return published;
}

/**
 * The same, without changes that have no effect, see {@link effectOf}: records with equal content, withdrawals of withdrawn
 * records, and what is older than the record. Undefined if no change is left. So after an interruption or a lost response
 * the batch can simply be published again.
 */
export function publishChanged(session: WriteSession, batch: Batch, age: Age = {}): Promise<Published | undefined> {
  return tryToPublish(session, batch, (present, changes) =>
    changes.filter((change, index) => effectOf(change, present[index], age) === 'changes'),
  );
}

type ChooseChanges = (present: readonly (RecordItem | undefined)[], changes: readonly Change[]) => readonly Change[];

async function tryToPublish(
  session: WriteSession,
  batch: Batch,
  choose: ChooseChanges,
): Promise<Published | undefined> {
  checkBatch(batch);
  const token = randomUUID();
  for (let attempts = 0; attempts < MAX_CLAIM_ATTEMPTS; attempts += 1) {
    const number = (await catchUp(session)) + 1;
    const publishedAt = new Date().toISOString();
    const reader = session.applierReader();
    const present = await Promise.all(batch.changes.map(({ id }) => reader.record(id)));
    const chosen = choose(present, batch.changes);
    if (chosen.length === 0) return undefined;
    const changes = await revise(reader, chosen, publishedAt);
    const bytes = encodeChanges(changes);
    if (bytes.byteLength > MAX_LOG_BYTES) {
      throw new PublicationRefused(
        undefined,
        `the publication has ${bytes.byteLength} bytes compressed, over ${MAX_LOG_BYTES}: publish it in parts`,
      );
    }
    const item = { log: LOG, number, publishedAt, token, changes: bytes, ...describe(batch) };
    if ((await session.writer.putPublication(item)) || (await isOwnPublication(session, number, token))) {
      await apply(session, number);
      return { number, publishedAt };
    }
  }
  throw new Error(`Other publishers claimed ${MAX_CLAIM_ATTEMPTS} numbers before this publication could get one`);
}

/** The attributes of a publication's item that the batch gives. */
export function describe({ note, batch, origin = {} }: Omit<Batch, 'changes'>): Partial<PublicationItem> {
  const known = Object.entries(origin).filter(([, value]) => value !== undefined);
  return {
    ...(note !== undefined && { note }),
    ...(batch !== undefined && { batch }),
    ...(known.length > 0 && { origin: Object.fromEntries(known) }),
  };
}

/** @throws PublicationRefused for a batch that is wrong regardless of the store. */
export function checkBatch({ changes, note }: Batch): void {
  if (changes.length === 0) throw new PublicationRefused(undefined, 'a publication changes at least one record');
  if (changes.length > MAX_CHANGES) {
    throw new PublicationRefused(
      undefined,
      `a publication changes at most ${MAX_CHANGES} records, not ${changes.length}`,
    );
  }
  checkNote(note);
  const seen = new Set<string>();
  for (const change of changes) {
    if (seen.has(change.id)) throw new PublicationRefused(change.id, 'a publication changes a record once');
    seen.add(change.id);
    checkNote(change.note, change.id);
    if (change.operation !== 'PUBLISH') continue;
    const problem = contentSizeProblem(jsonBytes(change.content));
    if (problem !== undefined) throw new PublicationRefused(change.id, problem);
  }
}

function checkNote(note: string | undefined, id?: string): void {
  const problem = note === undefined || note === '' ? undefined : lineProblem(note, MAX_NOTE_LENGTH);
  if (problem !== undefined) throw new PublicationRefused(id, `its note ${problem}`);
}

/**
 * Checks a withdrawal as {@link publish} does, and publishes nothing.
 *
 * @throws PublicationRefused and PublicationConflict.
 */
export async function checkWithdrawal(session: WriteSession, change: WithdrawChange): Promise<void> {
  await revise(session.applierReader(), [change], new Date().toISOString());
}

/** The changes with the revisions that follow from the current records. */
async function revise(reader: ApplierReader, changes: readonly Change[], publishedAt: string): Promise<LoggedChange[]> {
  const replacements = changes.map((change) => (change.operation === 'WITHDRAW' ? change.replacement : undefined));
  const [present, replacing] = await Promise.all([
    Promise.all(changes.map(({ id }) => reader.record(id))),
    Promise.all(replacements.map(async (id) => (id === undefined ? undefined : reader.record(id)))),
  ]);
  return changes.map((change, index) => {
    const problem =
      change.operation === 'PUBLISH'
        ? putProblem(present[index])
        : withdrawalProblem(change, present[index], isPublicAfter(changes, change.replacement, replacing[index]));
    if (problem !== undefined) throw new PublicationRefused(change.id, problem);
    const revised = reviseOne(change, present[index], publishedAt);
    checkStored(revised, present[index], publishedAt);
    return revised;
  });
}

/** Whether a record is public when these changes are made. */
function isPublicAfter(changes: readonly Change[], id: string | undefined, present: RecordItem | undefined): boolean {
  const change = changes.find((each) => each.id === id);
  return change ? change.operation === 'PUBLISH' : present?.content !== undefined;
}

function reviseOne(
  { ifRevision, ...change }: Change,
  present: RecordItem | undefined,
  publishedAt: string,
): LoggedChange {
  if (ifRevision !== undefined && ifRevision !== (present?.revision ?? 0)) {
    throw new PublicationConflict(change.id, ifRevision, present?.revision ?? 0);
  }
  const revision = (present?.revision ?? 0) + 1;
  const firstPublishedAt = present?.firstPublishedAt ?? publishedAt;
  if (change.operation === 'PUBLISH') {
    const { bringBack: _, ...put } = change;
    return { ...put, ...(present && { reason: put.reason ?? 'UPDATED' }), revision, firstPublishedAt };
  }
  // What is erased keeps nothing but its id.
  const title = change.reason === ERASED ? change.id : (present?.title ?? change.id);
  return { ...change, revision, firstPublishedAt, title };
}

/** @throws PublicationRefused when the changed record would not fit into its item. */
export function checkStored(change: LoggedChange, present: RecordItem | undefined, publishedAt: string): void {
  const problem = storedSizeProblem(change, present?.rows ?? [], publishedAt);
  if (problem !== undefined) throw new PublicationRefused(change.id, problem);
}

/** Whether a write succeeded although its response was lost. */
async function isOwnPublication(session: WriteSession, number: number, token: string): Promise<boolean> {
  return (await session.reader().publication(number))?.token === token;
}
