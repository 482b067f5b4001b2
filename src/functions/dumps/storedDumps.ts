/** The dumps in their bucket: what is there, and the publication that they stand at. */
import type { S3Client } from '@aws-sdk/client-s3';
import { CATALOG } from '../../exports/dumps/dcatCatalog.ts';
import { pathOf } from '../../exports/dumps/dumpFile.ts';
import { DUMP_NAMES, type Dumps } from '../../exports/dumps/makeDumps.ts';
import { sitemapName } from '../../exports/dumps/sitemaps.ts';
import { type ObjectHead, objectHead } from '../bucket/objects.ts';

export interface DumpsTarget {
  readonly s3: S3Client;
  readonly bucket: string;
}

export interface StoredDumps {
  /** 0 where there is no catalogue, or not ours. */
  readonly number: number;
  readonly token: string;
  /** Of the settings, see `dumpsVersion`. */
  readonly version: string;
  /** When they were made, in milliseconds; 0 where it is not told. */
  readonly renewedAt: number;
  /** The entity tags of all files that there are, by their names. */
  readonly etags: ReadonlyMap<string, string | undefined>;
}

/** Metadata of the catalogue, which is put last. */
export const standAsMetadata = ({ number, token }: Dumps, version: string): Record<string, string> => ({
  number: String(number),
  token,
  version,
  renewed: new Date().toISOString(),
});

export async function readStoredDumps({ s3, bucket }: DumpsTarget): Promise<StoredDumps> {
  const head = (name: string): Promise<ObjectHead | undefined> => objectHead(s3, bucket, pathOf(name));
  const heads = new Map<string, ObjectHead>();
  const read = async (name: string): Promise<boolean> => {
    const found = await head(name);
    if (found) heads.set(name, found);
    return found !== undefined;
  };
  await Promise.all(DUMP_NAMES.map(read));
  for (let part = 1; await read(sitemapName(part));) part += 1;
  const { metadata = {} } = heads.get(CATALOG) ?? {};
  const number = Number(metadata['number']);
  return {
    number: Number.isSafeInteger(number) ? number : 0,
    token: metadata['token'] ?? '',
    version: metadata['version'] ?? '',
    renewedAt: Date.parse(metadata['renewed'] ?? '') || 0,
    etags: new Map([...heads].map(([name, { etag }]) => [name, etag])),
  };
}
