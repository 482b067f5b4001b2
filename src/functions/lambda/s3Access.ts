/** The S3 client of the functions that write to buckets. */
import { S3Client } from '@aws-sdk/client-s3';
import type { Config } from '../config.ts';

/** Outside AWS, buckets are in the path. */
export const s3Of = ({ s3 }: Config): S3Client =>
  new S3Client({ forcePathStyle: s3.AWS_ENDPOINT_URL_S3 !== undefined });
