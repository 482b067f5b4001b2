import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { acceptsBrotli } from '../../explorer/encoding.ts';
import { brotliName, MANIFEST_NAME, PAGE_NAME, PUBLIC_PATH, type ExplorerManifest } from '../../explorer/manifest.ts';
import { failure, success } from '../../explorer/responses.ts';

/** A Lambda function behind an HTTP API, which speaks the second version of the payload. */
export type ExplorerHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Serves the explorer that `npm run build:explorer` built. */
export const handler: ExplorerHandler = explorerHandler(join(import.meta.dirname, '../../../dist/explorer'));

/** Serves the explorer that was built into the folder: the page at `/`, its files below `/explorer/`. */
export function explorerHandler(folder: string): ExplorerHandler {
  return async (event) => {
    const { method } = event.requestContext.http;
    if (method !== 'GET' && method !== 'HEAD') {
      return failure(405, 'The explorer can only be read.', { allow: 'GET, HEAD' });
    }
    const response = await read(folder, event);
    return method === 'HEAD' ? { ...response, body: '', isBase64Encoded: false } : response;
  };
}

async function read(folder: string, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const manifest = await readManifest(folder);
  if (!manifest) {
    return failure(503, 'The explorer is not built. Run <code>npm run build:explorer</code> and load this page again.');
  }
  const path = event.rawPath;
  if (path === '/') return readPage(folder);
  const name = path.startsWith(PUBLIC_PATH) ? path.slice(PUBLIC_PATH.length) : '';
  return readBuilt(folder, manifest, name, acceptsBrotli(event.headers['accept-encoding']));
}

// The page names the files of the latest build, so that a browser must ask for it anew each time.
async function readPage(folder: string): Promise<APIGatewayProxyStructuredResultV2> {
  const bytes = await readFile(join(folder, PAGE_NAME));
  return success({ type: 'text/html; charset=utf-8', cacheControl: 'no-cache', bytes });
}

async function readBuilt(
  folder: string,
  { files }: ExplorerManifest,
  name: string,
  takesBrotli: boolean,
): Promise<APIGatewayProxyStructuredResultV2> {
  // Only a name that the build listed reaches the file system: no path can lead out of the folder.
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) return failure(404, 'The explorer has no such file.');
  const encoding = file.brotli && takesBrotli ? 'br' : undefined;
  const bytes = await readFile(join(folder, encoding ? brotliName(name) : name));
  // The name holds a hash of the content: what is under it never changes.
  const cacheControl = 'public, max-age=31536000, immutable';
  return success({ type: file.type, cacheControl, bytes, varies: file.brotli, ...(encoding && { encoding }) });
}

// Read anew for each request, for a developer may build while the server runs; it is a small file.
async function readManifest(folder: string): Promise<ExplorerManifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST_NAME), 'utf8')) as ExplorerManifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
