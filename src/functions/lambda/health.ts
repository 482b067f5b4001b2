/** Lambda function of `/healthz`. It only reads. */
import { createHealthHandler } from '../../server/healthHandler.ts';
import { openReadSession } from '../../store/session.ts';
import { lambdaParts } from './lambdaParts.ts';

export const handler = createHealthHandler(lambdaParts(openReadSession));
