import { linked } from '../src/graphql/resolverHelpers.ts';
import type { GraphSourceResolvers } from './types.generated.ts';

export const Source: GraphSourceResolvers = {
  article: ({ article }, _, { archive }) => linked(archive, article),
  edition: ({ edition }, _, { archive }) => linked(archive, edition),
};
