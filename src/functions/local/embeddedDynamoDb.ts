/** The embedded DynamoDB: dynalite on LevelDB, in this process, on a free port of the loopback interface. */
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { checkDataFolder } from './dataFolder.ts';

export interface EmbeddedDynamoDb {
  /** URL for the SDK. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * @param folder where the data lives; undefined: in memory.
 * @throws Error when the folder cannot be used, or another process uses it.
 */
export async function startEmbeddedDynamoDb(folder?: string): Promise<EmbeddedDynamoDb> {
  if (folder !== undefined) await checkDataFolder(folder);
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
