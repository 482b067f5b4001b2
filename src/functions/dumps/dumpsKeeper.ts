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
import { isOfLog } from '../../publications/log/logReader.ts';
import { ifStill, isConflict } from '../bucket/objects.ts';
import { inTemporaryFolder } from '../temporaryFolder.ts';
import { DUMPS_CACHE_CONTROL } from './dumpSources.ts';
import { Removals } from './removals.ts';
import { type DumpsStand, type DumpsTarget, readEtags, readStand, standAsMetadata } from './storedDumps.ts';

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

/** A process's work on the dumps; each call renews them if they need it. */
export class DumpsKeeper {
  readonly #sources: DumpSources;
  readonly #target: DumpsTarget;
  readonly #version: string;
  readonly #removals: Removals;

  constructor(sources: DumpSources, target: DumpsTarget) {
    this.#sources = sources;
    this.#target = target;
    this.#version = dumpsVersion(sources);
    this.#removals = new Removals(sources.session);
  }

  /** @throws Error when a removed record may still be in the dumps and they could not be renewed. */
  async keep(): Promise<UploadedDumps> {
    let renewed = false;
    let failure: unknown;
    for (let round = 1; ; round += 1) {
      // Looked at again after each renewal: a record may have been erased meanwhile, or a slower process was first.
      const stand = await readStand(this.#target);
      const applied = await this.#sources.session.reader().applied();
      const need = await this.#needOf(stand, applied);
      // A refused renewal may leave files of this process beside the catalogue of another.
      const isMixed = isConflict(failure) && stand.number < applied;
      if ((need === 'none' && !isMixed) || round > MAX_ROUNDS) {
        if (need === 'now') throw new Error('The dumps could not be renewed', { cause: failure });
        return { number: stand.number, behind: applied - stand.number, renewed };
      }
      try {
        await this.#renew();
        [renewed, failure] = [true, undefined];
      } catch (error) {
        if (!isConflict(error) && !(error instanceof PublishedMeanwhile)) throw error;
        failure = error;
      }
    }
  }

  async #needOf({ number, token, version, renewedAt }: DumpsStand, applied: number): Promise<'none' | 'soon' | 'now'> {
    if (number === 0) return 'soon';
    // A log that was reset or restored may have other publications with the same numbers.
    if (number > applied || !(await isOfLog(this.#sources.session, number, token))) return 'now';
    if (await this.#removals.hasSince({ number, token }, applied)) return 'now';
    if (version !== this.#version) return 'soon';
    const isOld = Date.now() - renewedAt > RENEWED_AFTER;
    return number < applied && isOld ? 'soon' : 'none';
  }

  /** Every put has the condition that the file is as it was before these were made; the catalogue is the last one. */
  async #renew(): Promise<void> {
    const etags = await readEtags(this.#target);
    await inTemporaryFolder(TEMP_PREFIX, async (folder) => {
      const dumps = await makeDumps(this.#sources, folder);
      const names = new Set(dumps.files.map(({ name }) => name));
      for (const [name, etag] of etags) {
        if (names.has(name)) continue;
        await put(this.#target, name, { Body: EMPTY_SITEMAP, ContentType: XML, ...ifStill(etag) });
      }
      for (const file of dumps.files) {
        const more = file.name === CATALOG ? { Metadata: standAsMetadata(dumps, this.#version) } : {};
        await putFile(this.#target, folder, file, { ...more, ...ifStill(etags.get(file.name)) });
      }
    });
  }
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
