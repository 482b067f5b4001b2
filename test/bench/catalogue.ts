/**
 * The catalogue on SQLite and on OpenSearch: how long it takes to build and how large it is, how long questions take, and
 * catching up with one publication. Without DynamoDB.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { followLog } from '../../src/catalogue/opensearch/follower.ts';
import { openSearchClient } from '../../src/catalogue/opensearch/client.ts';
import { createIndex } from '../../src/catalogue/opensearch/openSearchIndex.ts';
import { OpenSearchView } from '../../src/catalogue/opensearch/openSearchView.ts';
import { CatalogueDatabase } from '../../src/catalogue/sqlite/catalogueDatabase.ts';
import { SqliteView } from '../../src/catalogue/sqlite/view/sqliteView.ts';
import { showProgress } from '../../src/functions/cli/progress.ts';
import { CannotStart, startOpenSearch, type OpenSearch } from '../opensearch/startOpenSearch.ts';
import { logOf, nextOf, prepared } from './catalogueLog.ts';
import { ask, type Row } from './catalogueQuestions.ts';

/** Above this, SQLite is not what a store should use. */
const MAX_SQLITE = 100_000;
/** Where OpenSearch stands beside SQLite. */
const COMPARED = 100_000;

/** A catalogue's file on SQLite. */
export interface CatalogueFile {
  readonly path: string;
  readonly records: number;
}

interface Tables {
  readonly built: Row[];
  readonly asked: Row[];
  largest: CatalogueFile | undefined;
}

/** Sizes above 100,000 are those of OpenSearch, which then also stands beside SQLite at 100,000. */
export async function catalogueTables(sizes: readonly number[], folder: string): Promise<Tables> {
  const large = sizes.filter((size) => size > MAX_SQLITE);
  const compared = large.length > 0 ? [COMPARED] : [];
  const tables: Tables = { built: [], asked: [], largest: undefined };
  for (const records of new Set([...sizes.filter((size) => size <= MAX_SQLITE), ...compared])) {
    await measureSqlite(records, folder, tables);
  }
  if (large.length === 0) return tables;
  try {
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const engine = await startOpenSearch(say, '4g');
    try {
      for (const records of [...compared, ...large]) await measureOpenSearch(engine, records, tables);
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`OpenSearch is not measured, because ${error.message}\n`);
  }
  return tables;
}

/** What making the records up takes is not the catalogue's. */
async function makingTime(records: number): Promise<number> {
  const sample = Math.min(records, MAX_SQLITE);
  const making = await timed(async () => {
    let made = 0;
    for await (const { changes } of logOf(sample, () => undefined)) made += changes.length;
    if (made !== sample) throw new Error(`Made ${made} records`);
  });
  return (making * records) / sample;
}

async function measureSqlite(records: number, folder: string, tables: Tables): Promise<void> {
  const { built, asked, largest } = tables;
  const path = join(folder, `catalogue-${records}.sqlite`);
  const database = new CatalogueDatabase(path);
  const making = await makingTime(records);
  const show = showProgress(`Building ${records} records on SQLite`, process.stderr);
  const building = await timed(() => database.follow(prepared(logOf(records, show))));
  const catchingUp = await timed(() => database.follow(prepared(nextOf(records))));
  const view = new SqliteView(path);
  asked.push(...(await ask(view, 'SQLite', records)));
  view.close();
  database.close();
  if (records >= (largest?.records ?? 0)) tables.largest = { path, records };
  built.push({
    engine: 'SQLite',
    records,
    'build s': round((building - making) / 1_000),
    'disk MB': round(statSync(path).size / 1_000_000),
    'memory here MB': round(process.memoryUsage().rss / 1_000_000),
    'memory of OpenSearch MB': '',
    'catch up with 20 changes, ms': round(catchingUp),
  });
}

async function measureOpenSearch(engine: OpenSearch, records: number, { built, asked }: Tables): Promise<void> {
  const client = openSearchClient({ url: engine.url });
  const index = `bench-${records}-${randomUUID()}`;
  await createIndex(client, index);
  const making = await makingTime(records);
  const show = showProgress(`Building ${records} records on OpenSearch`, process.stderr);
  const nothing = { index, number: 0, token: '' };
  const onComplete = async () => undefined;
  let reached = nothing;
  const building = await timed(async () => {
    reached = await followLog(client, nothing, logOf(records, show), { isBuilding: true, onComplete });
  });
  const memory = process.memoryUsage().rss;
  const catchingUp = await timed(async () => {
    reached = await followLog(client, reached, nextOf(records), { isBuilding: false, onComplete });
  });
  asked.push(...(await ask(new OpenSearchView(client, reached, () => undefined), 'OpenSearch', records)));
  await client.indices.flush({ index });
  const { body: stats } = await client.indices.stats({ index });
  built.push({
    engine: 'OpenSearch',
    records,
    'build s': round((building - making) / 1_000),
    'disk MB': round((stats._all.primaries.store?.size_in_bytes ?? 0) / 1_000_000),
    'memory here MB': round(memory / 1_000_000),
    'memory of OpenSearch MB': round(engine.memory() ?? 0),
    'catch up with 20 changes, ms': round(catchingUp),
  });
  await client.indices.delete({ index });
  await client.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const round = (number: number): number => Math.round(number * 10) / 10;
