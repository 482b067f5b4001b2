/** Where a command works: a session of the store and its catalogue; opened when needed, closed when it is done. */
import { provision } from '../../store/provision.ts';
import { openWriteSession, type WriteSession } from '../../store/writeSession.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createLogger } from '../../observability/logger.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { type Config, placeOnAws, readConfig } from '../config.ts';
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../local/embeddedDynamoDb.ts';
import { findRunningEngine } from '../local/enginePort.ts';
import type { CliIo, Output } from './output.ts';

export interface CliContext {
  readonly session: WriteSession;
  readonly catalogue: () => Promise<Catalogue>;
  /** For people: where the data is. */
  readonly where: string;
  readonly stdin: CliIo['stdin'];
  readonly stdout: CliIo['stdout'];
  readonly output: Output;
}

/** Does the work, and closes what was opened whatever becomes of it. */
export async function withCliContext<Result>(
  { env, stdin, stdout }: CliIo,
  output: Output,
  work: (place: CliContext) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(env);
  const { endpoint, engine, where } = await findEngine(config);
  const session = openWriteSession({ ...config, endpoint });
  const open = openCatalogue({ session, config, log: createLogger(config.logLevel) });
  let opened: Promise<Catalogue> | undefined;
  try {
    // On AWS the stack has made them, with all that protects them.
    if (!config.onAws) await provision(session.tables);
    return await work({ session, where, stdin, stdout, output, catalogue: () => (opened ??= open()) });
  } finally {
    await (await opened)?.close();
    session.tables.client.destroy();
    await engine?.close();
  }
}

interface StoreLocation {
  readonly endpoint: string | undefined;
  readonly engine?: EmbeddedDynamoDb;
  readonly where: string;
}

/** DynamoDB where one is named; else that of a local server which runs over the same folder; else the embedded one. */
async function findEngine({ endpoint, onAws, dataDir, s3 }: Config): Promise<StoreLocation> {
  if (onAws) return { endpoint: undefined, where: placeOnAws(s3) };
  if (endpoint !== undefined) return { endpoint, where: endpoint };
  const running = await findRunningEngine(dataDir);
  if (running !== undefined) return { endpoint: running, where: `${dataDir}, through the local server` };
  const engine = await startEmbeddedDynamoDb(dataDir);
  return { endpoint: engine.endpoint, engine, where: dataDir };
}
