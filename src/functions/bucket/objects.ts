/** Objects of the newsroom's bucket, and the keys of what is written beside them. */
import { createHash } from 'node:crypto';
import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** Bytes of a key in S3. */
const MAX_KEY_BYTES = 1_024;

/** The key with the suffix after it. Of a key that is too long for it, the beginning and a hash of the whole. */
export function keyBeside(key: string, suffix: string): string {
  if (Buffer.byteLength(key + suffix) <= MAX_KEY_BYTES) return key + suffix;
  const hash = createHash('sha256').update(key).digest('hex');
  const kept = Buffer.from(key).subarray(0, MAX_KEY_BYTES - suffix.length - hash.length - 1);
  return `${new TextDecoder().decode(kept, { stream: true })}~${hash}${suffix}`;
}

/** The key that an event names: encoded as in a URL's query, with + for a space. */
export const keyInEvent = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

export interface ObjectHead {
  readonly size: number;
  readonly etag: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Undefined if there is no such object. */
export async function objectHead(s3: S3Client, bucket: string, key: string): Promise<ObjectHead | undefined> {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return { size: head.ContentLength ?? 0, etag: head.ETag, metadata: head.Metadata ?? {} };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

export const isGone = (error: unknown): boolean =>
  error instanceof Error && ['NoSuchKey', 'NotFound', 'NoSuchBucket'].includes(error.name);

/** Whether another process has put the object since its tag was read. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(error.name);

/** The condition that an object is as it was when its tag was read: undefined where there was none. */
export const ifStill = (etag: string | undefined): { readonly IfMatch: string } | { readonly IfNoneMatch: '*' } =>
  etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag };
