/** A little S3 for tests: the few requests that the project makes, over HTTP, with the objects in memory. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';

/** What may become of a request: refused, answered late, cut off after some bytes of the body, or left without an end. */
export type Trouble =
  | { readonly status: number }
  | { readonly after: number }
  | { readonly cutAt: number }
  | { readonly endlessAt: number };

export interface Bucket {
  readonly s3: S3Client;
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** By key: when it was written, where a test says; else now. */
  readonly written: Map<string, Date>;
  /** By key: what `x-amz-meta-` headers said. */
  readonly metadata: Map<string, Readonly<Record<string, string>>>;
  /** By key: the headers with which it was put. */
  readonly headers: Map<string, IncomingMessage['headers']>;
  /** `METHOD key` of every request. */
  readonly requests: string[];
  /** Asked for every request, by `METHOD key`; may do something first. */
  trouble: (request: string) => Trouble | undefined | Promise<Trouble | undefined>;
  /** Removes all objects, and forgets the requests and the trouble. */
  empty(): void;
  close(): Promise<void>;
}

export const BUCKET = 'newsroom';
const ignore = (): void => undefined;
const META = 'x-amz-meta-';

export async function startBucket(): Promise<Bucket> {
  const server = createServer((request, response) => {
    void answer(bucket, request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const s3 = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 2,
    // It would say of each stream that it cannot send it again.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const bucket: Bucket = {
    s3,
    endpoint,
    objects: new Map(),
    written: new Map(),
    metadata: new Map(),
    headers: new Map(),
    requests: [],
    trouble: () => undefined,
    empty() {
      bucket.objects.clear();
      bucket.written.clear();
      bucket.metadata.clear();
      bucket.headers.clear();
      bucket.requests.length = 0;
      bucket.trouble = () => undefined;
    },
    async close() {
      s3.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return bucket;
}

async function answer(bucket: Bucket, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request;
  const [, , ...path] = new URL(url, 'http://bucket').pathname.split('/');
  const key = decodeURIComponent(path.join('/'));
  bucket.requests.push(`${method} ${key}`);
  const body = await bodyOf(request);
  const trouble = await bucket.trouble(`${method} ${key}`);
  if (trouble && 'after' in trouble) await sleep(trouble.after);
  const refuse = (status: number, code: string) =>
    response.writeHead(status).end(method === 'HEAD' ? undefined : `<Error><Code>${code}</Code></Error>`);
  if (trouble && 'status' in trouble) return void refuse(trouble.status, 'Trouble');

  const object = bucket.objects.get(key);
  if (method === 'PUT') {
    if (!mayPut(headers, object)) return void refuse(412, 'PreconditionFailed');
    const checksum = headers['x-amz-checksum-sha256'];
    if (checksum !== undefined && checksum !== createHash('sha256').update(body).digest('base64')) {
      return void refuse(400, 'BadDigest');
    }
    bucket.objects.set(key, body);
    bucket.headers.set(key, headers);
    bucket.metadata.set(key, metadataIn(headers));
    return void response.setHeader('etag', etagOf(body)).end();
  }
  if (!object) return void refuse(404, 'NoSuchKey');
  for (const [name, value] of Object.entries(bucket.metadata.get(key) ?? {})) response.setHeader(META + name, value);
  response.setHeader('last-modified', (bucket.written.get(key) ?? new Date(Date.now() + 1_000)).toUTCString());
  response.setHeader('etag', etagOf(object)).setHeader('content-length', object.length);
  if (method === 'HEAD') return void response.end();
  if (trouble && 'cutAt' in trouble) {
    response.write(object.subarray(0, trouble.cutAt), () => response.socket?.end());
  } else if (trouble && 'endlessAt' in trouble) response.write(object.subarray(0, trouble.endlessAt));
  else response.end(object);
}

const etagOf = (object: Buffer): string => `"${createHash('md5').update(object).digest('hex')}"`;

/** By the conditions in the headers. */
function mayPut(headers: IncomingMessage['headers'], present: Buffer | undefined): boolean {
  if (headers['if-none-match'] === '*' && present) return false;
  const wanted = headers['if-match'];
  return wanted === undefined || (present !== undefined && wanted === etagOf(present));
}

function metadataIn(headers: IncomingMessage['headers']): Record<string, string> {
  const found = Object.entries(headers).filter(([name]) => name.startsWith(META));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(META.length), String(value)]));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding']?.includes('aws-chunked') === true ? unchunked(body) : body;
}

/** The SDK sends streams in chunks with their lengths, and the checksum behind them. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const length = parseInt(body.subarray(at, end).toString(), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
