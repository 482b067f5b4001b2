/** The local server: the Lambda handlers behind HTTP, over an embedded DynamoDB unless another is named. */
import { once } from 'node:events';
import { join } from 'node:path';
import { createDataHandler } from '../../server/data/dataHandler.ts';
import { createSchemaHandler } from '../../server/schemaHandler.ts';
import { createGraphqlHandler } from '../../server/graphqlHandler.ts';
import { createHealthHandler } from '../../server/healthHandler.ts';
import type { HttpHandler } from '../../server/http/events.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createLogger, type Logger } from '../../observability/logger.ts';
import { type FollowingCatalogue, openCatalogue } from '../openCatalogue.ts';
import type { Config } from '../config.ts';
import { handler as explorer } from '../lambda/explorer.ts';
import { dumpSources } from '../dumps/dumpSources.ts';
import { createHttpShim } from './httpShim.ts';
import { isDumpPath, LocalDumps } from './localDumps.ts';
import { type LocalStore, type LocalStoreOptions, openLocalStore } from './localStore.ts';
import { readContract, readDataGuide, readSchemaText } from '../lambda/contract.ts';

export interface LocalServerOptions extends LocalStoreOptions {
  /** Shows how far the catalogue is that is built at the start. */
  readonly progress?: (reached: number, wanted: number) => void;
}

/** One answers while the other is busy with a question that takes long. */
const READ_THREADS = 2;

export interface LocalServer {
  /** Its origin, like `http://localhost:4000`. */
  readonly url: string;
  /** Ends it, although clients keep their connections. */
  readonly close: () => Promise<void>;
}

/**
 * Listens first, so that a port that is taken leaves the store as it is; answers 503 until the store is open.
 *
 * @param say is given, line by line, what people may want to know.
 */
export async function startServer(
  config: Config,
  say: (line: string) => void,
  options: LocalServerOptions = {},
): Promise<LocalServer> {
  let route: (path: string) => HttpHandler | undefined = () => starting;
  const server = createHttpShim((path) => route(path), PATHS);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const stopListening = () => {
    server.close();
    server.closeAllConnections();
  };
  try {
    const store = await openLocalStore(config, say, options);
    const log = createLogger(config.logLevel);
    const open = openCatalogue({
      session: store.session,
      config,
      log,
      threads: READ_THREADS,
    });
    let catalogue: Promise<FollowingCatalogue> | undefined;
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const url = `http://localhost:${port}`;
    const openOnce = () => (catalogue ??= open());
    const parts = { session: store.session, catalogue: openOnce, site: config.site, fallbackUrl: url };
    const dumps = new LocalDumps({ sources: () => dumpSources(parts), folder: join(config.dataDir, 'dumps'), log });
    route = routes(config, store, log, openOnce, dumps);
    say(`公开 Gongkai answers at ${url}/graphql; explore it at ${url}/`);
    say(`Data: ${store.where}. Stop with Ctrl+C.`);
    const building = buildCatalogue(openOnce, store, log, options.progress);
    return {
      url,
      async close() {
        stopListening();
        await dumps.close();
        await building;
        await (await catalogue)?.close();
        await store.close();
      },
    };
  } catch (error) {
    stopListening();
    throw error;
  }
}

/** So that the first question need not wait for it. A question that comes meanwhile waits a little, then says when to come again. */
async function buildCatalogue(
  open: () => Promise<FollowingCatalogue>,
  { session }: LocalStore,
  log: Logger,
  progress: LocalServerOptions['progress'],
): Promise<void> {
  try {
    const number = await session.reader().applied();
    await (await open()).follow(number, progress);
  } catch (error) {
    // The first question tries again, and says what is wrong.
    log.warn('The catalogue could not be built at the start', { error });
  }
}

const PATHS = [
  '/',
  '/docs',
  '/graphql',
  '/data',
  '/records/{id}',
  '/dumps/{file}',
  '/sitemap.xml',
  '/robots.txt',
  '/healthz',
  '/schema.graphql',
];

/** While the store is being opened. */
const starting: HttpHandler = async () => ({
  statusCode: 503,
  headers: { 'retry-after': '1', 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({
    errors: [{ message: 'The server is starting', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  }),
});

function routes(
  { site }: Config,
  { session }: LocalStore,
  log: Logger,
  catalogue: () => Promise<Catalogue>,
  dumps: LocalDumps,
): (path: string) => HttpHandler | undefined {
  const contract = readContract();
  const data = createDataHandler({ session, contract, log, catalogue, site, guide: readDataGuide() });
  const handlers: Partial<Record<string, HttpHandler>> = {
    '/': explorer,
    '/graphql': createGraphqlHandler({ session, contract, log, catalogue }),
    '/data': data,
    '/robots.txt': data,
    '/healthz': createHealthHandler({ session, log }),
    '/schema.graphql': createSchemaHandler(readSchemaText()),
  };
  return (path) => {
    if (path === '/docs' || /^\/(docs|explorer)\//.test(path)) return explorer;
    if (path.startsWith('/data/') || path.startsWith('/records/')) return data;
    if (isDumpPath(path)) return dumps.handler;
    return Object.hasOwn(handlers, path) ? handlers[path] : undefined;
  };
}
