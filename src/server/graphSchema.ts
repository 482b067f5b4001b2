/** The executable schema of the contract with the project's resolvers. */
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { type Contract, executableSchema } from './executableSchema.ts';

const made = new WeakMap<Contract, GraphQLSchema>();

/** Made once for all handlers of a process that have the same contract. */
export function graphSchema(contract: Contract): GraphQLSchema {
  const schema = made.get(contract) ?? executableSchema(contract, resolvers);
  made.set(contract, schema);
  return schema;
}
