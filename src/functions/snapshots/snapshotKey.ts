/** Where a snapshot of the catalogue lies in its bucket. */

import type { S3Environment } from '../config.ts';

/** One for each format: a release that reads another one leaves those of the running release alone. */
export const snapshotKey = (tablePrefix: string, format: number): string =>
  `catalogue/${tablePrefix}/format-${format}.sqlite.zst`;

/** What the object's metadata says of the publication that the snapshot stands at. */
export const STAND = { number: 'number', token: 'token' } as const;

/** URL of a bucket. The regions in China have a domain of their own. */
export function urlOf(bucket: string, { AWS_REGION: region = 'us-east-1', AWS_ENDPOINT_URL_S3: other }: S3Environment) {
  if (other !== undefined) return `${other}/${bucket}`;
  return `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
