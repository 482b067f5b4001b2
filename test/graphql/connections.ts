/** Every connection of the schema, with the names of its arguments and of those that it must have. */
import { buildSchema, isObjectType, isRequiredArgument } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';

export const CONNECTIONS = Object.values(buildSchema(readSchemaText()).getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => /Connection!?$/.test(String(field.type)))
      .map(({ name, args }) => ({
        type: type.name,
        name,
        args: args.map((argument) => argument.name),
        required: args.filter(isRequiredArgument).map((argument) => argument.name),
      })),
  );
