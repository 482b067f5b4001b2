import {
  articlesInEdition,
  articlesMentioning,
  articlesOfGenre,
  articlesOfSection,
  articlesOnTopic,
} from '../src/records/article.ts';
import { byLinks } from '../src/records/kind.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays, parseId, parseOptionalIdOf } from '../src/server/arguments.ts';
import { connectionOf, connectionOfLinks, linked, recordById } from '../src/server/fields.ts';
import { having, havingAny, listsFor } from '../src/server/filters.ts';
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
  articles(_, args, context) {
    const { publishedOn, section, genre, topic, edition, mentions } = args.filter ?? {};
    const lists = listsFor(recordsOfKind('Article'), {
      section: havingAny(articlesOfSection, section, 'filter.section'),
      genre: havingAny(articlesOfGenre, genre, 'filter.genre'),
      topic: having(articlesOnTopic, topic, 'filter.topic'),
      edition: having(articlesInEdition, parseOptionalIdOf('Edition', edition, 'filter.edition'), 'filter.edition'),
      mentions: having(
        articlesMentioning,
        mentions == null ? mentions : parseId(mentions, 'filter.mentions'),
        'filter.mentions',
      ),
    });
    return connectionOf(context, lists, args, parseDays(publishedOn, 'filter.publishedOn'));
  },
} satisfies GraphQueryResolvers;
