/** 文章: an article as printed: headline, text, pictures, and the records that it mentions. */
import { z } from 'zod';
import { linkTo, linkToAny } from '../ids.ts';
import { byLinks, byValue, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { partialDate } from '../partialDate.ts';
import { bylineEntry } from '../people.ts';
import { linksOfSources, source } from '../source.ts';
import { body, line, many, paragraph, mediaType, webAddress } from '../text.ts';

/** 消息, 会议报道, 通讯(特写), 图片新闻, 评论, 公告, 解读. */
export const GENRES = [
  'NEWS',
  'MEETING_REPORT',
  'FEATURE',
  'PHOTO',
  'COMMENTARY',
  'NOTICE',
  'EXPLAINER',
  'OTHER',
] as const;

/** Kinds that an article can mention. */
const MENTIONED = ['Meeting', 'Project', 'Enterprise', 'Person', 'Organization', 'Document', 'Area'] as const;

const image = z.strictObject({
  url: webAddress.optional(),
  caption: paragraph.optional(),
  /** For readers who do not see it: what it shows. */
  alternativeText: paragraph.optional(),
  credit: line.optional(),
  mediaType: mediaType.optional(),
  /** Pixels. */
  width: z.int().min(1).max(100_000).optional(),
  height: z.int().min(1).max(100_000).optional(),
});

const shape = z.strictObject({
  /** The record's title: the headline, if one is printed. */
  title: line,
  /** 标题: the exact headline; absent if none is printed. */
  headline: line.optional(),
  /** 肩题: the line above the headline. */
  kicker: line.optional(),
  /** 副题: the lines below it. */
  deck: paragraph.optional(),
  summary: paragraph.optional(),
  body: body.optional(),
  genre: z.enum(GENRES),
  section: line.optional(),
  topics: many(line),
  publishedOn: partialDate,
  edition: linkTo('Edition').optional(),
  page: z.int().min(1).max(999).optional(),
  /** Place on the page, from 1. */
  placeOnPage: z.int().min(1).max(999).optional(),
  /** 署名: who wrote and pictured it, in the order printed. */
  byline: many(bylineEntry),
  /** 专栏: a series that it belongs to, within its section. */
  column: line.optional(),
  /** 转载: where it first stood. */
  reprintOf: z.strictObject({ outlet: line, url: webAddress.optional() }).optional(),
  images: many(image),
  mentions: many(linkToAny(MENTIONED)),
  sources: many(source),
});

export type ArticleContent = z.output<typeof shape>;

/** 报道: the articles that mention a record. */
export const articlesMentioning: ListFamily<ArticleContent> = {
  name: 'Article/mention',
  order: 'date',
  memberships: (it) => byLinks(it.mentions),
};

/** 本期文章: the articles of an edition, in print order. */
export const articlesOfEdition: ListFamily<ArticleContent> = {
  name: 'Article/edition',
  order: 'print',
  sortKey: (it) => [it.page, it.placeOnPage].map((place) => String(place ?? 999).padStart(3, '0')).join('-'),
  memberships: (it) => byLinks([it.edition]),
};

/** 按栏目. */
export const articlesOfSection: ListFamily<ArticleContent> = {
  name: 'Article/section',
  order: 'date',
  memberships: (it) => byValue(it.section),
};

/** 按体裁. */
export const articlesOfGenre: ListFamily<ArticleContent> = {
  name: 'Article/genre',
  order: 'date',
  memberships: (it) => byValue(it.genre),
};

/** 按主题: an article may have several. */
export const articlesOnTopic: ListFamily<ArticleContent> = {
  name: 'Article/topic',
  order: 'date',
  memberships: (it) => [...new Set(it.topics)].map((key) => ({ key })),
};

/** 按报纸期次, by date; their order in print is that of {@link articlesOfEdition}. */
export const articlesInEdition: ListFamily<ArticleContent> = {
  name: 'Article/in-edition',
  order: 'date',
  memberships: (it) => byLinks([it.edition]),
};

export const Article = defineKind({
  kind: 'Article',
  term: '文章',
  shape,
  title: (it) => it.title,
  date: (it) => it.publishedOn,
  links: (article) => [
    { field: 'edition', id: article.edition },
    ...article.byline.map(({ person }, at) => ({ field: `byline[${at}].person`, id: person })),
    ...article.mentions.map((id, at) => ({ field: `mentions[${at}]`, id })),
    ...linksOfSources(article.sources),
  ],
  lists: [
    articlesMentioning,
    articlesOfEdition,
    articlesInEdition,
    articlesOfSection,
    articlesOfGenre,
    articlesOnTopic,
  ],
  texts: (article) => [
    ...textsOf('name', 'title', article.title),
    ...textsOf('name', 'headline', article.headline === article.title ? undefined : article.headline),
    ...textsOf('summary', 'summary', article.summary),
    ...textsOf('summary', 'kicker', article.kicker),
    ...textsOf('summary', 'deck', article.deck),
    ...textsOf('body', 'body', article.body),
    ...textsOf('body', 'topics', ...article.topics),
    ...textsOf(
      'body',
      'images',
      ...article.images.flatMap(({ caption, alternativeText }) => [caption, alternativeText]),
    ),
    ...textsOf('body', 'byline', ...article.byline.map(({ name }) => name)),
    ...textsOf('body', 'column', article.column),
  ],
});
