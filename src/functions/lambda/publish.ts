/** Lambda function of the publishing bucket: imports each file that is put into it. */
import type { S3Event } from 'aws-lambda';
import { openWriteSession } from '../../store/writeSession.ts';
import { importObject } from '../bucket/bucketImport.ts';
import { keyInEvent } from '../bucket/objects.ts';
import { lambdaParts } from './lambdaParts.ts';
import { s3Of } from './s3Access.ts';

/** Looking up a name needs the catalogue, for which an import can wait much longer than a reader. */
const PUBLISHER_TIMEOUT = 5 * 60_000;

const lambda = lambdaParts(openWriteSession, { patience: PUBLISHER_TIMEOUT });
const parts = { ...lambda, s3: s3Of(lambda.config) };

/** Imports one object after another, each as a separate publication. */
export async function handler({ Records }: S3Event): Promise<void> {
  for (const { s3, userIdentity } of Records) {
    await importObject(parts, s3.bucket.name, keyInEvent(s3.object.key), userIdentity.principalId);
  }
}
