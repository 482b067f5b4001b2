/**
 * Drafts pages that are put into a bucket, with the code of `gongkai draft`, and writes draft and report beside each; it
 * publishes nothing. Events may be repeated, late or unordered: the page is drafted as it is at that moment.
 */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DraftFile } from '../../drafting/draftFile.ts';
import { draftYaml } from '../../drafting/draftYaml.ts';
import { MAX_PAGE_BYTES } from '../../drafting/page/decode.ts';
import { UnreadablePage } from '../../drafting/page/unreadablePage.ts';
import type { Logger } from '../../observability/logger.ts';
import type { PrintedOn } from '../../records/printed/index.ts';
import { draftFromBytes, type DraftParts, parsePublishedDay } from '../draftFromBytes.ts';
import { isGone, keyBeside, type ObjectHead, objectHead } from './objects.ts';

export interface BucketDraftParts extends DraftParts {
  readonly s3: S3Client;
  readonly log: Logger;
}

/** Suffixes after a page's key: of its import file, and of its report. */
export const DRAFT = '.draft.yaml';
export const DRAFT_REPORT = '.draft.json';

/** The object's metadata, `x-amz-meta-published`, that gives the day of the page. */
const PUBLISHED = 'published';

const REMEDY = `Put it again as plain text or HTML in UTF-8, UTF-16 or GB18030, of at most ${MAX_PAGE_BYTES} bytes`;

/** Either what was drafted or an error. */
export interface DraftReport extends Partial<DraftFile> {
  readonly file: string;
  /** Of the object that was read: identifies it among several with the same key. */
  readonly etag?: string | undefined;
  readonly at: string;
  readonly drafted: boolean;
  /** The day of the page, and who says it. */
  readonly day?: string | undefined;
  readonly dayFrom?: 'metadata' | 'folder' | 'page' | undefined;
  readonly error?: string;
}

type Outcome = Omit<DraftReport, 'file' | 'etag' | 'at' | 'drafted'> & { readonly yaml?: string };

/**
 * Drafts one page and writes what lies beside it; undefined if the object is a draft, a folder or deleted.
 *
 * @throws errors that the page did not cause, so that the event is repeated; the report then says so.
 */
export async function draftObject(
  parts: BucketDraftParts,
  bucket: string,
  key: string,
): Promise<DraftReport | undefined> {
  if ([DRAFT, DRAFT_REPORT, '/'].some((end) => key.endsWith(end))) return undefined;
  for (;;) {
    const page = await pageAt(parts.s3, bucket, key);
    if (!page) return undefined;
    const report = await draftedBeside(parts, bucket, key, page);
    // Who drafted another page of that key meanwhile may have been quicker: the last one to write is right.
    const now = await objectHead(parts.s3, bucket, key);
    if (!now || isDeepStrictEqual(now, page.head)) return report;
  }
}

async function draftedBeside(
  parts: BucketDraftParts,
  bucket: string,
  key: string,
  page: PageObject,
): Promise<DraftReport> {
  const { s3, log } = parts;
  const put = (suffix: string, Body: string, ContentType: string) =>
    s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyBeside(key, suffix), Body, ContentType }));
  const hasDraft = async () => (await objectHead(s3, bucket, keyBeside(key, DRAFT))) !== undefined;
  const report = async ({ yaml, ...outcome }: Outcome): Promise<DraftReport> => {
    const drafted = yaml !== undefined;
    const { etag } = page.head;
    const whole = { file: basename(key), etag, at: new Date().toISOString(), drafted, ...outcome };
    // Who sees the report finds the draft, and none of what was here before.
    const draft = yaml ?? ((await hasDraft()) ? `# No draft: ${outcome.error ?? ''}\n` : undefined);
    if (draft !== undefined) await put(DRAFT, draft, 'application/yaml');
    await put(DRAFT_REPORT, `${JSON.stringify(whole, null, 2)}\n`, 'application/json');
    const { records = [], doubts = [] } = outcome;
    log.info('draft', { bucket, key, drafted, records: records.length, doubts: doubts.length });
    return whole;
  };
  try {
    return await report(await outcomeOf(parts, key, page));
  } catch (error) {
    log.error('draft', { bucket, key, error });
    await report({ error: 'The draft could not be made now; it will be retried' });
    throw error;
  }
}

async function outcomeOf(parts: DraftParts, key: string, { bytes, head }: PageObject): Promise<Outcome> {
  const { size, metadata } = head;
  const told = metadata[PUBLISHED];
  const inMetadata = told === undefined ? undefined : parsePublishedDay(told);
  if (told !== undefined && !inMetadata) {
    const rule = `must be a day, like 2022-08-16, not "${told}"`;
    return { error: `The object's metadata "${PUBLISHED}" ${rule}. Put the page again with a day, or without` };
  }
  if (!bytes) return { error: `The page has ${size} bytes. ${REMEDY}` };
  const inFolder = dayOfFolder(key);
  try {
    const { file, day } = await draftFromBytes(bytes, { published: inMetadata ?? inFolder }, parts);
    const dayFrom = inMetadata ? 'metadata' : inFolder ? 'folder' : day && 'page';
    return { day: day?.earliest, dayFrom, ...file, yaml: draftYaml(file) };
  } catch (error) {
    if (error instanceof UnreadablePage) return { error: `${error.message}. ${REMEDY}` };
    throw error;
  }
}

/** Of `drafts/2022-08-16/page.txt`; the nearest folder counts. */
function dayOfFolder(key: string): PrintedOn | undefined {
  const folders = key.split('/').slice(0, -1).toReversed();
  return folders.map(parsePublishedDay).find((day) => day !== undefined);
}

interface PageObject {
  readonly head: ObjectHead;
  /** Undefined if it is too large. */
  readonly bytes: Uint8Array | undefined;
}

async function pageAt(s3: S3Client, bucket: string, key: string): Promise<PageObject | undefined> {
  try {
    const got = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const head = { size: got.ContentLength ?? 0, etag: got.ETag, metadata: got.Metadata ?? {} };
    const body = got.Body as Readable;
    if (head.size <= MAX_PAGE_BYTES) return { head, bytes: await buffer(body) };
    body.destroy();
    return { head, bytes: undefined };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
