/** Lambda function of `/graphql`. It only reads. */
import { openReadSession } from '../../store/session.ts';
import { createGraphqlHandler } from '../../server/graphqlHandler.ts';
import { lambdaParts } from './lambdaParts.ts';
import { readContract } from './contract.ts';

export const handler = createGraphqlHandler({ ...lambdaParts(openReadSession), contract: readContract() });
