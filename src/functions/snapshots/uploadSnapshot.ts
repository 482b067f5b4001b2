/** Keeps the catalogue's snapshot in S3 current, for processes whose catalogue starts from it. */
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FORMAT } from '../../catalogue/sqlite/format.ts';
import type { Checkpoint } from '../../catalogue/sqlite/catalogueDatabase.ts';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { isOfLog } from '../../publications/log/logReader.ts';
import type { Session } from '../../store/session.ts';
import { ifStill, isConflict, objectHead } from '../bucket/objects.ts';
import { fileHash } from '../fileHash.ts';
import { inTemporaryFolder } from '../temporaryFolder.ts';
import { snapshotKey, STAND } from './snapshotKey.ts';

export interface SnapshotTarget {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly tablePrefix: string;
}

export interface UploadedSnapshot {
  /** The publication of the current snapshot. */
  readonly number: number;
  /** Records changed since, which a process that starts from it has to index. */
  readonly behind: number;
  readonly renewed: boolean;
}

/** A new snapshot is made when more than this number and more than a hundredth of the records have changed. */
const MIN_CHANGED_RECORDS = 100;
/** Publications since the snapshot, regardless of their size: a process that starts from it must read each of them. */
const MAX_PUBLICATIONS_BEHIND_SNAPSHOT = 500;
const TEMP_PREFIX = 'gongkai-snapshot-';

/** Makes a new snapshot if the current one is far behind this number, missing, or of another log. */
export async function uploadSnapshot(
  session: Session,
  place: SnapshotTarget,
  catalogue: SqliteCatalogue,
  applied: number,
): Promise<UploadedSnapshot> {
  const present = await readStored(place);
  const { records, changed, erased } = await catalogue.progressSince(present?.number ?? 0, applied);
  const publications = applied - (present?.number ?? 0);
  // A snapshot from before an erasure has what was erased.
  const isNear =
    (present?.number ?? 0) >= erased &&
    changed <= Math.max(MIN_CHANGED_RECORDS, records / 100) &&
    publications <= MAX_PUBLICATIONS_BEHIND_SNAPSHOT;
  // A log that was reset or restored may have other publications with the same numbers.
  if (present && present.number > 0 && isNear && (await isOfLog(session, present.number, present.token)))
    return { number: present.number, behind: changed, renewed: false };
  const renewed = await uploadNew(session, place, catalogue, applied, present?.etag);
  return renewed === undefined
    ? { number: present?.number ?? 0, behind: changed, renewed: false }
    : { number: renewed, behind: 0, renewed: true };
}

interface StoredSnapshot {
  /** 0 if the metadata has none: then it is not our snapshot. */
  readonly number: number;
  readonly token: string;
  readonly etag: string | undefined;
}

async function readStored({ s3, bucket, tablePrefix }: SnapshotTarget): Promise<StoredSnapshot | undefined> {
  const head = await objectHead(s3, bucket, snapshotKey(tablePrefix, FORMAT));
  if (!head) return undefined;
  const number = Number(head.metadata[STAND.number]);
  return {
    number: Number.isSafeInteger(number) ? number : 0,
    token: head.metadata[STAND.token] ?? '',
    etag: head.etag,
  };
}

/** Returns the number of the new snapshot; undefined if another process has uploaded one meanwhile. */
async function uploadNew(
  session: Session,
  { s3, bucket, tablePrefix }: SnapshotTarget,
  catalogue: SqliteCatalogue,
  applied: number,
  etag: string | undefined,
): Promise<number | undefined> {
  try {
    return await inTemporaryFolder(TEMP_PREFIX, async (folder) => {
      const copy = join(folder, 'copy');
      const { number, token } = await copyOfLog(session, catalogue, copy, applied);
      // A buffer and not a stream, which could not be sent again.
      const packed = await pipeline(createReadStream(copy), createZstdCompress(WITH_CHECKSUM), buffer);
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: snapshotKey(tablePrefix, FORMAT),
          Metadata: {
            [STAND.number]: String(number),
            [STAND.token]: token,
            [STAND.bytes]: String((await stat(copy)).size),
            [STAND.hash]: await fileHash(copy),
          },
          Body: packed,
          // A slower process may have an older snapshot.
          ...ifStill(etag),
        }),
      );
      return number;
    });
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
}

/** A catalogue that was opened before its log was reset is closed and opened again, which rebuilds it from this log. */
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

/** Without the checksum, corruption would go unnoticed until the affected page is read. */
const WITH_CHECKSUM = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
