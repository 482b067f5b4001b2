/** A file of the dumps, written as it is made, and what is told of it: its length and its SHA-256. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export const GZIP = 'application/gzip';
export const JSON_LD = 'application/ld+json';
export const XML = 'application/xml; charset=utf-8';

export interface DumpFile {
  /** In the folder of the dumps: `records.ndjson.gz`, `sitemaps/1.xml`. */
  readonly name: string;
  /** Of its bytes as they are. */
  readonly mediaType: string;
  readonly byteSize: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Where a file is served, and its key in the bucket: sitemaps lie beside the dumps, so that they may name any address. */
export const pathOf = (name: string): string => (name.startsWith('sitemap') ? name : `dumps/${name}`);

/** The same content makes the same bytes: node's gzip writes no time. */
export async function writeDumpFile(
  folder: string,
  { name, mediaType }: Pick<DumpFile, 'name' | 'mediaType'>,
  content: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
): Promise<DumpFile> {
  const digest = createHash('sha256');
  let byteSize = 0;
  async function* measured(chunks: AsyncIterable<Buffer | string>) {
    for await (const chunk of chunks) {
      digest.update(chunk);
      byteSize += Buffer.byteLength(chunk);
      yield chunk;
    }
  }
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const source = Readable.from(content);
  const target = createWriteStream(path);
  if (mediaType === GZIP) await pipeline(source, createGzip(), measured, target);
  else await pipeline(source, measured, target);
  return { name, mediaType, byteSize, sha256: digest.digest('hex') };
}
