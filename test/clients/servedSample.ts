/** The sample behind the local HTTP shim, for clients that people use, and a fetch for them that keeps what was exchanged. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createHttpShim } from '../../src/functions/local/httpShim.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { createGraphqlHandler } from '../../src/server/graphqlHandler.ts';
import { createLogger } from '../../src/observability/logger.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { startTestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

/** A request that a client sent, and what came back. */
interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly sent: Headers;
  readonly body: string | undefined;
  readonly status: number;
  readonly headers: Headers;
}

export interface ServedSample {
  readonly url: string;
  close(): Promise<void>;
}

/** @param publishMore after the sample. */
export async function serveSample(publishMore?: (session: WriteSession) => Promise<unknown>): Promise<ServedSample> {
  const engine = await startTestEngine();
  const session = await engine.session();
  await publishSample(session);
  await publishMore?.(session);
  const handler = createGraphqlHandler({
    session,
    contract: readContract(),
    log: createLogger('SILENT'),
    catalogue: catalogueOver(session),
  });
  const http = createHttpShim((path) => (path === '/graphql' ? handler : undefined)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    async close() {
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closed;
      await engine.close();
    },
  };
}

/** A fetch that keeps what was exchanged, and goes nowhere but to the server. */
export function recordedFetch({ url: served }: ServedSample) {
  const exchanges: Exchange[] = [];
  const send: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== new URL(served).origin) throw new Error(`A client asks elsewhere: ${url.href}`);
    const response = await fetch(url, init);
    exchanges.push({
      method: init?.method ?? 'GET',
      url,
      sent: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? init.body : undefined,
      status: response.status,
      headers: response.headers,
    });
    return response;
  };
  return { exchanges, fetch: send };
}
