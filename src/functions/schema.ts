/** Lambda function of `/schema.graphql`. It reads nothing but the text it came with. */
import { createContractHandler } from '../server/contract.ts';
import { readSchemaText } from './schemaText.ts';

export const handler = createContractHandler(readSchemaText());
