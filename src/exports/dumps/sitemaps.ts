/** Sitemaps (sitemaps.org): an index, and parts with the page of every public record and the day of its newest revision. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap';
import type { PublicRecord } from '../../importing/publicRecords.ts';
import { dayOfTimestamp } from '../../records/timestamps.ts';
import { chunksOf } from '../../store/chunksOf.ts';
import { pageUrl, type Site } from '../site.ts';
import { type DumpFile, writeDumpFile, XML } from './dumpFile.ts';

export const SITEMAP_INDEX = 'sitemap.xml';
/** What the protocol allows; 50,000 addresses of ours take some 10 of its 50 MB. */
const ADDRESSES_PER_SITEMAP = 50_000;

/** The name of a part, from 1. */
export const sitemapName = (part: number): string => `sitemaps/${part}.xml`;

/** Replaces a part that is no longer needed: crawlers learn from it that the pages are gone. */
export const EMPTY_SITEMAP =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** Writes the parts and, last, the index. */
export async function writeSitemaps(
  folder: string,
  site: Site,
  records: Iterable<PublicRecord>,
  size = ADDRESSES_PER_SITEMAP,
): Promise<DumpFile[]> {
  const parts: DumpFile[] = [];
  const entries: Entry[] = [];
  for (const part of chunksOf(records, size)) {
    const name = sitemapName(parts.length + 1);
    parts.push(await writeDumpFile(folder, { name, mediaType: XML }, sitemap(site, part)));
    const newest = part.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
    entries.push(entry(`${site.url}/${name}`, newest));
  }
  await removeFormerParts(folder, parts.length);
  const index = await writeDumpFile(folder, { name: SITEMAP_INDEX, mediaType: XML }, sitemapIndex(entries));
  return [...parts, index];
}

/** Parts that an earlier run left in the folder. */
async function removeFormerParts(folder: string, parts: number): Promise<void> {
  for (let part = parts + 1; ; part += 1) {
    const isThere = await unlink(join(folder, sitemapName(part))).then(
      () => true,
      () => false,
    );
    if (!isThere) return;
  }
}

interface Entry {
  readonly url: string;
  /** A day in Shanghai, as days are everywhere else. */
  readonly lastmod: string;
}

const entry = (url: string, updatedAt: string): Entry => ({ url, lastmod: dayOfTimestamp(updatedAt) ?? updatedAt });

function sitemap(site: Site, records: readonly PublicRecord[]): SitemapStream {
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  return linked(entriesOf(site, records), stream);
}

function* entriesOf(site: Site, records: readonly PublicRecord[]): Generator<Entry> {
  for (const { id, updatedAt } of records) yield entry(pageUrl(site, id), updatedAt);
}

const sitemapIndex = (entries: readonly Entry[]): SitemapIndexStream =>
  linked(entries, new SitemapIndexStream({ level: ErrorLevel.THROW, lastmodDateOnly: true }));

/** Pipes, and passes on the errors of what is piped. */
function linked<Stream extends SitemapStream | SitemapIndexStream>(entries: Iterable<Entry>, stream: Stream): Stream {
  const source = Readable.from(entries);
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  return stream;
}
