/** Lambda function of `/data` and what lies beside it. It only reads. */
import { createDataHandler } from '../../server/data/dataHandler.ts';
import { openReadSession } from '../../store/session.ts';
import { readContract } from './contract.ts';
import { lambdaParts } from './lambdaParts.ts';

const lambda = lambdaParts(openReadSession);

export const handler = createDataHandler({ ...lambda, contract: readContract(), site: lambda.config.site });
