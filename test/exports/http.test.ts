/** Exports as HTTP: what clients, caches and operators see beside the text. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readContract, readDataGuide } from '../../src/functions/lambda/contract.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { createDataHandler } from '../../src/server/data/dataHandler.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver, eventOf, type HttpRequest } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { put } from '../support/records.ts';
import { dataOver, LICENSE, URL_OF_SITE } from './dataOver.ts';

const engine = useEngine();
let session: WriteSession;
beforeEach(async () => void (session = await engine.session()));

interface Served {
  readonly send: (path: string, request?: HttpRequest) => Promise<APIGatewayProxyStructuredResultV2>;
  readonly lines: Record<string, unknown>[];
}

function serve(over: WriteSession): Served {
  const lines: Record<string, unknown>[] = [];
  const quiet = () => undefined;
  const handler = createDataHandler({
    session: over,
    contract: readContract(),
    guide: readDataGuide(),
    catalogue: catalogueOver(over),
    recordCache: { maxAge: 0 },
    site: { url: undefined, portal: undefined, license: undefined },
    log: { debug: quiet, warn: quiet, error: quiet, info: (_, facts = {}) => void lines.push(facts) },
  });
  return { lines, send: async (path, request = {}) => handler(eventOf({ method: 'GET', ...request }, path)) };
}

const people = (count: number) => Array.from({ length: count }, (_, at) => put(`Person:p${at}`, { name: `人${at}` }));

test('a copy that a client has is confirmed until the next publication, in every coding', async () => {
  // Prepare
  await publish(session, { changes: people(50) });
  const { send } = serve(session);
  const headers = { 'accept-encoding': 'br' };
  const first = await send('/data/people.csv', { headers });
  const again = { headers: { ...headers, 'if-none-match': String(first.headers?.['etag']) } };

  // Act
  const confirmed = await send('/data/people.csv', again);
  await publish(session, { changes: [put('Person:new')] });
  const changed = await send('/data/people.csv', again);

  // Assess
  expect(first.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': expect.stringContaining('s-maxage=1'),
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
  });
  expect([first, confirmed, changed].map(({ statusCode }) => statusCode)).toEqual([200, 304, 200]);
  expect(confirmed.body ?? '').toBe('');
});

test('codings say the same, and HEAD says it without the text', async () => {
  // Prepare
  await publish(session, { changes: people(50) });
  const { send } = serve(session);

  // Act
  const [plain, br, gzip, head] = await Promise.all([
    send('/data/people.csv'),
    send('/data/people.csv', { headers: { 'accept-encoding': 'br' } }),
    send('/data/people.csv', { headers: { 'accept-encoding': 'gzip' } }),
    send('/data/people.csv', { method: 'HEAD' }),
  ]);

  // Assess
  const bytes = (result: typeof br) => Buffer.from(result.body ?? '', 'base64');
  expect(brotliDecompressSync(bytes(br)).toString()).toBe(plain.body);
  expect(gunzipSync(bytes(gzip)).toString()).toBe(plain.body);
  expect(head).toMatchObject({ statusCode: 200, body: '', headers: { 'x-total-count': '50' } });
  expect(head.headers?.['content-length']).toBe(plain.headers?.['content-length']);
});

test('every row past the first page is reached by links, and each page tells the number of all', async () => {
  // Prepare
  await publish(session, { changes: people(130) });
  await publish(session, { changes: Array.from({ length: 120 }, (_, at) => put(`Person:q${at}`)) });
  const data = dataOver(session);
  const sizes: number[] = [];
  const ids = new Set<string>();

  // Act
  for (let next: string | undefined = '/data/people.ndjson?first=120'; next !== undefined;) {
    const { text, headers } = await data.get(next);
    const lines = text.trim().split('\n');
    sizes.push(lines.length);
    for (const line of lines) ids.add((JSON.parse(line) as { id: string }).id);
    expect(headers['x-total-count']).toBe('250');
    expect(headers['link']).toContain(`<${LICENSE}>; rel="license"`);
    next = /<([^>]+)>; rel="next"/.exec(headers['link'] as string)?.[1];
    if (next !== undefined) expect(next.startsWith(`${URL_OF_SITE}/data/people.ndjson?first=120&after=`)).toBe(true);
  }

  // Assess
  expect(sizes).toEqual([120, 120, 10]);
  expect(ids.size).toBe(250);
});

test('a page ends at 3 MB, and the next one goes on', async () => {
  // Prepare
  const long = '长'.repeat(60_000);
  for (let at = 0; at < 20; at += 2) {
    const articles = [at, at + 1].map((each) => put(`Article:a${each}`, { headline: `题${each}`, body: long }));
    await publish(session, { changes: articles });
  }
  const data = dataOver(session);

  // Act
  const first = await data.get('/data/articles.ndjson');
  const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] as string)?.[1] ?? '';
  const second = await data.get(next);

  // Assess
  const counted = [first, second].map(({ text }) => text.trim().split('\n').length);
  expect(Buffer.byteLength(first.text)).toBeLessThanOrEqual(3_000_000);
  expect(counted).toEqual([16, 4]);
});

test('a page of CSV costs what the page of the connection costs', async () => {
  // Prepare
  await publish(session, { changes: people(100) });
  const costs = async (ask: (over: WriteSession) => Promise<unknown>) => {
    const { session: watched, requests } = engine.watch(session);
    await ask(watched);
    return requests.length;
  };

  // Act
  const graph = await costs((over) =>
    apiOver(over).data('{ people(first: 100) { totalCount pageInfo { hasNextPage } nodes { id name } } }'),
  );
  const exported = await costs((over) => serve(over).send('/data/people.csv', { query: 'first=100' }));

  // Assess
  expect(exported).toBe(graph);
});

test('one line is logged for a request, with the path of the export and nothing that a client wrote', async () => {
  // Prepare
  await publishSample(session);
  const { send, lines } = serve(session);

  // Act
  await send('/data/projects.csv', { query: `words=${encodeURIComponent('秘密')}` });
  await send('/data/secret.csv');

  // Assess
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ method: 'GET', status: 200, operation: '/data/projects.csv', catalogue: true });
  expect(lines[1]).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
  expect(JSON.stringify(lines)).not.toMatch(/秘密|secret/);
});

test('a method other than GET and HEAD is refused, and a preflight answered', async () => {
  // Prepare
  const { send } = serve(session);

  // Act
  const [refused, preflight] = [
    await send('/data/people.csv', { method: 'POST' }),
    await send('/data/people.csv', { method: 'OPTIONS' }),
  ];

  // Assess
  expect(refused).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
  expect(preflight).toMatchObject({ statusCode: 204, headers: { 'access-control-allow-methods': 'GET, HEAD' } });
});
