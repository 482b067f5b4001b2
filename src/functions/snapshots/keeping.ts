/** Keeps the snapshot in S3 near the log, for those processes whose catalogue begins with it. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FORMAT } from '../../catalogue/sqlite/format.ts';
import type { SqliteCatalogue } from '../../catalogue/sqlite/sqliteCatalogue.ts';
import { isOfLog } from '../../publications/log.ts';
import type { Tables } from '../../store/tables.ts';
import { keyOf, STAND } from './place.ts';

export interface SnapshotStore {
  readonly tables: Tables;
  readonly s3: S3Client;
  readonly bucket: string;
  readonly tablePrefix: string;
}

export interface Kept {
  /** The publication at which the snapshot stands now. */
  readonly number: number;
  /** Records that were changed since: what a process that begins with it has to follow. */
  readonly behind: number;
  readonly renewed: boolean;
}

/** A hundredth of all records, and no fewer than these, may be changed before the snapshot is made anew. */
const FEWEST = 100;

/** Makes the snapshot anew where it lags far behind this number, or there is none. */
export async function keepSnapshot(store: SnapshotStore, catalogue: SqliteCatalogue, applied: number): Promise<Kept> {
  const present = await presentIn(store);
  const { records, changed, number } = await catalogue.progressSince(present?.number ?? 0, applied);
  const isNear = changed <= Math.max(FEWEST, records / 100);
  // A log that was set back, or restored, may have other publications under the same numbers.
  if (present && isNear && present.number <= number && (await isOfLog(store.tables, present.number, present.token)))
    return { number: present.number, behind: changed, renewed: false };
  const renewed = await renew(store, catalogue, applied, present?.etag);
  return renewed === undefined
    ? { number: present?.number ?? 0, behind: changed, renewed: false }
    : { number: renewed, behind: 0, renewed: true };
}

interface Present {
  readonly number: number;
  readonly token: string;
  readonly etag: string | undefined;
}

async function presentIn({ s3, bucket, tablePrefix }: SnapshotStore): Promise<Present | undefined> {
  try {
    const { Metadata, ETag } = await s3.send(
      new HeadObjectCommand({ Bucket: bucket, Key: keyOf(tablePrefix, FORMAT) }),
    );
    return { number: Number(Metadata?.[STAND.number] ?? 0), token: Metadata?.[STAND.token] ?? '', etag: ETag };
  } catch (error) {
    if (error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)) return undefined;
    throw error;
  }
}

/** Gives the number that the new one stands at; undefined when another one was put there meanwhile. */
async function renew(
  { s3, bucket, tablePrefix }: SnapshotStore,
  catalogue: SqliteCatalogue,
  applied: number,
  etag: string | undefined,
): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-snapshot-'));
  try {
    const [copy, packed] = [join(folder, 'copy'), join(folder, 'packed')];
    const { number, token } = await catalogue.copyTo(copy, applied);
    await pipeline(createReadStream(copy), createZstdCompress(), createWriteStream(packed));
    await rm(copy);
    await s3.send(
      new PutObjectCommand({
        ...{ Bucket: bucket, Key: keyOf(tablePrefix, FORMAT) },
        Metadata: { [STAND.number]: String(number), [STAND.token]: token },
        ...{ Body: createReadStream(packed), ContentLength: (await stat(packed)).size },
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

const isConflict = (error: unknown): boolean =>
  error instanceof Error && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(error.name);
