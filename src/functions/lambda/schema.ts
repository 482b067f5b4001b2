/** Lambda function of `/schema.graphql`. It reads nothing but the text it came with. */
import { createSchemaHandler } from '../../server/schemaHandler.ts';
import { readSchemaText } from './contract.ts';

export const handler = createSchemaHandler(readSchemaText());
