/**
 * Keeps the dumps in their bucket current: at most once an hour, but at once when a record was withdrawn or erased, whose
 * content must not stay in them.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import { CATALOG } from '../../exports/dumps/dcatCatalog.ts';
import { type DumpFile, pathOf, XML } from '../../exports/dumps/dumpFile.ts';
import { type DumpSources, dumpsVersion, makeDumps } from '../../exports/dumps/makeDumps.ts';
import { PublishedMeanwhile } from '../../exports/dumps/publishedMeanwhile.ts';
import { EMPTY_SITEMAP } from '../../exports/dumps/sitemaps.ts';
import { isOfLog, readLog } from '../../publications/log/logReader.ts';
import { ifStill, isConflict } from '../bucket/objects.ts';
import { inTemporaryFolder } from '../temporaryFolder.ts';
import { DUMPS_CACHE_CONTROL } from './dumpSources.ts';
import { type DumpsTarget, readStoredDumps, standAsMetadata, type StoredDumps } from './storedDumps.ts';

export interface UploadedDumps {
  /** The publication that the dumps stand at. */
  readonly number: number;
  /** Publications since. */
  readonly behind: number;
  readonly renewed: boolean;
}

/** Less than the hour between two scheduled calls, which else would renew them every second time. */
const RENEWED_AFTER = 55 * 60_000;
const MAX_ROUNDS = 3;
const MAX_PUTS = 3;
const TEMP_PREFIX = 'gongkai-dumps-';

/** @throws where the dumps may have what is not public any more and could not be renewed. */
export async function uploadDumps(sources: DumpSources, target: DumpsTarget): Promise<UploadedDumps> {
  let renewed = false;
  let failure: unknown;
  for (let round = 1; ; round += 1) {
    // Looked at again after each renewal: a record may have been erased meanwhile, or a slower process was first.
    const stored = await readStoredDumps(target);
    const applied = await sources.session.reader().applied();
    const need = await needOf(sources, stored, applied);
    if (need === 'none' || round > MAX_ROUNDS) {
      if (need === 'now') throw new Error('The dumps could not be renewed', { cause: failure });
      return { number: stored.number, behind: applied - stored.number, renewed };
    }
    try {
      await renew(sources, target, stored);
      renewed = true;
    } catch (error) {
      if (!isConflict(error) && !(error instanceof PublishedMeanwhile)) throw error;
      failure = error;
    }
  }
}

async function needOf(
  { session, ...settings }: DumpSources,
  { number, token, version, renewedAt }: StoredDumps,
  applied: number,
): Promise<'none' | 'soon' | 'now'> {
  if (number === 0) return 'soon';
  // A log that was reset or restored may have other publications with the same numbers.
  if (number > applied || !(await isOfLog(session, number, token))) return 'now';
  for await (const { changes } of readLog(session, number + 1, applied)) {
    if (changes.some(({ operation }) => operation === 'WITHDRAW')) return 'now';
  }
  if (version !== dumpsVersion(settings)) return 'soon';
  const isOld = Date.now() - renewedAt > RENEWED_AFTER;
  return number < applied && isOld ? 'soon' : 'none';
}

function renew(sources: DumpSources, target: DumpsTarget, { etags }: StoredDumps): Promise<void> {
  return inTemporaryFolder(TEMP_PREFIX, async (folder) => {
    const dumps = await makeDumps(sources, folder);
    const metadata = standAsMetadata(dumps, dumpsVersion(sources));
    for (const file of dumps.files) {
      const more = file.name === CATALOG ? { Metadata: metadata } : {};
      await putFile(target, folder, file, { ...more, ...ifStill(etags.get(file.name)) });
    }
    const names = new Set(dumps.files.map(({ name }) => name));
    for (const [name, etag] of etags) {
      if (!names.has(name)) await put(target, name, { Body: EMPTY_SITEMAP, ContentType: XML, ...ifStill(etag) });
    }
  });
}

type Input = Omit<PutObjectCommandInput, 'Bucket' | 'Key'>;

/** A file may have hundreds of megabytes, so it is a stream, which the client cannot send again. */
async function putFile(
  target: DumpsTarget,
  folder: string,
  { name, mediaType, byteSize, sha256 }: DumpFile,
  more: Input,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const body = createReadStream(join(folder, name));
    try {
      await put(target, name, {
        Body: body,
        ContentType: mediaType,
        ContentLength: byteSize,
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
        ...more,
      });
      return;
    } catch (error) {
      if (isConflict(error) || attempt >= MAX_PUTS) throw error;
    } finally {
      body.destroy();
    }
  }
}

async function put({ s3, bucket }: DumpsTarget, name: string, input: Input): Promise<void> {
  await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: pathOf(name), CacheControl: DUMPS_CACHE_CONTROL, ...input }),
  );
}
