/** Lambda function of the newsroom's pages: drafts each that is put into the bucket below `drafts/`. It publishes nothing. */
import type { S3Event } from 'aws-lambda';
import { openReadSession } from '../../store/session.ts';
import { draftObject } from '../bucket/bucketDraft.ts';
import { keyInEvent } from '../bucket/objects.ts';
import { lambdaParts } from './lambdaParts.ts';
import { s3Of } from './s3Access.ts';

/** Looking up a name needs the catalogue, for which a draft can wait longer than a reader. */
const DRAFTER_TIMEOUT = 4 * 60_000;

const lambda = lambdaParts(openReadSession, { patience: DRAFTER_TIMEOUT });
const parts = { ...lambda, s3: s3Of(lambda.config) };

/** Drafts one page after another. */
export async function handler({ Records }: S3Event): Promise<void> {
  for (const { s3 } of Records) await draftObject(parts, s3.bucket.name, keyInEvent(s3.object.key));
}
