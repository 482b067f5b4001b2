/** Lambda function of `/graphql`. It only reads. */
import { createGraphqlHandler } from '../server/handler.ts';
import { lambdaParts } from './lambda.ts';
import { readContract } from './schemaText.ts';

const { tracer, ...parts } = lambdaParts();
const catalogue = tracer ? async () => (await tracer).catalogue(await parts.catalogue()) : parts.catalogue;

export const handler = createGraphqlHandler({ ...parts, catalogue, contract: readContract() });
