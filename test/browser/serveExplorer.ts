/** The server whose explorer is looked at. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/functions/config.ts';
import { startServer } from '../../src/functions/local/localServer.ts';
import { openLocalStore } from '../../src/functions/local/localStore.ts';
import { importFile } from '../../src/importing/importFile.ts';
import { generate } from '../generator/generate.ts';

export interface ServedExplorer {
  readonly url: URL;
  readonly close: () => Promise<void>;
}

/**
 * @param address of the page of a server that runs already; undefined: one is started, over a folder of its own with the
 * sample and some hundred made-up records, so that lists have pages and charts have bars.
 */
export async function serveExplorer(address: string | undefined): Promise<ServedExplorer> {
  if (address !== undefined) return { url: new URL(address), close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data') });
  await fill(config, join(folder, 'records.ndjson'));
  const server = await startServer(config, () => undefined);
  return {
    url: new URL(`${server.url}/`),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fill(config: ReturnType<typeof readConfig>, file: string): Promise<void> {
  const lines = [...generate({ records: 400, seed: 1 })].map((line) => JSON.stringify(line));
  await writeFile(file, lines.join('\n'));
  const store = await openLocalStore(config, () => undefined);
  await importFile(store.session, file);
  await store.close();
}
