/** `npm start`: the Lambda handlers behind a local HTTP server, over an embedded DynamoDB unless another is named. */
import { once } from 'node:events';
import { join } from 'node:path';
import { importFile } from '../importing/importFile.ts';
import { catchUp } from '../publications/apply.ts';
import { createContractHandler } from '../server/contract.ts';
import { createGraphqlHandler } from '../server/handler.ts';
import { createHealthHandler } from '../server/health.ts';
import type { HttpHandler } from '../server/httpEvents.ts';
import { createLog } from '../server/log.ts';
import { isUnavailable } from '../store/errors.ts';
import { createClient } from '../store/client.ts';
import { provision } from '../store/provision.ts';
import { createTables, type Tables } from '../store/tables.ts';
import { catalogueOf } from './catalogue.ts';
import { readConfig } from './config.ts';
import { startEngine } from './embedded.ts';
import { handler as explorer } from './explorer.ts';
import { createLocalHttp } from './localHttp.ts';
import { announceEngine, withdrawEngine } from './runningEngine.ts';
import { readContract, readSchemaText } from './schemaText.ts';

const SAMPLE = join(import.meta.dirname, '..', 'importing', 'samples', 'xuzhou-etdz-2022-08.yaml');

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const engine = config.endpoint === undefined ? await startEngine(config.dataDir) : undefined;
  const endpoint = config.endpoint ?? engine?.endpoint;
  const tables = createTables(createClient({ endpoint }), config.tablePrefix);
  await provision(tables);
  await fill(tables);
  if (engine) await announceEngine(config.dataDir, engine.endpoint);

  const log = createLog(config.logLevel);
  const catalogue = catalogueOf({ tables, config, log });
  const handlers: Partial<Record<string, HttpHandler>> = {
    '/': explorer,
    '/graphql': createGraphqlHandler({ tables, contract: readContract(), log, catalogue }),
    '/healthz': createHealthHandler({ tables, log }),
    '/schema.graphql': createContractHandler(readSchemaText()),
  };
  const server = createLocalHttp((path) => {
    if (path.startsWith('/explorer/')) return explorer;
    return Object.hasOwn(handlers, path) ? handlers[path] : undefined;
  });
  server.listen(config.port);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  say(`公开 Gongkai answers at http://localhost:${port}/graphql; explore it at http://localhost:${port}/`);
  say(`Data: ${config.endpoint ?? config.dataDir}. Stop with Ctrl+C.`);

  const stop = () => {
    server.close();
    server.closeAllConnections();
    const withdrawn = engine ? withdrawEngine(config.dataDir) : Promise.resolve();
    void withdrawn.then(() => engine?.close()).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Finishes what a killed process left half applied; publishes the sample where nothing was ever published. */
async function fill(tables: Tables): Promise<void> {
  if ((await catchUp(tables)) > 0) return;
  const { publications } = await importFile(tables, SAMPLE);
  for (const { number } of publications) say(`Published the sample page as publication ${number}`);
}

function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `PORT ${process.env['PORT'] ?? '4000'} is in use: stop what uses it, or choose another port`;
  }
  if (isUnavailable(error) && process.env['DYNAMODB_ENDPOINT']) {
    return `DYNAMODB_ENDPOINT ${process.env['DYNAMODB_ENDPOINT']} does not answer: is DynamoDB running there?`;
  }
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`Gongkai could not start: ${explain(error)}\n`);
  process.exit(1);
});
