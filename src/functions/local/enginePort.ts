/** A local server tells others of its machine where its embedded DynamoDB answers, in a file beside its data. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (dataDir: string): string => join(dataDir, 'engine.url');

/** To be called when the engine answers. */
export function writeEnginePort(dataDir: string, endpoint: string): Promise<void> {
  return writeFile(fileIn(dataDir), endpoint);
}

/** To be called when it stops; a process that is killed leaves the file, which then leads nowhere. */
export function removeEnginePort(dataDir: string): Promise<void> {
  return rm(fileIn(dataDir), { force: true });
}

/** Where an engine over this folder answers; undefined where none does. */
export async function findRunningEngine(dataDir: string): Promise<string | undefined> {
  const endpoint = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  if (endpoint === undefined || !/^http:\/\/127\.0\.0\.1:\d+$/.test(endpoint)) return undefined;
  // Whatever else has come to answer at that port is not an engine.
  const answers = await fetch(endpoint, { method: 'GET', signal: AbortSignal.timeout(2_000) }).then(
    async (response) => (await response.text()).startsWith('healthy: dynamodb'),
    () => false,
  );
  return answers ? endpoint : undefined;
}
