/**
 * `npm run load -- FILE`: fills an empty store from a file of one record a line: the embedded one in DATA_DIR (stop the
 * local server before), or that at DYNAMODB_ENDPOINT. A load that was broken off goes on when it is run again.
 */
import { load } from '../importing/load.ts';
import { createClient } from '../store/client.ts';
import { provision } from '../store/provision.ts';
import { createTables } from '../store/tables.ts';
import { readConfig } from './config.ts';
import { startEngine } from './embedded.ts';
import { showProgress } from './progress.ts';

async function main(): Promise<void> {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('Say which file: npm run load -- records.ndjson');
  const config = readConfig(process.env);
  const engine = config.endpoint === undefined ? await startEngine(config.dataDir) : undefined;
  try {
    const tables = createTables(createClient({ endpoint: config.endpoint ?? engine?.endpoint }), config.tablePrefix);
    await provision(tables);
    const began = performance.now();
    const { records, number } = await load(tables, path, {
      onCommit: showProgress('Committing'),
      onDerive: showProgress('Deriving  '),
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`Loaded ${records} records in ${number} publications in ${seconds} s\n`);
  } finally {
    await engine?.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
