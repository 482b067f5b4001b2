/** Lambda function of `/healthz`. It only reads. */
import { createHealthHandler } from '../server/health.ts';
import { lambdaParts } from './lambda.ts';

export const handler = createHealthHandler(lambdaParts());
