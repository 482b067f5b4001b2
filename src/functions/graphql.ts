/** Lambda function of `/graphql`. It only reads. */
import { createGraphqlHandler } from '../server/handler.ts';
import { lambdaParts } from './lambda.ts';
import { readContract } from './schemaText.ts';

export const handler = createGraphqlHandler({ ...lambdaParts(), contract: readContract() });
