import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { hashOf } from '../server/persisted.ts';
import type { Json } from '../support/api.ts';
import { copyProject, scriptOf, startIn } from './project.ts';

const project = copyProject();
const DATA_DIR = join(project.folder, 'data');

let child: ChildProcess;
let origin: string;

beforeAll(async () => {
  [child, origin] = await startOffline();
}, 60_000);

afterAll(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  project.remove();
}, 20_000);

/** Starts the script, and waits until it says where it answers. */
async function startOffline(): Promise<[ChildProcess, string]> {
  const started = startIn(project, ...scriptOf('offline'), { PORT: '0', DATA_DIR });
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on('data', (text) => {
        output += String(text);
        const [, answersAt] = /answers at (http:\/\/localhost:\d+)\/graphql/.exec(output) ?? [];
        if (answersAt !== undefined) found(answersAt);
      });
    }
    started.once('close', () => {
      failed(new Error(`It ended: ${output}`));
    });
  });
  return [started, address];
}

const get = (params: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql?${new URLSearchParams(params).toString()}`, { headers });

const post = (body: unknown) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });

const jsonOf = (response: Response): Promise<Json> => response.json();

test('lists within lists are answered to POST', async () => {
  const query = `query ($id: ID!) {
    project(id: $id) { name owner { name projects(first: 2) { totalCount nodes { name } } } articles { nodes { title } } }
  }`;

  const response = await post({ query, variables: { id: 'Project:jiangsu-tianbao-auto-electronics-phase-2' } });

  expect(response.status).toBe(200);
  expect((await jsonOf(response)).data.project).toMatchObject({
    name: '江苏天宝汽车电子二期扩建项目',
    owner: { name: '江苏天宝汽车电子有限公司', projects: { totalCount: 1 } },
    articles: { nodes: [{ title: '江苏天宝汽车电子二期扩建项目预计年底封顶' }] },
  });
});

test('search with facets, in Chinese in the address, is answered to GET from the catalogue', async () => {
  const query =
    '{ search(query: "汽车电子", first: 2) { totalCount facets { kind { value count } } nodes { __typename } } }';

  const response = await get({ query });

  const { search } = (await jsonOf(response)).data;
  expect(search.totalCount).toBeGreaterThan(2);
  expect(search.nodes).toHaveLength(2);
  expect(search.facets.kind).toContainEqual({ value: 'ARTICLE', count: expect.any(Number) });
});

test('what is known already is answered 304', async () => {
  const query = '{ articles(first: 3) { nodes { title } } }';
  const known = await get({ query });
  const etag = known.headers.get('etag') ?? '';

  const again = await get({ query }, { 'if-none-match': etag });

  expect(known.headers.get('cache-control')).toMatch(/^public/);
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('answers are compressed, and come through whole', async () => {
  const query = '{ records(first: 100) { nodes { id title } } }';

  const [brotli, plain] = await Promise.all([
    get({ query }, { 'accept-encoding': 'br' }),
    get({ query }, { 'accept-encoding': 'identity' }),
  ]);

  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(await brotli.text()).toBe(await plain.text());
});

test('mutations, and persisted queries that nobody knows, are refused with their code', async () => {
  const mutation = await post({ query: 'mutation { publish }' });
  const sha256Hash = hashOf('never sent');
  const unknown = await get({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }) });

  expect((await jsonOf(mutation)).errors).toHaveLength(1);
  expect(mutation.status).toBe(400);
  expect((await jsonOf(unknown)).errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
});

test('the contract, the health and the explorer are at their places', async () => {
  const [contract, head, health, page, docs, errors] = await Promise.all([
    fetch(`${origin}/schema.graphql`),
    fetch(`${origin}/schema.graphql`, { method: 'HEAD' }),
    fetch(`${origin}/healthz`),
    fetch(`${origin}/`),
    fetch(`${origin}/docs`),
    fetch(`${origin}/docs/errors`),
  ]);

  const html = await page.text();
  const [script = ''] = /\/explorer\/[\w-]+\.js/.exec(html) ?? [];
  const file = await fetch(`${origin}${script}`, { headers: { 'accept-encoding': 'br' } });

  expect(await contract.text()).toBe(readSchemaText());
  expect(head.headers.get('etag')).toBe(contract.headers.get('etag'));
  expect(await health.json()).toEqual({ status: 'ok', publication: 1 });
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await docs.text()).toContain('id="Project.investment"');
  expect(await errors.text()).toContain('QUERY_TOO_LARGE');
  expect(file.headers.get('content-encoding')).toBe('br');
  expect((await file.text()).length).toBeGreaterThan(1_000);
});

test('told to end, it ends, and its emulation and its engine with it', async () => {
  const announced = join(DATA_DIR, 'engine.url');
  expect(existsSync(announced)).toBe(true);

  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];

  expect(code).toBe(0);
  expect(existsSync(announced)).toBe(false);
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
});
