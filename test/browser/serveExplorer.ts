/** The server whose explorer is looked at. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/functions/config.ts';
import { startServer } from '../../src/functions/local/localServer.ts';

export interface ServedExplorer {
  readonly url: URL;
  readonly close: () => Promise<void>;
}

/** @param address of the page of a server that runs already; undefined: one is started, over a folder of its own. */
export async function serveExplorer(address: string | undefined): Promise<ServedExplorer> {
  if (address !== undefined) return { url: new URL(address), close: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  const server = await startServer(readConfig({ PORT: '0', DATA_DIR: dataDir }), () => undefined);
  return {
    url: new URL(`${server.url}/`),
    async close() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
