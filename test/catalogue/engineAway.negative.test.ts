/** What clients see while OpenSearch does not answer: what needs it is unavailable, everything else goes on. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSearchClient } from '../../src/catalogue/opensearch/client.ts';
import { OpenSearchCatalogue } from '../../src/catalogue/opensearch/openSearchCatalogue.ts';
import { apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
const QUERY = `{
  articles(first: 1) { totalCount nodes { title } }
  projects { totalCount facets { status { value } } }
  search(query: "徐州") { totalCount }
}`;

let engine: Server | undefined;
afterEach(async () => {
  const running = engine;
  engine = undefined;
  if (!running) return;
  running.closeAllConnections();
  running.close();
  await once(running, 'close');
});

/** An engine that answers all requests in one way. */
async function engineThat(answer: (send: (status: number, body: string) => void) => void): Promise<string> {
  engine = createServer((_, response) => {
    answer((status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await once(engine.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
}

const ERROR = '{"error":{"type":"es_rejected_execution_exception","reason":"secret words of the engine"},"status":429}';

test.each([
  ['is not there', async () => 'http://127.0.0.1:1'],
  [
    'has too much to do',
    () =>
      engineThat((send) => {
        send(429, ERROR);
      }),
  ],
  [
    'is broken',
    () =>
      engineThat((send) => {
        send(503, ERROR);
      }),
  ],
  [
    'lets nobody in',
    () =>
      engineThat((send) => {
        send(403, ERROR);
      }),
  ],
  [
    'has no index',
    () =>
      engineThat((send) => {
        send(404, '{"found":false}');
      }),
  ],
])('an engine that %s', async (_, start) => {
  // Prepare
  const client = openSearchClient({ url: await start() });
  const catalogue = new OpenSearchCatalogue(sample.session, { client, base: 'away', follows: false, maxWait: 200 });
  const api = apiOver(sample.session, 0, { catalogue: async () => catalogue });

  // Act
  const answer = await api.ask(QUERY);

  // Assess
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({
    articles: { totalCount: expect.any(Number), nodes: [{ title: expect.any(String) }] },
    projects: { totalCount: 1, facets: { status: null } },
    search: null,
  });
  expect(new Set(answer.errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['SERVICE_UNAVAILABLE']));
  expect(JSON.stringify(answer.errors)).not.toMatch(/secret|127\.0\.0\.1|away/);
  expect(answer.headers['retry-after']).toBe('1');
  await catalogue.close();
});
