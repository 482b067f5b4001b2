import { LIMITS } from '../src/graphql/limits.ts';
import type { GraphQueryResolvers } from './types.generated.ts';

export const limitsQueries = { limits: () => LIMITS } satisfies GraphQueryResolvers;
