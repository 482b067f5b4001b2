/** A local server tells others of its machine where its embedded DynamoDB answers, in a file beside its data. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (dataDir: string): string => join(dataDir, 'engine.url');

/** To be called when the engine answers. */
export function writeEnginePort(dataDir: string, endpoint: string): Promise<void> {
  // It has the access key in it.
  return writeFile(fileIn(dataDir), endpoint, { mode: 0o600 });
}

/** To be called when it stops; a process that is killed leaves the file, which then leads nowhere. */
export function removeEnginePort(dataDir: string): Promise<void> {
  return rm(fileIn(dataDir), { force: true });
}

/** Where an engine over this folder answers; undefined where none does. */
export async function findRunningEngine(dataDir: string): Promise<string | undefined> {
  const endpoint = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  if (endpoint === undefined || !/^http:\/\/\w+@127\.0\.0\.1:\d+$/.test(endpoint)) return undefined;
  const { username, origin } = new URL(endpoint);
  // Another program that answers at that port now is not the engine.
  const answers = await fetch(origin, {
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${username}/` },
    signal: AbortSignal.timeout(2_000),
  }).then(
    async (response) => (await response.text()).startsWith('healthy: dynamodb'),
    () => false,
  );
  return answers ? endpoint : undefined;
}
