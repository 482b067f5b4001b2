/**
 * Makes the dumps in a folder: everything that is public, in files that all stand at one publication. The same log and the
 * same settings make the same bytes.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportedRecords } from '../../importing/export.ts';
import { publicRecords, type PublicRecords } from '../../importing/publicRecords.ts';
import { KINDS } from '../../records/registry.ts';
import { EXPORTS_REVISION } from '../exports.ts';
import { listings } from '../../../resolvers/index.ts';
import { exportLists } from '../lists.ts';
import type { Site } from '../site.ts';
import { type CsvSources, csvDump } from './csvDump.ts';
import { CATALOG, csvName, dcatCatalog, RECORDS_DUMP } from './dcatCatalog.ts';
import { type DumpFile, GZIP, JSON_LD, writeDumpFile } from './dumpFile.ts';
import { PublishedMeanwhile } from './publishedMeanwhile.ts';
import { SITEMAP_INDEX, writeSitemaps } from './sitemaps.ts';

export interface DumpSources extends CsvSources {
  readonly site: Site;
  /** Of the contract, from which the columns follow. */
  readonly contractVersion: string;
}

export interface Dumps {
  /** The publication that they stand at, and its token. */
  readonly number: number;
  readonly token: string;
  readonly records: number;
  /** The catalogue last. */
  readonly files: readonly DumpFile[];
}

/** The files that there are always; parts of the sitemap are as many as the records ask for. */
export const DUMP_NAMES: readonly string[] = [
  RECORDS_DUMP,
  ...KINDS.map((kind) => csvName(listings[kind].names.field)),
  SITEMAP_INDEX,
  CATALOG,
];

type OnProgress = (done: number, all: number) => void;

const MAX_ATTEMPTS = 3;
const BETWEEN_ATTEMPTS = 1_000;

/** Raise it when the files change though the log is the same. */
const DUMPS_REVISION = 1;

/** Changes with everything, other than the log, that determines the files. */
export function dumpsVersion({ site, contractVersion }: Pick<DumpSources, 'site' | 'contractVersion'>): string {
  const determining = [DUMPS_REVISION, EXPORTS_REVISION, contractVersion, site.url, site.portal, site.license];
  return createHash('sha256').update(JSON.stringify(determining)).digest('hex').slice(0, 16);
}

/**
 * @throws PublishedMeanwhile after some attempts.
 */
export async function makeDumps(
  sources: DumpSources,
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<Dumps> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await makeOnce(sources, folder, onProgress);
    } catch (error) {
      if (!(error instanceof PublishedMeanwhile) || attempt >= MAX_ATTEMPTS) throw error;
      await sleep(BETWEEN_ATTEMPTS);
    }
  }
}

async function makeOnce(sources: DumpSources, folder: string, onProgress: OnProgress): Promise<Dumps> {
  const { session, site } = sources;
  const number = await session.reader().applied();
  const check = async (): Promise<void> => {
    if ((await session.newestNumber()) !== number) {
      throw new PublishedMeanwhile('Publications went on while the dumps were made; make them again');
    }
  };
  await check();
  using found = await publicRecords(session, number);
  // A folder with a catalogue has all files that it names.
  await rm(join(folder, CATALOG), { force: true });
  const files = [
    ...(await writeRecords(sources, folder, found, check, onProgress)),
    ...(await writeSitemaps(folder, site, found)),
  ];
  await check();
  const { publishedAt, token } = found;
  const catalog = JSON.stringify(dcatCatalog(site, { number, publishedAt, files }), null, 2);
  files.push(await writeDumpFile(folder, { name: CATALOG, mediaType: JSON_LD }, [`${catalog}\n`]));
  return { number, token, records: found.count, files };
}

/** Every record is written twice: as JSON, and as a row of its kind's table. */
async function writeRecords(
  sources: DumpSources,
  folder: string,
  records: PublicRecords,
  check: () => Promise<void>,
  onProgress: OnProgress,
): Promise<DumpFile[]> {
  const { session, schema } = sources;
  const all = 2 * records.count;
  async function* lines() {
    const exported = exportedRecords(session, records, (done) => {
      onProgress(done, all);
    });
    for await (const record of exported) yield `${JSON.stringify(record)}\n`;
  }
  const files = [await writeDumpFile(folder, { name: RECORDS_DUMP, mediaType: GZIP }, lines())];
  const lists = exportLists(schema);
  let done = records.count;
  for (const kind of KINDS) {
    await check();
    const list = lists.get(listings[kind].names.field);
    if (!list) throw new Error(`The contract has no list of ${kind}`);
    const csv = csvDump(sources, list, (rows) => {
      done += rows;
      onProgress(Math.min(done, all), all);
    });
    files.push(await writeDumpFile(folder, { name: csvName(list.name), mediaType: GZIP }, csv));
  }
  return files;
}
