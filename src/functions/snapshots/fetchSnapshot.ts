/**
 * Fetches snapshots from S3 with plain signed requests: the SDK's S3 client would be a third of the read function's code, for
 * a single GET per process.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { AwsClient } from 'aws4fetch';
import type { SnapshotSource } from '../../catalogue/sqlite/fetchFile.ts';
import type { S3Environment } from '../config.ts';
import { checkedCopy, type Expected } from './checkedCopy.ts';
import { snapshotKey, STAND, urlOf } from './snapshotKey.ts';

/**
 * Milliseconds for the whole fetch: half of a reader's wait for the catalogue, which must be built from the log if the fetch
 * fails. 200 MB take about 5 s.
 */
const FETCH_TIMEOUT = 10_000;

/** Lambda gives a function as much for its files, with the log that SQLite writes beside. */
const MAX_BYTES = 450 * 1024 * 1024;

function expectedOf(headers: Headers): Expected {
  const bytes = Number(headers.get(`x-amz-meta-${STAND.bytes}`));
  const hash = headers.get(`x-amz-meta-${STAND.hash}`) ?? '';
  if (!Number.isSafeInteger(bytes) || bytes <= 0 || !/^[0-9a-f]{64}$/.test(hash))
    throw new Error('The snapshot says neither its size nor its SHA-256: it is not one of ours');
  if (bytes > MAX_BYTES) throw new Error(`The snapshot has ${bytes} bytes, over ${MAX_BYTES}`);
  return { bytes, hash };
}

export function snapshotsIn(
  bucket: string,
  tablePrefix: string,
  environment: S3Environment,
  patience = FETCH_TIMEOUT,
): SnapshotSource {
  const place = urlOf(bucket, environment);
  return {
    async fetch(path, format) {
      const client = new AwsClient({
        service: 's3',
        region: environment.AWS_REGION ?? 'us-east-1',
        retries: 2,
        accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
        secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
        ...(environment.AWS_SESSION_TOKEN !== undefined && { sessionToken: environment.AWS_SESSION_TOKEN }),
      });
      const signal = AbortSignal.timeout(patience);
      const response = await client.fetch(`${place}/${snapshotKey(tablePrefix, format)}`, { signal });
      if (response.status === 404) return false;
      if (!response.ok || !response.body) {
        throw new Error(`S3 answered ${response.status} to the request for the catalogue's snapshot`);
      }
      const expected = expectedOf(response.headers);
      const body = Readable.fromWeb(response.body);
      await pipeline(body, createZstdDecompress(), checkedCopy(expected), createWriteStream(path));
      return true;
    },
  };
}
