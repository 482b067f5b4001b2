/**
 * `npm run bench [-- --sizes 100,10000,100000]`: what answers cost, in tables. Everything is measured in this one run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { showProgress } from '../../src/functions/cli/progress.ts';
import { generate } from '../generator/generate.ts';
import { load } from '../support/load.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { SAMPLE } from '../support/sample.ts';
import { attacksTable } from './attacks.ts';
import { refusalsTable } from './refusals.ts';
import { besideTable } from './beside.ts';
import { catalogueTables } from './catalogue.ts';
import { coldStartTable } from './coldStart.ts';
import { hotKeysTable } from './hotKeys.ts';
import { httpTable } from './http.ts';
import { importTable } from './import.ts';
import { requestsTable, type Store } from './requests.ts';
import { QUERY, speedTable } from './speed.ts';
import { worstTable } from './worst.ts';

const values = new Command('npm run bench --')
  .description('Measures what answers cost, and prints tables; it takes some minutes.')
  .option('--sizes <list>', 'records in the stores', '100,10000')
  .option('--catalogue <list>', 'records in the catalogue, which needs no loading', '10000,100000')
  .option('--only-catalogue', 'measures nothing else')
  .parse()
  .opts<{ sizes: string; catalogue: string; onlyCatalogue?: boolean }>();
const sizes = values.sizes.split(',').map(Number);

async function fill(engine: TestEngine, records: number, folder: string): Promise<Store> {
  const path = join(folder, `${records}.ndjson`);
  writeFileSync(path, '');
  let lines: string[] = [];
  const flush = () => {
    writeFileSync(path, lines.join(''), { flag: 'a' });
    lines = [];
  };
  for (const line of generate({ records, seed: 1 })) {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length === 10_000) flush();
  }
  flush();
  const session = await engine.session();
  const show = showProgress(`Loading ${records} records`, process.stderr);
  await load(session, path, {
    onProgress: (stage, done, all) => {
      if (stage === 'deriving') show(done, all);
    },
  });
  return { records, session };
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
const engine = await startTestEngine();
try {
  const catalogues = values.catalogue.split(',').map(Number);
  const { built, asked, largest: file } = await catalogueTables(catalogues, folder);
  console.log('\nThe catalogue, records of 500 characters');
  console.table(built);
  console.table(asked);
  const sample = await engine.session();
  await load(sample, SAMPLE);
  if (file) {
    console.log(`\nThe worst questions to ${file.records} records on SQLite, and other clients beside them`);
    console.table(await worstTable({ endpoint: engine.endpoint, tablePrefix: engine.prefixOf(sample) }, file));
  }
  if (values.onlyCatalogue === true) process.exit(0);

  console.log('\nCold starts, each in fresh processes');
  console.table(await coldStartTable(engine.endpoint, engine.prefixOf(sample), folder));

  console.log('\nImports, on the embedded engine');
  console.table(await importTable(folder));

  const stores: Store[] = [];
  for (const records of sizes) stores.push(await fill(engine, records, folder));

  console.log('\nRequests to DynamoDB, cold process');
  console.table(await requestsTable(engine, stores));

  const largest = stores.at(-1);
  if (largest) {
    console.log(`\nThe first screen of ${largest.records} records, in one process on one core`);
    console.table(await speedTable(largest.session));

    console.log('\nThe same over HTTP, asked by another process over 8 connections');
    console.table(await httpTable(largest.session, QUERY));

    console.log(
      '\nFive questions beside bare graphql-js over their answers and node:http with a ready string, CPU a request',
    );
    console.table(await besideTable(largest.session));

    console.log('\nOperations that are refused, each 200 times');
    console.table(await refusalsTable(largest.session));

    console.log('\nWhat an operation of a kilobyte costs, and others beside it');
    console.table(await attacksTable(engine.endpoint, engine.prefixOf(largest.session), folder));

    console.log('\nKeys that all publications write: what a publication of so many articles writes on each');
    console.table(await hotKeysTable(engine, largest));
  }
} finally {
  await engine.close();
  rmSync(folder, { recursive: true });
}
