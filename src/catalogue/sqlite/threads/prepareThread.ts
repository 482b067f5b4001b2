/** What a preparing thread does: it decodes changes and computes what the catalogue has of them. */
import { parentPort } from 'node:worker_threads';
import { decodeChanges } from '../../../publications/log/change.ts';
import { prepareChanges } from '../preparing.ts';
import { outcomeOf, type PrepareMessage, type Reply, type Sent } from './messages.ts';

if (!parentPort) throw new Error('This module is the beginning of a thread');
const port = parentPort;
port.on('message', ({ id, changes }: Sent<PrepareMessage>) => {
  const outcomes = [outcomeOf(() => [...prepareChanges(decodeChanges(changes))])];
  port.postMessage({ id, outcomes } satisfies Reply);
});
