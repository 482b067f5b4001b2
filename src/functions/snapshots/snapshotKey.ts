/** The key and the metadata of a catalogue's snapshot in its bucket. */
import type { S3Environment } from '../config.ts';

/** One key for each format, so that a new release does not replace the snapshots of the running one. */
export const snapshotKey = (tablePrefix: string, format: number): string =>
  `catalogue/${tablePrefix}/format-${format}.sqlite.zst`;

/** Metadata of the object: the snapshot's publication, its size and its SHA-256, unpacked. */
export const STAND = { number: 'number', token: 'token', bytes: 'bytes', hash: 'sha256' } as const;

/** URL of a bucket. The regions in China have another domain. */
export function urlOf(bucket: string, { AWS_REGION: region = 'us-east-1', AWS_ENDPOINT_URL_S3: other }: S3Environment) {
  if (other !== undefined) return `${other}/${bucket}`;
  return `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
