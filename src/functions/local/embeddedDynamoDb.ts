/** The embedded DynamoDB: dynalite on LevelDB, in this process, on a free port of the loopback interface. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { addBatchInserts, withDatabase } from './batchInserts.ts';
import { checkDataFolder, explained } from './dataFolder.ts';
import { engineOpened } from './engineErrors.ts';
import { guard, newAccessKey } from './engineGuard.ts';

export interface EmbeddedDynamoDb {
  /** URL for the store's client; its user name is the access key of this run, where the engine asks for one. */
  readonly endpoint: string;
  /** What answers there. */
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * @param folder where the data lives; undefined: in memory.
 * @throws FolderInUse when another process uses it, Error when it cannot be used.
 */
export async function startEmbeddedDynamoDb(folder?: string): Promise<EmbeddedDynamoDb> {
  if (folder !== undefined) await checkDataFolder(folder);
  const { server, store } = withDatabase(() =>
    dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }),
  );
  addBatchInserts(server, store);
  // What is only in memory has nothing to protect.
  const accessKey = folder === undefined ? undefined : newAccessKey();
  if (accessKey !== undefined) guard(server, accessKey);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => {
        closed();
      });
      server.closeAllConnections();
    });
  if (folder !== undefined) {
    await engineOpened(folder).catch(async (error: unknown) => {
      await close();
      throw explained(folder, (error as { cause?: unknown }).cause ?? error);
    });
  }
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://${accessKey === undefined ? '' : `${accessKey}@`}127.0.0.1:${port}`,
    server,
    close,
  };
}
