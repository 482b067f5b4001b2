/** The embedded DynamoDB: dynalite on LevelDB, in this process, on a free port of the loopback interface. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface Engine {
  /** URL for the SDK. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * @param folder where the data lives; undefined: in memory.
 * @throws Error when another process uses the folder.
 */
export async function startEngine(folder?: string): Promise<Engine> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
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
