/**
 * Imports files that are put into a bucket, with the code of `gongkai import`, and writes a report beside each. Events may be
 * repeated, late or unordered: the object is imported as it is at that moment, and unchanged records are left out.
 */
import type { WriteSession } from '../../store/writeSession.ts';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { openImportFile } from '../../importing/formats/files.ts';
import { importFiles, type ImportReport, type RecordChange, type SkippedRecord } from '../../importing/import.ts';
import { ImportRefused, type Problem } from '../../importing/problem.ts';
import type { Origin } from '../../publications/publishing/effect.ts';
import { publishedLookup } from '../../importing/publishedLookup.ts';
import { PublicationRefused } from '../../publications/log/errors.ts';
import type { Logger } from '../../observability/logger.ts';
import { fileHash } from '../fileHash.ts';
import { keyBeside, objectHead } from './objects.ts';

export interface BucketImportParts {
  readonly session: WriteSession;
  readonly s3: S3Client;
  /** Called when a name is looked up. */
  readonly catalogue: () => Promise<Catalogue>;
  readonly log: Logger;
}

/** Of an object that the function can read twice and publish within its 15 minutes. */
export const MAX_OBJECT_BYTES = 100 * 1024 * 1024;

/** Suffix of a report's key, after the object's key. */
export const REPORT = '.report.json';

/** Changes listed in a report, which counts all of them. */
const MAX_REPORTED_CHANGES = 1_000;
/** Characters of a text in a report: a body before and after a change would make it larger than the file. */
const MAX_REPORTED_TEXT = 300;

const shortened = (_: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > MAX_REPORTED_TEXT ? `${value.slice(0, MAX_REPORTED_TEXT)}…` : value;

/** The key of an object's report. */
export const reportKeyOf = (key: string): string => keyBeside(key, REPORT);

export interface BucketReport {
  readonly file: string;
  /** Of the object that was read: identifies it among several with the same key. */
  readonly etag?: string | undefined;
  readonly at: string;
  readonly published: boolean;
  readonly import?: ImportReport & {
    readonly changes: readonly RecordChange[];
    readonly skippedRecords: readonly SkippedRecord[];
  };
  readonly problems?: readonly Problem[];
  readonly error?: string;
}

/**
 * Imports one object and writes its report; undefined if it is a report, a folder or deleted.
 *
 * @param publisher the principal that put the object, as S3 names it; kept in the log.
 * @throws errors that the file did not cause, so that the event is repeated; the report then says so.
 */
export async function importObject(
  { session, s3, catalogue, log }: BucketImportParts,
  bucket: string,
  key: string,
  publisher?: string,
): Promise<BucketReport | undefined> {
  if (key.endsWith(REPORT) || key.endsWith('/')) return undefined;
  const file = basename(key);
  const write = async (report: Omit<BucketReport, 'file' | 'at'>): Promise<BucketReport> => {
    const whole = { file, at: new Date().toISOString(), ...report };
    const Body = `${JSON.stringify(whole, shortened, 2)}\n`;
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: reportKeyOf(key), Body, ContentType: 'application/json' }),
    );
    log.info('import', { bucket, key, published: whole.published, problems: whole.problems?.length ?? 0 });
    return whole;
  };
  const head = await objectHead(s3, bucket, key);
  if (!head) return undefined;
  const { size, etag } = head;
  if (size > MAX_OBJECT_BYTES) {
    const problem = {
      file,
      line: 1,
      field: '',
      rule: `has ${size} bytes, over ${MAX_OBJECT_BYTES}`,
      hint: 'divide it into several files',
    };
    return write({ etag, published: false, problems: [problem] });
  }
  try {
    const report = await withObject(s3, bucket, key, async (path, asOf) =>
      importFileWithChanges(path, file, { asOf, publisher, hash: await fileHash(path) }, session, catalogue),
    );
    return await write({ etag, published: report.publications.length > 0, import: report });
  } catch (error) {
    if (error instanceof ImportRefused) return write({ etag, published: false, problems: error.problems });
    if (error instanceof PublicationRefused) {
      const problem = { file, line: 1, record: error.record, field: '', rule: error.message };
      return write({ etag, published: false, problems: [problem] });
    }
    log.error('import', { bucket, key, error });
    await write({ etag, published: false, error: 'The import could not be finished now; it will be retried' });
    throw error;
  }
}

async function importFileWithChanges(
  path: string,
  name: string,
  origin: Origin,
  session: WriteSession,
  catalogue: () => Promise<Catalogue>,
): Promise<ImportReport & { changes: RecordChange[]; skippedRecords: SkippedRecord[] }> {
  const skippedRecords: SkippedRecord[] = [];
  const changes: RecordChange[] = [];
  const file = openImportFile(path, (await stat(path)).size, name);
  const report = await importFiles(session, [file], publishedLookup(session, catalogue), {
    origin,
    onSkip: (record) => {
      if (skippedRecords.length < MAX_REPORTED_CHANGES) skippedRecords.push(record);
    },
    onChange: (change) => {
      if (changes.length < MAX_REPORTED_CHANGES) changes.push(change);
    },
  });
  return { ...report, changes, skippedRecords };
}

/** Copies the object into a temporary file, because an import reads its files twice. */
async function withObject<Result>(
  s3: S3Client,
  bucket: string,
  key: string,
  use: (path: string, asOf: string | undefined) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-object-'));
  try {
    const path = join(folder, 'object');
    const { Body, LastModified } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    await pipeline(Body as Readable, createWriteStream(path));
    return await use(path, LastModified?.toISOString());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
