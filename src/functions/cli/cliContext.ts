/** Where a command works: a session of the store and its catalogue; opened when needed, closed when it is done. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision } from '../../store/provision.ts';
import { openWriteSession, type WriteSession } from '../../store/writeSession.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createLogger } from '../../observability/logger.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { type Config, placeOnAws, readConfig } from '../config.ts';
import { isEmptyFolder } from '../local/dataFolder.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../local/embeddedDynamoDb.ts';
import { openFolder } from '../local/waitForFolder.ts';
import type { CliIo, Output } from './output.ts';

export interface CliContext {
  readonly session: WriteSession;
  readonly catalogue: () => Promise<Catalogue>;
  /** The settings, with the folder that the command works on. */
  readonly config: Config;
  /** For people: where the data is. */
  readonly where: string;
  /** The folder of the embedded store, if this command alone uses it. */
  readonly folder: string | undefined;
  /** Work for when the store is closed. */
  readonly afterwards: (work: () => Promise<unknown>) => void;
  readonly stdin: CliIo['stdin'];
  readonly stdout: CliIo['stdout'];
  readonly output: Output;
}

/** Milliseconds that a command waits while the catalogue is built: 100,000 records take more than a minute. */
const PATIENCE = 10 * 60_000;

export interface CliContextOptions {
  /** The work only reads: no folder is made for it. */
  readonly isReading?: boolean;
}

/** Does the work, and closes what was opened whatever becomes of it. */
export async function withCliContext<Result>(
  { env, stdin, stdout }: CliIo,
  output: Output,
  work: (place: CliContext) => Promise<Result>,
  { isReading = false }: CliContextOptions = {},
): Promise<Result> {
  const named = readConfig(env);
  const isMissing = isReading && !named.onAws && named.endpoint === undefined && (await isEmptyFolder(named.dataDir));
  const temporary = isMissing ? await mkdtemp(join(tmpdir(), 'gongkai-')) : undefined;
  const config = temporary === undefined ? named : { ...named, dataDir: temporary };
  const { endpoint, engine, where } = isMissing ? await nothingYet(named.dataDir) : await findEngine(config, output);
  output.tell(`Store: ${where}`);
  const session = openWriteSession({ ...config, endpoint });
  const open = openCatalogue({ session, config, log: createLogger(config.logLevel), patience: PATIENCE });
  let opened: Promise<Catalogue> | undefined;
  const last: (() => Promise<unknown>)[] = [];
  try {
    // On AWS the stack has made them, with all that protects them.
    if (!config.onAws) await provision(session.tables);
    return await work({
      session,
      config,
      where,
      folder: engine && !isMissing ? config.dataDir : undefined,
      stdin,
      stdout,
      output,
      catalogue: () => (opened ??= open()),
      afterwards: (each) => void last.push(each),
    });
  } finally {
    await (await opened)?.close();
    session.tables.client.destroy();
    await engine?.close();
    for (const each of last) await each();
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }
}

interface StoreLocation {
  readonly endpoint: string | undefined;
  readonly engine?: EmbeddedDynamoDb;
  readonly where: string;
}

/** An empty store in memory, in place of a folder that is not there: what only reads makes none. */
async function nothingYet(dataDir: string): Promise<StoreLocation> {
  const engine = await startEmbeddedDynamoDb();
  return { endpoint: engine.endpoint, engine, where: `${dataDir}, where nothing is yet` };
}

/** DynamoDB where one is named; else that of a local server which runs over the same folder; else the embedded one. */
async function findEngine({ endpoint: named, onAws, dataDir, s3 }: Config, { tell }: Output): Promise<StoreLocation> {
  if (onAws) return { endpoint: undefined, where: placeOnAws(s3) };
  if (named !== undefined) return { endpoint: named, where: named };
  const { endpoint, engine } = await openFolder(dataDir, tell);
  return engine ? { endpoint, engine, where: dataDir } : { endpoint, where: `${dataDir}, through the local server` };
}
