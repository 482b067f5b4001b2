/** Lambda function of the publishing bucket: imports each file that is put there. */
import type { S3Event } from 'aws-lambda';
import { openWriteSession } from '../../store/writeSession.ts';
import { importObject } from '../bucket/bucketImport.ts';
import { lambdaParts } from './lambdaParts.ts';
import { s3Of } from './s3Access.ts';

/** A name is looked up when the catalogue is there: an import may wait for it far longer than a reader. */
const PUBLISHER_TIMEOUT = 5 * 60_000;

const lambda = lambdaParts(openWriteSession, { patience: PUBLISHER_TIMEOUT });
const parts = { ...lambda, s3: s3Of(lambda.config) };

/** One object after the other: each is a publication of its own. */
export async function handler({ Records }: S3Event): Promise<void> {
  for (const { s3 } of Records) {
    // Keys come as in a URL's query, with + for a space.
    await importObject(parts, s3.bucket.name, decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
  }
}
