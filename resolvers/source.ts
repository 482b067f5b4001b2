import { linkedRecord } from '../src/graphql/resolverHelpers.ts';
import type { GraphSourceResolvers } from './types.generated.ts';

export const Source: GraphSourceResolvers = {
  article: ({ article }, _, { reader }) => linkedRecord(reader, article),
  edition: ({ edition }, _, { reader }) => linkedRecord(reader, edition),
};
