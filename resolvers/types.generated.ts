import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LiveRecord } from '../src/records/registry.ts';
import type { Connection } from '../src/graphql/connections/connection.ts';
import type { Facets, FacetValue } from '../src/graphql/connections/facets.ts';
import type { SearchConnection, SearchEdge } from '../src/graphql/connections/search.ts';
import type { Highlight } from '../src/catalogue/text/highlights.ts';
import type { Statistics, GroupKeyValue } from '../src/graphql/connections/statistics.ts';
import type { NodeMapper, RecordMapper, ChangeMapper, ChangeConnectionMapper, PublicationMapper, IndustryMapper, SourceMapper, ParticipantMapper, AgendaItemMapper, ProjectPartyMapper, RevisionMapper, RevisionConnectionMapper, WithdrawalMapper, WithdrawnRecordMapper, ProjectProgressMapper, ResponsiblePersonMapper, HonourMapper, PostMapper, MoneyMapper, MoneyRateMapper, CapacityMapper, IndicatorMapper } from './mappers.ts';
import type { Context } from '../src/graphql/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Shanghai, `YYYY-MM-DD` (ISO 8601). Chinese: 日期. */
  Date: { input: string; output: string; }
  /** An instant in UTC, e.g. `2022-08-16T01:30:00.000Z` (RFC 3339). Chinese: 时间. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, e.g. `"300000000"` or `"0.15"`: amounts overflow 32-bit integers and binary fractions are inexact. Chinese: 小数. */
  Decimal: { input: string; output: string; }
};

/** What a meeting does with an item. Chinese: 处理方式. */
export type GraphAgendaAction =
  /** 部署: arranges it. */
  | 'ARRANGE'
  /** 听取: hears a report on it. */
  | 'HEAR'
  /** 通报: is told of it. */
  | 'REPORT'
  /** 研究、审议: considers it. */
  | 'REVIEW'
  /** 学习贯彻: studies it and how to carry it out. */
  | 'STUDY';

/** One item of a meeting's agenda. Chinese: 议题. */
export type GraphAgendaItem = {
  __typename?: 'AgendaItem';
  /** What the meeting did with it. Chinese: 处理方式. */
  action: GraphAgendaAction;
  /** The verb as printed, e.g. 听取研究; null when it is not kept. Chinese: 处理方式原文. */
  actionOriginal?: Maybe<Scalars['String']['output']>;
  /** What the meeting said about it, in gist. Chinese: 会议要求. */
  directives: Array<GraphDirective>;
  /** The documents considered. Chinese: 审议文件. */
  documents: Array<GraphDocument>;
  /** Place on the agenda, from 1. Chinese: 序号. */
  order: Scalars['Int']['output'];
  /** What it is about. Chinese: 议题内容. */
  subject: Scalars['String']['output'];
};

/** From one amount to another, both included, in one currency; at face value, not converted. Chinese: 金额范围. */
export type GraphAmountRange = {
  /** ISO 4217 code of the currency; amounts in others are left out. Chinese: 币种. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At least this much; absent: no lower end. Chinese: 下限. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this much; absent: no upper end. Chinese: 上限. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An article as printed. Chinese: 文章. */
export type GraphArticle = GraphNode & GraphRecord & {
  __typename?: 'Article';
  /** The text; paragraphs are separated by a line feed; null when it is not published here. Chinese: 正文. */
  body?: Maybe<Scalars['String']['output']>;
  /** Same as `publishedOn`. Chinese: 日期. */
  date: GraphPartialDate;
  /** The lines below the headline; null when there are none. Chinese: 副题. */
  deck?: Maybe<Scalars['String']['output']>;
  /** The edition it is printed in; null when that is not a record. Chinese: 版面. */
  edition?: Maybe<GraphEdition>;
  /** What sort of article it is. Chinese: 体裁. */
  genre: GraphArticleGenre;
  /** The headline to the letter; null when none is printed. Chinese: 主标题. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Article:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its pictures. Chinese: 图片. */
  images: Array<GraphImage>;
  /** The line above the headline; null when there is none. Chinese: 肩题. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** The records that it mentions, in the order that the publisher lists them. Chinese: 提及. */
  mentions: GraphRecordConnection;
  /** Page in the edition, from 1; null when unknown. Chinese: 页. */
  page?: Maybe<Scalars['Int']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** The date of the edition. Chinese: 刊发日期. */
  publishedOn: GraphPartialDate;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** The section it is printed in, e.g. 要闻; null when none is named. Chinese: 栏目. */
  section?: Maybe<Scalars['String']['output']>;
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** What the article says, in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The headline or, where none is printed, a title given by the publisher. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** What it is about. Chinese: 主题. */
  topics: Array<Scalars['String']['output']>;
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** An article as printed. Chinese: 文章. */
export type GraphArticleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article as printed. Chinese: 文章. */
export type GraphArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. Chinese: 文章列表. */
export type GraphArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphArticleEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphArticleFacets;
  /** The articles alone. Chinese: 文章. */
  nodes: Array<GraphArticle>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a list. Chinese: 文章条目. */
export type GraphArticleEdge = {
  __typename?: 'ArticleEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The article. Chinese: 文章. */
  node: GraphArticle;
};

/** How many articles there are of each value of a field, on all pages together; the most frequent first. Chinese: 文章分面. */
export type GraphArticleFacets = {
  __typename?: 'ArticleFacets';
  /** By sort: values of `ArticleGenre`. Chinese: 体裁. */
  genre: Array<GraphFacetValue>;
  /** By section. Chinese: 栏目. */
  section: Array<GraphFacetValue>;
  /** By topic; an article counts with each of its topics. Chinese: 主题. */
  topic: Array<GraphFacetValue>;
  /** By the year of the first day that `publishedOn` can mean; the condition of its own is that on `publishedOn`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many articles there are of each value of a field, on all pages together; the most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsGenreArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are of each value of a field, on all pages together; the most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsSectionArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are of each value of a field, on all pages together; the most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsTopicArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are of each value of a field, on all pages together; the most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on articles; all that are given must hold. Chinese: 文章筛选. */
export type GraphArticleFilter = {
  /** In this edition. Chinese: 版面. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these sorts. Chinese: 体裁. */
  genre?: InputMaybe<Array<GraphArticleGenre>>;
  /** That mention this record, of any kind. Chinese: 提及. */
  mentions?: InputMaybe<Scalars['ID']['input']>;
  /** By the first day that `publishedOn` can mean. Chinese: 刊发日期. */
  publishedOn?: InputMaybe<GraphDateRange>;
  /** In one of these sections, e.g. 要闻. Chinese: 栏目. */
  section?: InputMaybe<Array<Scalars['String']['input']>>;
  /** On this topic. Chinese: 主题. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Words that all must be found in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Sorts of articles. Chinese: 体裁. */
export type GraphArticleGenre =
  /** 评论. */
  | 'COMMENTARY'
  /** 政策解读. */
  | 'EXPLAINER'
  /** 通讯、特写. */
  | 'FEATURE'
  /** 会议报道. */
  | 'MEETING_REPORT'
  /** 消息. */
  | 'NEWS'
  /** 公告. */
  | 'NOTICE'
  /** 图片新闻. */
  | 'PHOTO';

/** What articles can be grouped by. Chinese: 文章分组字段. */
export type GraphArticleGroupKey =
  /** 体裁: a value of `ArticleGenre`. */
  | 'GENRE'
  /** 月: the month of the first day that `publishedOn` can mean, e.g. `2022-08`. */
  | 'MONTH'
  /** 栏目: the section it is printed in. */
  | 'SECTION'
  /** 主题: the topic; an article with several counts in the group of each. */
  | 'TOPIC'
  /** 年: the year of the first day that `publishedOn` can mean, e.g. `2022`. */
  | 'YEAR';

/** An order of articles. Chinese: 文章排序. */
export type GraphArticleOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphArticleOrderField;
};

/** What articles can be ordered by. Chinese: 文章排序字段. */
export type GraphArticleOrderField =
  /** 刊发日期: the first day that `publishedOn` can mean. */
  | 'PUBLISHED_ON'
  /** 相关度: how well it fits `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** How much of a product can be made in a period. Chinese: 产能. */
export type GraphCapacity = GraphFigure & {
  __typename?: 'Capacity';
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period that it is for; null when the source does not say. Chinese: 周期. */
  period?: Maybe<GraphPeriod>;
  /** What is made. Chinese: 产品. */
  product: Scalars['String']['output'];
  /** How the number is meant. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** The unit, as printed: 套, 件, 吨. Chinese: 单位. */
  unit: Scalars['String']['output'];
  /** How many units. Chinese: 数值. */
  value: Scalars['Decimal']['output'];
};

/** One change to one record. Chinese: 变更. */
export type GraphChange = {
  __typename?: 'Change';
  /** Kind of the record. Chinese: 类别. */
  kind: GraphRecordKind;
  /** What the publisher says of it; null when nothing. Chinese: 变更说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** Published or withdrawn. Chinese: 操作. */
  operation: GraphChangeOperation;
  /** The publication it is part of. Chinese: 发布. */
  publication: GraphPublication;
  /** Why; null for what is published for the first time. Chinese: 变更原因. */
  reason?: Maybe<GraphChangeReason>;
  /** The record as it stands now; null when it is not public any more. Chinese: 记录. */
  record?: Maybe<GraphRecord>;
  /** Id of the record. Chinese: 记录标识. */
  recordId: Scalars['ID']['output'];
};

/** What a figure is compared with. Chinese: 对比基准. */
export type GraphChangeBasis =
  /** 其他: something else, which the original words tell. */
  | 'OTHER'
  /** 环比: the period before. */
  | 'PERIOD_ON_PERIOD'
  /** 前期之和: the periods before, taken together. */
  | 'PRECEDING_PERIODS_TOGETHER'
  /** 同比: the same period of the year before. */
  | 'YEAR_ON_YEAR';

/** A page of changes. Chinese: 变更列表. */
export type GraphChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphChangeEdge>;
  /** The changes alone. Chinese: 变更. */
  nodes: Array<GraphChange>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
};

/** A change in the feed. Chinese: 变更条目. */
export type GraphChangeEdge = {
  __typename?: 'ChangeEdge';
  /** For `after`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The change. Chinese: 变更. */
  node: GraphChange;
};

/** What a change does. Chinese: 变更操作. */
export type GraphChangeOperation =
  /** 发布: the record is published, or published anew with other content. */
  | 'PUT'
  /** 撤回: the record is not public any more. */
  | 'WITHDRAW';

/** Why a record changes. Chinese: 变更原因. */
export type GraphChangeReason =
  /** 更正: it was wrong. */
  | 'CORRECTED'
  /** 合并: it is the same as another record. */
  | 'MERGED'
  /** 转移: another record stands for it. */
  | 'REDIRECTED'
  /** 更新: what it tells of has changed. */
  | 'UPDATED'
  /** 撤回: it should not be public. */
  | 'WITHDRAWN';

/** A group of records with the same keys. Chinese: 数量分组. */
export type GraphCountGroup = {
  __typename?: 'CountGroup';
  /** How many it has. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** Its values of the keys, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphGroupKeyValue>;
};

/** How many records there are, by group. Chinese: 数量统计. */
export type GraphCountStatistics = {
  __typename?: 'CountStatistics';
  /** Number of the publication that the figures stand for. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last. There are at most 1,000;
   * more is an error that says how many. Chinese: 分组结果.
   */
  groups: Array<GraphCountGroup>;
  /** All groups together, each record counted once. Chinese: 合计. */
  total: GraphCountTotal;
};

/** All records that are counted, each once. Chinese: 数量合计. */
export type GraphCountTotal = {
  __typename?: 'CountTotal';
  /** How many there are. Chinese: 数量. */
  count: Scalars['Int']['output'];
};

/** How precise a date is. Chinese: 日期精度. */
export type GraphDatePrecision =
  /** 世纪: a hundred years. */
  | 'CENTURY'
  /** 日: one day. */
  | 'DAY'
  /** 年代: ten years. */
  | 'DECADE'
  /** 区间: from one date to another. */
  | 'INTERVAL'
  /** 月: one month. */
  | 'MONTH'
  /** 季: one season of a year. */
  | 'SEASON'
  /** 年: one year. */
  | 'YEAR';

/** From one day to another, both included; an open end is left out. Chinese: 日期范围. */
export type GraphDateRange = {
  /** The first day, `YYYY-MM-DD`; absent: no first day. Chinese: 起. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, `YYYY-MM-DD`; absent: no last day. Chinese: 止. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Part of a day. Chinese: 时段. */
export type GraphDayPart =
  /** 下午. */
  | 'AFTERNOON'
  /** 晚上. */
  | 'EVENING'
  /** 上午. */
  | 'MORNING';

/** Which way a figure has changed. Chinese: 变化方向. */
export type GraphDirectionOfChange =
  /** 下降. */
  | 'DOWN'
  /** 持平. */
  | 'UNCHANGED'
  /** 增长. */
  | 'UP';

/** What a meeting said. Chinese: 会议要求. */
export type GraphDirective = {
  __typename?: 'Directive';
  /** How it was said. Chinese: 表述方式. */
  kind: GraphDirectiveKind;
  /** The gist of it. Chinese: 内容. */
  text: Scalars['String']['output'];
};

/** How a meeting says something. Chinese: 表述方式. */
export type GraphDirectiveKind =
  /** 决定. */
  | 'DECIDED'
  /** 强调. */
  | 'EMPHASISED'
  /** 指出. */
  | 'POINTED_OUT'
  /** 要求. */
  | 'REQUIRED';

/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocument = GraphNode & GraphRecord & {
  __typename?: 'Document';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** `publishedOn` or, where that is unknown, `writtenOn`; null when neither is known. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its official number with the brackets 〔〕; null when not known. Chinese: 文号. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Document:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its number in the disclosure catalogue; null when not known. Chinese: 索引号. */
  indexNumber?: Maybe<Scalars['String']['output']>;
  /** The body that issued it; null when that is not a record. Chinese: 发布机构. */
  issuer?: Maybe<GraphOrganization>;
  /** Full name of the body that issued it; null when not known. Chinese: 发布机构名称. */
  issuerName?: Maybe<Scalars['String']['output']>;
  /** The meetings that considered or cited it, newest first. Chinese: 相关会议. */
  meetings: GraphDocumentMeetingConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it was published; null when not known. Chinese: 发布日期. */
  publishedOn?: Maybe<GraphPartialDate>;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The document in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its title, in 《》 where so printed. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it can be read on the web; null when nowhere. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
  /** When it was written; null when not known. Chinese: 成文日期. */
  writtenOn?: Maybe<GraphPartialDate>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
};

/** A page of documents. Chinese: 文件列表. */
export type GraphDocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphDocumentEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphDocumentFacets;
  /** The documents alone. Chinese: 文件. */
  nodes: Array<GraphDocument>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a list. Chinese: 文件条目. */
export type GraphDocumentEdge = {
  __typename?: 'DocumentEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document. Chinese: 文件. */
  node: GraphDocument;
};

/** How many documents there are of each value of a field, on all pages together; the most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacets = {
  __typename?: 'DocumentFacets';
  /** By the organization that issued them: ids, with names as labels. Chinese: 发布机构. */
  issuer: Array<GraphFacetValue>;
  /** By the year of the first day that `date` can mean; the condition of its own is that on `date`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many documents there are of each value of a field, on all pages together; the most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacetsIssuerArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many documents there are of each value of a field, on all pages together; the most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on documents; all that are given must hold. Chinese: 文件筛选. */
export type GraphDocumentFilter = {
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** With this official number; the form of the brackets does not matter. Chinese: 文号. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** With this number in the disclosure catalogue. Chinese: 索引号. */
  indexNumber?: InputMaybe<Scalars['String']['input']>;
  /** Issued by this organization. Chinese: 发布机构. */
  issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Words that all must be found in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the meetings that considered or cited a document. Chinese: 相关会议列表. */
export type GraphDocumentMeetingConnection = {
  __typename?: 'DocumentMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphDocumentMeetingEdge>;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that considered or cited a document. Chinese: 相关会议条目. */
export type GraphDocumentMeetingEdge = {
  __typename?: 'DocumentMeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
  /** The part that the document had. Chinese: 文件角色. */
  role: GraphMeetingDocumentRole;
};

/** An order of documents. Chinese: 文件排序. */
export type GraphDocumentOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphDocumentOrderField;
};

/** What documents can be ordered by. Chinese: 文件排序字段. */
export type GraphDocumentOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE'
  /** 相关度: how well it fits `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** What was printed together: an issue of a newspaper, or a page of it. Chinese: 版面. */
export type GraphEdition = GraphNode & GraphRecord & {
  __typename?: 'Edition';
  /** Its articles in the order of print: by page, then by place on the page. Chinese: 本期文章. */
  articles: GraphArticleConnection;
  /** Its date. Chinese: 日期. */
  date: GraphPartialDate;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Edition:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Number of the issue; null when not known. Chinese: 期号. */
  issueNumber?: Maybe<Scalars['String']['output']>;
  /** The newspaper, as it calls itself. Chinese: 报纸. */
  newspaper: Scalars['String']['output'];
  /** How many pages it has; null when not known. Chinese: 版数. */
  pageCount?: Maybe<Scalars['Int']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Its sections in the order of print. Chinese: 栏目. */
  sections: Array<Scalars['String']['output']>;
  /** What it is called here. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it can be read on the web; null when nowhere. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** What was printed together: an issue of a newspaper, or a page of it. Chinese: 版面. */
export type GraphEditionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What was printed together: an issue of a newspaper, or a page of it. Chinese: 版面. */
export type GraphEditionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of editions. Chinese: 版面列表. */
export type GraphEditionConnection = {
  __typename?: 'EditionConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphEditionEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphEditionFacets;
  /** The editions alone. Chinese: 版面. */
  nodes: Array<GraphEdition>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An edition in a list. Chinese: 版面条目. */
export type GraphEditionEdge = {
  __typename?: 'EditionEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The edition. Chinese: 版面. */
  node: GraphEdition;
};

/** How many editions there are of each value of a field, on all pages together; the most frequent first. Chinese: 版面分面. */
export type GraphEditionFacets = {
  __typename?: 'EditionFacets';
  /** By newspaper. Chinese: 报纸. */
  newspaper: Array<GraphFacetValue>;
  /** By the year of the first day that `date` can mean; the condition of its own is that on `date`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many editions there are of each value of a field, on all pages together; the most frequent first. Chinese: 版面分面. */
export type GraphEditionFacetsNewspaperArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many editions there are of each value of a field, on all pages together; the most frequent first. Chinese: 版面分面. */
export type GraphEditionFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on editions; all that are given must hold. Chinese: 版面筛选. */
export type GraphEditionFilter = {
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Of this newspaper, as it calls itself. Chinese: 报纸. */
  newspaper?: InputMaybe<Scalars['String']['input']>;
};

/** An order of editions. Chinese: 版面排序. */
export type GraphEditionOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphEditionOrderField;
};

/** What editions can be ordered by. Chinese: 版面排序字段. */
export type GraphEditionOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** An enterprise. Chinese: 企业. */
export type GraphEnterprise = GraphNode & GraphRecord & {
  __typename?: 'Enterprise';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Who it belongs to; null when not printed. Chinese: 企业类型. */
  classification?: Maybe<GraphEnterpriseClassification>;
  /** Always null: an enterprise is not about a day. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Its honours. Chinese: 荣誉. */
  honours: Array<GraphHonour>;
  /** Global id, `Enterprise:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<GraphIdentifier>;
  /** Its figures. Chinese: 指标. */
  indicators: Array<GraphIndicator>;
  /** Its industry; null when not known. Chinese: 所属行业. */
  industry?: Maybe<GraphIndustry>;
  /** Its name. Chinese: 企业名称. */
  name: Scalars['String']['output'];
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The park it is in; null when that is not a record. Chinese: 所在园区. */
  park?: Maybe<GraphOrganization>;
  /** Who answers for it. Chinese: 负责人. */
  people: Array<GraphResponsiblePerson>;
  /** The projects that it owns or has a part in, newest first. Chinese: 项目. */
  projects: GraphEnterpriseProjectConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The enterprise in short; null when not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
};

/** Who an enterprise belongs to. Chinese: 企业类型. */
export type GraphEnterpriseClassification =
  /** 外商投资企业: foreign-invested. */
  | 'FOREIGN_INVESTED'
  /** 其他: any other. */
  | 'OTHER'
  /** 民营企业: private. */
  | 'PRIVATE'
  /** 国有企业: any other state-owned enterprise. */
  | 'STATE_OWNED'
  /** 国有投资公司: a state-owned company that invests for a government. */
  | 'STATE_OWNED_INVESTMENT';

/** A page of enterprises. Chinese: 企业列表. */
export type GraphEnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphEnterpriseEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphEnterpriseFacets;
  /** The enterprises alone. Chinese: 企业. */
  nodes: Array<GraphEnterprise>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An enterprise in a list. Chinese: 企业条目. */
export type GraphEnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The enterprise. Chinese: 企业. */
  node: GraphEnterprise;
};

/** How many enterprises there are of each value of a field, on all pages together; the most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacets = {
  __typename?: 'EnterpriseFacets';
  /** By who they belong to: values of `EnterpriseClassification`. Chinese: 企业类型. */
  classification: Array<GraphFacetValue>;
  /** By level of honour; an enterprise counts with each level that it has. Chinese: 荣誉等级. */
  honourLevel: Array<GraphFacetValue>;
  /** By section of GB/T 4754-2017: letters, A to T. Chinese: 行业门类. */
  industry: Array<GraphFacetValue>;
  /** By park: ids, with names as labels. Chinese: 所在园区. */
  park: Array<GraphFacetValue>;
};


/** How many enterprises there are of each value of a field, on all pages together; the most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsClassificationArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many enterprises there are of each value of a field, on all pages together; the most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsHonourLevelArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many enterprises there are of each value of a field, on all pages together; the most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsIndustryArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many enterprises there are of each value of a field, on all pages together; the most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsParkArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on enterprises; all that are given must hold. Chinese: 企业筛选. */
export type GraphEnterpriseFilter = {
  /** That belong to one of these. Chinese: 企业类型. */
  classification?: InputMaybe<Array<GraphEnterpriseClassification>>;
  /** With an honour of this level, e.g. AAAA. Chinese: 荣誉等级. */
  honourLevel?: InputMaybe<Scalars['String']['input']>;
  /** With an honour for this year; together with `honourLevel`, one honour with both. Chinese: 荣誉年度. */
  honourYear?: InputMaybe<Scalars['Int']['input']>;
  /** With this identifier in any register, whatever its case and width. Chinese: 证照号码. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** In one of these industries of GB/T 4754-2017, each with all below it: `C`, `C39`, `C391`. Chinese: 行业. */
  industry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whose name or another name begins with these characters, or the pinyin of one with these letters. Chinese: 名称. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** In this park. Chinese: 所在园区. */
  park?: InputMaybe<Scalars['ID']['input']>;
  /** Words that all must be found in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What enterprises can be grouped by. Chinese: 企业分组字段. */
export type GraphEnterpriseGroupKey =
  /** 企业类型: a value of `EnterpriseClassification`. */
  | 'CLASSIFICATION'
  /** 荣誉等级: the level of an honour; an enterprise with several counts in the group of each. */
  | 'HONOUR_LEVEL'
  /** 荣誉年度: the year of an honour; an enterprise with several counts in the group of each. */
  | 'HONOUR_YEAR'
  /** 行业门类: the section of GB/T 4754-2017, A to T. */
  | 'INDUSTRY'
  /** 行业大类: the division of GB/T 4754-2017, e.g. `C39`. */
  | 'INDUSTRY_DIVISION'
  /** 所在园区: the id of the park it is in. */
  | 'PARK';

/** An order of enterprises. Chinese: 企业排序. */
export type GraphEnterpriseOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphEnterpriseOrderField;
};

/** What enterprises can be ordered by. Chinese: 企业排序字段. */
export type GraphEnterpriseOrderField =
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 相关度: how well it fits `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** A page of the projects of an enterprise. Chinese: 企业项目列表. */
export type GraphEnterpriseProjectConnection = {
  __typename?: 'EnterpriseProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphEnterpriseProjectEdge>;
  /** The projects alone. Chinese: 项目. */
  nodes: Array<GraphProject>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project of an enterprise. Chinese: 企业项目条目. */
export type GraphEnterpriseProjectEdge = {
  __typename?: 'EnterpriseProjectEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: GraphProject;
  /** The enterprise's part in it. Chinese: 角色. */
  role: GraphPartyRole;
};

/** A value of a field and how often it occurs. Chinese: 分面值. */
export type GraphFacetValue = {
  __typename?: 'FacetValue';
  /** How many records have it. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** What the value is called: the name of what an id or a code stands for, else the value itself. Chinese: 显示名称. */
  label: Scalars['String']['output'];
  /** The value: a code, an id, a year such as `2022`, or words as printed. Chinese: 值. */
  value: Scalars['String']['output'];
};


/** A value of a field and how often it occurs. Chinese: 分面值. */
export type GraphFacetValueLabelArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A number as printed. Chinese: 数据. */
export type GraphFigure = {
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
};

/** How a figure has changed. Chinese: 变化. */
export type GraphFigureChange = {
  __typename?: 'FigureChange';
  /** Compared with what. Chinese: 对比基准. */
  basis: GraphChangeBasis;
  /** Up or down. Chinese: 方向. */
  direction: GraphDirectionOfChange;
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** By how many per cent, without a sign; null when not printed. Chinese: 百分比. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** Whether something is so or is expected. Chinese: 状态. */
export type GraphFigureState =
  /** 实际: it is so. */
  | 'ACTUAL'
  /** 预计: it is expected. */
  | 'EXPECTED';

/** A key of a group and its value. Chinese: 分组键值. */
export type GraphGroupKeyValue = {
  __typename?: 'GroupKeyValue';
  /** Name of the key, as in `groupBy`: `YEAR`, `STATUS`. Chinese: 分组键. */
  key: Scalars['String']['output'];
  /**
   * What the value is called: the name of what an id or a code stands for, else the value itself; null where `value` is null.
   * Chinese: 显示名称.
   */
  label?: Maybe<Scalars['String']['output']>;
  /** The value: a code, an id, a year, a month, or words as printed; null for the records that have none. Chinese: 值. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A key of a group and its value. Chinese: 分组键值. */
export type GraphGroupKeyValueLabelArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A piece of a record's text with what is found in it. Chinese: 高亮片段. */
export type GraphHighlight = {
  __typename?: 'Highlight';
  /** Name of the field it stands in: `title`, `otherNames`, `summary`, `body` and so on. Chinese: 字段. */
  field: Scalars['String']['output'];
  /** Where in `text` the words stand. Chinese: 命中位置. */
  ranges: Array<GraphTextRange>;
  /** The field's text or, of a long one, the piece around what is found. Chinese: 文本. */
  text: Scalars['String']['output'];
};

/** An honour of an enterprise. Chinese: 荣誉. */
export type GraphHonour = {
  __typename?: 'Honour';
  /** Who gives it; null when that is not a record. Chinese: 颁发机构. */
  issuer?: Maybe<GraphOrganization>;
  /** Its level, e.g. AAAA; null when it has none. Chinese: 等级. */
  level?: Maybe<Scalars['String']['output']>;
  /** How it is awarded, step by step; empty when not printed. Chinese: 评定程序. */
  steps: Array<Scalars['String']['output']>;
  /** What it is called. Chinese: 荣誉名称. */
  title: Scalars['String']['output'];
  /** The year that it is for; null when not printed. Chinese: 年度. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** An identifier in a register. Chinese: 证照号码. */
export type GraphIdentifier = {
  __typename?: 'Identifier';
  /** The identifier in it. Chinese: 号码. */
  identifier: Scalars['String']['output'];
  /** The register: `GB32100-2015` is the unified social credit code 统一社会信用代码. Chinese: 编码体系. */
  scheme: Scalars['String']['output'];
};

/** A picture. Chinese: 图片. */
export type GraphImage = {
  __typename?: 'Image';
  /** What is printed below it, or what it shows; null when nothing is known. Chinese: 图片说明. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Where the picture is; null when it was printed but is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A named figure of an enterprise or a project. Chinese: 指标. */
export type GraphIndicator = GraphFigure & {
  __typename?: 'Indicator';
  /** How it has changed; null when the source does not say. Chinese: 变化. */
  change?: Maybe<GraphFigureChange>;
  /** What is measured. Chinese: 指标名称. */
  name: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** For a rate, the period it is counted by: DAY for pieces a day; null for what is no rate. Chinese: 计量周期. */
  per?: Maybe<GraphPeriod>;
  /** The time that the figure covers; null when it is not of a time. Chinese: 时期. */
  period?: Maybe<GraphPartialDate>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** Whether it is so or is expected. Chinese: 状态. */
  state: GraphFigureState;
  /** The unit, as printed: 平方米, 件, 元; null when there is no number. Chinese: 单位. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number; null when only its change is printed. Chinese: 数值. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** A class of GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type GraphIndustry = {
  __typename?: 'Industry';
  /** Section letter, then 0, 2, 3 or 4 digits: `C`, `C39`, `C3913`. Chinese: 行业代码. */
  code: Scalars['String']['output'];
  /** Its name; of a code with 3 or 4 digits, the name of its division (the first 2 digits). Chinese: 行业名称. */
  label: Scalars['String']['output'];
  /** Section letter, A to T. Chinese: 门类代码. */
  section: Scalars['String']['output'];
};


/** A class of GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type GraphIndustryLabelArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What a single request may ask for; more is refused before anything is read. Chinese: 限额. */
export type GraphLimits = {
  __typename?: 'Limits';
  /** Most aliases in an operation. Chinese: 别名数上限. */
  maxAliases: Scalars['Int']['output'];
  /** Most levels that fields may be nested. Chinese: 嵌套层数上限. */
  maxDepth: Scalars['Int']['output'];
  /** Most nodes that the page sizes, multiplied, may add up to; a list without pages counts as 5. Chinese: 节点数上限. */
  maxNodes: Scalars['Int']['output'];
  /** Most entries a page (`first`, `last`). Chinese: 每页上限. */
  maxPageSize: Scalars['Int']['output'];
  /** Most tokens in the text of an operation. Chinese: 词元数上限. */
  maxTokens: Scalars['Int']['output'];
};

/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type GraphMeeting = GraphNode & GraphRecord & {
  __typename?: 'Meeting';
  /** The agenda, in its order. Chinese: 议程. */
  agendaItems: Array<GraphAgendaItem>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Who else took part. Chinese: 出席人员. */
  attendees: Array<GraphParticipant>;
  /** Who chaired it. Chinese: 主持人. */
  chairs: Array<GraphParticipant>;
  /** What sort of meeting it is. Chinese: 会议类型. */
  classification: GraphMeetingClassification;
  /** Same as `heldOn`. Chinese: 日期. */
  date: GraphPartialDate;
  /** Part of the day; null when not printed. Chinese: 时段. */
  dayPart?: Maybe<GraphDayPart>;
  /** The documents that it considered or cited, with their part in it. Chinese: 相关文件. */
  documents: GraphMeetingDocumentConnection;
  /** Whether others than its members were called in. Chinese: 是否扩大会议. */
  enlarged: Scalars['Boolean']['output'];
  /** When it was held. Chinese: 召开日期. */
  heldOn: GraphPartialDate;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Meeting:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** People whom it named but who were not there. Chinese: 提及人物. */
  namedPeople: Array<GraphNamedPerson>;
  /** Who held it; null when that is not a record. Chinese: 主办机构. */
  organizer?: Maybe<GraphOrganization>;
  /** Where it was held; null when not printed. Chinese: 地点. */
  place?: Maybe<Scalars['String']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** What the meeting was about, in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What the meeting is called. Chinese: 会议名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type GraphMeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type GraphMeetingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type GraphMeetingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Sorts of meetings. Chinese: 会议类型. */
export type GraphMeetingClassification =
  /** 政府(管委会)会议: of a government or an administrative committee. */
  | 'ADMINISTRATION'
  /** 其他: any other. */
  | 'OTHER'
  /** 党委会议: of a party committee or its standing committee. */
  | 'PARTY_COMMITTEE'
  /** 党工委会议: of the party working committee of a zone. */
  | 'PARTY_WORKING_COMMITTEE'
  /** 新闻发布会: a press conference. */
  | 'PRESS_CONFERENCE'
  /** 推进会: a conference that pushes projects on. */
  | 'PROMOTION_CONFERENCE'
  /** 座谈会: a symposium. */
  | 'SYMPOSIUM'
  /** 工作会议: a work conference. */
  | 'WORK_CONFERENCE';

/** A page of meetings. Chinese: 会议列表. */
export type GraphMeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphMeetingEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphMeetingFacets;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A page of the documents of a meeting: first those considered, in the order of the agenda, then those cited. Chinese: 会议文件列表. */
export type GraphMeetingDocumentConnection = {
  __typename?: 'MeetingDocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphMeetingDocumentEdge>;
  /** The documents alone. Chinese: 文件. */
  nodes: Array<GraphDocument>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document of a meeting. Chinese: 会议文件条目. */
export type GraphMeetingDocumentEdge = {
  __typename?: 'MeetingDocumentEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document. Chinese: 文件. */
  node: GraphDocument;
  /** The part that it has in the meeting. Chinese: 文件角色. */
  role: GraphMeetingDocumentRole;
};

/** The part that a document has in a meeting. Chinese: 文件角色. */
export type GraphMeetingDocumentRole =
  /** 引用: it was cited. */
  | 'CITED'
  /** 审议: it was on the agenda. */
  | 'CONSIDERED';

/** A meeting in a list. Chinese: 会议条目. */
export type GraphMeetingEdge = {
  __typename?: 'MeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
};

/** How many meetings there are of each value of a field, on all pages together; the most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacets = {
  __typename?: 'MeetingFacets';
  /** By the person who chaired: ids, with names as labels; a meeting counts with each. Chinese: 主持人. */
  chair: Array<GraphFacetValue>;
  /** By sort: values of `MeetingClassification`. Chinese: 会议类型. */
  classification: Array<GraphFacetValue>;
  /** By the organization that held them: ids, with names as labels. Chinese: 主办机构. */
  organizer: Array<GraphFacetValue>;
  /** By the year of the first day that `heldOn` can mean; the condition of its own is that on `heldOn`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many meetings there are of each value of a field, on all pages together; the most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsChairArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are of each value of a field, on all pages together; the most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsClassificationArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are of each value of a field, on all pages together; the most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsOrganizerArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are of each value of a field, on all pages together; the most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on meetings; all that are given must hold. Chinese: 会议筛选. */
export type GraphMeetingFilter = {
  /** That this person took part in, other than as chair. Chinese: 出席人员. */
  attendee?: InputMaybe<Scalars['ID']['input']>;
  /** Chaired by this person. Chinese: 主持人. */
  chair?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these sorts. Chinese: 会议类型. */
  classification?: InputMaybe<Array<GraphMeetingClassification>>;
  /** That considered or cited this document. Chinese: 相关文件. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** By the first day that `heldOn` can mean. Chinese: 召开日期. */
  heldOn?: InputMaybe<GraphDateRange>;
  /** Held by this organization. Chinese: 主办机构. */
  organizer?: InputMaybe<Scalars['ID']['input']>;
  /** Words that all must be found in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What meetings can be grouped by. Chinese: 会议分组字段. */
export type GraphMeetingGroupKey =
  /** 主持人: the id of who chaired it; a meeting with several counts in the group of each. */
  | 'CHAIR'
  /** 会议类型: a value of `MeetingClassification`. */
  | 'CLASSIFICATION'
  /** 月: the month of the first day that `heldOn` can mean, e.g. `2022-08`. */
  | 'MONTH'
  /** 主办机构: the id of the organization that held it. */
  | 'ORGANIZER'
  /** 年: the year of the first day that `heldOn` can mean, e.g. `2022`. */
  | 'YEAR';

/** An order of meetings. Chinese: 会议排序. */
export type GraphMeetingOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphMeetingOrderField;
};

/** What meetings can be ordered by. Chinese: 会议排序字段. */
export type GraphMeetingOrderField =
  /** 召开日期: the first day that `heldOn` can mean. */
  | 'HELD_ON'
  /** 相关度: how well it fits `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** Something that a project reaches. Chinese: 节点. */
export type GraphMilestone = {
  __typename?: 'Milestone';
  /** When; null when the source gives no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** What is reached. Chinese: 节点类型. */
  kind: GraphMilestoneKind;
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** Whether it is reached or expected. Chinese: 状态. */
  state: GraphFigureState;
};

/** A milestone to look for; all that is given must hold of one milestone. Chinese: 节点筛选. */
export type GraphMilestoneFilter = {
  /** By the first day that the milestone's date can mean; milestones without a date are then left out. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** What is reached. Chinese: 节点类型. */
  kind: GraphMilestoneKind;
  /** Whether it is reached or expected; absent: either. Chinese: 状态. */
  state?: InputMaybe<GraphFigureState>;
};

/** What a project reaches. Chinese: 节点类型. */
export type GraphMilestoneKind =
  /** 竣工. */
  | 'COMPLETED'
  /** 设备安装. */
  | 'EQUIPMENT_INSTALLATION'
  /** 达产: full capacity. */
  | 'FULL_CAPACITY'
  /** 投产. */
  | 'IN_PRODUCTION'
  /** 签约. */
  | 'SIGNED'
  /** 开工. */
  | 'STARTED'
  /** 封顶. */
  | 'TOPPED_OUT'
  /** 试生产. */
  | 'TRIAL_PRODUCTION';

/** A sum of money. Chinese: 金额. */
export type GraphMoney = GraphFigure & {
  __typename?: 'Money';
  /** In whole or decimal units of the currency: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
};

/** A sum of money for each period, such as output a year. Chinese: 金额(按期). */
export type GraphMoneyRate = GraphFigure & {
  __typename?: 'MoneyRate';
  /** In whole or decimal units of the currency: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period that the sum is for; null when the source does not say. Chinese: 周期. */
  period?: Maybe<GraphPeriod>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
};

/** Amounts of money in one currency, taken together at face value. Chinese: 金额统计. */
export type GraphMoneyStatistics = {
  __typename?: 'MoneyStatistics';
  /** The mean amount, to 2 decimals, halves away from zero. Chinese: 平均值. */
  average: Scalars['Decimal']['output'];
  /** How many records name an amount in it. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['String']['output'];
  /** How many of the amounts are printed with a qualifier such as 约 or 超. Chinese: 非精确数量. */
  inexactCount: Scalars['Int']['output'];
  /** The part of `sum` that these make, at face value. Chinese: 非精确总和. */
  inexactSum: Scalars['Decimal']['output'];
  /** The largest amount. Chinese: 最大值. */
  max: Scalars['Decimal']['output'];
  /** The smallest amount. Chinese: 最小值. */
  min: Scalars['Decimal']['output'];
  /** The amounts added up. Chinese: 总和. */
  sum: Scalars['Decimal']['output'];
};

/** An order of a list of names. Chinese: 名称排序. */
export type GraphNameOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphNameOrderField;
};

/** What a list of names can be ordered by. Chinese: 名称排序字段. */
export type GraphNameOrderField =
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** Somebody whom a meeting named but who was not there. Chinese: 提及人物. */
export type GraphNamedPerson = {
  __typename?: 'NamedPerson';
  /** What the person is named for; null when not printed. Chinese: 提及缘由. */
  context?: Maybe<Scalars['String']['output']>;
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The position as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** Anything with a global id, as Relay defines it. Chinese: 节点. */
export type GraphNode = {
  /** Global id, `Kind:slug`, stable for ever. Chinese: 标识. */
  id: Scalars['ID']['output'];
};

/** Which way an order goes. Chinese: 排序方向. */
export type GraphOrderDirection =
  /** 升序: oldest, smallest or A first. */
  | 'ASC'
  /** 降序: newest, largest or Z first. */
  | 'DESC';

/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganization = GraphNode & GraphRecord & {
  __typename?: 'Organization';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** What sort of organization it is; null when not known. Chinese: 机构类型. */
  classification?: Maybe<GraphOrganizationClassification>;
  /** Always null: an organization is not about a day. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The documents that it issued, newest first. Chinese: 发布文件. */
  documents: GraphDocumentConnection;
  /** The enterprises in it, where it is a park, by name. Chinese: 园区企业. */
  enterprises: GraphEnterpriseConnection;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** The enterprises that it has honoured, by name. Chinese: 授誉企业. */
  honouredEnterprises: GraphEnterpriseConnection;
  /** Global id, `Organization:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<GraphIdentifier>;
  /** The meetings that it held, newest first. Chinese: 主办会议. */
  meetings: GraphMeetingConnection;
  /** Its name. Chinese: 机构名称. */
  name: Scalars['String']['output'];
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The people who hold a post in it, by name. Chinese: 任职人员. */
  people: GraphOrganizationPersonConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The organization in short; null when not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphDocumentOrder>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationHonouredEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
};

/** Sorts of organizations. Chinese: 机构类型. */
export type GraphOrganizationClassification =
  /** 行政机构: an administration. */
  | 'ADMINISTRATION'
  /** 行业协会: an association. */
  | 'ASSOCIATION'
  /** 其他: any other. */
  | 'OTHER'
  /** 园区: a park or zone. */
  | 'PARK'
  /** 党的机构: a body of the party. */
  | 'PARTY_BODY';

/** A page of organizations. Chinese: 机构列表. */
export type GraphOrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphOrganizationEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphOrganizationFacets;
  /** The organizations alone. Chinese: 机构. */
  nodes: Array<GraphOrganization>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a list. Chinese: 机构条目. */
export type GraphOrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The organization. Chinese: 机构. */
  node: GraphOrganization;
};

/** How many organizations there are of each value of a field, on all pages together; the most frequent first. Chinese: 机构分面. */
export type GraphOrganizationFacets = {
  __typename?: 'OrganizationFacets';
  /** By sort: values of `OrganizationClassification`. Chinese: 机构类型. */
  classification: Array<GraphFacetValue>;
};


/** How many organizations there are of each value of a field, on all pages together; the most frequent first. Chinese: 机构分面. */
export type GraphOrganizationFacetsClassificationArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on organizations; all that are given must hold. Chinese: 机构筛选. */
export type GraphOrganizationFilter = {
  /** Of one of these sorts. Chinese: 机构类型. */
  classification?: InputMaybe<Array<GraphOrganizationClassification>>;
  /** With this identifier in any register, whatever its case and width. Chinese: 证照号码. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Whose name or another name begins with these characters, or the pinyin of one with these letters. Chinese: 名称. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the people who hold a post in an organization. Chinese: 任职人员列表. */
export type GraphOrganizationPersonConnection = {
  __typename?: 'OrganizationPersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphOrganizationPersonEdge>;
  /** The people alone. Chinese: 人物. */
  nodes: Array<GraphPerson>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person who holds a post in an organization. Chinese: 任职人员条目. */
export type GraphOrganizationPersonEdge = {
  __typename?: 'OrganizationPersonEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: GraphPerson;
  /** The post, as printed. Chinese: 职务. */
  position: Scalars['String']['output'];
};

/** Where a page lies in its list, as Relay defines it. Chinese: 分页信息. */
export type GraphPageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry; null when the page is empty (but in `changes` then the cursor asked from). Chinese: 结束游标. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more behind this page. Chinese: 是否有下一页. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. Chinese: 是否有上一页. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null when the page is empty. Chinese: 起始游标. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date as precise as its source: a day, a month, a year, an interval. Chinese: 日期(可不完整). */
export type GraphPartialDate = {
  __typename?: 'PartialDate';
  /** The first day it can mean. Chinese: 最早. */
  earliest: Scalars['Date']['output'];
  /** The date in EDTF (ISO 8601-2): `2022-08-13`, `2022-08`, `2023-01/2023-06`, `2022-08/..`. Chinese: 日期编码. */
  edtf: Scalars['String']['output'];
  /** The last day it can mean; null when an interval has no end. Chinese: 最晚. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** How precise it is. Chinese: 精度. */
  precision: GraphDatePrecision;
};

/** Somebody who took part in a meeting. Chinese: 参会人员. */
export type GraphParticipant = {
  __typename?: 'Participant';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null when that is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** The position as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
  /** The part taken. Chinese: 参会身份. */
  role: GraphParticipantRole;
};

/** A part taken in a meeting. Chinese: 参会身份. */
export type GraphParticipantRole =
  /** 出席. */
  | 'ATTENDEE'
  /** 主持. */
  | 'CHAIR'
  /** 列席: present without a vote. */
  | 'NON_VOTING_ATTENDEE'
  /** 发言、汇报. */
  | 'SPEAKER';

/** A part in a project. Chinese: 参与方角色. */
export type GraphPartyRole =
  /** 施工方. */
  | 'CONTRACTOR'
  /** 客户. */
  | 'CUSTOMER'
  /** 设计方. */
  | 'DESIGNER'
  /** 投资方. */
  | 'INVESTOR'
  /** 其他. */
  | 'OTHER'
  /** 业主. */
  | 'OWNER'
  /** 监理方. */
  | 'SUPERVISOR'
  /** 供应商. */
  | 'SUPPLIER';

/** A period that a rate is counted by. Chinese: 计量周期. */
export type GraphPeriod =
  /** 日. */
  | 'DAY'
  /** 半年. */
  | 'HALF_YEAR'
  /** 月. */
  | 'MONTH'
  /** 季度. */
  | 'QUARTER'
  /** 周. */
  | 'WEEK'
  /** 年. */
  | 'YEAR';

/** A person in a public role. Chinese: 人物. */
export type GraphPerson = GraphNode & GraphRecord & {
  __typename?: 'Person';
  /** The articles that mention the person, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Always null: a person is not about a day. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The enterprises that the person answers for, by name. Chinese: 负责企业. */
  enterprises: GraphEnterpriseConnection;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Person:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** The meetings that the person took part in, newest first. Chinese: 参会. */
  meetings: GraphPersonMeetingConnection;
  /** The name. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** Other names in print. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The positions as printed. Chinese: 职务. */
  positions: Array<Scalars['String']['output']>;
  /** The positions with the organizations they are held in. Chinese: 任职. */
  posts: Array<GraphPost>;
  /** The projects that the person answers for, newest first. Chinese: 负责项目. */
  projects: GraphProjectConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
};

/** A page of people. Chinese: 人物列表. */
export type GraphPersonConnection = {
  __typename?: 'PersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphPersonEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphPersonFacets;
  /** The people alone. Chinese: 人物. */
  nodes: Array<GraphPerson>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. Chinese: 人物条目. */
export type GraphPersonEdge = {
  __typename?: 'PersonEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: GraphPerson;
};

/** How many people there are of each value of a field, on all pages together; the most frequent first. Chinese: 人物分面. */
export type GraphPersonFacets = {
  __typename?: 'PersonFacets';
  /** By the organization they hold a post in: ids, with names as labels; a person counts with each. Chinese: 任职机构. */
  organization: Array<GraphFacetValue>;
};


/** How many people there are of each value of a field, on all pages together; the most frequent first. Chinese: 人物分面. */
export type GraphPersonFacetsOrganizationArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on people; all that are given must hold. Chinese: 人物筛选. */
export type GraphPersonFilter = {
  /** Whose name or another name begins with these characters, or the pinyin of one with these letters. Chinese: 名称. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who hold a post in this organization. Chinese: 任职机构. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of the meetings that a person took part in. Chinese: 参会列表. */
export type GraphPersonMeetingConnection = {
  __typename?: 'PersonMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphPersonMeetingEdge>;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that a person took part in. Chinese: 参会条目. */
export type GraphPersonMeetingEdge = {
  __typename?: 'PersonMeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
  /** The part taken. Chinese: 参会身份. */
  role: GraphParticipantRole;
};

/** A position that somebody holds. Chinese: 任职. */
export type GraphPost = {
  __typename?: 'Post';
  /** Where it is held; null when that is not a record. Chinese: 机构. */
  organization?: Maybe<GraphOrganization>;
  /** The position as printed. Chinese: 职务. */
  position: Scalars['String']['output'];
};

/** An industrial or public project. Chinese: 项目. */
export type GraphProject = GraphNode & GraphRecord & {
  __typename?: 'Project';
  /** When it was first made public; null when unknown. Chinese: 公布日期. */
  announcedOn?: Maybe<GraphPartialDate>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** What it can make. Chinese: 产能. */
  capacities: Array<GraphCapacity>;
  /** `announcedOn` or, where that is unknown, the day of the first progress reported; null when neither is known. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Output value added once it is in production; null when not printed. Chinese: 预计新增产值. */
  expectedOutput?: Maybe<GraphMoneyRate>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Project:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Other figures. Chinese: 指标. */
  indicators: Array<GraphIndicator>;
  /** The industry of what it makes; null when not known. Chinese: 所属行业. */
  industry?: Maybe<GraphIndustry>;
  /** Total investment; null when not printed. Chinese: 总投资. */
  investment?: Maybe<GraphMoney>;
  /** Where it is built, as printed; null when not printed. Chinese: 建设地点. */
  location?: Maybe<Scalars['String']['output']>;
  /** What has been or is to be reached. Chinese: 节点. */
  milestones: Array<GraphMilestone>;
  /** What the project is called. Chinese: 项目名称. */
  name: Scalars['String']['output'];
  /** New, expansion and so on; null when not printed. Chinese: 建设性质. */
  nature?: Maybe<GraphProjectNature>;
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The enterprise that owns it; null when that is not a record. Chinese: 业主. */
  owner?: Maybe<GraphEnterprise>;
  /** Who has a part in it, the owner first. Chinese: 参与方. */
  parties: Array<GraphProjectParty>;
  /** Who answers for it. Chinese: 负责人. */
  people: Array<GraphResponsiblePerson>;
  /** How far it was on which day, oldest first. Chinese: 进展. */
  progress: Array<GraphProjectProgress>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** What it is built for; null when not printed. Chinese: 建设目的. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** How far it is. Chinese: 项目状态. */
  status: GraphProjectStatus;
  /** The project in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of projects. Chinese: 项目列表. */
export type GraphProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphProjectEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphProjectFacets;
  /** The projects alone. Chinese: 项目. */
  nodes: Array<GraphProject>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project in a list. Chinese: 项目条目. */
export type GraphProjectEdge = {
  __typename?: 'ProjectEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: GraphProject;
};

/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacets = {
  __typename?: 'ProjectFacets';
  /** By section of GB/T 4754-2017: letters, A to T. Chinese: 行业门类. */
  industry: Array<GraphFacetValue>;
  /** By the place they are built in, as printed. Chinese: 建设地点. */
  location: Array<GraphFacetValue>;
  /** By sort of building: values of `ProjectNature`. Chinese: 建设性质. */
  nature: Array<GraphFacetValue>;
  /** By the enterprise that owns them: ids, with names as labels. Chinese: 业主. */
  owner: Array<GraphFacetValue>;
  /** By how far they are: values of `ProjectStatus`. Chinese: 项目状态. */
  status: Array<GraphFacetValue>;
  /** By the year of the first day that `date` can mean; the condition of its own is that on `date`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsIndustryArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsLocationArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsNatureArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsOwnerArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsStatusArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many projects there are of each value of a field, on all pages together; the most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on projects; all that are given must hold. Chinese: 项目筛选. */
export type GraphProjectFilter = {
  /** By the first day that `announcedOn` can mean; projects without it are left out. Chinese: 公布日期. */
  announcedOn?: InputMaybe<GraphDateRange>;
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** In one of these industries of GB/T 4754-2017, each with all below it: `C`, `C39`, `C391`. Chinese: 行业. */
  industry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a total investment in this range. Chinese: 总投资. */
  investment?: InputMaybe<GraphAmountRange>;
  /** Built in one of these places, as printed. Chinese: 建设地点. */
  location?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a milestone such as this. Chinese: 节点. */
  milestone?: InputMaybe<GraphMilestoneFilter>;
  /** Of one of these sorts of building. Chinese: 建设性质. */
  nature?: InputMaybe<Array<GraphProjectNature>>;
  /** Owned by this enterprise. Chinese: 业主. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Owned by this enterprise, or with another part of it. Chinese: 参与方. */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** That are this far. Chinese: 项目状态. */
  status?: InputMaybe<Array<GraphProjectStatus>>;
  /** Words that all must be found in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A group of projects with the same keys. Chinese: 项目分组. */
export type GraphProjectGroup = {
  __typename?: 'ProjectGroup';
  /** How many it has. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** What is to be invested, one entry a currency; empty where no project names an investment. Chinese: 总投资统计. */
  investment: Array<GraphMoneyStatistics>;
  /** Its values of the keys, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphGroupKeyValue>;
};

/** What projects can be grouped by. Chinese: 项目分组字段. */
export type GraphProjectGroupKey =
  /** 行业门类: the section of GB/T 4754-2017, A to T. */
  | 'INDUSTRY'
  /** 行业大类: the division of GB/T 4754-2017, e.g. `C39`. */
  | 'INDUSTRY_DIVISION'
  /** 建设地点: where it is built, as printed. */
  | 'LOCATION'
  /** 月: the month of the first day that `date` can mean, e.g. `2022-08`. */
  | 'MONTH'
  /** 建设性质: a value of `ProjectNature`. */
  | 'NATURE'
  /** 业主: the id of the enterprise that owns it. */
  | 'OWNER'
  /** 项目状态: a value of `ProjectStatus`. */
  | 'STATUS'
  /** 年: the year of the first day that `date` can mean, e.g. `2022`. */
  | 'YEAR';

/** What sort of building a project is. Chinese: 建设性质. */
export type GraphProjectNature =
  /** 扩建. */
  | 'EXPANSION'
  /** 新建. */
  | 'NEW'
  /** 改建和技术改造. */
  | 'RECONSTRUCTION'
  /** 迁建. */
  | 'RELOCATION';

/** An order of projects. Chinese: 项目排序. */
export type GraphProjectOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphProjectOrderField;
};

/** What projects can be ordered by. Chinese: 项目排序字段. */
export type GraphProjectOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE'
  /**
   * 总投资: the amount at face value, currencies are not converted; projects without an amount are the last when DESC, the
   * first when ASC.
   */
  | 'INVESTMENT'
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 相关度: how well it fits `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** Who has a part in a project. Chinese: 参与方. */
export type GraphProjectParty = {
  __typename?: 'ProjectParty';
  /** The enterprise; null when that is not a record. Chinese: 企业. */
  enterprise?: Maybe<GraphEnterprise>;
  /** The name as printed. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** More about the part; null when there is nothing more. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** The part. Chinese: 角色. */
  role: GraphPartyRole;
};

/** How far a project was on a day. Chinese: 进展. */
export type GraphProjectProgress = {
  __typename?: 'ProjectProgress';
  /** The day. Chinese: 日期. */
  date: GraphPartialDate;
  /** Where that stands; null when not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** How far it was. Chinese: 进展情况. */
  text: Scalars['String']['output'];
};

/** How many projects there are and what is invested in them, by group. Chinese: 项目统计. */
export type GraphProjectStatistics = {
  __typename?: 'ProjectStatistics';
  /** Number of the publication that the figures stand for. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last. There are at most 1,000;
   * more is an error that says how many. Chinese: 分组结果.
   */
  groups: Array<GraphProjectGroup>;
  /** All groups together, each record counted once. Chinese: 合计. */
  total: GraphProjectTotal;
};

/** How far a project is. Chinese: 项目状态. */
export type GraphProjectStatus =
  /** 竣工: completed. */
  | 'COMPLETED'
  /** 投产: in production. */
  | 'IN_PRODUCTION'
  /** 拟建: planned. */
  | 'PLANNED'
  /** 签约: signed. */
  | 'SIGNED'
  /** 停建: suspended. */
  | 'SUSPENDED'
  /** 在建: under construction. */
  | 'UNDER_CONSTRUCTION';

/** All projects that are counted, each once. Chinese: 项目合计. */
export type GraphProjectTotal = {
  __typename?: 'ProjectTotal';
  /** How many there are. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** What is to be invested, one entry a currency; empty where no project names an investment. Chinese: 总投资统计. */
  investment: Array<GraphMoneyStatistics>;
};

/** A numbered batch of changes, published together: all of it or none. Chinese: 发布. */
export type GraphPublication = {
  __typename?: 'Publication';
  /** Its changes, in their order. All of a larger publication are found by `Query.changes`. Chinese: 变更. */
  changes: Array<GraphChange>;
  /** What it is, in the publisher's words. Chinese: 发布说明. */
  note: Scalars['String']['output'];
  /** 1, 2, 3 … without a gap. Chinese: 发布序号. */
  number: Scalars['Int']['output'];
  /** When it was published. Chinese: 发布时间. */
  publishedAt: Scalars['DateTime']['output'];
};


/** A numbered batch of changes, published together: all of it or none. Chinese: 发布. */
export type GraphPublicationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a printed number is meant. Chinese: 限定词. */
export type GraphQualifier =
  /** 约: about. */
  | 'ABOUT'
  /** 不低于: at least. */
  | 'AT_LEAST'
  /** 正好: as printed, without a qualifier. */
  | 'EXACT'
  /** 近: nearly. */
  | 'NEARLY'
  /** 超: over. */
  | 'OVER'
  /** 最多: up to. */
  | 'UP_TO';

export type GraphQuery = {
  __typename?: 'Query';
  /** 文章: one article by its id (`Article:slug`); null when there is none that is public. */
  article?: Maybe<GraphArticle>;
  /** 文章统计: how many articles there are, by group. */
  articleStatistics: GraphCountStatistics;
  /** 文章: all articles, newest first. */
  articles: GraphArticleConnection;
  /**
   * 变更: the changes feed. Every change to every record in the order of publication, withdrawals included, nothing left
   * out: keep `pageInfo.endCursor` and ask again with `after` for what has happened since.
   */
  changes: GraphChangeConnection;
  /** 文件: one document by its id (`Document:slug`); null when there is none that is public. */
  document?: Maybe<GraphDocument>;
  /** 文件: all documents, the newest published (else written) first. */
  documents: GraphDocumentConnection;
  /** 版面: one edition by its id (`Edition:slug`); null when there is none that is public. */
  edition?: Maybe<GraphEdition>;
  /** 版面: all editions, newest first. */
  editions: GraphEditionConnection;
  /** 企业: one enterprise by its id (`Enterprise:slug`); null when there is none that is public. */
  enterprise?: Maybe<GraphEnterprise>;
  /** 企业统计: how many enterprises there are, by group. */
  enterpriseStatistics: GraphCountStatistics;
  /** 企业名录: all enterprises by name, in pinyin order. */
  enterprises: GraphEnterpriseConnection;
  /** 限额: what a single request may ask for. */
  limits: GraphLimits;
  /** 会议: one meeting by its id (`Meeting:slug`); null when there is none that is public. */
  meeting?: Maybe<GraphMeeting>;
  /** 会议统计: how many meetings there are, by group. */
  meetingStatistics: GraphCountStatistics;
  /** 会议: all meetings, newest first. */
  meetings: GraphMeetingConnection;
  /** 节点: one object by its global id, as Relay asks, as `WithdrawnRecord` once it is withdrawn; null when there never was one. */
  node?: Maybe<GraphNode>;
  /** 节点: objects by their global ids, in the order asked for; null in the place of each that there never was. */
  nodes: Array<Maybe<GraphNode>>;
  /** 机构: one organization by its id (`Organization:slug`); null when there is none that is public. */
  organization?: Maybe<GraphOrganization>;
  /** 机构名录: all organizations by name, in pinyin order. */
  organizations: GraphOrganizationConnection;
  /** 人物名录: all people by name, in pinyin order. */
  people: GraphPersonConnection;
  /** 人物: one person by its id (`Person:slug`); null when there is none that is public. */
  person?: Maybe<GraphPerson>;
  /** 项目: one project by its id (`Project:slug`); null when there is none that is public. */
  project?: Maybe<GraphProject>;
  /** 项目统计: how many projects there are and what is invested in them, by group. */
  projectStatistics: GraphProjectStatistics;
  /** 项目: all projects, the newest announced first. */
  projects: GraphProjectConnection;
  /** 发布: one publication; the newest when no number is given; null when there is none. */
  publication?: Maybe<GraphPublication>;
  /** 记录: one record of any kind by its id, as `WithdrawnRecord` once it is withdrawn; null when there never was one. */
  record?: Maybe<GraphRecord>;
  /** 动态: everything of every kind in one timeline, newest first; records without a date come last. */
  records: GraphRecordConnection;
  /**
   * 搜索: records of all kinds by their words. All words of the query must be found; "quoted phrases" are found to the letter.
   * Full and half width, upper and lower case, traditional and simplified characters are the same; Latin words and numbers
   * match whole. Best first: what stands in the title goes before what stands in the summary, that before what stands in the
   * body; of equals, the newest first.
   */
  search: GraphSearchConnection;
};


export type GraphQueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryArticleStatisticsArgs = {
  emptyPeriods?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  groupBy: Array<GraphArticleGroupKey>;
};


export type GraphQueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
};


export type GraphQueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GraphRecordKind>>;
};


export type GraphQueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphDocumentOrder>;
};


export type GraphQueryEditionArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEditionOrder>;
};


export type GraphQueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryEnterpriseStatisticsArgs = {
  filter?: InputMaybe<GraphEnterpriseFilter>;
  groupBy: Array<GraphEnterpriseGroupKey>;
};


export type GraphQueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
};


export type GraphQueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryMeetingStatisticsArgs = {
  emptyPeriods?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  groupBy: Array<GraphMeetingGroupKey>;
};


export type GraphQueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
};


export type GraphQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type GraphQueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
};


export type GraphQueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
};


export type GraphQueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type GraphQueryProjectStatisticsArgs = {
  emptyPeriods?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  groupBy: Array<GraphProjectGroupKey>;
};


export type GraphQueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
};


export type GraphQueryPublicationArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type GraphQueryRecordArgs = {
  id: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type GraphQueryRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphRecordOrder>;
};


export type GraphQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphSearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphSearchOrder>;
  query: Scalars['String']['input'];
};

/** One public thing of one kind. Chinese: 记录. */
export type GraphRecord = {
  /** The day it is about, by which it stands in the timeline; null when it has none. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Kind:slug`, stable for ever. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** What the record is called: an article's headline, a person's name. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/** One public thing of one kind. Chinese: 记录. */
export type GraphRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of records of any kind. Chinese: 记录列表. */
export type GraphRecordConnection = {
  __typename?: 'RecordConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphRecordEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphRecordFacets;
  /** The records alone. Chinese: 记录. */
  nodes: Array<GraphRecord>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A record in a list. Chinese: 记录条目. */
export type GraphRecordEdge = {
  __typename?: 'RecordEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The record. Chinese: 记录. */
  node: GraphRecord;
};

/** How many records there are of each value of a field, on all pages together; the most frequent first. Chinese: 记录分面. */
export type GraphRecordFacets = {
  __typename?: 'RecordFacets';
  /** By kind: values of `RecordKind`. Chinese: 类别. */
  kind: Array<GraphFacetValue>;
  /** By the year of the first day that `date` can mean; the condition of its own is that on `date`. Chinese: 年份. */
  year: Array<GraphFacetValue>;
};


/** How many records there are of each value of a field, on all pages together; the most frequent first. Chinese: 记录分面. */
export type GraphRecordFacetsKindArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many records there are of each value of a field, on all pages together; the most frequent first. Chinese: 记录分面. */
export type GraphRecordFacetsYearArgs = {
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on records of any kind; all that are given must hold. Chinese: 记录筛选. */
export type GraphRecordFilter = {
  /** By the first day that `date` can mean; records without a date are left out. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Only these kinds; at least one. Chinese: 类别. */
  kinds?: InputMaybe<Array<GraphRecordKind>>;
};

/** The kinds of records. Chinese: 类别. */
export type GraphRecordKind =
  /** 文章. */
  | 'ARTICLE'
  /** 文件. */
  | 'DOCUMENT'
  /** 版面. */
  | 'EDITION'
  /** 企业. */
  | 'ENTERPRISE'
  /** 会议. */
  | 'MEETING'
  /** 机构. */
  | 'ORGANIZATION'
  /** 人物. */
  | 'PERSON'
  /** 项目. */
  | 'PROJECT';

/** An order of records. Chinese: 记录排序. */
export type GraphRecordOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphRecordOrderField;
};

/** What records of any kind can be ordered by. Chinese: 记录排序字段. */
export type GraphRecordOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** Somebody who answers for a project or an enterprise. Chinese: 负责人. */
export type GraphResponsiblePerson = {
  __typename?: 'ResponsiblePerson';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null when that is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** As what, as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** One revision of a record. Chinese: 历史版本. */
export type GraphRevision = {
  __typename?: 'Revision';
  /** What the publisher says of it; null when nothing. Chinese: 变更说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** Published or withdrawn. Chinese: 操作. */
  operation: GraphChangeOperation;
  /** The publication that it came with. Chinese: 发布. */
  publication: GraphPublication;
  /** Why; null for what was published for the first time. Chinese: 变更原因. */
  reason?: Maybe<GraphChangeReason>;
  /** The record as it was, its own fields as they were then; null where this revision withdrew it. Chinese: 当时的记录. */
  record?: Maybe<GraphRecord>;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
};

/** A page of the revisions of a record. Chinese: 历史版本列表. */
export type GraphRevisionConnection = {
  __typename?: 'RevisionConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphRevisionEdge>;
  /** The revisions alone. Chinese: 历史版本. */
  nodes: Array<GraphRevision>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A revision in a list. Chinese: 历史版本条目. */
export type GraphRevisionEdge = {
  __typename?: 'RevisionEdge';
  /** For `after`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The revision. Chinese: 历史版本. */
  node: GraphRevision;
};

/** A page of what is found. Chinese: 搜索结果. */
export type GraphSearchConnection = {
  __typename?: 'SearchConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphSearchEdge>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphRecordFacets;
  /** The records alone. Chinese: 记录. */
  nodes: Array<GraphRecord>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A record that is found. Chinese: 搜索结果条目. */
export type GraphSearchEdge = {
  __typename?: 'SearchEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** Where the words are found in it. Chinese: 高亮. */
  highlights: Array<GraphHighlight>;
  /** The record. Chinese: 记录. */
  node: GraphRecord;
  /** How well it fits: the higher, the better; to be compared within one search only. Chinese: 相关度. */
  score: Scalars['Float']['output'];
};

/** Conditions on what is found; all that are given must hold. Chinese: 搜索筛选. */
export type GraphSearchFilter = {
  /** By the first day that `date` can mean; records without a date are left out. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Only these kinds; at least one. Chinese: 类别. */
  kinds?: InputMaybe<Array<GraphRecordKind>>;
};

/** An order of what is found. Chinese: 搜索排序. */
export type GraphSearchOrder = {
  /** Which way. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** By what. Chinese: 排序字段. */
  field: GraphSearchOrderField;
};

/** What a search can be ordered by. Chinese: 搜索排序字段. */
export type GraphSearchOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE'
  /** 相关度: how well it fits `query`. */
  | 'RELEVANCE'
  /** 更新时间: when its present revision was published. */
  | 'UPDATED';

/** Where a statement stands. Chinese: 出处. */
export type GraphSource = {
  __typename?: 'Source';
  /** The article that says it; null when it is not a record. Chinese: 文章. */
  article?: Maybe<GraphArticle>;
  /** The edition it is printed in; null when that is not a record. Chinese: 版面. */
  edition?: Maybe<GraphEdition>;
  /** Page in the edition, from 1; null when unknown. Chinese: 版次(页). */
  page?: Maybe<Scalars['Int']['output']>;
  /** The words quoted; null when none are. Chinese: 引文. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where it can be read on the web; null when nowhere. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a text, in UTF-16 code units, as JavaScript, Java and Swift's NSString count. Chinese: 文本区间. */
export type GraphTextRange = {
  __typename?: 'TextRange';
  /** How long it is. Chinese: 长度. */
  length: Scalars['Int']['output'];
  /** Where it begins, from 0. Chinese: 起点. */
  start: Scalars['Int']['output'];
};

/** How a record left the public. Chinese: 撤回. */
export type GraphWithdrawal = {
  __typename?: 'Withdrawal';
  /** When. Chinese: 时间. */
  at: Scalars['DateTime']['output'];
  /** What the publisher says of it; null when nothing. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why. Chinese: 原因. */
  reason: GraphChangeReason;
  /** The record that stands for it now; null when none does. Chinese: 替代记录. */
  replacement?: Maybe<GraphRecord>;
};

/**
 * A record that is not public any more: it has left every list, count, facet and search, but whoever holds its id is told what
 * it was, why it went and what stands for it now. Chinese: 已撤回记录.
 */
export type GraphWithdrawnRecord = GraphNode & GraphRecord & {
  __typename?: 'WithdrawnRecord';
  /** Always null: what it said is not shown any more. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: what it said, when and why it changed. Chinese: 历史版本. */
  history: GraphRevisionConnection;
  /** Global id, `Kind:slug`, stable for ever. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** What kind of record it was. Chinese: 类别. */
  kind: GraphRecordKind;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since, its withdrawal among them. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** What the record was called. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When it was withdrawn. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn; null while it is public. Chinese: 撤回. */
  withdrawal?: Maybe<GraphWithdrawal>;
};


/**
 * A record that is not public any more: it has left every list, count, facet and search, but whoever holds its id is told what
 * it was, why it went and what stands for it now. Chinese: 已撤回记录.
 */
export type GraphWithdrawnRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type GraphResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Figure:
    | ( CapacityMapper )
    | ( IndicatorMapper )
    | ( MoneyMapper )
    | ( MoneyRateMapper )
  ;
  Node:
    | ( LiveRecord<'Article'> )
    | ( LiveRecord<'Document'> )
    | ( LiveRecord<'Edition'> )
    | ( LiveRecord<'Enterprise'> )
    | ( LiveRecord<'Meeting'> )
    | ( LiveRecord<'Organization'> )
    | ( LiveRecord<'Person'> )
    | ( LiveRecord<'Project'> )
    | ( WithdrawnRecordMapper )
  ;
  Record:
    | ( LiveRecord<'Article'> )
    | ( LiveRecord<'Document'> )
    | ( LiveRecord<'Edition'> )
    | ( LiveRecord<'Enterprise'> )
    | ( LiveRecord<'Meeting'> )
    | ( LiveRecord<'Organization'> )
    | ( LiveRecord<'Person'> )
    | ( LiveRecord<'Project'> )
    | ( WithdrawnRecordMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type GraphResolversTypes = {
  AgendaAction: GraphAgendaAction;
  AgendaItem: ResolverTypeWrapper<AgendaItemMapper>;
  AmountRange: GraphAmountRange;
  Article: ResolverTypeWrapper<LiveRecord<'Article'>>;
  ArticleConnection: ResolverTypeWrapper<Connection>;
  ArticleEdge: ResolverTypeWrapper<Omit<GraphArticleEdge, 'node'> & { node: GraphResolversTypes['Article'] }>;
  ArticleFacets: ResolverTypeWrapper<Facets>;
  ArticleFilter: GraphArticleFilter;
  ArticleGenre: GraphArticleGenre;
  ArticleGroupKey: GraphArticleGroupKey;
  ArticleOrder: GraphArticleOrder;
  ArticleOrderField: GraphArticleOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: ResolverTypeWrapper<CapacityMapper>;
  Change: ResolverTypeWrapper<ChangeMapper>;
  ChangeBasis: GraphChangeBasis;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeEdge: ResolverTypeWrapper<Omit<GraphChangeEdge, 'node'> & { node: GraphResolversTypes['Change'] }>;
  ChangeOperation: GraphChangeOperation;
  ChangeReason: GraphChangeReason;
  CountGroup: ResolverTypeWrapper<Omit<GraphCountGroup, 'keys'> & { keys: Array<GraphResolversTypes['GroupKeyValue']> }>;
  CountStatistics: ResolverTypeWrapper<Statistics>;
  CountTotal: ResolverTypeWrapper<GraphCountTotal>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: GraphDatePrecision;
  DateRange: GraphDateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: GraphDayPart;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DirectionOfChange: GraphDirectionOfChange;
  Directive: ResolverTypeWrapper<GraphDirective>;
  DirectiveKind: GraphDirectiveKind;
  Document: ResolverTypeWrapper<LiveRecord<'Document'>>;
  DocumentConnection: ResolverTypeWrapper<Connection>;
  DocumentEdge: ResolverTypeWrapper<Omit<GraphDocumentEdge, 'node'> & { node: GraphResolversTypes['Document'] }>;
  DocumentFacets: ResolverTypeWrapper<Facets>;
  DocumentFilter: GraphDocumentFilter;
  DocumentMeetingConnection: ResolverTypeWrapper<Connection>;
  DocumentMeetingEdge: ResolverTypeWrapper<Omit<GraphDocumentMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  DocumentOrder: GraphDocumentOrder;
  DocumentOrderField: GraphDocumentOrderField;
  Edition: ResolverTypeWrapper<LiveRecord<'Edition'>>;
  EditionConnection: ResolverTypeWrapper<Connection>;
  EditionEdge: ResolverTypeWrapper<Omit<GraphEditionEdge, 'node'> & { node: GraphResolversTypes['Edition'] }>;
  EditionFacets: ResolverTypeWrapper<Facets>;
  EditionFilter: GraphEditionFilter;
  EditionOrder: GraphEditionOrder;
  EditionOrderField: GraphEditionOrderField;
  Enterprise: ResolverTypeWrapper<LiveRecord<'Enterprise'>>;
  EnterpriseClassification: GraphEnterpriseClassification;
  EnterpriseConnection: ResolverTypeWrapper<Connection>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<GraphEnterpriseEdge, 'node'> & { node: GraphResolversTypes['Enterprise'] }>;
  EnterpriseFacets: ResolverTypeWrapper<Facets>;
  EnterpriseFilter: GraphEnterpriseFilter;
  EnterpriseGroupKey: GraphEnterpriseGroupKey;
  EnterpriseOrder: GraphEnterpriseOrder;
  EnterpriseOrderField: GraphEnterpriseOrderField;
  EnterpriseProjectConnection: ResolverTypeWrapper<Connection>;
  EnterpriseProjectEdge: ResolverTypeWrapper<Omit<GraphEnterpriseProjectEdge, 'node'> & { node: GraphResolversTypes['Project'] }>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Figure: ResolverTypeWrapper<GraphResolversInterfaceTypes<GraphResolversTypes>['Figure']>;
  FigureChange: ResolverTypeWrapper<GraphFigureChange>;
  FigureState: GraphFigureState;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Honour: ResolverTypeWrapper<HonourMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<GraphIdentifier>;
  Image: ResolverTypeWrapper<GraphImage>;
  Indicator: ResolverTypeWrapper<IndicatorMapper>;
  Industry: ResolverTypeWrapper<IndustryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Limits: ResolverTypeWrapper<GraphLimits>;
  Meeting: ResolverTypeWrapper<LiveRecord<'Meeting'>>;
  MeetingClassification: GraphMeetingClassification;
  MeetingConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentEdge: ResolverTypeWrapper<Omit<GraphMeetingDocumentEdge, 'node'> & { node: GraphResolversTypes['Document'] }>;
  MeetingDocumentRole: GraphMeetingDocumentRole;
  MeetingEdge: ResolverTypeWrapper<Omit<GraphMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  MeetingFacets: ResolverTypeWrapper<Facets>;
  MeetingFilter: GraphMeetingFilter;
  MeetingGroupKey: GraphMeetingGroupKey;
  MeetingOrder: GraphMeetingOrder;
  MeetingOrderField: GraphMeetingOrderField;
  Milestone: ResolverTypeWrapper<Omit<GraphMilestone, 'date'> & { date?: Maybe<GraphResolversTypes['PartialDate']> }>;
  MilestoneFilter: GraphMilestoneFilter;
  MilestoneKind: GraphMilestoneKind;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyRate: ResolverTypeWrapper<MoneyRateMapper>;
  MoneyStatistics: ResolverTypeWrapper<GraphMoneyStatistics>;
  NameOrder: GraphNameOrder;
  NameOrderField: GraphNameOrderField;
  NamedPerson: ResolverTypeWrapper<GraphNamedPerson>;
  Node: ResolverTypeWrapper<NodeMapper>;
  OrderDirection: GraphOrderDirection;
  Organization: ResolverTypeWrapper<LiveRecord<'Organization'>>;
  OrganizationClassification: GraphOrganizationClassification;
  OrganizationConnection: ResolverTypeWrapper<Connection>;
  OrganizationEdge: ResolverTypeWrapper<Omit<GraphOrganizationEdge, 'node'> & { node: GraphResolversTypes['Organization'] }>;
  OrganizationFacets: ResolverTypeWrapper<Facets>;
  OrganizationFilter: GraphOrganizationFilter;
  OrganizationPersonConnection: ResolverTypeWrapper<Connection>;
  OrganizationPersonEdge: ResolverTypeWrapper<Omit<GraphOrganizationPersonEdge, 'node'> & { node: GraphResolversTypes['Person'] }>;
  PageInfo: ResolverTypeWrapper<GraphPageInfo>;
  PartialDate: ResolverTypeWrapper<GraphPartialDate>;
  Participant: ResolverTypeWrapper<ParticipantMapper>;
  ParticipantRole: GraphParticipantRole;
  PartyRole: GraphPartyRole;
  Period: GraphPeriod;
  Person: ResolverTypeWrapper<LiveRecord<'Person'>>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonEdge: ResolverTypeWrapper<Omit<GraphPersonEdge, 'node'> & { node: GraphResolversTypes['Person'] }>;
  PersonFacets: ResolverTypeWrapper<Facets>;
  PersonFilter: GraphPersonFilter;
  PersonMeetingConnection: ResolverTypeWrapper<Connection>;
  PersonMeetingEdge: ResolverTypeWrapper<Omit<GraphPersonMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  Post: ResolverTypeWrapper<PostMapper>;
  Project: ResolverTypeWrapper<LiveRecord<'Project'>>;
  ProjectConnection: ResolverTypeWrapper<Connection>;
  ProjectEdge: ResolverTypeWrapper<Omit<GraphProjectEdge, 'node'> & { node: GraphResolversTypes['Project'] }>;
  ProjectFacets: ResolverTypeWrapper<Facets>;
  ProjectFilter: GraphProjectFilter;
  ProjectGroup: ResolverTypeWrapper<Omit<GraphProjectGroup, 'keys'> & { keys: Array<GraphResolversTypes['GroupKeyValue']> }>;
  ProjectGroupKey: GraphProjectGroupKey;
  ProjectNature: GraphProjectNature;
  ProjectOrder: GraphProjectOrder;
  ProjectOrderField: GraphProjectOrderField;
  ProjectParty: ResolverTypeWrapper<ProjectPartyMapper>;
  ProjectProgress: ResolverTypeWrapper<ProjectProgressMapper>;
  ProjectStatistics: ResolverTypeWrapper<Statistics>;
  ProjectStatus: GraphProjectStatus;
  ProjectTotal: ResolverTypeWrapper<GraphProjectTotal>;
  Publication: ResolverTypeWrapper<PublicationMapper>;
  Qualifier: GraphQualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Record: ResolverTypeWrapper<RecordMapper>;
  RecordConnection: ResolverTypeWrapper<Connection>;
  RecordEdge: ResolverTypeWrapper<Omit<GraphRecordEdge, 'node'> & { node: GraphResolversTypes['Record'] }>;
  RecordFacets: ResolverTypeWrapper<Facets>;
  RecordFilter: GraphRecordFilter;
  RecordKind: GraphRecordKind;
  RecordOrder: GraphRecordOrder;
  RecordOrderField: GraphRecordOrderField;
  ResponsiblePerson: ResolverTypeWrapper<ResponsiblePersonMapper>;
  Revision: ResolverTypeWrapper<RevisionMapper>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionMapper>;
  RevisionEdge: ResolverTypeWrapper<Omit<GraphRevisionEdge, 'node'> & { node: GraphResolversTypes['Revision'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchEdge: ResolverTypeWrapper<SearchEdge>;
  SearchFilter: GraphSearchFilter;
  SearchOrder: GraphSearchOrder;
  SearchOrderField: GraphSearchOrderField;
  Source: ResolverTypeWrapper<SourceMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextRange: ResolverTypeWrapper<GraphTextRange>;
  Withdrawal: ResolverTypeWrapper<WithdrawalMapper>;
  WithdrawnRecord: ResolverTypeWrapper<WithdrawnRecordMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GraphResolversParentTypes = {
  AgendaItem: AgendaItemMapper;
  AmountRange: GraphAmountRange;
  Article: LiveRecord<'Article'>;
  ArticleConnection: Connection;
  ArticleEdge: Omit<GraphArticleEdge, 'node'> & { node: GraphResolversParentTypes['Article'] };
  ArticleFacets: Facets;
  ArticleFilter: GraphArticleFilter;
  ArticleOrder: GraphArticleOrder;
  Boolean: Scalars['Boolean']['output'];
  Capacity: CapacityMapper;
  Change: ChangeMapper;
  ChangeConnection: ChangeConnectionMapper;
  ChangeEdge: Omit<GraphChangeEdge, 'node'> & { node: GraphResolversParentTypes['Change'] };
  CountGroup: Omit<GraphCountGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['GroupKeyValue']> };
  CountStatistics: Statistics;
  CountTotal: GraphCountTotal;
  Date: Scalars['Date']['output'];
  DateRange: GraphDateRange;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Directive: GraphDirective;
  Document: LiveRecord<'Document'>;
  DocumentConnection: Connection;
  DocumentEdge: Omit<GraphDocumentEdge, 'node'> & { node: GraphResolversParentTypes['Document'] };
  DocumentFacets: Facets;
  DocumentFilter: GraphDocumentFilter;
  DocumentMeetingConnection: Connection;
  DocumentMeetingEdge: Omit<GraphDocumentMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  DocumentOrder: GraphDocumentOrder;
  Edition: LiveRecord<'Edition'>;
  EditionConnection: Connection;
  EditionEdge: Omit<GraphEditionEdge, 'node'> & { node: GraphResolversParentTypes['Edition'] };
  EditionFacets: Facets;
  EditionFilter: GraphEditionFilter;
  EditionOrder: GraphEditionOrder;
  Enterprise: LiveRecord<'Enterprise'>;
  EnterpriseConnection: Connection;
  EnterpriseEdge: Omit<GraphEnterpriseEdge, 'node'> & { node: GraphResolversParentTypes['Enterprise'] };
  EnterpriseFacets: Facets;
  EnterpriseFilter: GraphEnterpriseFilter;
  EnterpriseOrder: GraphEnterpriseOrder;
  EnterpriseProjectConnection: Connection;
  EnterpriseProjectEdge: Omit<GraphEnterpriseProjectEdge, 'node'> & { node: GraphResolversParentTypes['Project'] };
  FacetValue: FacetValue;
  Figure: GraphResolversInterfaceTypes<GraphResolversParentTypes>['Figure'];
  FigureChange: GraphFigureChange;
  Float: Scalars['Float']['output'];
  GroupKeyValue: GroupKeyValue;
  Highlight: Highlight;
  Honour: HonourMapper;
  ID: Scalars['ID']['output'];
  Identifier: GraphIdentifier;
  Image: GraphImage;
  Indicator: IndicatorMapper;
  Industry: IndustryMapper;
  Int: Scalars['Int']['output'];
  Limits: GraphLimits;
  Meeting: LiveRecord<'Meeting'>;
  MeetingConnection: Connection;
  MeetingDocumentConnection: Connection;
  MeetingDocumentEdge: Omit<GraphMeetingDocumentEdge, 'node'> & { node: GraphResolversParentTypes['Document'] };
  MeetingEdge: Omit<GraphMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  MeetingFacets: Facets;
  MeetingFilter: GraphMeetingFilter;
  MeetingOrder: GraphMeetingOrder;
  Milestone: Omit<GraphMilestone, 'date'> & { date?: Maybe<GraphResolversParentTypes['PartialDate']> };
  MilestoneFilter: GraphMilestoneFilter;
  Money: MoneyMapper;
  MoneyRate: MoneyRateMapper;
  MoneyStatistics: GraphMoneyStatistics;
  NameOrder: GraphNameOrder;
  NamedPerson: GraphNamedPerson;
  Node: NodeMapper;
  Organization: LiveRecord<'Organization'>;
  OrganizationConnection: Connection;
  OrganizationEdge: Omit<GraphOrganizationEdge, 'node'> & { node: GraphResolversParentTypes['Organization'] };
  OrganizationFacets: Facets;
  OrganizationFilter: GraphOrganizationFilter;
  OrganizationPersonConnection: Connection;
  OrganizationPersonEdge: Omit<GraphOrganizationPersonEdge, 'node'> & { node: GraphResolversParentTypes['Person'] };
  PageInfo: GraphPageInfo;
  PartialDate: GraphPartialDate;
  Participant: ParticipantMapper;
  Person: LiveRecord<'Person'>;
  PersonConnection: Connection;
  PersonEdge: Omit<GraphPersonEdge, 'node'> & { node: GraphResolversParentTypes['Person'] };
  PersonFacets: Facets;
  PersonFilter: GraphPersonFilter;
  PersonMeetingConnection: Connection;
  PersonMeetingEdge: Omit<GraphPersonMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  Post: PostMapper;
  Project: LiveRecord<'Project'>;
  ProjectConnection: Connection;
  ProjectEdge: Omit<GraphProjectEdge, 'node'> & { node: GraphResolversParentTypes['Project'] };
  ProjectFacets: Facets;
  ProjectFilter: GraphProjectFilter;
  ProjectGroup: Omit<GraphProjectGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['GroupKeyValue']> };
  ProjectOrder: GraphProjectOrder;
  ProjectParty: ProjectPartyMapper;
  ProjectProgress: ProjectProgressMapper;
  ProjectStatistics: Statistics;
  ProjectTotal: GraphProjectTotal;
  Publication: PublicationMapper;
  Query: Record<PropertyKey, never>;
  Record: RecordMapper;
  RecordConnection: Connection;
  RecordEdge: Omit<GraphRecordEdge, 'node'> & { node: GraphResolversParentTypes['Record'] };
  RecordFacets: Facets;
  RecordFilter: GraphRecordFilter;
  RecordOrder: GraphRecordOrder;
  ResponsiblePerson: ResponsiblePersonMapper;
  Revision: RevisionMapper;
  RevisionConnection: RevisionConnectionMapper;
  RevisionEdge: Omit<GraphRevisionEdge, 'node'> & { node: GraphResolversParentTypes['Revision'] };
  SearchConnection: SearchConnection;
  SearchEdge: SearchEdge;
  SearchFilter: GraphSearchFilter;
  SearchOrder: GraphSearchOrder;
  Source: SourceMapper;
  String: Scalars['String']['output'];
  TextRange: GraphTextRange;
  Withdrawal: WithdrawalMapper;
  WithdrawnRecord: WithdrawnRecordMapper;
};

export type GraphAgendaItemResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AgendaItem'] = GraphResolversParentTypes['AgendaItem']> = {
  action?: Resolver<GraphResolversTypes['AgendaAction'], ParentType, ContextType>;
  actionOriginal?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  directives?: Resolver<Array<GraphResolversTypes['Directive']>, ParentType, ContextType>;
  documents?: Resolver<Array<GraphResolversTypes['Document']>, ParentType, ContextType>;
  order?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphArticleResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Article'] = GraphResolversParentTypes['Article']> = {
  body?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  deck?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType>;
  genre?: Resolver<GraphResolversTypes['ArticleGenre'], ParentType, ContextType>;
  headline?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphArticleHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<GraphResolversTypes['Image']>, ParentType, ContextType>;
  kicker?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<GraphResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GraphArticleMentionsArgs>>;
  page?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  publishedOn?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphArticleConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleConnection'] = GraphResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['ArticleFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphArticleEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleEdge'] = GraphResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Article'], ParentType, ContextType>;
};

export type GraphArticleFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleFacets'] = GraphResolversParentTypes['ArticleFacets']> = {
  genre?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphArticleFacetsGenreArgs, 'excludeOwn' | 'first'>>;
  section?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphArticleFacetsSectionArgs, 'excludeOwn' | 'first'>>;
  topic?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphArticleFacetsTopicArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphArticleFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphCapacityResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Capacity'] = GraphResolversParentTypes['Capacity']> = {
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  product?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Change'] = GraphResolversParentTypes['Change']> = {
  kind?: Resolver<GraphResolversTypes['RecordKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GraphResolversTypes['ChangeOperation'], ParentType, ContextType>;
  publication?: Resolver<GraphResolversTypes['Publication'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GraphResolversTypes['ChangeReason']>, ParentType, ContextType>;
  record?: Resolver<Maybe<GraphResolversTypes['Record']>, ParentType, ContextType>;
  recordId?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphChangeConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ChangeConnection'] = GraphResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GraphChangeEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ChangeEdge'] = GraphResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Change'], ParentType, ContextType>;
};

export type GraphCountGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['CountGroup'] = GraphResolversParentTypes['CountGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['GroupKeyValue']>, ParentType, ContextType>;
};

export type GraphCountStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['CountStatistics'] = GraphResolversParentTypes['CountStatistics']> = {
  asOf?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<GraphResolversTypes['CountGroup']>, ParentType, ContextType>;
  total?: Resolver<GraphResolversTypes['CountTotal'], ParentType, ContextType>;
};

export type GraphCountTotalResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['CountTotal'] = GraphResolversParentTypes['CountTotal']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export interface GraphDateScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['Date'], any> {
  name: 'Date';
}

export interface GraphDateTimeScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GraphDecimalScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type GraphDirectiveResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Directive'] = GraphResolversParentTypes['Directive']> = {
  kind?: Resolver<GraphResolversTypes['DirectiveKind'], ParentType, ContextType>;
  text?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphDocumentResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Document'] = GraphResolversParentTypes['Document']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphDocumentArticlesArgs>>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphDocumentHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  issuerName?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['DocumentMeetingConnection'], ParentType, ContextType, Partial<GraphDocumentMeetingsArgs>>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphDocumentConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentConnection'] = GraphResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['DocumentFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphDocumentEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentEdge'] = GraphResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Document'], ParentType, ContextType>;
};

export type GraphDocumentFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentFacets'] = GraphResolversParentTypes['DocumentFacets']> = {
  issuer?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphDocumentFacetsIssuerArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphDocumentFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphDocumentMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentMeetingConnection'] = GraphResolversParentTypes['DocumentMeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['DocumentMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphDocumentMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentMeetingEdge'] = GraphResolversParentTypes['DocumentMeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['MeetingDocumentRole'], ParentType, ContextType>;
};

export type GraphEditionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Edition'] = GraphResolversParentTypes['Edition']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphEditionArticlesArgs>>;
  date?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphEditionHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  newspaper?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  pageCount?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEditionConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EditionConnection'] = GraphResolversParentTypes['EditionConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['EditionEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['EditionFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Edition']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEditionEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EditionEdge'] = GraphResolversParentTypes['EditionEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Edition'], ParentType, ContextType>;
};

export type GraphEditionFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EditionFacets'] = GraphResolversParentTypes['EditionFacets']> = {
  newspaper?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEditionFacetsNewspaperArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEditionFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphEnterpriseResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Enterprise'] = GraphResolversParentTypes['Enterprise']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphEnterpriseArticlesArgs>>;
  classification?: Resolver<Maybe<GraphResolversTypes['EnterpriseClassification']>, ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphEnterpriseHistoryArgs>>;
  honours?: Resolver<Array<GraphResolversTypes['Honour']>, ParentType, ContextType>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<GraphResolversTypes['Identifier']>, ParentType, ContextType>;
  indicators?: Resolver<Array<GraphResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<GraphResolversTypes['Industry']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  park?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<Array<GraphResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  projects?: Resolver<GraphResolversTypes['EnterpriseProjectConnection'], ParentType, ContextType, Partial<GraphEnterpriseProjectsArgs>>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEnterpriseConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseConnection'] = GraphResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['EnterpriseFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEnterpriseEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseEdge'] = GraphResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type GraphEnterpriseFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseFacets'] = GraphResolversParentTypes['EnterpriseFacets']> = {
  classification?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsClassificationArgs, 'excludeOwn' | 'first'>>;
  honourLevel?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsHonourLevelArgs, 'excludeOwn' | 'first'>>;
  industry?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsIndustryArgs, 'excludeOwn' | 'first'>>;
  park?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsParkArgs, 'excludeOwn' | 'first'>>;
};

export type GraphEnterpriseProjectConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseProjectConnection'] = GraphResolversParentTypes['EnterpriseProjectConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['EnterpriseProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEnterpriseProjectEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseProjectEdge'] = GraphResolversParentTypes['EnterpriseProjectEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type GraphFacetValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FacetValue'] = GraphResolversParentTypes['FacetValue']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphFacetValueLabelArgs, 'locale'>>;
  value?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphFigureResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Figure'] = GraphResolversParentTypes['Figure']> = {
  __resolveType: TypeResolveFn<'Capacity' | 'Indicator' | 'Money' | 'MoneyRate', ParentType, ContextType>;
};

export type GraphFigureChangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FigureChange'] = GraphResolversParentTypes['FigureChange']> = {
  basis?: Resolver<GraphResolversTypes['ChangeBasis'], ParentType, ContextType>;
  direction?: Resolver<GraphResolversTypes['DirectionOfChange'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GraphGroupKeyValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['GroupKeyValue'] = GraphResolversParentTypes['GroupKeyValue']> = {
  key?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphGroupKeyValueLabelArgs, 'locale'>>;
  value?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphHighlightResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Highlight'] = GraphResolversParentTypes['Highlight']> = {
  field?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<GraphResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphHonourResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Honour'] = GraphResolversParentTypes['Honour']> = {
  issuer?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  level?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphIdentifierResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Identifier'] = GraphResolversParentTypes['Identifier']> = {
  identifier?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphImageResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Image'] = GraphResolversParentTypes['Image']> = {
  caption?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphIndicatorResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Indicator'] = GraphResolversParentTypes['Indicator']> = {
  change?: Resolver<Maybe<GraphResolversTypes['FigureChange']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<GraphResolversTypes['FigureState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphIndustryResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Industry'] = GraphResolversParentTypes['Industry']> = {
  code?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphIndustryLabelArgs, 'locale'>>;
  section?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphLimitsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Limits'] = GraphResolversParentTypes['Limits']> = {
  maxAliases?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxNodes?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxPageSize?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxTokens?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphMeetingResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Meeting'] = GraphResolversParentTypes['Meeting']> = {
  agendaItems?: Resolver<Array<GraphResolversTypes['AgendaItem']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphMeetingArticlesArgs>>;
  attendees?: Resolver<Array<GraphResolversTypes['Participant']>, ParentType, ContextType>;
  chairs?: Resolver<Array<GraphResolversTypes['Participant']>, ParentType, ContextType>;
  classification?: Resolver<GraphResolversTypes['MeetingClassification'], ParentType, ContextType>;
  date?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  dayPart?: Resolver<Maybe<GraphResolversTypes['DayPart']>, ParentType, ContextType>;
  documents?: Resolver<GraphResolversTypes['MeetingDocumentConnection'], ParentType, ContextType, Partial<GraphMeetingDocumentsArgs>>;
  enlarged?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphMeetingHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  namedPeople?: Resolver<Array<GraphResolversTypes['NamedPerson']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingConnection'] = GraphResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['MeetingFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphMeetingDocumentConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingDocumentConnection'] = GraphResolversParentTypes['MeetingDocumentConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['MeetingDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphMeetingDocumentEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingDocumentEdge'] = GraphResolversParentTypes['MeetingDocumentEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Document'], ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['MeetingDocumentRole'], ParentType, ContextType>;
};

export type GraphMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingEdge'] = GraphResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
};

export type GraphMeetingFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingFacets'] = GraphResolversParentTypes['MeetingFacets']> = {
  chair?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphMeetingFacetsChairArgs, 'excludeOwn' | 'first'>>;
  classification?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphMeetingFacetsClassificationArgs, 'excludeOwn' | 'first'>>;
  organizer?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphMeetingFacetsOrganizerArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphMeetingFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphMilestoneResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Milestone'] = GraphResolversParentTypes['Milestone']> = {
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<GraphResolversTypes['MilestoneKind'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<GraphResolversTypes['FigureState'], ParentType, ContextType>;
};

export type GraphMoneyResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Money'] = GraphResolversParentTypes['Money']> = {
  amount?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMoneyRateResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MoneyRate'] = GraphResolversParentTypes['MoneyRate']> = {
  amount?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMoneyStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MoneyStatistics'] = GraphResolversParentTypes['MoneyStatistics']> = {
  average?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  inexactCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  inexactSum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  max?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GraphNamedPersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['NamedPerson'] = GraphResolversParentTypes['NamedPerson']> = {
  context?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Node'] = GraphResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project' | 'WithdrawnRecord', ParentType, ContextType>;
};

export type GraphOrganizationResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Organization'] = GraphResolversParentTypes['Organization']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphOrganizationArticlesArgs>>;
  classification?: Resolver<Maybe<GraphResolversTypes['OrganizationClassification']>, ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphOrganizationDocumentsArgs>>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphOrganizationEnterprisesArgs>>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphOrganizationHistoryArgs>>;
  honouredEnterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphOrganizationHonouredEnterprisesArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<GraphResolversTypes['Identifier']>, ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<GraphOrganizationMeetingsArgs>>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<GraphResolversTypes['OrganizationPersonConnection'], ParentType, ContextType, Partial<GraphOrganizationPeopleArgs>>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphOrganizationConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationConnection'] = GraphResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['OrganizationFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphOrganizationEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationEdge'] = GraphResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Organization'], ParentType, ContextType>;
};

export type GraphOrganizationFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationFacets'] = GraphResolversParentTypes['OrganizationFacets']> = {
  classification?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphOrganizationFacetsClassificationArgs, 'excludeOwn' | 'first'>>;
};

export type GraphOrganizationPersonConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationPersonConnection'] = GraphResolversParentTypes['OrganizationPersonConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['OrganizationPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphOrganizationPersonEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationPersonEdge'] = GraphResolversParentTypes['OrganizationPersonEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphPageInfoResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PageInfo'] = GraphResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphPartialDateResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PartialDate'] = GraphResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<GraphResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<GraphResolversTypes['Date']>, ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<GraphResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type GraphParticipantResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Participant'] = GraphResolversParentTypes['Participant']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type GraphPersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Person'] = GraphResolversParentTypes['Person']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphPersonArticlesArgs>>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphPersonEnterprisesArgs>>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphPersonHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['PersonMeetingConnection'], ParentType, ContextType, Partial<GraphPersonMeetingsArgs>>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Array<GraphResolversTypes['Post']>, ParentType, ContextType>;
  projects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphPersonProjectsArgs>>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphPersonConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonConnection'] = GraphResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['PersonFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphPersonEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonEdge'] = GraphResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Person'], ParentType, ContextType>;
};

export type GraphPersonFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonFacets'] = GraphResolversParentTypes['PersonFacets']> = {
  organization?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphPersonFacetsOrganizationArgs, 'excludeOwn' | 'first'>>;
};

export type GraphPersonMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonMeetingConnection'] = GraphResolversParentTypes['PersonMeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['PersonMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphPersonMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonMeetingEdge'] = GraphResolversParentTypes['PersonMeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type GraphPostResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Post'] = GraphResolversParentTypes['Post']> = {
  organization?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphProjectResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Project'] = GraphResolversParentTypes['Project']> = {
  announcedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphProjectArticlesArgs>>;
  capacities?: Resolver<Array<GraphResolversTypes['Capacity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedOutput?: Resolver<Maybe<GraphResolversTypes['MoneyRate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphProjectHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<GraphResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<GraphResolversTypes['Industry']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<GraphResolversTypes['Money']>, ParentType, ContextType>;
  location?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<Array<GraphResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<GraphResolversTypes['ProjectNature']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<GraphResolversTypes['Enterprise']>, ParentType, ContextType>;
  parties?: Resolver<Array<GraphResolversTypes['ProjectParty']>, ParentType, ContextType>;
  people?: Resolver<Array<GraphResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  progress?: Resolver<Array<GraphResolversTypes['ProjectProgress']>, ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<GraphResolversTypes['ProjectStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphProjectConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectConnection'] = GraphResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['ProjectFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphProjectEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectEdge'] = GraphResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Project'], ParentType, ContextType>;
};

export type GraphProjectFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectFacets'] = GraphResolversParentTypes['ProjectFacets']> = {
  industry?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsIndustryArgs, 'excludeOwn' | 'first'>>;
  location?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsLocationArgs, 'excludeOwn' | 'first'>>;
  nature?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsNatureArgs, 'excludeOwn' | 'first'>>;
  owner?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsOwnerArgs, 'excludeOwn' | 'first'>>;
  status?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsStatusArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphProjectFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphProjectGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectGroup'] = GraphResolversParentTypes['ProjectGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<Array<GraphResolversTypes['MoneyStatistics']>, ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['GroupKeyValue']>, ParentType, ContextType>;
};

export type GraphProjectPartyResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectParty'] = GraphResolversParentTypes['ProjectParty']> = {
  enterprise?: Resolver<Maybe<GraphResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type GraphProjectProgressResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectProgress'] = GraphResolversParentTypes['ProjectProgress']> = {
  date?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphProjectStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectStatistics'] = GraphResolversParentTypes['ProjectStatistics']> = {
  asOf?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<GraphResolversTypes['ProjectGroup']>, ParentType, ContextType>;
  total?: Resolver<GraphResolversTypes['ProjectTotal'], ParentType, ContextType>;
};

export type GraphProjectTotalResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectTotal'] = GraphResolversParentTypes['ProjectTotal']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<Array<GraphResolversTypes['MoneyStatistics']>, ParentType, ContextType>;
};

export type GraphPublicationResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Publication'] = GraphResolversParentTypes['Publication']> = {
  changes?: Resolver<Array<GraphResolversTypes['Change']>, ParentType, ContextType, RequireFields<GraphPublicationChangesArgs, 'first'>>;
  note?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GraphQueryResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Query'] = GraphResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<GraphResolversTypes['Article']>, ParentType, ContextType, RequireFields<GraphQueryArticleArgs, 'id'>>;
  articleStatistics?: Resolver<GraphResolversTypes['CountStatistics'], ParentType, ContextType, RequireFields<GraphQueryArticleStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphQueryArticlesArgs>>;
  changes?: Resolver<GraphResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<GraphQueryChangesArgs>>;
  document?: Resolver<Maybe<GraphResolversTypes['Document']>, ParentType, ContextType, RequireFields<GraphQueryDocumentArgs, 'id'>>;
  documents?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphQueryDocumentsArgs>>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType, RequireFields<GraphQueryEditionArgs, 'id'>>;
  editions?: Resolver<GraphResolversTypes['EditionConnection'], ParentType, ContextType, Partial<GraphQueryEditionsArgs>>;
  enterprise?: Resolver<Maybe<GraphResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<GraphQueryEnterpriseArgs, 'id'>>;
  enterpriseStatistics?: Resolver<GraphResolversTypes['CountStatistics'], ParentType, ContextType, RequireFields<GraphQueryEnterpriseStatisticsArgs, 'groupBy'>>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphQueryEnterprisesArgs>>;
  limits?: Resolver<GraphResolversTypes['Limits'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<GraphResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<GraphQueryMeetingArgs, 'id'>>;
  meetingStatistics?: Resolver<GraphResolversTypes['CountStatistics'], ParentType, ContextType, RequireFields<GraphQueryMeetingStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  meetings?: Resolver<GraphResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<GraphQueryMeetingsArgs>>;
  node?: Resolver<Maybe<GraphResolversTypes['Node']>, ParentType, ContextType, RequireFields<GraphQueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<GraphResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GraphQueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType, RequireFields<GraphQueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<GraphResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<GraphQueryOrganizationsArgs>>;
  people?: Resolver<GraphResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GraphQueryPeopleArgs>>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType, RequireFields<GraphQueryPersonArgs, 'id'>>;
  project?: Resolver<Maybe<GraphResolversTypes['Project']>, ParentType, ContextType, RequireFields<GraphQueryProjectArgs, 'id'>>;
  projectStatistics?: Resolver<GraphResolversTypes['ProjectStatistics'], ParentType, ContextType, RequireFields<GraphQueryProjectStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  projects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphQueryProjectsArgs>>;
  publication?: Resolver<Maybe<GraphResolversTypes['Publication']>, ParentType, ContextType, Partial<GraphQueryPublicationArgs>>;
  record?: Resolver<Maybe<GraphResolversTypes['Record']>, ParentType, ContextType, RequireFields<GraphQueryRecordArgs, 'id'>>;
  records?: Resolver<GraphResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GraphQueryRecordsArgs>>;
  search?: Resolver<GraphResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<GraphQuerySearchArgs, 'query'>>;
};

export type GraphRecordResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Record'] = GraphResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project' | 'WithdrawnRecord', ParentType, ContextType>;
};

export type GraphRecordConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordConnection'] = GraphResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['RecordEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['RecordFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphRecordEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordEdge'] = GraphResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Record'], ParentType, ContextType>;
};

export type GraphRecordFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordFacets'] = GraphResolversParentTypes['RecordFacets']> = {
  kind?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphRecordFacetsKindArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Array<GraphResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<GraphRecordFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphResponsiblePersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ResponsiblePerson'] = GraphResolversParentTypes['ResponsiblePerson']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphRevisionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Revision'] = GraphResolversParentTypes['Revision']> = {
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GraphResolversTypes['ChangeOperation'], ParentType, ContextType>;
  publication?: Resolver<GraphResolversTypes['Publication'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GraphResolversTypes['ChangeReason']>, ParentType, ContextType>;
  record?: Resolver<Maybe<GraphResolversTypes['Record']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphRevisionConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RevisionConnection'] = GraphResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphRevisionEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RevisionEdge'] = GraphResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Revision'], ParentType, ContextType>;
};

export type GraphSearchConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['SearchConnection'] = GraphResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['RecordFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphSearchEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['SearchEdge'] = GraphResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<GraphResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Record'], ParentType, ContextType>;
  score?: Resolver<GraphResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphSourceResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Source'] = GraphResolversParentTypes['Source']> = {
  article?: Resolver<Maybe<GraphResolversTypes['Article']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType>;
  page?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphTextRangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['TextRange'] = GraphResolversParentTypes['TextRange']> = {
  length?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphWithdrawalResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Withdrawal'] = GraphResolversParentTypes['Withdrawal']> = {
  at?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<GraphResolversTypes['ChangeReason'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<GraphResolversTypes['Record']>, ParentType, ContextType>;
};

export type GraphWithdrawnRecordResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['WithdrawnRecord'] = GraphResolversParentTypes['WithdrawnRecord']> = {
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphWithdrawnRecordHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GraphResolversTypes['RecordKind'], ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<GraphResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context> = {
  AgendaItem?: GraphAgendaItemResolvers<ContextType>;
  Article?: GraphArticleResolvers<ContextType>;
  ArticleConnection?: GraphArticleConnectionResolvers<ContextType>;
  ArticleEdge?: GraphArticleEdgeResolvers<ContextType>;
  ArticleFacets?: GraphArticleFacetsResolvers<ContextType>;
  Capacity?: GraphCapacityResolvers<ContextType>;
  Change?: GraphChangeResolvers<ContextType>;
  ChangeConnection?: GraphChangeConnectionResolvers<ContextType>;
  ChangeEdge?: GraphChangeEdgeResolvers<ContextType>;
  CountGroup?: GraphCountGroupResolvers<ContextType>;
  CountStatistics?: GraphCountStatisticsResolvers<ContextType>;
  CountTotal?: GraphCountTotalResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Directive?: GraphDirectiveResolvers<ContextType>;
  Document?: GraphDocumentResolvers<ContextType>;
  DocumentConnection?: GraphDocumentConnectionResolvers<ContextType>;
  DocumentEdge?: GraphDocumentEdgeResolvers<ContextType>;
  DocumentFacets?: GraphDocumentFacetsResolvers<ContextType>;
  DocumentMeetingConnection?: GraphDocumentMeetingConnectionResolvers<ContextType>;
  DocumentMeetingEdge?: GraphDocumentMeetingEdgeResolvers<ContextType>;
  Edition?: GraphEditionResolvers<ContextType>;
  EditionConnection?: GraphEditionConnectionResolvers<ContextType>;
  EditionEdge?: GraphEditionEdgeResolvers<ContextType>;
  EditionFacets?: GraphEditionFacetsResolvers<ContextType>;
  Enterprise?: GraphEnterpriseResolvers<ContextType>;
  EnterpriseConnection?: GraphEnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: GraphEnterpriseEdgeResolvers<ContextType>;
  EnterpriseFacets?: GraphEnterpriseFacetsResolvers<ContextType>;
  EnterpriseProjectConnection?: GraphEnterpriseProjectConnectionResolvers<ContextType>;
  EnterpriseProjectEdge?: GraphEnterpriseProjectEdgeResolvers<ContextType>;
  FacetValue?: GraphFacetValueResolvers<ContextType>;
  Figure?: GraphFigureResolvers<ContextType>;
  FigureChange?: GraphFigureChangeResolvers<ContextType>;
  GroupKeyValue?: GraphGroupKeyValueResolvers<ContextType>;
  Highlight?: GraphHighlightResolvers<ContextType>;
  Honour?: GraphHonourResolvers<ContextType>;
  Identifier?: GraphIdentifierResolvers<ContextType>;
  Image?: GraphImageResolvers<ContextType>;
  Indicator?: GraphIndicatorResolvers<ContextType>;
  Industry?: GraphIndustryResolvers<ContextType>;
  Limits?: GraphLimitsResolvers<ContextType>;
  Meeting?: GraphMeetingResolvers<ContextType>;
  MeetingConnection?: GraphMeetingConnectionResolvers<ContextType>;
  MeetingDocumentConnection?: GraphMeetingDocumentConnectionResolvers<ContextType>;
  MeetingDocumentEdge?: GraphMeetingDocumentEdgeResolvers<ContextType>;
  MeetingEdge?: GraphMeetingEdgeResolvers<ContextType>;
  MeetingFacets?: GraphMeetingFacetsResolvers<ContextType>;
  Milestone?: GraphMilestoneResolvers<ContextType>;
  Money?: GraphMoneyResolvers<ContextType>;
  MoneyRate?: GraphMoneyRateResolvers<ContextType>;
  MoneyStatistics?: GraphMoneyStatisticsResolvers<ContextType>;
  NamedPerson?: GraphNamedPersonResolvers<ContextType>;
  Node?: GraphNodeResolvers<ContextType>;
  Organization?: GraphOrganizationResolvers<ContextType>;
  OrganizationConnection?: GraphOrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: GraphOrganizationEdgeResolvers<ContextType>;
  OrganizationFacets?: GraphOrganizationFacetsResolvers<ContextType>;
  OrganizationPersonConnection?: GraphOrganizationPersonConnectionResolvers<ContextType>;
  OrganizationPersonEdge?: GraphOrganizationPersonEdgeResolvers<ContextType>;
  PageInfo?: GraphPageInfoResolvers<ContextType>;
  PartialDate?: GraphPartialDateResolvers<ContextType>;
  Participant?: GraphParticipantResolvers<ContextType>;
  Person?: GraphPersonResolvers<ContextType>;
  PersonConnection?: GraphPersonConnectionResolvers<ContextType>;
  PersonEdge?: GraphPersonEdgeResolvers<ContextType>;
  PersonFacets?: GraphPersonFacetsResolvers<ContextType>;
  PersonMeetingConnection?: GraphPersonMeetingConnectionResolvers<ContextType>;
  PersonMeetingEdge?: GraphPersonMeetingEdgeResolvers<ContextType>;
  Post?: GraphPostResolvers<ContextType>;
  Project?: GraphProjectResolvers<ContextType>;
  ProjectConnection?: GraphProjectConnectionResolvers<ContextType>;
  ProjectEdge?: GraphProjectEdgeResolvers<ContextType>;
  ProjectFacets?: GraphProjectFacetsResolvers<ContextType>;
  ProjectGroup?: GraphProjectGroupResolvers<ContextType>;
  ProjectParty?: GraphProjectPartyResolvers<ContextType>;
  ProjectProgress?: GraphProjectProgressResolvers<ContextType>;
  ProjectStatistics?: GraphProjectStatisticsResolvers<ContextType>;
  ProjectTotal?: GraphProjectTotalResolvers<ContextType>;
  Publication?: GraphPublicationResolvers<ContextType>;
  Query?: GraphQueryResolvers<ContextType>;
  Record?: GraphRecordResolvers<ContextType>;
  RecordConnection?: GraphRecordConnectionResolvers<ContextType>;
  RecordEdge?: GraphRecordEdgeResolvers<ContextType>;
  RecordFacets?: GraphRecordFacetsResolvers<ContextType>;
  ResponsiblePerson?: GraphResponsiblePersonResolvers<ContextType>;
  Revision?: GraphRevisionResolvers<ContextType>;
  RevisionConnection?: GraphRevisionConnectionResolvers<ContextType>;
  RevisionEdge?: GraphRevisionEdgeResolvers<ContextType>;
  SearchConnection?: GraphSearchConnectionResolvers<ContextType>;
  SearchEdge?: GraphSearchEdgeResolvers<ContextType>;
  Source?: GraphSourceResolvers<ContextType>;
  TextRange?: GraphTextRangeResolvers<ContextType>;
  Withdrawal?: GraphWithdrawalResolvers<ContextType>;
  WithdrawnRecord?: GraphWithdrawnRecordResolvers<ContextType>;
};

