import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { buildSchema } from 'graphql';
import { entriesOf, typesOf } from '../../../src/explorer/contract/search.ts';
import type { ExplorerManifest } from '../../../src/explorer/manifest.ts';
import { readSchemaText } from '../../../src/functions/lambda/contract.ts';
import { handler } from '../../../src/functions/lambda/explorer.ts';
import { request } from './explorerRequest.ts';

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../dist/explorer/manifest.json'), 'utf8'),
) as ExplorerManifest;
const names = Object.keys(manifest.files);
const pages = Object.keys(manifest.pages);
const script = names.find((name) => name.startsWith('main-') && name.endsWith('.js')) ?? '';

test.each(pages)('%s is HTML that the browser asks for anew each time', async (page) => {
  // Act
  const response = await handler(request(page));

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
  expect(response.body).toMatch(/<title>.*公开 Gongkai<\/title>/);
});

test.each(pages)('whatever %s loads, and every page it leads to, is here', async (page) => {
  // Prepare
  const { body = '' } = await handler(request(page));
  const addresses = [...body.matchAll(/<(?:link|script|a)\b[^>]*? (?:src|href)="([^"#]+)/g)].map(
    ([, found]) => found ?? '',
  );
  const paths = addresses.filter((address) => /^\/(explorer|docs)/.test(address));

  // Act
  const responses = await Promise.all(paths.map((path) => handler(request(path))));

  // Assess
  expect(paths.length).toBeGreaterThan(1);
  expect(body).not.toMatch(/<(?:link|script|img)[^>]*(?:src|href)="(?:https?:)?\/\//);
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 200));
});

test.each(pages)('%s is not sent again to who has it', async (page) => {
  // Prepare
  const encodings = { 'accept-encoding': 'br' };
  const first = await handler(request(page, 'GET', encodings));
  const etag = String(first.headers?.['etag']);

  // Act
  const second = await handler(request(page, 'GET', { ...encodings, 'if-none-match': etag }));
  const other = await handler(request(page, 'GET', { ...encodings, 'if-none-match': '"other"' }));

  // Assess
  expect(etag).toMatch(/^"[\w-]{27}-br"$/);
  expect(second).toMatchObject({ statusCode: 304, headers: { etag } });
  expect(second.body ?? '').toBe('');
  expect(other.statusCode).toBe(200);
});

test('the reference describes every type, field, argument and value of the contract, each by its own address', async () => {
  // Prepare
  const schema = buildSchema(readSchemaText());
  const types = typesOf(schema);
  const members = entriesOf(schema).filter(({ member }) => member !== undefined);

  // Act
  const { body = '' } = await handler(request('/docs'));

  // Assess
  expect(types.length).toBeGreaterThan(150);
  expect(types.filter(({ name }) => !body.includes(`<section id="${name}">`))).toEqual([]);
  expect(members.filter(({ type, member }) => !body.includes(`<dt id="${type}.${member}">`))).toEqual([]);
  expect(members.filter(({ term }) => !body.includes(term))).toEqual([]);
  expect(body).toContain('>总投资</span>');
  expect(body).not.toContain('<script');
});

test('what the page loads at first is less than 1.5 MB, compressed', async () => {
  // Act
  const bodies = await Promise.all(
    names.map((name) => handler(request(`/explorer/${name}`, 'GET', { 'accept-encoding': 'br' }))),
  );

  // Assess: even all that it ever loads.
  const bytes = bodies.reduce(
    (sum, { body = '', isBase64Encoded }) => sum + (isBase64Encoded ? body.length * 0.75 : body.length),
    0,
  );
  expect(bytes).toBeLessThan(1_500_000);
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

test('the compressed answer holds the same file', async () => {
  // Prepare
  const path = `/explorer/${script}`;

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

test.each(['/', '/docs', `/explorer/${names[0]}`])('HEAD of %s has the headers of GET and no body', async (path) => {
  // Act
  const get = await handler(request(path));
  const head = await handler(request(path, 'HEAD'));

  // Assess
  expect(head).toEqual({ ...get, body: '', isBase64Encoded: false });
});

test.each(['/', '/docs', `/explorer/${script}`, '/explorer/unknown.js'])(
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
