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
import { enumKey, monthKey, textKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, connectionOfLinks, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dateIn, hasValue, hasAnyValue, matchesWords } from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
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
  edition: ({ edition }, _, { reader }) => linkedRecord(reader, edition),
  mentions: ({ mentions }, args, context) => connectionOfLinks(context, byLinks(mentions.map((id) => ({ id }))), args),
};

const articlesThat = (filter: GraphArticleFilter | null | undefined): Conditions => [
  ...dateIn('publishedOn', filter?.publishedOn),
  ...hasAnyValue('section', articlesOfSection, filter?.section),
  ...hasAnyValue('genre', articlesOfGenre, filter?.genre),
  ...hasValue('topic', articlesOnTopic, filter?.topic),
  ...hasValue('edition', articlesInEdition, parseOptionalIdOf('Edition', filter?.edition, 'filter.edition')),
  ...hasValue(
    'mentions',
    articlesMentioning,
    filter?.mentions == null ? undefined : parseId(filter.mentions, 'filter.mentions'),
  ),
  ...matchesWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphArticleFilter | null | undefined };

/** 相关报道: the articles that mention a record. */
export const articlesAbout = ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
  connectionOf(context, listScope(articlesMentioning, id), args, articlesThat(args.filter));

const [section, genre, topic] = [
  textKey(articlesOfSection),
  enumKey(articlesOfGenre, GENRE_LABELS),
  textKey(articlesOnTopic),
];

export const ArticleFacets: GraphArticleFacetsResolvers = {
  section: facet(section, 'section'),
  genre: facet(genre, 'genre'),
  topic: facet(topic, 'topic'),
  year: facet(yearKey, 'date'),
};

export const articleQueries = {
  article: recordById('Article'),
  articles: (_, args, context) => connectionOf(context, kindScope('Article'), args, articlesThat(args.filter)),
  articleStatistics: (_, args, context) =>
    statisticsOf(context, {
      scope: kindScope('Article'),
      conditions: articlesThat(args.filter),
      keys: { YEAR: yearKey, MONTH: monthKey, SECTION: section, GENRE: genre, TOPIC: topic },
      args,
    }),
} satisfies GraphQueryResolvers;
