import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { ExplorerManifest } from '../../../src/explorer/manifest.ts';
import { handler } from '../../../src/functions/lambda/explorer.ts';
import { request } from './explorerRequest.ts';

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../dist/explorer/manifest.json'), 'utf8'),
) as ExplorerManifest;
const names = Object.keys(manifest.files);

test('the page is HTML that the browser asks for anew each time', async () => {
  // Act
  const response = await handler(request('/'));

  // Assess
  expect(response).toMatchObject({
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
    isBase64Encoded: false,
  });
  expect(response.body).toContain('<title>公开 Gongkai</title>');
});

test('whatever the page loads is here', async () => {
  // Prepare
  const { body = '' } = await handler(request('/'));
  const addresses = [...body.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  const paths = addresses.filter((address) => !address.startsWith('data:'));

  // Act
  const responses = await Promise.all(paths.map((path) => handler(request(path))));

  // Assess
  expect(paths).toHaveLength(2);
  expect(body).not.toMatch(/https?:\/\//);
  expect(responses.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
});

test.each(names)('%s is served as what it is, for ever', async (name) => {
  // Act
  const response = await handler(request(`/explorer/${name}`));

  // Assess
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(Buffer.byteLength(response.body ?? '')).toBe(manifest.files[name]?.bytes);
  // A Lambda function may not answer with more.
  expect(response.body?.length).toBeLessThan(6_000_000);
});

test('the style sheet loads nothing from elsewhere', async () => {
  // Prepare
  const name = names.find((each) => each.endsWith('.css')) ?? '';

  // Act
  const { body } = await handler(request(`/explorer/${name}`));

  // Assess
  expect(body).not.toMatch(/@import|url\(["']?(?!data:|["'#])/);
});

test('the manifest names three workers, all of them served', () => {
  // Assess
  expect(Object.keys(manifest.workers).sort()).toEqual(['editor', 'graphql', 'json']);
  expect(names).toEqual(expect.arrayContaining(Object.values(manifest.workers)));
});

test('the compressed answer holds the same file', async () => {
  // Prepare
  const path = `/explorer/${manifest.workers.graphql}`;

  // Act
  const plain = await handler(request(path));
  const packed = await handler(request(path, 'GET', { 'accept-encoding': 'gzip, deflate, br;q=0.9' }));

  // Assess
  expect(packed).toMatchObject({
    headers: { 'content-encoding': 'br', vary: 'accept-encoding' },
    isBase64Encoded: true,
  });
  expect(brotliDecompressSync(Buffer.from(packed.body ?? '', 'base64')).toString()).toBe(plain.body);
  expect(plain.headers).toMatchObject({ vary: 'accept-encoding' });
  expect(plain.headers).not.toHaveProperty('content-encoding');
});

test.each(['/', `/explorer/${names[0]}`])('HEAD of %s has the headers of GET and no body', async (path) => {
  // Act
  const get = await handler(request(path));
  const head = await handler(request(path, 'HEAD'));

  // Assess
  expect(head).toEqual({ ...get, body: '', isBase64Encoded: false });
});

test.each(['/', `/explorer/${manifest.workers.graphql}`, '/explorer/unknown.js'])(
  'the policy sent with %s names no origin but our own',
  async (path) => {
    // Act
    const { headers } = await handler(request(path));

    // Assess
    const policy = String(headers?.['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/\*|https?:|wss?:|unsafe-eval|script-src[^;]*unsafe/);
  },
);
