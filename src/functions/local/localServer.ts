/** The local server: the Lambda handlers behind HTTP, over an embedded DynamoDB unless another is named. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createSchemaHandler } from '../../server/schemaHandler.ts';
import { createGraphqlHandler } from '../../server/graphqlHandler.ts';
import { createHealthHandler } from '../../server/healthHandler.ts';
import type { HttpHandler } from '../../server/http/events.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createLogger, type Logger } from '../../observability/logger.ts';
import { openCatalogue } from '../openCatalogue.ts';
import type { Config } from '../config.ts';
import { handler as explorer } from '../lambda/explorer.ts';
import { createHttpShim } from './httpShim.ts';
import { type LocalStore, openLocalStore } from './localStore.ts';
import { readContract, readSchemaText } from '../lambda/contract.ts';

export interface LocalServer {
  /** Its origin, like `http://localhost:4000`. */
  readonly url: string;
  /** Ends it, although clients keep their connections. */
  readonly close: () => Promise<void>;
}

/** @param say is given, line by line, what people may want to know. */
export async function startServer(config: Config, say: (line: string) => void): Promise<LocalServer> {
  const store = await openLocalStore(config, say);
  const log = createLogger(config.logLevel);
  const open = openCatalogue({ session: store.session, config, log });
  let catalogue: Promise<Catalogue> | undefined;
  try {
    const server = await listen(config, store, log, () => (catalogue ??= open()));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const url = `http://localhost:${port}`;
    say(`公开 Gongkai answers at ${url}/graphql; explore it at ${url}/`);
    say(`Data: ${store.where}. Stop with Ctrl+C.`);
    return {
      url,
      async close() {
        server.close();
        server.closeAllConnections();
        await (await catalogue)?.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen(
  { port }: Config,
  { session }: LocalStore,
  log: Logger,
  catalogue: () => Promise<Catalogue>,
): Promise<Server> {
  const handlers: Partial<Record<string, HttpHandler>> = {
    '/': explorer,
    '/graphql': createGraphqlHandler({ session, contract: readContract(), log, catalogue }),
    '/healthz': createHealthHandler({ session, log }),
    '/schema.graphql': createSchemaHandler(readSchemaText()),
  };
  const server = createHttpShim((path) => {
    if (path.startsWith('/explorer/')) return explorer;
    return Object.hasOwn(handlers, path) ? handlers[path] : undefined;
  }, Object.keys(handlers));
  server.listen(port);
  await once(server, 'listening');
  return server;
}
