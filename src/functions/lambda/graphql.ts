/** Lambda function of `/graphql`. It only reads. */
import { createGraphqlHandler } from '../../server/graphqlHandler.ts';
import { openReadSession } from '../../store/session.ts';
import { lambdaParts } from './lambdaParts.ts';
import { readContract } from './contract.ts';

const { tracer, ...parts } = lambdaParts(openReadSession);
const catalogue = tracer ? async () => (await tracer).catalogue(await parts.catalogue()) : parts.catalogue;

export const handler = createGraphqlHandler({ ...parts, catalogue, contract: readContract() });
