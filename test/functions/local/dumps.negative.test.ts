/** Dumps of a local server that cannot be given: what is not there, what is not made yet, what is not allowed. */
import { join } from 'node:path';
import { LocalDumps } from '../../../src/functions/local/localDumps.ts';
import { createHttpShim } from '../../../src/functions/local/httpShim.ts';
import type { DumpSources } from '../../../src/exports/dumps/makeDumps.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { newFolder, removeFolders, sourcesOver } from '../../exports/dumpRig.ts';
import type { Json } from '../../support/api.ts';
import { useEngine } from '../../support/engine.ts';
import { put } from '../../support/records.ts';

const engine = useEngine();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(removeFolders);

async function serve(sources: () => DumpSources, patience?: number): Promise<string> {
  const warned = () => undefined;
  const log = { debug: warned, info: warned, warn: warned, error: warned };
  const dumps = new LocalDumps({
    sources,
    folder: join(newFolder(), 'dumps'),
    log,
    ...(patience !== undefined && { patience }),
  });
  const server = createHttpShim(() => dumps.handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(async () => {
    server.close();
    server.closeAllConnections();
    await dumps.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

test('what is not there is a 404 that names what there is; only GET and HEAD are allowed', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x')], note: '一' });
  const url = await serve(() => sourcesOver(session));

  // Act
  const [missing, above, posted] = await Promise.all([
    fetch(`${url}/dumps/nothing.csv.gz`),
    fetch(`${url}/dumps/..%2fsitemap.xml`),
    fetch(`${url}/dumps/catalog.jsonld`, { method: 'POST' }),
  ]);

  // Assess
  expect([missing.status, above.status, posted.status]).toEqual([404, 404, 405]);
  expect(missing.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(((await missing.json()) as Json).detail).toContain('/dumps/records.ndjson.gz');
  expect(posted.headers.get('allow')).toBe('GET, HEAD');
});

test('while they are made, 503 says when to come again; they are made once, and then are there', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x')], note: '一' });
  let [reads, release]: [number, () => void] = [0, () => undefined];
  const held = new Promise<void>((released) => (release = released));
  const slow = engine.intercept(session, async (operation) => {
    if (operation !== 'Query') return;
    reads += 1;
    await held;
  });
  const url = await serve(() => sourcesOver(slow), 0);

  // Act
  const [first, second] = [await fetch(`${url}/sitemap.xml`), await fetch(`${url}/dumps/catalog.jsonld`)];
  const readsMeanwhile = reads;
  release();
  let last = await fetch(`${url}/dumps/catalog.jsonld`);
  while (last.status === 503) last = await fetch(`${url}/dumps/catalog.jsonld`);

  // Assess
  expect([first.status, second.status]).toEqual([503, 503]);
  expect(first.headers.get('retry-after')).toBe('5');
  expect(first.headers.get('cache-control')).toBe('no-store');
  expect(readsMeanwhile).toBeLessThanOrEqual(1);
  expect(last.status).toBe(200);
});

test('a run that fails is not the last one', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x')], note: '一' });
  let broken = true;
  const faulty = engine.intercept(session, (operation) => {
    if (broken && operation === 'Query') throw Object.assign(new Error('no'), { name: 'ValidationException' });
  });
  const url = await serve(() => sourcesOver(faulty));

  // Act
  const failed = await fetch(`${url}/sitemap.xml`);
  broken = false;
  const made = await fetch(`${url}/sitemap.xml`);

  // Assess
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toContain('ValidationException');
  expect(made.status).toBe(200);
});
