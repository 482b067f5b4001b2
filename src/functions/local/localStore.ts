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
import { FolderInUse } from './dataFolder.ts';
import type { EmbeddedDynamoDb } from './embeddedDynamoDb.ts';
import { writeEnginePort, removeEnginePort } from './enginePort.ts';
import { openFolder } from './waitForFolder.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'importing', 'samples', 'xuzhou-etdz-2022-08.yaml');

export interface LocalStore {
  readonly session: WriteSession;
  /** Where its DynamoDB answers; undefined: on AWS. */
  readonly endpoint: string | undefined;
  /** For people. */
  readonly where: string;
  close(): Promise<void>;
}

export interface LocalStoreOptions {
  /** Whether an empty store stays empty; else it is given the sample. */
  readonly isEmpty?: boolean | undefined;
}

/** @param say is told, line by line, what people may want to know. */
export async function openLocalStore(
  { endpoint: named, onAws, dataDir, tablePrefix, s3 }: Config,
  say: (line: string) => void,
  { isEmpty = false }: LocalStoreOptions = {},
): Promise<LocalStore> {
  if (onAws) {
    const session = openWriteSession({ tablePrefix });
    return { session, endpoint: undefined, where: placeOnAws(s3), close: async () => undefined };
  }
  const engine = named === undefined ? await openEngine(dataDir, say) : undefined;
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
    // Finishes what a killed process left half applied.
    if ((await catchUp(session)) === 0 && !isEmpty) await publishSample(session, say);
    if (engine) await writeEnginePort(dataDir, engine.endpoint);
  } catch (error) {
    await close();
    throw error;
  }
  return { session, endpoint, where: named ?? dataDir, close };
}

/** Only one server can serve a folder; a command is waited for. */
async function openEngine(dataDir: string, say: (line: string) => void): Promise<EmbeddedDynamoDb> {
  const { engine } = await openFolder(dataDir, say);
  if (!engine)
    throw new FolderInUse(`DATA_DIR ${dataDir} is in use by another local server: stop it, or choose another folder`);
  return engine;
}

async function publishSample(session: WriteSession, say: (line: string) => void): Promise<void> {
  const { publications } = await importFile(session, SAMPLE);
  for (const { number } of publications) say(`Published the sample page as publication ${number}`);
}

/** For people: why a local server could not start. */
export function explainStart(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `PORT ${env['PORT'] ?? '4000'} is in use: stop what uses it, or choose another port`;
  }
  if (error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')) {
    return `HOST ${env['HOST'] ?? ''} is no address of this machine: choose 127.0.0.1, or 0.0.0.0 for every interface`;
  }
  if (isUnavailable(error) && env['DYNAMODB_ENDPOINT']) {
    return `DYNAMODB_ENDPOINT ${env['DYNAMODB_ENDPOINT']} does not answer: is DynamoDB running there?`;
  }
  return error instanceof Error ? error.message : String(error);
}
