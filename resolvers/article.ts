import { byLinks } from '../src/records/kind.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays } from '../src/server/arguments.ts';
import { connectionOf, connectionOfLinks, linked, recordById } from '../src/server/fields.ts';
import { recordFields } from './record.ts';
import type { GraphArticleResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Article: GraphArticleResolvers = {
  ...recordFields,
  date: ({ publishedOn }) => publishedOn,
  edition: ({ edition }, _, { archive }) => linked(archive, edition),
  mentions: ({ mentions }, args, context) => connectionOfLinks(context, byLinks(mentions.map((id) => ({ id }))), args),
};

export const articleQueries = {
  article: recordById('Article'),
  articles: (_, args, context) =>
    connectionOf(context, [recordsOfKind('Article')], args, parseDays(args.filter?.publishedOn, 'filter.publishedOn')),
} satisfies GraphQueryResolvers;
