/** Two processes cannot use one folder at once: the second waits until the first is done. */
import { setTimeout } from 'node:timers/promises';
import { FolderInUse } from './dataFolder.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from './embeddedDynamoDb.ts';
import { findRunningEngine } from './enginePort.ts';

/** A command takes seconds; one that takes longer is a large import, and people should know. */
const MAX_FOLDER_WAIT = 60_000;
const BETWEEN_TRIES = 100;

/**
 * Starts an engine over the folder as soon as no other process uses it, or gives the endpoint of a local server over it.
 *
 * @param tell is told when it has to wait.
 * @throws FolderInUse after a minute.
 */
export async function openFolder(
  folder: string,
  tell: (line: string) => void,
): Promise<{ readonly endpoint: string; readonly engine?: EmbeddedDynamoDb }> {
  const deadline = Date.now() + MAX_FOLDER_WAIT;
  for (let tries = 0; ; tries++) {
    const running = await findRunningEngine(folder);
    if (running !== undefined) return { endpoint: running };
    try {
      const engine = await startEmbeddedDynamoDb(folder);
      return { endpoint: engine.endpoint, engine };
    } catch (error) {
      if (!(error instanceof FolderInUse) || Date.now() > deadline) throw error;
      if (tries === 0) tell(`Another process uses ${folder}: waiting for it, for up to ${MAX_FOLDER_WAIT / 1_000} s`);
      await setTimeout(BETWEEN_TRIES);
    }
  }
}
