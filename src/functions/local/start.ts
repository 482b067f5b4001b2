/** `npm start`: the Lambda handlers behind a local HTTP server, over an embedded DynamoDB unless another is named. */
import { once } from 'node:events';
import { createSchemaHandler } from '../../server/schemaHandler.ts';
import { createGraphqlHandler } from '../../server/graphqlHandler.ts';
import { createHealthHandler } from '../../server/healthHandler.ts';
import type { HttpHandler } from '../../server/http/events.ts';
import { createLogger } from '../../observability/logger.ts';
import { openCatalogue } from '../openCatalogue.ts';
import { readConfig } from '../config.ts';
import { handler as explorer } from '../lambda/explorer.ts';
import { createHttpShim } from './httpShim.ts';
import { explainStart, openLocalStore } from './localStore.ts';
import { readContract, readSchemaText } from '../lambda/contract.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openLocalStore(config, say);
  const { session } = store;

  const log = createLogger(config.logLevel);
  const catalogue = openCatalogue({ session, config, log });
  const handlers: Partial<Record<string, HttpHandler>> = {
    '/': explorer,
    '/graphql': createGraphqlHandler({ session, contract: readContract(), log, catalogue }),
    '/healthz': createHealthHandler({ session, log }),
    '/schema.graphql': createSchemaHandler(readSchemaText()),
  };
  const server = createHttpShim((path) => {
    if (path.startsWith('/explorer/')) return explorer;
    return Object.hasOwn(handlers, path) ? handlers[path] : undefined;
  });
  server.listen(config.port);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  say(`公开 Gongkai answers at http://localhost:${port}/graphql; explore it at http://localhost:${port}/`);
  say(`Data: ${store.where}. Stop with Ctrl+C.`);

  const stop = () => {
    server.close();
    server.closeAllConnections();
    void store.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`Gongkai could not start: ${explainStart(error)}\n`);
  process.exit(1);
});
