/** The dumps in their bucket: what is there, and the publication that they stand at. */
import type { S3Client } from '@aws-sdk/client-s3';
import { CATALOG } from '../../exports/dumps/dcatCatalog.ts';
import { pathOf } from '../../exports/dumps/dumpFile.ts';
import { DUMP_NAMES, type Dumps } from '../../exports/dumps/makeDumps.ts';
import { sitemapName } from '../../exports/dumps/sitemaps.ts';
import { objectHead } from '../bucket/objects.ts';

export interface DumpsTarget {
  readonly s3: S3Client;
  readonly bucket: string;
}

/** What the catalogue, which is put last, tells of the files. */
export interface DumpsStand {
  /** 0 where there is no catalogue, or not ours. */
  readonly number: number;
  readonly token: string;
  /** Of the settings, see `dumpsVersion`. */
  readonly version: string;
  /** When they were made, in milliseconds; 0 where it is not told. */
  readonly renewedAt: number;
}

/** Metadata of the catalogue, which is put last. */
export const standAsMetadata = ({ number, token }: Dumps, version: string): Record<string, string> => ({
  number: String(number),
  token,
  version,
  renewed: new Date().toISOString(),
});

export async function readStand({ s3, bucket }: DumpsTarget): Promise<DumpsStand> {
  const { metadata = {} } = (await objectHead(s3, bucket, pathOf(CATALOG))) ?? {};
  const number = Number(metadata['number']);
  return {
    number: Number.isSafeInteger(number) ? number : 0,
    token: metadata['token'] ?? '',
    version: metadata['version'] ?? '',
    renewedAt: Date.parse(metadata['renewed'] ?? '') || 0,
  };
}

/** The entity tags of all files that there are, by their names. */
export async function readEtags({ s3, bucket }: DumpsTarget): Promise<ReadonlyMap<string, string | undefined>> {
  const etags = new Map<string, string | undefined>();
  const read = async (name: string): Promise<boolean> => {
    const head = await objectHead(s3, bucket, pathOf(name));
    if (head) etags.set(name, head.etag);
    return head !== undefined;
  };
  await Promise.all(DUMP_NAMES.map(read));
  for (let part = 1; await read(sitemapName(part));) part += 1;
  return etags;
}
