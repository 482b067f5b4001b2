import { byLinks } from '../src/records/kind.ts';
import {
  articlesInEdition,
  articlesMentioning,
  articlesOfGenre,
  articlesOfSection,
  articlesOnTopic,
} from '../src/records/kinds/article.ts';
import { GENRE_LABELS } from '../src/records/labels.ts';
import { halfYearKey, monthKey, quarterKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { connectionOfLinks, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { recordFields } from './record.ts';
import type {
  GraphArticleFacets,
  GraphArticleFilter,
  GraphArticleGroupKey,
  GraphArticleOrderField,
  GraphArticleResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Article: GraphArticleResolvers = {
  ...recordFields,
  date: ({ publishedOn }) => publishedOn,
  edition: ({ edition }, _, { reader }) => linkedRecord(reader, edition),
  mentions: ({ mentions }, args, context) => connectionOfLinks(context, byLinks(mentions), args),
};

export const articles = listing<GraphArticleFilter, GraphArticleFacets, GraphArticleOrderField, GraphArticleGroupKey>({
  field: 'articles',
  scope: kindScope('Article'),
  filter: {
    publishedOn: { date: true },
    section: { list: articlesOfSection, facet: true, group: 'SECTION' },
    genre: { list: articlesOfGenre, labels: GENRE_LABELS, facet: true, group: 'GENRE' },
    topic: { list: articlesOnTopic, repeats: true, facet: true, group: 'TOPIC' },
    edition: { list: articlesInEdition, id: 'Edition' },
    mentions: { list: articlesMentioning, id: 'ANY' },
    without: { without: true },
    words: { words: true },
  },
  otherFacets: { year: { own: 'publishedOn', by: yearKey } },
  otherGroupKeys: { YEAR: yearKey, HALF_YEAR: halfYearKey, QUARTER: quarterKey, MONTH: monthKey },
  orders: { PUBLISHED_ON: 'date', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

/** 相关报道: the articles that mention a record. */
export const articlesAbout = articles.listedBy(articlesMentioning);

export const articleQueries = {
  article: recordById('Article'),
  articles: articles.all,
  articleStatistics: articles.statistics,
} satisfies GraphQueryResolvers;
