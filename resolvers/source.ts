import { linkedRecord } from '../src/graphql/resolverHelpers.ts';
import type { Context } from '../src/graphql/context.ts';
import type { Source as SourceContent } from '../src/records/source.ts';
import type { GraphSourceResolvers } from './types.generated.ts';

/** The article of a source, where what it knows is not said otherwise: an edition of its own has pages of its own. */
async function silentOn({ article, edition }: SourceContent, { reader }: Context) {
  const found = await linkedRecord(reader, article);
  return edition === undefined || found?.edition === edition ? found : undefined;
}

export const Source: GraphSourceResolvers = {
  article: ({ article }, _, { reader }) => linkedRecord(reader, article),
  edition: async (source, _, context) =>
    linkedRecord(context.reader, source.edition ?? (await silentOn(source, context))?.edition),
  page: async (source, _, context) => source.page ?? (await silentOn(source, context))?.page,
};
