/** The embedded DynamoDB: dynalite on LevelDB, in this process, on a free port of the loopback interface. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';

export interface EmbeddedDynamoDb {
  /** URL for the SDK. */
  readonly endpoint: string;
  /** What answers there. */
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * @param folder where the data lives; undefined: in memory.
 * @throws Error when the folder cannot be used, or another process uses it.
 */
export async function startEmbeddedDynamoDb(folder?: string): Promise<EmbeddedDynamoDb> {
  if (folder !== undefined) await checkFolder(folder);
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    server,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Opens the files once before dynalite does, which would only say that its database is closed. */
async function checkFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = new ClassicLevel(folder);
  try {
    await database.open();
    await database.close();
  } catch (error) {
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    throw new Error(
      cause?.code === 'LEVEL_LOCKED'
        ? `DATA_DIR ${folder} is in use by another process: stop it, or choose another folder`
        : `DATA_DIR ${folder} cannot be opened (${cause?.message ?? String(error)}): choose another folder, or remove it`,
      { cause: error },
    );
  }
}
