/**
 * What is served locally: the DynamoDB that is named or an embedded one, with tables, and with the sample if it was empty.
 * On AWS the stack has made the tables, and nothing is written.
 */
import { join } from 'node:path';
import { importFile } from '../../importing/importFile.ts';
import { catchUp } from '../../publications/projection/apply.ts';
import { isUnavailable } from '../../store/errors.ts';
import { provision } from '../../store/provision.ts';
import { openWriteSession, type WriteSession } from '../../store/writeSession.ts';
import { type Config, placeOnAws } from '../config.ts';
import { startEmbeddedDynamoDb } from './embeddedDynamoDb.ts';
import { writeEnginePort, removeEnginePort } from './enginePort.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'importing', 'samples', 'xuzhou-etdz-2022-08.yaml');

export interface LocalStore {
  readonly session: WriteSession;
  /** Where its DynamoDB answers; undefined: on AWS. */
  readonly endpoint: string | undefined;
  /** For people. */
  readonly where: string;
  close(): Promise<void>;
}

/** @param say is told, line by line, what people may want to know. */
export async function openLocalStore(
  { endpoint: named, onAws, dataDir, tablePrefix, s3 }: Config,
  say: (line: string) => void,
): Promise<LocalStore> {
  if (onAws) {
    const session = openWriteSession({ tablePrefix });
    return { session, endpoint: undefined, where: placeOnAws(s3), close: async () => undefined };
  }
  const engine = named === undefined ? await startEmbeddedDynamoDb(dataDir) : undefined;
  const endpoint = named ?? engine?.endpoint;
  const session = openWriteSession({ endpoint, tablePrefix });
  const close = async (): Promise<void> => {
    session.tables.client.destroy();
    if (!engine) return;
    await removeEnginePort(dataDir);
    await engine.close();
  };
  try {
    await provision(session.tables);
    await publishSample(session, say);
    if (engine) await writeEnginePort(dataDir, engine.endpoint);
  } catch (error) {
    await close();
    throw error;
  }
  return { session, endpoint, where: named ?? dataDir, close };
}

/** Finishes what a killed process left half applied; publishes the sample where nothing was ever published. */
async function publishSample(session: WriteSession, say: (line: string) => void): Promise<void> {
  if ((await catchUp(session)) > 0) return;
  const { publications } = await importFile(session, SAMPLE);
  for (const { number } of publications) say(`Published the sample page as publication ${number}`);
}

/** For people: why a local server could not start. */
export function explainStart(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `PORT ${env['PORT'] ?? '4000'} is in use: stop what uses it, or choose another port`;
  }
  if (isUnavailable(error) && env['DYNAMODB_ENDPOINT']) {
    return `DYNAMODB_ENDPOINT ${env['DYNAMODB_ENDPOINT']} does not answer: is DynamoDB running there?`;
  }
  return error instanceof Error ? error.message : String(error);
}
