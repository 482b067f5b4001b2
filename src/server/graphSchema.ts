/** The executable schema of the contract with the project's resolvers. */
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { type Contract, executableSchema } from './executableSchema.ts';

export const graphSchema = (contract: Contract): GraphQLSchema => executableSchema(contract, resolvers);
