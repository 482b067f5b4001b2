/** Lambda function of the explorer: serves what `npm run build:explorer` built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import {
  brotliName,
  type ExplorerFile,
  type ExplorerManifest,
  MANIFEST_NAME,
  PUBLIC_PATH,
} from '../../explorer/manifest.ts';
import { SECURITY_HEADERS } from '../../explorer/securityHeaders.ts';
import type { HttpResponse } from '../../server/http/response.ts';
import { acceptedEncodings, Content } from '../../server/http/encodings.ts';
import { headersOf, type HttpHandler } from '../../server/http/events.ts';
import { readOnlyHandler } from '../../server/http/readOnlyHandler.ts';

const HTML = 'text/html; charset=utf-8';
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' };

export const handler: HttpHandler = explorerHandler(join(import.meta.dirname, '../../../dist/explorer'));

/** Serves the explorer that was built into the folder: its page at `/`, the reference at `/docs`, their files below `/explorer/`. */
export function explorerHandler(folder: string): HttpHandler {
  const read = readOnlyHandler((event) => explorerResponse(event, folder));
  return async (event) => {
    const result = await read(event);
    return { ...result, headers: { ...result.headers, ...SECURITY_HEADERS } };
  };
}

async function explorerResponse(event: APIGatewayProxyEventV2, folder: string): Promise<HttpResponse> {
  const manifest = await readManifest(folder);
  if (!manifest) {
    return failure(503, 'The explorer is not built. Run <code>npm run build:explorer</code> and load this page again.');
  }
  const path = event.rawPath;
  const takesBrotli = acceptedEncodings(headersOf(event).get('accept-encoding')).includes('br');
  // Only a name that the build listed reaches the file system: no path can lead out of the folder.
  const page = Object.hasOwn(manifest.pages, path) ? manifest.pages[path] : undefined;
  // A page names the files of the latest build, so a browser must ask for it each time.
  if (page) {
    const headers = { 'cache-control': 'no-cache', etag: `"${page.hash}"` };
    return readBuilt(folder, page.name, page, headers, takesBrotli);
  }
  const name = path.startsWith(PUBLIC_PATH) ? path.slice(PUBLIC_PATH.length) : '';
  const file = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
  // The name holds a hash of the content: what is under it never changes.
  if (file) return readBuilt(folder, name, file, FOR_EVER, takesBrotli);
  return failure(404, 'The explorer has no such page or file.');
}

async function readBuilt(
  folder: string,
  name: string,
  file: ExplorerFile,
  caching: Readonly<Record<string, string>>,
  takesBrotli: boolean,
): Promise<HttpResponse> {
  const headers = { 'content-type': file.type, ...caching };
  return { status: 200, headers, body: await readBuiltContent(join(folder, name), file, takesBrotli) };
}

/** In brotli as it was built, or as it is: to compress megabytes for one answer takes too long. */
async function readBuiltContent(path: string, { type, brotli }: ExplorerFile, takesBrotli: boolean): Promise<Content> {
  if (brotli && takesBrotli) return new Content(await readFile(brotliName(path)), 'br');
  const bytes = await readFile(path);
  return new Content(type.startsWith('text/') ? bytes.toString() : bytes, 'identity');
}

/** A short HTML page that says what is wrong. */
function failure(status: number, message: string): HttpResponse {
  const body = `<!doctype html>\n<html lang="en"><title>公开 Gongkai</title><p>${message}</p></html>\n`;
  return { status, headers: { 'content-type': HTML, 'cache-control': 'no-store' }, body: new Content(body) };
}

// Read for each request, since a developer may build while the server runs; it is a small file.
async function readManifest(folder: string): Promise<ExplorerManifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST_NAME), 'utf8')) as ExplorerManifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
