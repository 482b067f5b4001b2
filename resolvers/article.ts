import {
  articlesInEdition,
  articlesMentioning,
  articlesOfGenre,
  articlesOfSection,
  articlesOnTopic,
} from '../src/records/kinds/article.ts';
import { byLinks } from '../src/records/kind.ts';
import { GENRE_LABELS } from '../src/records/labels.ts';
import { parseId, parseOptionalIdOf } from '../src/graphql/arguments.ts';
import { byCode, byMonth, byText, byYear } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, connectionOfLinks, linked, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dated, having, havingAny, withWords } from '../src/graphql/queries/filters.ts';
import { allOf, type ListArguments, onList } from '../src/graphql/queries/listQuery.ts';
import { statisticsOf } from '../src/graphql/connections/statistics.ts';
import type { Context } from '../src/graphql/context.ts';
import { recordFields } from './record.ts';
import type {
  GraphArticleFacetsResolvers,
  GraphArticleFilter,
  GraphArticleResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Article: GraphArticleResolvers = {
  ...recordFields,
  date: ({ publishedOn }) => publishedOn,
  edition: ({ edition }, _, { archive }) => linked(archive, edition),
  mentions: ({ mentions }, args, context) => connectionOfLinks(context, byLinks(mentions.map((id) => ({ id }))), args),
};

const articlesThat = (filter: GraphArticleFilter | null | undefined): Conditions => [
  ...dated('publishedOn', filter?.publishedOn),
  ...havingAny('section', articlesOfSection, filter?.section),
  ...havingAny('genre', articlesOfGenre, filter?.genre),
  ...having('topic', articlesOnTopic, filter?.topic),
  ...having('edition', articlesInEdition, parseOptionalIdOf('Edition', filter?.edition, 'filter.edition')),
  ...having(
    'mentions',
    articlesMentioning,
    filter?.mentions == null ? undefined : parseId(filter.mentions, 'filter.mentions'),
  ),
  ...withWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphArticleFilter | null | undefined };

/** 相关报道: the articles that mention a record. */
export const articlesAbout = ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
  connectionOf(context, onList(articlesMentioning, id), args, articlesThat(args.filter));

const [section, genre, topic] = [
  byText(articlesOfSection),
  byCode(articlesOfGenre, GENRE_LABELS),
  byText(articlesOnTopic),
];

export const ArticleFacets: GraphArticleFacetsResolvers = {
  section: facet(section, 'section'),
  genre: facet(genre, 'genre'),
  topic: facet(topic, 'topic'),
  year: facet(byYear, 'date'),
};

export const articleQueries = {
  article: recordById('Article'),
  articles: (_, args, context) => connectionOf(context, allOf('Article'), args, articlesThat(args.filter)),
  articleStatistics: (_, args, context) =>
    statisticsOf(context, {
      base: allOf('Article'),
      conditions: articlesThat(args.filter),
      keys: { YEAR: byYear, MONTH: byMonth, SECTION: section, GENRE: genre, TOPIC: topic },
      args,
    }),
} satisfies GraphQueryResolvers;
