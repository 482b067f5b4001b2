/** Keeps the snapshot in S3 near the log, for those processes whose catalogue begins with it. */
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FORMAT } from '../../catalogue/sqlite/format.ts';
import type { Checkpoint } from '../../catalogue/sqlite/catalogueDatabase.ts';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { isOfLog } from '../../publications/log/logReader.ts';
import type { Session } from '../../store/session.ts';
import { snapshotKey, STAND } from './snapshotKey.ts';

export interface SnapshotTarget {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly tablePrefix: string;
}

export interface UploadedSnapshot {
  /** The publication at which the snapshot stands now. */
  readonly number: number;
  /** Records that were changed since: what a process that begins with it has to follow. */
  readonly behind: number;
  readonly renewed: boolean;
}

/** A hundredth of all records, and no fewer than these, may be changed before the snapshot is made anew. */
const MIN_CHANGED_RECORDS = 100;
/** As many publications may have come since, whatever they changed: each is to be read by who begins with the snapshot. */
const MAX_PUBLICATIONS_BEHIND_SNAPSHOT = 500;
/** Milliseconds after which a folder is of a process that was killed: longer than any function lives. */
const STALE_AFTER = 30 * 60_000;
const TEMP_PREFIX = 'gongkai-snapshot-';

/** Makes the snapshot anew where it lags far behind this number, or there is none that is of this log. */
export async function uploadSnapshot(
  session: Session,
  place: SnapshotTarget,
  catalogue: SqliteCatalogue,
  applied: number,
): Promise<UploadedSnapshot> {
  const present = await readStored(place);
  const { records, changed } = await catalogue.progressSince(present?.number ?? 0, applied);
  const publications = applied - (present?.number ?? 0);
  const isNear =
    changed <= Math.max(MIN_CHANGED_RECORDS, records / 100) && publications <= MAX_PUBLICATIONS_BEHIND_SNAPSHOT;
  // A log that was set back, or restored, may have other publications under the same numbers.
  if (present && present.number > 0 && isNear && (await isOfLog(session, present.number, present.token)))
    return { number: present.number, behind: changed, renewed: false };
  const renewed = await uploadNew(session, place, catalogue, applied, present?.etag);
  return renewed === undefined
    ? { number: present?.number ?? 0, behind: changed, renewed: false }
    : { number: renewed, behind: 0, renewed: true };
}

interface StoredSnapshot {
  /** 0 where the object does not say: then it is no snapshot of ours. */
  readonly number: number;
  readonly token: string;
  readonly etag: string | undefined;
}

async function readStored({ s3, bucket, tablePrefix }: SnapshotTarget): Promise<StoredSnapshot | undefined> {
  try {
    const { Metadata, ETag } = await s3.send(
      new HeadObjectCommand({ Bucket: bucket, Key: snapshotKey(tablePrefix, FORMAT) }),
    );
    const number = Number(Metadata?.[STAND.number]);
    return { number: Number.isSafeInteger(number) ? number : 0, token: Metadata?.[STAND.token] ?? '', etag: ETag };
  } catch (error) {
    if (error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)) return undefined;
    throw error;
  }
}

/** Gives the number that the new one stands at; undefined when another one was put there meanwhile. */
async function uploadNew(
  session: Session,
  { s3, bucket, tablePrefix }: SnapshotTarget,
  catalogue: SqliteCatalogue,
  applied: number,
  etag: string | undefined,
): Promise<number | undefined> {
  await removeStaleFolders();
  const folder = await mkdtemp(join(tmpdir(), TEMP_PREFIX));
  try {
    const copy = join(folder, 'copy');
    const { number, token } = await copyOfLog(session, catalogue, copy, applied);
    // Not a stream: that could not be sent again.
    const packed = await pipeline(createReadStream(copy), createZstdCompress(WITH_CHECKSUM), buffer);
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: snapshotKey(tablePrefix, FORMAT),
        Metadata: { [STAND.number]: String(number), [STAND.token]: token },
        Body: packed,
        // Who was slower may have an older one.
        ...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),
      }),
    );
    return number;
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a process that was killed has left: the next one may find the disk full of it. */
async function removeStaleFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(TEMP_PREFIX)) continue;
    const path = join(tmpdir(), name);
    const left = await stat(path).catch(() => undefined);
    if (left && left.mtimeMs < Date.now() - STALE_AFTER) await rm(path, { recursive: true, force: true });
  }
}

/** A catalogue that has been open since before its log was set back is opened anew, which makes it one of this log. */
async function copyOfLog(
  session: Session,
  catalogue: SqliteCatalogue,
  path: string,
  applied: number,
): Promise<Checkpoint> {
  const stand = await catalogue.copyTo(path, applied);
  if (await isOfLog(session, stand.number, stand.token)) return stand;
  await rm(path);
  await catalogue.close();
  return catalogue.copyTo(path, applied);
}

/** Else a byte that became another one on the way would be noticed only by who asks for what it says. */
const WITH_CHECKSUM = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };

const isConflict = (error: unknown): boolean =>
  error instanceof Error && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(error.name);
