import { linked } from '../src/server/fields.ts';
import type { SourceResolvers } from './types.generated.ts';

export const Source: SourceResolvers = {
  article: ({ article }, _, { archive }) => linked(archive, article),
  edition: ({ edition }, _, { archive }) => linked(archive, edition),
};
