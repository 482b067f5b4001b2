/** Where a command works: the tables, and a catalogue of them; opened when needed, closed when it is done. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createClient } from '../../store/client.ts';
import { provision } from '../../store/provision.ts';
import { createTables, type Tables } from '../../store/tables.ts';
import { createLogger } from '../../observability/logger.ts';
import { catalogueOf } from '../openCatalogue.ts';
import { type Config, placeOnAws, readConfig } from '../config.ts';
import { type Engine, startEngine } from '../local/embeddedDynamoDb.ts';
import { runningEngine } from '../local/enginePort.ts';

export interface Workplace {
  readonly tables: Tables;
  readonly catalogue: () => Promise<Catalogue>;
  /** For people: where the data is. */
  readonly where: string;
}

/** Does the work, and closes what was opened whatever becomes of it. */
export async function withWorkplace<Result>(work: (place: Workplace) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  const { endpoint, engine, where } = await findEngine(config);
  const tables = createTables(createClient({ endpoint }), config.tablePrefix);
  const open = catalogueOf({ tables, config, log: createLogger(config.logLevel) });
  let opened: Promise<Catalogue> | undefined;
  try {
    // On AWS the stack has made them, with all that protects them.
    if (!config.onAws) await provision(tables);
    return await work({ tables, where, catalogue: () => (opened ??= open()) });
  } finally {
    await (await opened)?.close();
    tables.client.destroy();
    await engine?.close();
  }
}

interface Found {
  readonly endpoint: string | undefined;
  readonly engine?: Engine;
  readonly where: string;
}

/** DynamoDB where one is named; else that of a local server which runs over the same folder; else the embedded one. */
async function findEngine({ endpoint, onAws, dataDir, s3 }: Config): Promise<Found> {
  if (onAws) return { endpoint: undefined, where: placeOnAws(s3) };
  if (endpoint !== undefined) return { endpoint, where: endpoint };
  const running = await runningEngine(dataDir);
  if (running !== undefined) return { endpoint: running, where: `${dataDir}, through the local server` };
  const engine = await startEngine(dataDir);
  return { endpoint: engine.endpoint, engine, where: dataDir };
}
