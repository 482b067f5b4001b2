/** What a purging thread does: it purges one file. */
import { parentPort } from 'node:worker_threads';
import { openForWriting } from '../file.ts';
import { purge } from '../purging.ts';
import { outcomeOf, type PurgeMessage, type Reply, type Sent } from './messages.ts';

if (!parentPort) throw new Error('This module is the beginning of a thread');
const port = parentPort;
port.on('message', ({ id, path }: Sent<PurgeMessage>) => {
  port.postMessage({ id, outcomes: [outcomeOf(() => purgeAt(path))] } satisfies Reply);
});

function purgeAt(path: string): boolean {
  const database = openForWriting(path);
  try {
    return purge(database);
  } finally {
    database.close();
  }
}
