import { LIMITS } from '../src/server/limits.ts';
import type { QueryResolvers } from './types.generated.ts';

export const limitsQueries = { limits: () => LIMITS } satisfies QueryResolvers;
