import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExplorerManifest } from '../../../src/explorer/manifest.ts';
import { explorerHandler, handler } from '../../../src/functions/lambda/explorer.ts';
import { request } from './explorerRequest.ts';

const built = join(import.meta.dirname, '../../../dist/explorer');
const { files } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as ExplorerManifest;
const script = Object.keys(files).find((name) => name.startsWith('main-') && name.endsWith('.js')) ?? '';

test.each([
  ['an unknown file', '/explorer/unknown.js'],
  ['no file', '/explorer/'],
  ['the folder itself', '/explorer'],
  ['the page by its file name', '/explorer/index.html'],
  ['the reference by its file name', '/explorer/docs.html'],
  ['a guide that is none', '/docs/nothing'],
  ['a guide by a roundabout way', '/docs/../docs/errors'],
  ['the reference with a slash', '/docs/'],
  ['the list of the files', '/explorer/manifest.json'],
  ['a compressed sibling by its file name', `/explorer/${script}.br`],
  ['a file outside of the folder', '/explorer/../../package.json'],
  ['the same, encoded', '/explorer/..%2f..%2fpackage.json'],
  ['a built file by a roundabout way', `/explorer/./${script}`],
  ['an absolute path', '/explorer//etc/passwd'],
  ['a property that every object has', '/explorer/constructor'],
  ['a path below another root', `/other/${script}`],
  ['a built file at the root', `/${script}`],
])('%s is not found', async (_what, path) => {
  // Act
  const response = await handler(request(path));

  // Assess
  expect(response).toMatchObject({
    statusCode: 404,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' },
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  // Act
  const response = await handler(request('/', method));

  // Assess
  expect(response).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
});

test.each([undefined, '', 'gzip', 'br;q=0', 'BR; q=0.000', 'brotli', 'xbr'])(
  'who accepts %p does not get brotli',
  async (accepted) => {
    // Act
    const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const response = await handler(request(`/explorer/${script}`, 'GET', headers));

    // Assess
    expect(response.statusCode).toBe(200);
    expect(response.headers).not.toHaveProperty('content-encoding');
  },
);

describe('without a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/', folder],
    [`/explorer/${script}`, folder],
    ['/', join(folder, 'missing')],
  ])('%s says what to do', async (path, empty) => {
    // Prepare
    const unbuilt = explorerHandler(empty);

    // Act
    const response = await unbuilt(request(path));

    // Assess
    expect(response).toMatchObject({ statusCode: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(response.body).toContain('npm run build:explorer');
  });
});
