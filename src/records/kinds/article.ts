/** 文章: one article as printed: headline, text, pictures, and the records that it mentions. */
import { z } from 'zod';
import { linkTo, linkToAny } from '../ids.ts';
import { byLinks, byValue, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { partialDate } from '../partialDate.ts';
import { linksOfSources, source } from '../source.ts';
import { body, line, many, paragraph, webAddress } from '../text.ts';

/** 消息, 会议报道, 通讯(特写), 图片新闻, 评论, 公告, 解读. */
export const GENRES = ['NEWS', 'MEETING_REPORT', 'FEATURE', 'PHOTO', 'COMMENTARY', 'NOTICE', 'EXPLAINER'] as const;

/** Kinds that an article can mention. */
const MENTIONED = ['Meeting', 'Project', 'Enterprise', 'Person', 'Organization', 'Document'] as const;

const shape = z.strictObject({
  /** What the record is called; the headline where one is printed. */
  title: line,
  /** 标题: the headline to the letter; absent when none is printed. */
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
  images: many(z.strictObject({ url: webAddress.optional(), caption: paragraph.optional() })),
  mentions: many(linkToAny(MENTIONED)),
  sources: many(source),
});

export type ArticleContent = z.output<typeof shape>;

/** 报道: the articles that mention a record. */
export const articlesMentioning: ListFamily<ArticleContent> = {
  name: 'Article/mention',
  order: 'date',
  memberships: (it) => byLinks(it.mentions.map((id) => ({ id }))),
};

/** 本期文章: the articles of an edition, as they stand in print. */
export const articlesOfEdition: ListFamily<ArticleContent> = {
  name: 'Article/edition',
  order: 'print',
  sortKey: (it) => [it.page, it.placeOnPage].map((place) => String(place ?? 999).padStart(3, '0')).join('-'),
  memberships: (it) => byLinks([{ id: it.edition }]),
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

/** 按主题: an article may be on several. */
export const articlesOnTopic: ListFamily<ArticleContent> = {
  name: 'Article/topic',
  order: 'date',
  memberships: (it) => [...new Set(it.topics)].map((key) => ({ key })),
};

/** 按版面, by date; their order in print is that of {@link articlesOfEdition}. */
export const articlesInEdition: ListFamily<ArticleContent> = {
  name: 'Article/in-edition',
  order: 'date',
  memberships: (it) => byLinks([{ id: it.edition }]),
};

export const Article = defineKind({
  kind: 'Article',
  term: '文章',
  shape,
  title: (it) => it.title,
  date: (it) => it.publishedOn,
  links: (it) => [
    { field: 'edition', id: it.edition },
    ...it.mentions.map((id, at) => ({ field: `mentions[${at}]`, id })),
    ...linksOfSources(it.sources),
  ],
  lists: [
    articlesMentioning,
    articlesOfEdition,
    articlesInEdition,
    articlesOfSection,
    articlesOfGenre,
    articlesOnTopic,
  ],
  texts: (it) => [
    ...textsOf('name', 'title', it.title),
    ...textsOf('name', 'headline', it.headline === it.title ? undefined : it.headline),
    ...textsOf('summary', 'summary', it.summary),
    ...textsOf('summary', 'kicker', it.kicker),
    ...textsOf('summary', 'deck', it.deck),
    ...textsOf('body', 'body', it.body),
    ...textsOf('body', 'topics', ...it.topics),
    ...textsOf('body', 'images', ...it.images.map(({ caption }) => caption)),
  ],
});
