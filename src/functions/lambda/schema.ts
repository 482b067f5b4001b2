/** Lambda function of `/schema.graphql`. It reads only the file in its bundle. */
import { createSchemaHandler } from '../../server/schemaHandler.ts';
import { readSchemaText } from './contract.ts';

export const handler = createSchemaHandler(readSchemaText());
