/** A bucket for tests: the few requests of S3 that an import makes, over HTTP, with the objects in memory. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';

export interface Bucket {
  readonly s3: S3Client;
  readonly objects: Map<string, Buffer>;
  /** `METHOD key` of every request. */
  readonly requests: string[];
  close(): Promise<void>;
}

export const BUCKET = 'newsroom';

export async function startBucket(): Promise<Bucket> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const key = decodeURIComponent(new URL(request.url ?? '', 'http://bucket').pathname.slice(`/${BUCKET}/`.length));
      requests.push(`${request.method ?? ''} ${key}`);
      if (request.method === 'PUT') {
        const chunks: Buffer[] = [];
        for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
        objects.set(key, unwrap(Buffer.concat(chunks), request.headers['content-encoding']));
        response.end();
        return;
      }
      const object = objects.get(key);
      if (!object) {
        response.statusCode = 404;
        response.end(request.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>');
        return;
      }
      response.setHeader('etag', `"${createHash('md5').update(object).digest('hex')}"`);
      response.setHeader('content-length', object.length);
      response.end(request.method === 'HEAD' ? undefined : object);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const s3 = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ region: 'us-east-1', forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    ...{ s3, objects, requests },
    async close() {
      s3.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Bodies may come in chunks with their signatures, which this bucket does not ask for. */
function unwrap(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding?.includes('aws-chunked') === true) throw new Error('This bucket takes whole bodies only');
  return body;
}
