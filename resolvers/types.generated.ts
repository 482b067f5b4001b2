import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LiveRecord } from '../src/records/registry.ts';
import type { Connection } from '../src/graphql/connections/connection.ts';
import type { Facets, FacetValue } from '../src/graphql/connections/facets.ts';
import type { SearchConnection, SearchEdge } from '../src/graphql/connections/search.ts';
import type { Highlight } from '../src/catalogue/text/highlights.ts';
import type { Statistics, GroupKeyValue } from '../src/graphql/connections/statistics.ts';
import type { NodeMapper, PublicRecordMapper, BodyMapper, NamedOrganizationMapper, NamedPersonMapper, BylineEntryMapper, ProjectOutcomeMapper, DocumentBasisMapper, AttachmentMapper, ChangeConnectionMapper, PublicationMapper, PublicationConnectionMapper, IndustryMapper, SourceMapper, ParticipantMapper, AgendaItemMapper, ProjectPartyMapper, RevisionMapper, RevisionConnectionMapper, WithdrawalMapper, WithdrawnRecordMapper, ProjectProgressMapper, ResponsiblePersonMapper, HonourMapper, MembershipMapper, PartialDateMapper, MoneyMapper, MoneyRateMapper, CapacityMapper, IndicatorMapper } from './mappers.ts';
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
  /** An ISO 4217 currency code in capitals, e.g. `CNY`. Chinese: 币种代码. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day in Asia/Shanghai, `YYYY-MM-DD` (ISO 8601, RFC 3339 full-date). Chinese: 日期. */
  Date: { input: string; output: string; }
  /** An instant in UTC, e.g. `2022-08-16T01:30:00.000Z` (RFC 3339). Chinese: 时间. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, e.g. `"300000000"` or `"0.15"`: amounts overflow 32-bit integers and binary fractions are inexact. Chinese: 小数. */
  Decimal: { input: string; output: string; }
  /** A date in EDTF (ISO 8601-2:2019), levels 0 and 1, with unspecified decades and centuries: `2022-08`, `2022-08~`, `202X`, `2023-01/2023-06`. Chinese: 日期编码. */
  EDTF: { input: string; output: string; }
  /** A web address. Chinese: 网址. */
  URL: { input: string; output: string; }
};

/** What a meeting does with an agenda item. Values may be added. Chinese: 处理方式. */
export type GraphAgendaAction =
  /** 部署: assigns its execution. */
  | 'ASSIGN'
  /** 通报: is informed of it. */
  | 'BRIEF'
  /** 听取: hears a report on it. */
  | 'HEAR'
  /** 其他: any other; see the verb as printed. */
  | 'OTHER'
  /** 研究、审议: considers it. */
  | 'REVIEW'
  /** 学习贯彻: studies it and how to implement it. */
  | 'STUDY';

/** One item of a meeting's agenda. Chinese: 议题. */
export type GraphAgendaItem = {
  __typename?: 'AgendaItem';
  /** What the meeting did with the item. Chinese: 处理方式. */
  action: GraphAgendaAction;
  /** The name of `action` in a language. Chinese: 处理方式名称. */
  actionLabel: Scalars['String']['output'];
  /** The verb as printed, e.g. 听取研究; null if not kept. Chinese: 处理方式原文. */
  actionOriginal?: Maybe<Scalars['String']['output']>;
  /** The substance of what the meeting said about it. Chinese: 会议要求. */
  directives: Array<GraphDirective>;
  /** The documents considered. Chinese: 审议文件. */
  documents: Array<GraphDocument>;
  /** Position on the agenda, from 1. Chinese: 序号. */
  order: Scalars['Int']['output'];
  /** Its subject. Chinese: 议题内容. */
  subject: Scalars['String']['output'];
};


/** One item of a meeting's agenda. Chinese: 议题. */
export type GraphAgendaItemActionLabelArgs = {
  locale?: GraphLocale;
};

/** A range of amounts in one currency, both ends included; currencies are not converted. The empty range `{}` matches every record that has an amount in the currency. Chinese: 金额范围. */
export type GraphAmountRange = {
  /** ISO 4217 code of the currency; excludes amounts in other currencies. Chinese: 币种. */
  currency?: Scalars['CurrencyCode']['input'];
  /** At least this amount; no lower limit if absent. Chinese: 下限. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this amount; no upper limit if absent. Chinese: 上限. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphArea = GraphNode & GraphPublicRecord & {
  __typename?: 'Area';
  /** The organization that administers it; null if it is not a record. Chinese: 管理机构. */
  administration?: Maybe<GraphOrganization>;
  /** The type of area. Chinese: 区域类型. */
  areaType: GraphAreaType;
  /** The name of `areaType` in a language. Chinese: 区域类型名称. */
  areaTypeLabel: Scalars['String']['output'];
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Its code in GB/T 2260, 6 digits, or below it 9 or 12; null if it has none, as some zones, or is not known. Chinese: 行政区划代码. */
  code?: Maybe<Scalars['String']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: an area has no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The enterprises in it, by name. Chinese: 企业. */
  enterprises: GraphEnterpriseConnection;
  /** Its figures, latest period first. Chinese: 区域数据. */
  figures: GraphAreaFigureConnection;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Area:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its name. Chinese: 区域名称. */
  name: Scalars['String']['output'];
  /** Other names. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The area that it is part of; null if that is not a record. Chinese: 上级区域. */
  partOf?: Maybe<GraphArea>;
  /** The areas that are part of it, one level down, by name. Chinese: 下辖区域. */
  parts: GraphAreaConnection;
  /** The projects in it, newest first. Chinese: 项目. */
  projects: GraphProjectConnection;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** A summary of the area; null if not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaAreaTypeLabelArgs = {
  locale?: GraphLocale;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphAreaFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphAreaFigureOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A province, city, district, town or development zone, of which figures are published. Chinese: 区域. */
export type GraphAreaProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};

/** A page of areas. Chinese: 区域列表. */
export type GraphAreaConnection = {
  __typename?: 'AreaConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphAreaEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphAreaFacets;
  /** The areas without their edges. Chinese: 区域. */
  nodes: Array<GraphArea>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An area in a list. Chinese: 区域条目. */
export type GraphAreaEdge = {
  __typename?: 'AreaEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The area. Chinese: 区域. */
  node: GraphArea;
};

/** Number of areas with each value of a field, over all pages; most frequent first. Chinese: 区域分面. */
export type GraphAreaFacets = {
  __typename?: 'AreaFacets';
  /** By type: values of `AreaType`; null if it cannot be counted now, which an error explains. Chinese: 区域类型. */
  areaType?: Maybe<Array<GraphFacetValue>>;
  /** By the area that they are part of: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 上级区域. */
  partOf?: Maybe<Array<GraphFacetValue>>;
};


/** Number of areas with each value of a field, over all pages; most frequent first. Chinese: 区域分面. */
export type GraphAreaFacetsAreaTypeArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of areas with each value of a field, over all pages; most frequent first. Chinese: 区域分面. */
export type GraphAreaFacetsPartOfArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** One figure of an area for one period, such as the gross product (地区生产总值) of a zone in a half-year. Chinese: 区域数据. */
export type GraphAreaFigure = GraphNode & GraphPublicRecord & {
  __typename?: 'AreaFigure';
  /** The area; null if it is no longer public. Chinese: 区域. */
  area?: Maybe<GraphArea>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** The period of the figure; null if it has none. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The figure: its value, unit, period, changes and ranks. Chinese: 指标. */
  figure: GraphIndicator;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `AreaFigure:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The name of the figure. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** One figure of an area for one period, such as the gross product (地区生产总值) of a zone in a half-year. Chinese: 区域数据. */
export type GraphAreaFigureHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of figures of areas. Chinese: 区域数据列表. */
export type GraphAreaFigureConnection = {
  __typename?: 'AreaFigureConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphAreaFigureEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphAreaFigureFacets;
  /** The figures without their edges. Chinese: 区域数据. */
  nodes: Array<GraphAreaFigure>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A figure of an area in a list. Chinese: 区域数据条目. */
export type GraphAreaFigureEdge = {
  __typename?: 'AreaFigureEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The figure. Chinese: 区域数据. */
  node: GraphAreaFigure;
};

/** Number of figures with each value of a field, over all pages; most frequent first. Chinese: 区域数据分面. */
export type GraphAreaFigureFacets = {
  __typename?: 'AreaFigureFacets';
  /** By area: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 区域. */
  area?: Maybe<Array<GraphFacetValue>>;
  /** By the name of the figure; null if it cannot be counted now, which an error explains. Chinese: 指标名称. */
  name?: Maybe<Array<GraphFacetValue>>;
  /** By state: values of `Realization`; null if it cannot be counted now, which an error explains. Chinese: 状态. */
  state?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of the period; its own condition is the one on `period`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of figures with each value of a field, over all pages; most frequent first. Chinese: 区域数据分面. */
export type GraphAreaFigureFacetsAreaArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of figures with each value of a field, over all pages; most frequent first. Chinese: 区域数据分面. */
export type GraphAreaFigureFacetsNameArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of figures with each value of a field, over all pages; most frequent first. Chinese: 区域数据分面. */
export type GraphAreaFigureFacetsStateArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of figures with each value of a field, over all pages; most frequent first. Chinese: 区域数据分面. */
export type GraphAreaFigureFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on figures of areas; all given conditions must hold. Chinese: 区域数据筛选. */
export type GraphAreaFigureFilter = {
  /** Of one of these areas. Chinese: 区域. */
  area?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these names, whole, as printed: 地区生产总值. Chinese: 指标名称. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By the earliest day of the period; excludes figures without one. Chinese: 时期. */
  period?: InputMaybe<GraphDateRange>;
  /** Whether they are actual or expected. Chinese: 状态. */
  state?: InputMaybe<Array<GraphRealization>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** An order for figures of areas. Chinese: 区域数据排序. */
export type GraphAreaFigureOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphAreaFigureOrderField;
};

/** Fields to order figures of areas by. Values may be added. Chinese: 区域数据排序字段. */
export type GraphAreaFigureOrderField =
  /** 时期: the earliest day of the period. */
  | 'DATE'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** Conditions on areas; all given conditions must hold. Chinese: 区域筛选. */
export type GraphAreaFilter = {
  /** Of one of these types. Chinese: 区域类型. */
  areaType?: InputMaybe<Array<GraphAreaType>>;
  /** With one of these codes, whole. Chinese: 行政区划代码. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a name or other name that begins with these characters, or whose pinyin begins with these letters. Chinese: 名称. */
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Part of one of these areas, one level down. Chinese: 上级区域. */
  partOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Types of areas. Values may be added. Chinese: 区域类型. */
export type GraphAreaType =
  /** 县级: a county, a county-level city or a district. */
  | 'COUNTY'
  /** 开发区: a development zone, a new area or a park with figures of its own. */
  | 'DEVELOPMENT_ZONE'
  /** 其他: any other. */
  | 'OTHER'
  /** 地级: a city or prefecture. */
  | 'PREFECTURE'
  /** 省级: a province, a municipality or an autonomous region. */
  | 'PROVINCE'
  /** 乡级: a town, a township or a subdistrict. */
  | 'TOWNSHIP'
  /** 村级: a village or a community. */
  | 'VILLAGE';

/** An article as printed. Chinese: 文章. */
export type GraphArticle = GraphNode & GraphPublicRecord & {
  __typename?: 'Article';
  /** The text, with a line feed between paragraphs; null if it is not published here. Chinese: 正文. */
  body?: Maybe<Scalars['String']['output']>;
  /** Its byline: who wrote and pictured it, in the order printed. Chinese: 署名. */
  byline: Array<GraphBylineEntry>;
  /** The column or series that it belongs to; null if none is named. Chinese: 专栏. */
  column?: Maybe<Scalars['String']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Same as `publishedOn`, and never null; of other kinds it may be. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The lines below the headline; null if there are none. Chinese: 副题. */
  deck?: Maybe<Scalars['String']['output']>;
  /** The edition it is printed in; null if it is not a record. Chinese: 报纸期次. */
  edition?: Maybe<GraphEdition>;
  /** The type of article. Chinese: 体裁. */
  genre: GraphArticleGenre;
  /** The name of `genre` in a language. Chinese: 体裁名称. */
  genreLabel: Scalars['String']['output'];
  /** The headline exactly as printed; null if none is printed. Chinese: 主标题. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Article:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its pictures. Chinese: 图片. */
  images: Array<GraphImage>;
  /** The line above the headline; null if there is none. Chinese: 肩题. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** The records that it mentions, in the publisher's order. Chinese: 提及. */
  mentions: GraphRecordConnection;
  /** Page in the edition, from 1; null if unknown. Chinese: 版次. */
  page?: Maybe<Scalars['Int']['output']>;
  /** The date of the edition. Chinese: 刊发日期. */
  publishedOn: GraphPartialDate;
  /** Where it first stood, if it is a reprint; null if it is not. Chinese: 转载来源. */
  reprintOf?: Maybe<GraphReprint>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The section it is printed in, e.g. 要闻; null if none is named. Chinese: 栏目. */
  section?: Maybe<Scalars['String']['output']>;
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** A summary of the article; null if not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The headline or, if none is printed, a title given by the publisher. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** Its topics. Chinese: 主题. */
  topics: Array<Scalars['String']['output']>;
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An article as printed. Chinese: 文章. */
export type GraphArticleGenreLabelArgs = {
  locale?: GraphLocale;
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
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphArticleFacets;
  /** The articles without their edges. Chinese: 文章. */
  nodes: Array<GraphArticle>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a list. Chinese: 文章条目. */
export type GraphArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The article. Chinese: 文章. */
  node: GraphArticle;
};

/** Number of articles with each value of a field, over all pages; most frequent first. Chinese: 文章分面. */
export type GraphArticleFacets = {
  __typename?: 'ArticleFacets';
  /** By type: values of `ArticleGenre`; null if it cannot be counted now, which an error explains. Chinese: 体裁. */
  genre?: Maybe<Array<GraphFacetValue>>;
  /** By section; null if it cannot be counted now, which an error explains. Chinese: 栏目. */
  section?: Maybe<Array<GraphFacetValue>>;
  /** By topic; an article counts once for each of its topics; null if it cannot be counted now, which an error explains. Chinese: 主题. */
  topic?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `publishedOn`; its own condition is the one on `publishedOn`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of articles with each value of a field, over all pages; most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsGenreArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of articles with each value of a field, over all pages; most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsSectionArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of articles with each value of a field, over all pages; most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsTopicArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of articles with each value of a field, over all pages; most frequent first. Chinese: 文章分面. */
export type GraphArticleFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on articles; all given conditions must hold. Chinese: 文章筛选. */
export type GraphArticleFilter = {
  /** In this edition. Chinese: 报纸期次. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types. Chinese: 体裁. */
  genre?: InputMaybe<Array<GraphArticleGenre>>;
  /** Articles that mention this record, of any kind. Chinese: 提及. */
  mentions?: InputMaybe<Scalars['ID']['input']>;
  /** By the earliest day of `publishedOn`. Chinese: 刊发日期. */
  publishedOn?: InputMaybe<GraphDateRange>;
  /** In one of these sections, e.g. 要闻. Chinese: 栏目. */
  section?: InputMaybe<Array<Scalars['String']['input']>>;
  /** On one of these topics. Chinese: 主题. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only articles without a value of any of these keys: those that statistics put into the group null. Chinese: 缺项. */
  without?: InputMaybe<Array<GraphArticleGroupKey>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Types of articles. Values may be added. Chinese: 体裁. */
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
  /** 其他: any other. */
  | 'OTHER'
  /** 图片新闻. */
  | 'PHOTO';

/** A group of articles with the same key values. Chinese: 文章分组. */
export type GraphArticleGroup = {
  __typename?: 'ArticleGroup';
  /** Number of records in the group. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** Its key values, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphArticleGroupKeyValue>;
};

/** Keys to group articles by. Values may be added. Chinese: 文章分组字段. */
export type GraphArticleGroupKey =
  /** 体裁: a value of `ArticleGenre`. */
  | 'GENRE'
  /** 半年: the half of the year of the earliest day of `publishedOn`, e.g. `2022-H1`. */
  | 'HALF_YEAR'
  /** 月: the month of the earliest day of `publishedOn`, e.g. `2022-08`. */
  | 'MONTH'
  /** 季度: the quarter of the earliest day of `publishedOn`, e.g. `2022-Q3`. */
  | 'QUARTER'
  /** 栏目: the section it is printed in. */
  | 'SECTION'
  /** 主题: the topic; an article with several is counted in the group of each. */
  | 'TOPIC'
  /** 年: the year of the earliest day of `publishedOn`, e.g. `2022`. */
  | 'YEAR';

/** A group key of articles and its value. Chinese: 文章分组键值. */
export type GraphArticleGroupKeyValue = {
  __typename?: 'ArticleGroupKeyValue';
  /** The key, as in `groupBy`. Chinese: 分组键. */
  key: GraphArticleGroupKey;
  /**
   * The display name: the name behind an id or a code, otherwise the value itself; null if `value` is null.
   * Chinese: 显示名称.
   */
  label?: Maybe<Scalars['String']['output']>;
  /** The value: a code, an id, a year, a month, or words as printed; null for records without one. Chinese: 值. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A group key of articles and its value. Chinese: 文章分组键值. */
export type GraphArticleGroupKeyValueLabelArgs = {
  locale?: GraphLocale;
};

/** An order for articles. Chinese: 文章排序. */
export type GraphArticleOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphArticleOrderField;
};

/** Fields to order articles by. Values may be added. Chinese: 文章排序字段. */
export type GraphArticleOrderField =
  /** 刊发日期: the earliest day of `publishedOn`. */
  | 'PUBLISHED_ON'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** The number of articles, by group. Chinese: 文章统计. */
export type GraphArticleStatistics = {
  __typename?: 'ArticleStatistics';
  /** Number of the publication that the statistics reflect. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last; or as `orderBy` says. There are
   * at most 1,000; more is an error that says how many there are, unless `first` takes some of them. Chinese: 分组结果.
   */
  groups: Array<GraphArticleGroup>;
  /** The total over all groups, counting each record once. Chinese: 合计. */
  total: GraphCountTotal;
};

/** An attachment of a document. Chinese: 附件. */
export type GraphAttachment = {
  __typename?: 'Attachment';
  /** Its media type, e.g. `application/pdf`; null if not known. Chinese: 媒体类型. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Its name. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** Its size in bytes, a whole number; null if not known. Chinese: 大小. */
  size?: Maybe<Scalars['Decimal']['output']>;
  /** Its address; null if it is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** What can own a project or have another role in it: an enterprise or an organization. Chinese: 主体. */
export type GraphBody = {
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: enterprises and organizations have no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Enterprise:slug` or `Organization:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<GraphIdentifier>;
  /** Its name. Chinese: 企业名称. */
  name: Scalars['String']['output'];
  /** Other names. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The projects that it owns or has another role in, newest first. Chinese: 项目. */
  projects: GraphBodyProjectConnection;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** What can own a project or have another role in it: an enterprise or an organization. Chinese: 主体. */
export type GraphBodyArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** What can own a project or have another role in it: an enterprise or an organization. Chinese: 主体. */
export type GraphBodyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can own a project or have another role in it: an enterprise or an organization. Chinese: 主体. */
export type GraphBodyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};

/** A page of the projects of an enterprise or organization. Chinese: 主体项目列表. */
export type GraphBodyProjectConnection = {
  __typename?: 'BodyProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphBodyProjectEdge>;
  /** The projects without their edges. Chinese: 项目. */
  nodes: Array<GraphProject>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project of an enterprise or organization. Chinese: 主体项目条目. */
export type GraphBodyProjectEdge = {
  __typename?: 'BodyProjectEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: GraphProject;
  /** The roles of the enterprise or organization. Chinese: 角色. */
  roles: Array<GraphPartyRole>;
};

/** Somebody in the byline of an article. Chinese: 署名人员. */
export type GraphBylineEntry = {
  __typename?: 'BylineEntry';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null if it is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** The part in the article. Chinese: 身份. */
  role: GraphBylineRole;
  /** The name of `role` in a language. Chinese: 身份名称. */
  roleLabel: Scalars['String']['output'];
};


/** Somebody in the byline of an article. Chinese: 署名人员. */
export type GraphBylineEntryRoleLabelArgs = {
  locale?: GraphLocale;
};

/** Parts in an article. Values may be added. Chinese: 署名身份. */
export type GraphBylineRole =
  /** 通讯员. */
  | 'CORRESPONDENT'
  /** 编辑. */
  | 'EDITOR'
  /** 其他. */
  | 'OTHER'
  /** 摄影. */
  | 'PHOTOGRAPHER'
  /** 记者. */
  | 'REPORTER';

/** Production capacity for one product. Chinese: 产能. */
export type GraphCapacity = GraphFigure & {
  __typename?: 'Capacity';
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period it covers; null if the source does not say. Chinese: 周期. */
  period?: Maybe<GraphPeriod>;
  /** The name of `period` in a language; null if `period` is null. Chinese: 周期名称. */
  periodLabel?: Maybe<Scalars['String']['output']>;
  /** The product. Chinese: 产品. */
  product: Scalars['String']['output'];
  /** The number's qualifier. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The name of `qualifier` in a language. Chinese: 限定词名称. */
  qualifierLabel: Scalars['String']['output'];
  /** The sentence that contains it; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** The unit, as printed: 套, 件, 吨. Chinese: 单位. */
  unit: Scalars['String']['output'];
  /** The upper end of a range (3万至5万), whose lower end is `value`; null if it is no range. Chinese: 上限. */
  upperValue?: Maybe<Scalars['Decimal']['output']>;
  /** Number of units. Chinese: 数值. */
  value: Scalars['Decimal']['output'];
};


/** Production capacity for one product. Chinese: 产能. */
export type GraphCapacityPeriodLabelArgs = {
  locale?: GraphLocale;
};


/** Production capacity for one product. Chinese: 产能. */
export type GraphCapacityQualifierLabelArgs = {
  locale?: GraphLocale;
};

/** A page of the changes feed. Chinese: 变更列表. */
export type GraphChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphRevisionEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** The changes without their edges. Chinese: 变更. */
  nodes: Array<GraphRevision>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
};

/** The effect of a change. Values are fixed. Chinese: 变更操作. */
export type GraphChangeOperation =
  /** 发布: the record is published, or published again with other content. */
  | 'PUBLISH'
  /** 撤回: the record is no longer public. */
  | 'WITHDRAW';

/** The reason for a change. Values may be added. Chinese: 变更原因. */
export type GraphChangeReason =
  /** 更正: it was wrong. */
  | 'CORRECTED'
  /** 删除: it had to go for good; what it said is gone from the log, too. */
  | 'ERASED'
  /** 合并: it duplicates another record. */
  | 'MERGED'
  /** 替代: another record replaces it. */
  | 'REDIRECTED'
  /** 更新: the facts have changed. */
  | 'UPDATED'
  /** 撤回: it should not be public; what it said is no longer shown, at any revision. */
  | 'WITHDRAWN';

/** All records counted, each once. Chinese: 数量合计. */
export type GraphCountTotal = {
  __typename?: 'CountTotal';
  /** Number of records counted. Chinese: 数量. */
  count: Scalars['Int']['output'];
};

/** The precision of a date. Values may be added. Chinese: 日期精度. */
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
  /** 季节: spring, summer, autumn or winter (春夏秋冬) of a year; a quarter is an interval. */
  | 'SEASON'
  /** 年: one year. */
  | 'YEAR';

/** A range of days, both ends included; omit an end to leave it open. The empty range `{}` matches every record that has such a day. Chinese: 日期范围. */
export type GraphDateRange = {
  /** The first day, `YYYY-MM-DD`; no lower limit if absent. Chinese: 起. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, `YYYY-MM-DD`; no upper limit if absent. Chinese: 止. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Part of a day. Values are fixed. Chinese: 时段. */
export type GraphDayPart =
  /** 下午. */
  | 'AFTERNOON'
  /** 晚上. */
  | 'EVENING'
  /** 上午. */
  | 'MORNING';

/** Something that a meeting said or required. Chinese: 会议要求. */
export type GraphDirective = {
  __typename?: 'Directive';
  /** The form in which it was said. Chinese: 表述方式. */
  kind: GraphDirectiveKind;
  /** The name of `kind` in a language. Chinese: 表述方式名称. */
  kindLabel: Scalars['String']['output'];
  /** Its substance. Chinese: 内容. */
  text: Scalars['String']['output'];
};


/** Something that a meeting said or required. Chinese: 会议要求. */
export type GraphDirectiveKindLabelArgs = {
  locale?: GraphLocale;
};

/** The form of a directive. Values may be added. Chinese: 表述方式. */
export type GraphDirectiveKind =
  /** 决定. */
  | 'DECIDED'
  /** 强调. */
  | 'EMPHASIZED'
  /** 其他: any other. */
  | 'OTHER'
  /** 指出. */
  | 'POINTED_OUT'
  /** 要求. */
  | 'REQUIRED';

/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocument = GraphNode & GraphPublicRecord & {
  __typename?: 'Document';
  /** To whom it is addressed, as printed. Chinese: 主送. */
  addressees: Array<Scalars['String']['output']>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Its attachments, in order. Chinese: 附件. */
  attachments: Array<GraphAttachment>;
  /** What it is based on. Chinese: 依据. */
  basis: Array<GraphDocumentBasis>;
  /** The text, with a line feed between paragraphs; null if it is not published here. Chinese: 正文. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** `releasedOn` or, if that is unknown, `writtenOn`; null if neither is known. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its official number with the brackets 〔〕; null if not known. Chinese: 文号. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it takes effect; null if not known. Chinese: 生效日期. */
  effectiveOn?: Maybe<GraphPartialDate>;
  /** When it ends; null if not known. Chinese: 失效日期. */
  expiresOn?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Document:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its number in the disclosure catalogue; null if not known. Chinese: 索引号. */
  indexNumber?: Maybe<Scalars['String']['output']>;
  /** The issuing bodies; several of a joint document (联合发文). Chinese: 发布机构. */
  issuers: Array<GraphNamedOrganization>;
  /** The meetings that considered or cited it, newest first. Chinese: 相关会议. */
  meetings: GraphDocumentMeetingConnection;
  /** When it was released; null if not known. Chinese: 发布日期. */
  releasedOn?: Maybe<GraphPartialDate>;
  /** The documents that replace it, newest first. Chinese: 被替代情况. */
  replacedBy: GraphDocumentConnection;
  /** The documents that it replaces. Chinese: 替代的文件. */
  replaces: GraphDocumentConnection;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** A summary of the document; null if not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its title, in 《》 if printed so. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its address on the web; null if it is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Whether it is in force, as published; null if not known. Chinese: 有效性. */
  validity?: Maybe<GraphDocumentValidity>;
  /** The name of `validity` in a language; null if `validity` is null. Chinese: 有效性名称. */
  validityLabel?: Maybe<Scalars['String']['output']>;
  /** When it was written; null if not known. Chinese: 成文日期. */
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
  page?: InputMaybe<GraphNumberedPage>;
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
  page?: InputMaybe<GraphNumberedPage>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphDocumentOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type GraphDocumentValidityLabelArgs = {
  locale?: GraphLocale;
};

/** What a document is based on. Chinese: 依据. */
export type GraphDocumentBasis = {
  __typename?: 'DocumentBasis';
  /** The document; null if it is not a record. Chinese: 文件. */
  document?: Maybe<GraphDocument>;
  /** The title as printed. Chinese: 标题. */
  title: Scalars['String']['output'];
};

/** A page of documents. Chinese: 文件列表. */
export type GraphDocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphDocumentEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphDocumentFacets;
  /** The documents without their edges. Chinese: 文件. */
  nodes: Array<GraphDocument>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a list. Chinese: 文件条目. */
export type GraphDocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document. Chinese: 文件. */
  node: GraphDocument;
};

/** Number of documents with each value of a field, over all pages; most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacets = {
  __typename?: 'DocumentFacets';
  /** By issuing organization: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 发布机构. */
  issuer?: Maybe<Array<GraphFacetValue>>;
  /** By validity: values of `DocumentValidity`; null if it cannot be counted now, which an error explains. Chinese: 有效性. */
  validity?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `date`; its own condition is the one on `date`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of documents with each value of a field, over all pages; most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacetsIssuerArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of documents with each value of a field, over all pages; most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacetsValidityArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of documents with each value of a field, over all pages; most frequent first. Chinese: 文件分面. */
export type GraphDocumentFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on documents; all given conditions must hold. Chinese: 文件筛选. */
export type GraphDocumentFilter = {
  /** By the earliest day of `date`. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** With this official number; the form of the brackets is ignored. Chinese: 文号. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** With this number in the disclosure catalogue. Chinese: 索引号. */
  indexNumber?: InputMaybe<Scalars['String']['input']>;
  /** Issued by one of these organizations. Chinese: 发布机构. */
  issuer?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these validities. Chinese: 有效性. */
  validity?: InputMaybe<Array<GraphDocumentValidity>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the meetings that considered or cited a document. Chinese: 相关会议列表. */
export type GraphDocumentMeetingConnection = {
  __typename?: 'DocumentMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphDocumentMeetingEdge>;
  /** The meetings without their edges. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that considered or cited a document. Chinese: 相关会议条目. */
export type GraphDocumentMeetingEdge = {
  __typename?: 'DocumentMeetingEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document's roles. Chinese: 文件角色. */
  documentRoles: Array<GraphMeetingDocumentRole>;
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
};

/** An order for documents. Chinese: 文件排序. */
export type GraphDocumentOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphDocumentOrderField;
};

/** Fields to order documents by. Values may be added. Chinese: 文件排序字段. */
export type GraphDocumentOrderField =
  /** 日期: the earliest day of `date`. */
  | 'DATE'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** Whether a document is in force. Values may be added. Chinese: 有效性. */
export type GraphDocumentValidity =
  /** 失效: its time is over. */
  | 'EXPIRED'
  /** 有效. */
  | 'IN_FORCE'
  /** 废止: it was repealed. */
  | 'REPEALED';

/** One issue of a newspaper, with all its pages. Chinese: 报纸期次. */
export type GraphEdition = GraphNode & GraphPublicRecord & {
  __typename?: 'Edition';
  /** Its articles in print order: by page, then by position on the page. Chinese: 本期文章. */
  articles: GraphArticleConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Its date, and never null; of other kinds it may be. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Edition:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Issue number; null if not known. Chinese: 期号. */
  issueNumber?: Maybe<Scalars['String']['output']>;
  /** The newspaper. Chinese: 报纸. */
  newspaper: GraphNewspaper;
  /** Number of pages; null if not known. Chinese: 版数. */
  pageCount?: Maybe<Scalars['Int']['output']>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** Its sections in print order. Chinese: 栏目. */
  sections: Array<Scalars['String']['output']>;
  /** The title given to it here. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its address on the web; null if it is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** One issue of a newspaper, with all its pages. Chinese: 报纸期次. */
export type GraphEditionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One issue of a newspaper, with all its pages. Chinese: 报纸期次. */
export type GraphEditionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of editions. Chinese: 报纸期次列表. */
export type GraphEditionConnection = {
  __typename?: 'EditionConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphEditionEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphEditionFacets;
  /** The editions without their edges. Chinese: 报纸期次. */
  nodes: Array<GraphEdition>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An edition in a list. Chinese: 报纸期次条目. */
export type GraphEditionEdge = {
  __typename?: 'EditionEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The edition. Chinese: 报纸期次. */
  node: GraphEdition;
};

/** Number of editions with each value of a field, over all pages; most frequent first. Chinese: 报纸期次分面. */
export type GraphEditionFacets = {
  __typename?: 'EditionFacets';
  /** By newspaper; null if it cannot be counted now, which an error explains. Chinese: 报纸. */
  newspaper?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `date`; its own condition is the one on `date`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of editions with each value of a field, over all pages; most frequent first. Chinese: 报纸期次分面. */
export type GraphEditionFacetsNewspaperArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of editions with each value of a field, over all pages; most frequent first. Chinese: 报纸期次分面. */
export type GraphEditionFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on editions; all given conditions must hold. Chinese: 报纸期次筛选. */
export type GraphEditionFilter = {
  /** By the earliest day of `date`. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Of one of these newspapers, by their own names. Chinese: 报纸. */
  newspaper?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An order for editions. Chinese: 报纸期次排序. */
export type GraphEditionOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphEditionOrderField;
};

/** Fields to order editions by. Values may be added. Chinese: 报纸期次排序字段. */
export type GraphEditionOrderField =
  /** 日期: the earliest day of `date`. */
  | 'DATE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** An enterprise. Chinese: 企业. */
export type GraphEnterprise = GraphBody & GraphNode & GraphPublicRecord & {
  __typename?: 'Enterprise';
  /** The area that it is in; null if not known. Chinese: 所在区域. */
  area?: Maybe<GraphArea>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: an enterprise has no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Its honours. Chinese: 荣誉. */
  honours: Array<GraphHonour>;
  /** Global id, `Enterprise:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<GraphIdentifier>;
  /** Its figures. Chinese: 指标. */
  indicators: Array<GraphIndicator>;
  /** Its industry; null if not known. Chinese: 所属行业. */
  industry?: Maybe<GraphIndustry>;
  /** Its name. Chinese: 企业名称. */
  name: Scalars['String']['output'];
  /** Other names. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The type of ownership; null if not printed. Chinese: 企业类型. */
  ownership?: Maybe<GraphOwnership>;
  /** The name of `ownership` in a language; null if `ownership` is null. Chinese: 企业类型名称. */
  ownershipLabel?: Maybe<Scalars['String']['output']>;
  /** The enterprise that it belongs to; null if it is not a record. Chinese: 母公司. */
  parent?: Maybe<GraphEnterprise>;
  /** The park it is in; null if not printed. Chinese: 所在园区. */
  park?: Maybe<GraphNamedOrganization>;
  /** The projects that it owns or has another role in, newest first. Chinese: 项目. */
  projects: GraphBodyProjectConnection;
  /** The people responsible for it. Chinese: 负责人. */
  responsiblePeople: Array<GraphResponsiblePerson>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The enterprises that belong to it, by name. Chinese: 子公司. */
  subsidiaries: GraphEnterpriseConnection;
  /** A summary of the enterprise; null if not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseOwnershipLabelArgs = {
  locale?: GraphLocale;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An enterprise. Chinese: 企业. */
export type GraphEnterpriseSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};

/** A page of enterprises. Chinese: 企业列表. */
export type GraphEnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphEnterpriseEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphEnterpriseFacets;
  /** The enterprises without their edges. Chinese: 企业. */
  nodes: Array<GraphEnterprise>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An enterprise in a list. Chinese: 企业条目. */
export type GraphEnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The enterprise. Chinese: 企业. */
  node: GraphEnterprise;
};

/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacets = {
  __typename?: 'EnterpriseFacets';
  /** By area: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 所在区域. */
  area?: Maybe<Array<GraphFacetValue>>;
  /** By honour level; an enterprise counts once for each of its levels; null if it cannot be counted now, which an error explains. Chinese: 荣誉等级. */
  honourLevel?: Maybe<Array<GraphFacetValue>>;
  /** By section of GB/T 4754-2017: letters, A to T; null if it cannot be counted now, which an error explains. Chinese: 行业门类. */
  industry?: Maybe<Array<GraphFacetValue>>;
  /** By ownership: values of `Ownership`; null if it cannot be counted now, which an error explains. Chinese: 企业类型. */
  ownership?: Maybe<Array<GraphFacetValue>>;
  /** By park: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 所在园区. */
  park?: Maybe<Array<GraphFacetValue>>;
};


/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsAreaArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsHonourLevelArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsIndustryArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsOwnershipArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of enterprises with each value of a field, over all pages; most frequent first. Chinese: 企业分面. */
export type GraphEnterpriseFacetsParkArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on enterprises; all given conditions must hold. Chinese: 企业筛选. */
export type GraphEnterpriseFilter = {
  /** In one of these areas. Chinese: 所在区域. */
  area?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With an honour that meets these conditions. Chinese: 荣誉. */
  honour?: InputMaybe<GraphHonourFilter>;
  /** With this identifier in any register; case and width are ignored. Chinese: 证照号码. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** In one of these industries of GB/T 4754-2017, subclasses included: `C`, `C39`, `C391`. Chinese: 行业. */
  industry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a name or other name that begins with these characters, or whose pinyin begins with these letters. Chinese: 名称. */
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** With one of these types of ownership. Chinese: 企业类型. */
  ownership?: InputMaybe<Array<GraphOwnership>>;
  /** In one of these parks. Chinese: 所在园区. */
  park?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only enterprises without a value of any of these keys: those that statistics put into the group null. Chinese: 缺项. */
  without?: InputMaybe<Array<GraphEnterpriseGroupKey>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A group of enterprises with the same key values. Chinese: 企业分组. */
export type GraphEnterpriseGroup = {
  __typename?: 'EnterpriseGroup';
  /** Number of records in the group. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** Its key values, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphEnterpriseGroupKeyValue>;
};

/** Keys to group enterprises by. Values may be added. Chinese: 企业分组字段. */
export type GraphEnterpriseGroupKey =
  /** 所在区域: the id of the area that it is in. */
  | 'AREA'
  /** 荣誉等级: the level of an honour; an enterprise with several is counted in the group of each. */
  | 'HONOUR_LEVEL'
  /** 荣誉年度: the year of an honour; an enterprise with several is counted in the group of each. */
  | 'HONOUR_YEAR'
  /** 行业门类: the section of GB/T 4754-2017, A to T. */
  | 'INDUSTRY'
  /** 行业大类: the division of GB/T 4754-2017, e.g. `C39`. */
  | 'INDUSTRY_DIVISION'
  /** 企业类型: a value of `Ownership`. */
  | 'OWNERSHIP'
  /** 所在园区: the id of the park it is in. */
  | 'PARK';

/** A group key of enterprises and its value. Chinese: 企业分组键值. */
export type GraphEnterpriseGroupKeyValue = {
  __typename?: 'EnterpriseGroupKeyValue';
  /** The key, as in `groupBy`. Chinese: 分组键. */
  key: GraphEnterpriseGroupKey;
  /**
   * The display name: the name behind an id or a code, otherwise the value itself; null if `value` is null.
   * Chinese: 显示名称.
   */
  label?: Maybe<Scalars['String']['output']>;
  /** The value: a code, an id, a year, a month, or words as printed; null for records without one. Chinese: 值. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A group key of enterprises and its value. Chinese: 企业分组键值. */
export type GraphEnterpriseGroupKeyValueLabelArgs = {
  locale?: GraphLocale;
};

/** An order for enterprises. Chinese: 企业排序. */
export type GraphEnterpriseOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphEnterpriseOrderField;
};

/** Fields to order enterprises by. Values may be added. Chinese: 企业排序字段. */
export type GraphEnterpriseOrderField =
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** The number of enterprises, by group. Chinese: 企业统计. */
export type GraphEnterpriseStatistics = {
  __typename?: 'EnterpriseStatistics';
  /** Number of the publication that the statistics reflect. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last; or as `orderBy` says. There are
   * at most 1,000; more is an error that says how many there are, unless `first` takes some of them. Chinese: 分组结果.
   */
  groups: Array<GraphEnterpriseGroup>;
  /** The total over all groups, counting each record once. Chinese: 合计. */
  total: GraphCountTotal;
};

/** Addresses on this server, as paths with their queries, at which a list can be taken away. Chinese: 下载网址. */
export type GraphExports = {
  __typename?: 'Exports';
  /** An Atom feed. Chinese: 订阅源. */
  atom: Scalars['String']['output'];
  /** A table for spreadsheets. Chinese: 表格. */
  csv: Scalars['String']['output'];
  /** A JSON object a line, for records in the form in which they can be imported. Chinese: 逐行 JSON. */
  ndjson: Scalars['String']['output'];
};

/** A field value and its number of records. Chinese: 分面值. */
export type GraphFacetValue = {
  __typename?: 'FacetValue';
  /** Number of records with this value. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** The display name: the name behind an id or a code, otherwise the value itself. Chinese: 显示名称. */
  label: Scalars['String']['output'];
  /** The value: a code, an id, a year such as `2022`, or words as printed. Chinese: 值. */
  value: Scalars['String']['output'];
};


/** A field value and its number of records. Chinese: 分面值. */
export type GraphFacetValueLabelArgs = {
  locale?: GraphLocale;
};

/** A field that a revision changed. Chinese: 变更字段. */
export type GraphFieldChange = {
  __typename?: 'FieldChange';
  /** The value after: as printed, or as JSON; null if there is none. Chinese: 变更后. */
  after?: Maybe<Scalars['String']['output']>;
  /** The value before: as printed, or as JSON; null if there was none. Chinese: 变更前. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field's path in the record's file, e.g. `investment`, `participants[0].name`. Chinese: 字段. */
  field: Scalars['String']['output'];
};

/** A number as printed, with its qualifier and source. Chinese: 数据. */
export type GraphFigure = {
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The number's qualifier; null if there is no number. Chinese: 限定词. */
  qualifier?: Maybe<GraphQualifier>;
  /** The name of `qualifier` in a language; null if `qualifier` is null. Chinese: 限定词名称. */
  qualifierLabel?: Maybe<Scalars['String']['output']>;
  /** The sentence that contains it; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
};


/** A number as printed, with its qualifier and source. Chinese: 数据. */
export type GraphFigureQualifierLabelArgs = {
  locale?: GraphLocale;
};

/** How a figure has changed. Chinese: 变化. */
export type GraphFigureChange = {
  __typename?: 'FigureChange';
  /** The basis of comparison. Chinese: 对比基准. */
  basis: GraphFigureChangeBasis;
  /** The name of `basis` in a language. Chinese: 对比基准名称. */
  basisLabel: Scalars['String']['output'];
  /** The direction of the change. Chinese: 方向. */
  direction: GraphFigureChangeDirection;
  /** The name of `direction` in a language. Chinese: 方向名称. */
  directionLabel: Scalars['String']['output'];
  /** How many times the basis the figure is now (增长到3倍 is 3); null if not printed. Chinese: 倍数. */
  multiple?: Maybe<Scalars['Decimal']['output']>;
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The percentage, unsigned; null if not printed. Chinese: 百分比. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** The percentage points (个百分点), unsigned; null if not printed. Chinese: 百分点. */
  percentagePoints?: Maybe<Scalars['Decimal']['output']>;
  /** The qualifier of that number (增长超20%); null if there is none. Chinese: 限定词. */
  qualifier?: Maybe<GraphQualifier>;
  /** The name of `qualifier` in a language; null if `qualifier` is null. Chinese: 限定词名称. */
  qualifierLabel?: Maybe<Scalars['String']['output']>;
  /** The unit of `value`; null if there is no `value`. Chinese: 单位. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The change in absolute terms (增加3.2亿元), in `unit`, unsigned; null if not printed. Chinese: 变化量. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of an average, over how many years (两年平均); null if it is none, or not printed. Chinese: 年数. */
  years?: Maybe<Scalars['Int']['output']>;
};


/** How a figure has changed. Chinese: 变化. */
export type GraphFigureChangeBasisLabelArgs = {
  locale?: GraphLocale;
};


/** How a figure has changed. Chinese: 变化. */
export type GraphFigureChangeDirectionLabelArgs = {
  locale?: GraphLocale;
};


/** How a figure has changed. Chinese: 变化. */
export type GraphFigureChangeQualifierLabelArgs = {
  locale?: GraphLocale;
};

/** The basis that a figure is compared with. Values may be added. Chinese: 对比基准. */
export type GraphFigureChangeBasis =
  /** 年均: the average of each year since some years before (两年平均). */
  | 'ANNUAL_AVERAGE'
  /** 其他: something else; see the original words. */
  | 'OTHER'
  /** 环比: the previous period. */
  | 'PERIOD_ON_PERIOD'
  /** 前期之和: the preceding periods together. */
  | 'PRECEDING_PERIODS_TOGETHER'
  /** 比期初: the start of the year or period (比上年末). */
  | 'START_OF_PERIOD'
  /** 同比: the same period of the previous year. */
  | 'YEAR_ON_YEAR';

/** The direction of a change. Values are fixed. Chinese: 变化方向. */
export type GraphFigureChangeDirection =
  /** 下降. */
  | 'DOWN'
  /** 持平. */
  | 'UNCHANGED'
  /** 增长. */
  | 'UP';

/** A figure's place among others. Chinese: 位次. */
export type GraphFigureRank = {
  __typename?: 'FigureRank';
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The place, from 1. Chinese: 名次. */
  position: Scalars['Int']['output'];
  /** What is ranked, the figure or its change; null if the source does not say. Chinese: 排名对象. */
  ranked?: Maybe<GraphRanked>;
  /** The name of `ranked` in a language; null if `ranked` is null. Chinese: 排名对象名称. */
  rankedLabel?: Maybe<Scalars['String']['output']>;
  /** Among what, as printed: 全省. Chinese: 排名范围. */
  scope: Scalars['String']['output'];
  /** How many are ranked; null if not printed. Chinese: 总数. */
  total?: Maybe<Scalars['Int']['output']>;
};


/** A figure's place among others. Chinese: 位次. */
export type GraphFigureRankRankedLabelArgs = {
  locale?: GraphLocale;
};

/** An order for groups. Equal ones are in the order of their keys. Chinese: 分组排序. */
export type GraphGroupOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphGroupOrderField;
};

/** Fields to order groups by. Values may be added. Chinese: 分组排序字段. */
export type GraphGroupOrderField =
  /** 数量: the number of records. */
  | 'COUNT';

/** A piece of a record's text with the matches in it. Chinese: 高亮片段. */
export type GraphHighlight = {
  __typename?: 'Highlight';
  /** Name of the field: `title`, `otherNames`, `summary`, `body` and so on. Chinese: 字段. */
  field: Scalars['String']['output'];
  /** The ranges of `text` that match. Chinese: 命中位置. */
  ranges: Array<GraphTextRange>;
  /** The field's text or, if it is long, the part around the matches. Chinese: 文本. */
  text: Scalars['String']['output'];
};

/** An honour of an enterprise. Chinese: 荣誉. */
export type GraphHonour = {
  __typename?: 'Honour';
  /** The issuing organization; null if it is not a record. Chinese: 颁发机构. */
  issuer?: Maybe<GraphOrganization>;
  /** Its level, e.g. AAAA; null if it has none. Chinese: 等级. */
  level?: Maybe<Scalars['String']['output']>;
  /** The steps of the award procedure; empty if not printed. Chinese: 评定程序. */
  steps: Array<Scalars['String']['output']>;
  /** The honour's name. Chinese: 荣誉名称. */
  title: Scalars['String']['output'];
  /** The year it was awarded for; null if not printed. Chinese: 年度. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on one honour; all given conditions must hold for the same one. The empty `{}` matches every enterprise with an honour. Chinese: 荣誉筛选. */
export type GraphHonourFilter = {
  /** Of one of these levels, e.g. AAAA. Chinese: 荣誉等级. */
  level?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For one of these years. Chinese: 荣誉年度. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** An identifier in a register. Chinese: 证照号码. */
export type GraphIdentifier = {
  __typename?: 'Identifier';
  /** The identifier in that register. Chinese: 号码. */
  identifier: Scalars['String']['output'];
  /** The register: `GB32100-2015` is the unified social credit code 统一社会信用代码. Chinese: 编码体系. */
  scheme: Scalars['String']['output'];
};

/** A picture. Chinese: 图片. */
export type GraphImage = {
  __typename?: 'Image';
  /** What it shows, for readers who do not see it; null if not given. Chinese: 替代文字. */
  alternativeText?: Maybe<Scalars['String']['output']>;
  /** Its printed caption, or what it shows; null if unknown. Chinese: 图片说明. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Who made it; null if not printed. Chinese: 图片署名. */
  credit?: Maybe<Scalars['String']['output']>;
  /** Its height in pixels; null if not known. Chinese: 高度. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Its media type, e.g. `image/jpeg`; null if not known. Chinese: 媒体类型. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** The picture's address; null if it was printed but is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Its width in pixels; null if not known. Chinese: 宽度. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A named figure about an enterprise, a project or an area. Chinese: 指标. */
export type GraphIndicator = GraphFigure & {
  __typename?: 'Indicator';
  /** The change; null if the source does not say. Chinese: 变化. */
  change?: Maybe<GraphFigureChange>;
  /** Where the source gives several changes (同比, 两年平均), those after the first. Chinese: 其他变化. */
  furtherChanges: Array<GraphFigureChange>;
  /** The name of the figure. Chinese: 指标名称. */
  name: Scalars['String']['output'];
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** For a rate, its period: DAY for pieces a day; null if it is not a rate. Chinese: 计量周期. */
  per?: Maybe<GraphPeriod>;
  /** The name of `per` in a language; null if `per` is null. Chinese: 计量周期名称. */
  perLabel?: Maybe<Scalars['String']['output']>;
  /** The time that the figure covers; null if it has none. Chinese: 时期. */
  period?: Maybe<GraphPartialDate>;
  /** The number's qualifier; null if there is no number. Chinese: 限定词. */
  qualifier?: Maybe<GraphQualifier>;
  /** The name of `qualifier` in a language; null if `qualifier` is null. Chinese: 限定词名称. */
  qualifierLabel?: Maybe<Scalars['String']['output']>;
  /** Its places among others (全省第3位). Chinese: 位次. */
  ranks: Array<GraphFigureRank>;
  /** The sentence that contains it; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** Whether it is actual or expected. Chinese: 状态. */
  state: GraphRealization;
  /** The name of `state` in a language. Chinese: 状态名称. */
  stateLabel: Scalars['String']['output'];
  /** The unit, as printed: 平方米, 件, 元; null if there is no number. Chinese: 单位. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The upper end of a range (3万至5万), whose lower end is `value`; null if it is no range. Chinese: 上限. */
  upperValue?: Maybe<Scalars['Decimal']['output']>;
  /** The number; null if only its change is printed. Chinese: 数值. */
  value?: Maybe<Scalars['Decimal']['output']>;
};


/** A named figure about an enterprise, a project or an area. Chinese: 指标. */
export type GraphIndicatorPerLabelArgs = {
  locale?: GraphLocale;
};


/** A named figure about an enterprise, a project or an area. Chinese: 指标. */
export type GraphIndicatorQualifierLabelArgs = {
  locale?: GraphLocale;
};


/** A named figure about an enterprise, a project or an area. Chinese: 指标. */
export type GraphIndicatorStateLabelArgs = {
  locale?: GraphLocale;
};

/** A class in GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type GraphIndustry = {
  __typename?: 'Industry';
  /** Section letter, then 0, 2, 3 or 4 digits: `C`, `C39`, `C3913`. Chinese: 行业代码. */
  code: Scalars['String']['output'];
  /** Its name. A code with 3 or 4 digits has its own Chinese name in the sections B, C and D, otherwise and in English that of its division. Chinese: 行业名称. */
  label: Scalars['String']['output'];
  /** Section letter, A to T. Chinese: 门类代码. */
  section: Scalars['String']['output'];
};


/** A class in GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type GraphIndustryLabelArgs = {
  locale?: GraphLocale;
};

/** Levels of GB/T 4754-2017. Values may be added. Chinese: 行业层级. */
export type GraphIndustryLevel =
  /** 大类: the letter and two digits. */
  | 'DIVISION'
  /** 门类: a letter, A to T. */
  | 'SECTION';

/** The limits on a single request; a larger one is refused before anything is read. Chinese: 限额. */
export type GraphLimits = {
  __typename?: 'Limits';
  /** Maximum number of aliases in an operation. Chinese: 别名数上限. */
  maxAliases: Scalars['Int']['output'];
  /** Maximum size of an answer, in bytes; a field counts as at least 32. Chinese: 应答字节数上限. */
  maxAnswerBytes: Scalars['Int']['output'];
  /** Maximum nesting depth of fields. Chinese: 嵌套层数上限. */
  maxDepth: Scalars['Int']['output'];
  /** Maximum number of fields, those of every node; a list without pages counts as 5. Chinese: 字段数上限. */
  maxFields: Scalars['Int']['output'];
  /** Maximum number of nodes: page sizes are multiplied along each path and added up; a list without pages counts as 5. Chinese: 节点数上限. */
  maxNodes: Scalars['Int']['output'];
  /** Maximum number of entries in a page (`first`, `last`). Chinese: 每页上限. */
  maxPageSize: Scalars['Int']['output'];
  /** Maximum number of filtered or ordered lists, pages by number, searches, facets and statistics, those under every node. Chinese: 查询次数上限. */
  maxQuestions: Scalars['Int']['output'];
  /** Maximum number of tokens in the text of an operation. Chinese: 词元数上限. */
  maxTokens: Scalars['Int']['output'];
};

/** A language of names. Values are fixed. Chinese: 语言. */
export type GraphLocale =
  /** 英文: English. */
  | 'EN'
  /** 中文. */
  | 'ZH';

/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeeting = GraphNode & GraphPublicRecord & {
  __typename?: 'Meeting';
  /** The agenda items, in order. Chinese: 议程. */
  agendaItems: Array<GraphAgendaItem>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** The other participants. Chinese: 出席人员. */
  attendees: Array<GraphParticipant>;
  /** The people who chaired it. Chinese: 主持人. */
  chairs: Array<GraphParticipant>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Same as `heldOn`, and never null; of other kinds it may be. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Part of the day; null if not printed. Chinese: 时段. */
  dayPart?: Maybe<GraphDayPart>;
  /** The name of `dayPart` in a language; null if `dayPart` is null. Chinese: 时段名称. */
  dayPartLabel?: Maybe<Scalars['String']['output']>;
  /** The documents that it considered or cited, with their roles. Chinese: 相关文件. */
  documents: GraphMeetingDocumentConnection;
  /** When it was held. Chinese: 召开日期. */
  heldOn: GraphPartialDate;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Meeting:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Whether non-members were invited. Chinese: 是否扩大会议. */
  isEnlarged: Scalars['Boolean']['output'];
  /** The type of meeting. Chinese: 会议类型. */
  meetingType: GraphMeetingType;
  /** The name of `meetingType` in a language. Chinese: 会议类型名称. */
  meetingTypeLabel: Scalars['String']['output'];
  /** People named at the meeting who were not present. Chinese: 提及人物. */
  namedPeople: Array<GraphNamedPerson>;
  /** The organizers; several of a joint meeting. Chinese: 主办机构. */
  organizers: Array<GraphNamedOrganization>;
  /** Where it was held; null if not printed. Chinese: 地点. */
  place?: Maybe<GraphPlace>;
  /** What it did for projects, such as a signing with several. Chinese: 项目成果. */
  projectOutcomes: Array<GraphProjectOutcome>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** A summary of the meeting; null if not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The meeting's name. Chinese: 会议名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeetingDayPartLabelArgs = {
  locale?: GraphLocale;
};


/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeetingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeetingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting with its people, agenda and directives. Chinese: 会议. */
export type GraphMeetingMeetingTypeLabelArgs = {
  locale?: GraphLocale;
};

/** A page of meetings. Chinese: 会议列表. */
export type GraphMeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphMeetingEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphMeetingFacets;
  /** The meetings without their edges. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A page of a meeting's documents: first those considered, in agenda order, then those cited. Chinese: 会议文件列表. */
export type GraphMeetingDocumentConnection = {
  __typename?: 'MeetingDocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphMeetingDocumentEdge>;
  /** The documents without their edges. Chinese: 文件. */
  nodes: Array<GraphDocument>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document of a meeting. Chinese: 会议文件条目. */
export type GraphMeetingDocumentEdge = {
  __typename?: 'MeetingDocumentEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document's roles in the meeting. Chinese: 文件角色. */
  documentRoles: Array<GraphMeetingDocumentRole>;
  /** The document. Chinese: 文件. */
  node: GraphDocument;
};

/** The role of a document in a meeting. Values may be added. Chinese: 文件角色. */
export type GraphMeetingDocumentRole =
  /** 引用: it was cited. */
  | 'CITED'
  /** 审议: it was on the agenda. */
  | 'CONSIDERED';

/** A meeting in a list. Chinese: 会议条目. */
export type GraphMeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
};

/** Number of meetings with each value of a field, over all pages; most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacets = {
  __typename?: 'MeetingFacets';
  /** By chair: ids, with names as labels; a meeting counts once for each of its chairs; null if it cannot be counted now, which an error explains. Chinese: 主持人. */
  chair?: Maybe<Array<GraphFacetValue>>;
  /** By type: values of `MeetingType`; null if it cannot be counted now, which an error explains. Chinese: 会议类型. */
  meetingType?: Maybe<Array<GraphFacetValue>>;
  /** By organizer: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 主办机构. */
  organizer?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `heldOn`; its own condition is the one on `heldOn`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of meetings with each value of a field, over all pages; most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsChairArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of meetings with each value of a field, over all pages; most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsMeetingTypeArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of meetings with each value of a field, over all pages; most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsOrganizerArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of meetings with each value of a field, over all pages; most frequent first. Chinese: 会议分面. */
export type GraphMeetingFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on meetings; all given conditions must hold. Chinese: 会议筛选. */
export type GraphMeetingFilter = {
  /** Chaired by one of these people. Chinese: 主持人. */
  chair?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Meetings that considered or cited this document. Chinese: 相关文件. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** By the earliest day of `heldOn`. Chinese: 召开日期. */
  heldOn?: InputMaybe<GraphDateRange>;
  /** Of one of these types. Chinese: 会议类型. */
  meetingType?: InputMaybe<Array<GraphMeetingType>>;
  /** Organized by one of these organizations. Chinese: 主办机构. */
  organizer?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a participant that meets these conditions. Chinese: 参会人员. */
  participant?: InputMaybe<GraphParticipantFilter>;
  /** Only meetings without a value of any of these keys: those that statistics put into the group null. Chinese: 缺项. */
  without?: InputMaybe<Array<GraphMeetingGroupKey>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A group of meetings with the same key values. Chinese: 会议分组. */
export type GraphMeetingGroup = {
  __typename?: 'MeetingGroup';
  /** Number of records in the group. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** Its key values, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphMeetingGroupKeyValue>;
};

/** Keys to group meetings by. Values may be added. Chinese: 会议分组字段. */
export type GraphMeetingGroupKey =
  /** 主持人: the id of the chair; a meeting with several is counted in the group of each. */
  | 'CHAIR'
  /** 半年: the half of the year of the earliest day of `heldOn`, e.g. `2022-H1`. */
  | 'HALF_YEAR'
  /** 会议类型: a value of `MeetingType`. */
  | 'MEETING_TYPE'
  /** 月: the month of the earliest day of `heldOn`, e.g. `2022-08`. */
  | 'MONTH'
  /** 主办机构: the id of the organizer. */
  | 'ORGANIZER'
  /** 季度: the quarter of the earliest day of `heldOn`, e.g. `2022-Q3`. */
  | 'QUARTER'
  /** 年: the year of the earliest day of `heldOn`, e.g. `2022`. */
  | 'YEAR';

/** A group key of meetings and its value. Chinese: 会议分组键值. */
export type GraphMeetingGroupKeyValue = {
  __typename?: 'MeetingGroupKeyValue';
  /** The key, as in `groupBy`. Chinese: 分组键. */
  key: GraphMeetingGroupKey;
  /**
   * The display name: the name behind an id or a code, otherwise the value itself; null if `value` is null.
   * Chinese: 显示名称.
   */
  label?: Maybe<Scalars['String']['output']>;
  /** The value: a code, an id, a year, a month, or words as printed; null for records without one. Chinese: 值. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A group key of meetings and its value. Chinese: 会议分组键值. */
export type GraphMeetingGroupKeyValueLabelArgs = {
  locale?: GraphLocale;
};

/** An order for meetings. Chinese: 会议排序. */
export type GraphMeetingOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphMeetingOrderField;
};

/** Fields to order meetings by. Values may be added. Chinese: 会议排序字段. */
export type GraphMeetingOrderField =
  /** 召开日期: the earliest day of `heldOn`. */
  | 'HELD_ON'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** What meetings do for projects. Values may be added. Chinese: 成果类型. */
export type GraphMeetingOutcome =
  /** 竣工: it was completed there. */
  | 'COMPLETED'
  /** 研究: it was discussed there. */
  | 'DISCUSSED'
  /** 其他: any other; see the note. */
  | 'OTHER'
  /** 签约: it was signed there. */
  | 'SIGNED'
  /** 开工: it was started there. */
  | 'STARTED';

/** The number of meetings, by group. Chinese: 会议统计. */
export type GraphMeetingStatistics = {
  __typename?: 'MeetingStatistics';
  /** Number of the publication that the statistics reflect. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last; or as `orderBy` says. There are
   * at most 1,000; more is an error that says how many there are, unless `first` takes some of them. Chinese: 分组结果.
   */
  groups: Array<GraphMeetingGroup>;
  /** The total over all groups, counting each record once. Chinese: 合计. */
  total: GraphCountTotal;
};

/** Types of meetings. Values may be added. Chinese: 会议类型. */
export type GraphMeetingType =
  /** 政府(管委会)会议: of a government or an administrative committee. */
  | 'ADMINISTRATION'
  /** 座谈会: a discussion with invited people. */
  | 'DISCUSSION_FORUM'
  /** 其他: any other. */
  | 'OTHER'
  /** 党委会议: of a party committee or its standing committee. */
  | 'PARTY_COMMITTEE'
  /** 党工委会议: of the party working committee of a zone. */
  | 'PARTY_WORKING_COMMITTEE'
  /** 新闻发布会: a press conference. */
  | 'PRESS_CONFERENCE'
  /** 推进会: a conference on the progress of projects. */
  | 'PROGRESS_CONFERENCE'
  /** 工作会议: a work conference. */
  | 'WORK_CONFERENCE';

/** A position that a person holds or held, as Popolo's Membership. Chinese: 任职. */
export type GraphMembership = {
  __typename?: 'Membership';
  /** When it ended; null if not printed. Chinese: 离任日期. */
  endedOn?: Maybe<GraphPartialDate>;
  /** The organization; null if it is not a record. Chinese: 机构. */
  organization?: Maybe<GraphOrganization>;
  /** The position as printed. Chinese: 职务. */
  position: Scalars['String']['output'];
  /** When it began; null if not printed. Chinese: 任职日期. */
  startedOn?: Maybe<GraphPartialDate>;
};

/** A milestone of a project. Chinese: 里程碑. */
export type GraphMilestone = {
  __typename?: 'Milestone';
  /** The date; null if the source gives none. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The type of milestone. Chinese: 里程碑类型. */
  kind: GraphMilestoneKind;
  /** The name of `kind` in a language. Chinese: 里程碑类型名称. */
  kindLabel: Scalars['String']['output'];
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** Whether it is reached or expected. Chinese: 状态. */
  state: GraphRealization;
  /** The name of `state` in a language. Chinese: 状态名称. */
  stateLabel: Scalars['String']['output'];
};


/** A milestone of a project. Chinese: 里程碑. */
export type GraphMilestoneKindLabelArgs = {
  locale?: GraphLocale;
};


/** A milestone of a project. Chinese: 里程碑. */
export type GraphMilestoneStateLabelArgs = {
  locale?: GraphLocale;
};

/** Conditions on one milestone; all given conditions must hold for the same milestone. Chinese: 里程碑筛选. */
export type GraphMilestoneFilter = {
  /** By the earliest day of the milestone's date; excludes milestones without a date. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** The type of milestone; any if absent. Chinese: 里程碑类型. */
  kind?: InputMaybe<GraphMilestoneKind>;
  /** Whether it is reached or expected; either if absent. Chinese: 状态. */
  state?: InputMaybe<GraphRealization>;
};

/** Types of milestones. Values may be added. Chinese: 里程碑类型. */
export type GraphMilestoneKind =
  /** 竣工. */
  | 'COMPLETED'
  /** 设备安装. */
  | 'EQUIPMENT_INSTALLATION'
  /** 达产: full capacity. */
  | 'FULL_CAPACITY'
  /** 投产. */
  | 'IN_PRODUCTION'
  /** 其他: any other; see the original words. */
  | 'OTHER'
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
  /** The amount in units of the currency, whole or decimal: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['CurrencyCode']['output'];
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The number's qualifier. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The name of `qualifier` in a language. Chinese: 限定词名称. */
  qualifierLabel: Scalars['String']['output'];
  /** The sentence that contains it; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** The upper end of a range (3亿至5亿元), whose lower end is `amount`; null if it is no range. Chinese: 上限. */
  upperAmount?: Maybe<Scalars['Decimal']['output']>;
};


/** A sum of money. Chinese: 金额. */
export type GraphMoneyQualifierLabelArgs = {
  locale?: GraphLocale;
};

/** A sum of money per period, such as annual output. Chinese: 金额(按期). */
export type GraphMoneyRate = GraphFigure & {
  __typename?: 'MoneyRate';
  /** The amount in units of the currency, whole or decimal: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['CurrencyCode']['output'];
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period that the sum covers; null if the source does not say. Chinese: 周期. */
  period?: Maybe<GraphPeriod>;
  /** The name of `period` in a language; null if `period` is null. Chinese: 周期名称. */
  periodLabel?: Maybe<Scalars['String']['output']>;
  /** The number's qualifier. Chinese: 限定词. */
  qualifier: GraphQualifier;
  /** The name of `qualifier` in a language. Chinese: 限定词名称. */
  qualifierLabel: Scalars['String']['output'];
  /** The sentence that contains it; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** The upper end of a range (3亿至5亿元), whose lower end is `amount`; null if it is no range. Chinese: 上限. */
  upperAmount?: Maybe<Scalars['Decimal']['output']>;
};


/** A sum of money per period, such as annual output. Chinese: 金额(按期). */
export type GraphMoneyRatePeriodLabelArgs = {
  locale?: GraphLocale;
};


/** A sum of money per period, such as annual output. Chinese: 金额(按期). */
export type GraphMoneyRateQualifierLabelArgs = {
  locale?: GraphLocale;
};

/** Amounts of money in one currency, for one period, aggregated at face value; of a range, the lower end. Chinese: 金额(按期)统计. */
export type GraphMoneyRateStatistics = {
  __typename?: 'MoneyRateStatistics';
  /** The mean amount, to 2 decimals, with halves rounded away from zero. Chinese: 平均值. */
  average: Scalars['Decimal']['output'];
  /** Number of records with an amount in this currency and for this period. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['CurrencyCode']['output'];
  /** Number of amounts printed as a range or with a qualifier such as 约 or 超. Chinese: 非精确数量. */
  inexactCount: Scalars['Int']['output'];
  /** The sum of these amounts, at face value; included in `sum`. Chinese: 非精确总和. */
  inexactSum: Scalars['Decimal']['output'];
  /** The largest amount. Chinese: 最大值. */
  max: Scalars['Decimal']['output'];
  /**
   * The amount in the middle by size, or the mean of the two in the middle of an even number; to 2 decimals, with halves rounded
   * away from zero. Chinese: 中位数.
   */
  median: Scalars['Decimal']['output'];
  /** The smallest amount. Chinese: 最小值. */
  min: Scalars['Decimal']['output'];
  /** The period that the amounts cover; null for those whose source does not say. Chinese: 周期. */
  period?: Maybe<GraphPeriod>;
  /** The name of `period` in a language; null if `period` is null. Chinese: 周期名称. */
  periodLabel?: Maybe<Scalars['String']['output']>;
  /** The sum of the amounts. Chinese: 总和. */
  sum: Scalars['Decimal']['output'];
};


/** Amounts of money in one currency, for one period, aggregated at face value; of a range, the lower end. Chinese: 金额(按期)统计. */
export type GraphMoneyRateStatisticsPeriodLabelArgs = {
  locale?: GraphLocale;
};

/** Amounts of money in one currency, aggregated at face value; of a range (3亿至5亿元), the lower end. Chinese: 金额统计. */
export type GraphMoneyStatistics = {
  __typename?: 'MoneyStatistics';
  /** The mean amount, to 2 decimals, with halves rounded away from zero. Chinese: 平均值. */
  average: Scalars['Decimal']['output'];
  /** Number of records with an amount in this currency. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['CurrencyCode']['output'];
  /** Number of amounts printed as a range or with a qualifier such as 约 or 超. Chinese: 非精确数量. */
  inexactCount: Scalars['Int']['output'];
  /** The sum of these amounts, at face value; included in `sum`. Chinese: 非精确总和. */
  inexactSum: Scalars['Decimal']['output'];
  /** The largest amount. Chinese: 最大值. */
  max: Scalars['Decimal']['output'];
  /**
   * The amount in the middle by size, or the mean of the two in the middle of an even number; to 2 decimals, with halves rounded
   * away from zero. Chinese: 中位数.
   */
  median: Scalars['Decimal']['output'];
  /** The smallest amount. Chinese: 最小值. */
  min: Scalars['Decimal']['output'];
  /** The sum of the amounts. Chinese: 总和. */
  sum: Scalars['Decimal']['output'];
};

/** An order for lists of names. Chinese: 名称排序. */
export type GraphNameOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphNameOrderField;
};

/** Fields to order lists of names by. Values may be added. Chinese: 名称排序字段. */
export type GraphNameOrderField =
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** An organization as named in a text. Chinese: 机构(原文名称). */
export type GraphNamedOrganization = {
  __typename?: 'NamedOrganization';
  /** The name as printed or, if only the record is known, the record's. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** The organization; null if it is not a record. Chinese: 机构. */
  organization?: Maybe<GraphOrganization>;
};

/** A person named at a meeting who was not present. Chinese: 提及人物. */
export type GraphNamedPerson = {
  __typename?: 'NamedPerson';
  /** Why the person was named; null if not printed. Chinese: 提及缘由. */
  context?: Maybe<Scalars['String']['output']>;
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null if it is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** The position as printed; null if not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** A newspaper. Chinese: 报纸. */
export type GraphNewspaper = {
  __typename?: 'Newspaper';
  /** Its own name. Chinese: 报纸名称. */
  name: Scalars['String']['output'];
};

/** Anything with a global id, as Relay defines it. Chinese: 节点. */
export type GraphNode = {
  /** Global id, stable for ever: `Kind:slug`, `Kind:slug@revision`, `Publication:number`. Chinese: 标识. */
  id: Scalars['ID']['output'];
};

/**
 * A page by its number, such as page 7 of 40; the number of pages is `totalCount` divided by `size`, rounded up. A page past
 * the end is empty. Pages by number end at the 10,000th record, and cursors go further: those of such a page serve as `after`
 * and `before` of the same list with the same `filter` and `orderBy`. To read a whole list, use cursors alone: numbers shift
 * when records are published meanwhile. Each such page is a question to the catalogue. Chinese: 页码.
 */
export type GraphNumberedPage = {
  /** Number of the page, from 1; times `size`, at most 10,000. Chinese: 页码. */
  number: Scalars['Int']['input'];
  /** Number of entries on each page: 1 to 100. Chinese: 每页条数. */
  size?: Scalars['Int']['input'];
};

/** The direction of an order. Values are fixed. Chinese: 排序方向. */
export type GraphOrderDirection =
  /** 升序: oldest, smallest or A first. */
  | 'ASC'
  /** 降序: newest, largest or Z first. */
  | 'DESC';

/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganization = GraphBody & GraphNode & GraphPublicRecord & {
  __typename?: 'Organization';
  /** The areas that it administers, by name. Chinese: 管理区域. */
  administeredAreas: GraphAreaConnection;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: an organization has no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The documents that it issued, newest first. Chinese: 发布文件. */
  documents: GraphDocumentConnection;
  /** If it is a park, the enterprises in it, by name. Chinese: 园区企业. */
  enterprises: GraphEnterpriseConnection;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
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
  /** The type of organization; null if not known. Chinese: 机构类型. */
  organizationType?: Maybe<GraphOrganizationType>;
  /** The name of `organizationType` in a language; null if `organizationType` is null. Chinese: 机构类型名称. */
  organizationTypeLabel?: Maybe<Scalars['String']['output']>;
  /** Other names. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** If it is a park, the projects in it, newest first. Chinese: 园区项目. */
  parkProjects: GraphProjectConnection;
  /** The people who hold a position in it, by name. Chinese: 任职人员. */
  people: GraphOrganizationPersonConnection;
  /** The projects that it owns or has another role in, newest first. Chinese: 项目. */
  projects: GraphBodyProjectConnection;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** A summary of the organization; null if not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationAdministeredAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphDocumentOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
  page?: InputMaybe<GraphNumberedPage>;
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
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationOrganizationTypeLabelArgs = {
  locale?: GraphLocale;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationParkProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type GraphOrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};

/** A page of organizations. Chinese: 机构列表. */
export type GraphOrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphOrganizationEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphOrganizationFacets;
  /** The organizations without their edges. Chinese: 机构. */
  nodes: Array<GraphOrganization>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a list. Chinese: 机构条目. */
export type GraphOrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The organization. Chinese: 机构. */
  node: GraphOrganization;
};

/** Number of organizations with each value of a field, over all pages; most frequent first. Chinese: 机构分面. */
export type GraphOrganizationFacets = {
  __typename?: 'OrganizationFacets';
  /** By type: values of `OrganizationType`; null if it cannot be counted now, which an error explains. Chinese: 机构类型. */
  organizationType?: Maybe<Array<GraphFacetValue>>;
};


/** Number of organizations with each value of a field, over all pages; most frequent first. Chinese: 机构分面. */
export type GraphOrganizationFacetsOrganizationTypeArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on organizations; all given conditions must hold. Chinese: 机构筛选. */
export type GraphOrganizationFilter = {
  /** With this identifier in any register; case and width are ignored. Chinese: 证照号码. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** With a name or other name that begins with these characters, or whose pinyin begins with these letters. Chinese: 名称. */
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. Chinese: 机构类型. */
  organizationType?: InputMaybe<Array<GraphOrganizationType>>;
};

/** A page of the people who hold a position in an organization. Chinese: 任职人员列表. */
export type GraphOrganizationPersonConnection = {
  __typename?: 'OrganizationPersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphOrganizationPersonEdge>;
  /** The people without their edges. Chinese: 人物. */
  nodes: Array<GraphPerson>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person who holds a position in an organization. Chinese: 任职人员条目. */
export type GraphOrganizationPersonEdge = {
  __typename?: 'OrganizationPersonEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: GraphPerson;
  /** The positions, as printed. Chinese: 职务. */
  positions: Array<Scalars['String']['output']>;
};

/** Types of organizations. Values may be added. Chinese: 机构类型. */
export type GraphOrganizationType =
  /** 行政机构: an administrative body. */
  | 'ADMINISTRATION'
  /** 行业协会: an association. */
  | 'ASSOCIATION'
  /** 其他: any other. */
  | 'OTHER'
  /** 园区: a park or zone. */
  | 'PARK'
  /** 党的机构: a party body. */
  | 'PARTY_BODY';

/**
 * Late projects: those with an expected milestone whose last possible day is before a day, and without a reached milestone of the
 * same type. 2026年下半年 is not over in November 2026; an interval without an end is never over. Chinese: 逾期筛选.
 */
export type GraphOverdueFilter = {
  /** The day on which they are late, `YYYY-MM-DD`. Chinese: 截至日期. */
  asOf: Scalars['Date']['input'];
};

/** Types of enterprise ownership. Values may be added. Chinese: 企业类型. */
export type GraphOwnership =
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

/** The position of a page in its list, as Relay defines it. Chinese: 分页信息. */
export type GraphPageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry; null if the page is empty, except in `changes`, where it is then the `after` cursor. Chinese: 结束游标. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are entries after this page. Chinese: 是否有下一页. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. Chinese: 是否有上一页. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null if the page is empty. Chinese: 起始游标. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date as precise as its source: a day, a month, a year or an interval. Chinese: 日期(可不完整). */
export type GraphPartialDate = {
  __typename?: 'PartialDate';
  /** The earliest possible day; null if an interval has no known beginning: orders, filters and groups take its latest. Chinese: 最早. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The date in EDTF (ISO 8601-2): `2022-08-13`, `2022-08`, `2023-01/2023-06`, `2022-08/..`, `../2022-10`. Chinese: 日期编码. */
  edtf: Scalars['EDTF']['output'];
  /** Whether the source says that it is approximate (约, EDTF `~`). Chinese: 是否约数. */
  isApproximate: Scalars['Boolean']['output'];
  /** The latest possible day; null if an interval has no known end. Chinese: 最晚. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The original words; null if not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The precision. Chinese: 精度. */
  precision: GraphDatePrecision;
  /** The name of `precision` in a language. Chinese: 精度名称. */
  precisionLabel: Scalars['String']['output'];
};


/** A date as precise as its source: a day, a month, a year or an interval. Chinese: 日期(可不完整). */
export type GraphPartialDatePrecisionLabelArgs = {
  locale?: GraphLocale;
};

/** A participant in a meeting. Chinese: 参会人员. */
export type GraphParticipant = {
  __typename?: 'Participant';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null if it is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** The position as printed; null if not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
  /** The person's role. Chinese: 参会身份. */
  role: GraphParticipantRole;
  /** The name of `role` in a language. Chinese: 参会身份名称. */
  roleLabel: Scalars['String']['output'];
};


/** A participant in a meeting. Chinese: 参会人员. */
export type GraphParticipantRoleLabelArgs = {
  locale?: GraphLocale;
};

/** Conditions on one participant; all given conditions must hold for the same one. Chinese: 参会人员筛选. */
export type GraphParticipantFilter = {
  /** One of these people. Chinese: 人物. */
  person: Array<Scalars['ID']['input']>;
  /** In one of these roles; in any if absent. Chinese: 参会身份. */
  roles?: InputMaybe<Array<GraphParticipantRole>>;
};

/** A role in a meeting. Values may be added. Chinese: 参会身份. */
export type GraphParticipantRole =
  /** 出席. */
  | 'ATTENDEE'
  /** 主持. */
  | 'CHAIR'
  /** 列席: present without a vote. */
  | 'NON_VOTING_ATTENDEE'
  /** 发言、汇报. */
  | 'SPEAKER';

/** Conditions on one participant of a project; all given conditions must hold for the same one. Chinese: 参与方筛选. */
export type GraphPartyFilter = {
  /** One of these enterprises or organizations. Chinese: 主体. */
  body: Array<Scalars['ID']['input']>;
  /** In one of these roles; in any if absent. Chinese: 角色. */
  roles?: InputMaybe<Array<GraphPartyRole>>;
};

/** A role in a project. Values may be added. Chinese: 参与方角色. */
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

/** The period of a rate. Values may be added. Chinese: 计量周期. */
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
export type GraphPerson = GraphNode & GraphPublicRecord & {
  __typename?: 'Person';
  /** The articles that mention the person, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: a person has no date. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** The enterprises that the person is responsible for, by name. Chinese: 负责企业. */
  enterprises: GraphEnterpriseConnection;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Person:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** The meetings that the person took part in, newest first. Chinese: 参会. */
  meetings: GraphPersonMeetingConnection;
  /** The positions, each with its organization and its time. Chinese: 任职. */
  memberships: Array<GraphMembership>;
  /** The name. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** Other names found in print. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The positions of `memberships` alone, as printed. Chinese: 职务. */
  positions: Array<Scalars['String']['output']>;
  /** The projects that the person is responsible for, newest first. Chinese: 负责项目. */
  projects: GraphProjectConnection;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
  page?: InputMaybe<GraphNumberedPage>;
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
  page?: InputMaybe<GraphNumberedPage>;
};


/** A person in a public role. Chinese: 人物. */
export type GraphPersonProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};

/** A page of people. Chinese: 人物列表. */
export type GraphPersonConnection = {
  __typename?: 'PersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphPersonEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphPersonFacets;
  /** The people without their edges. Chinese: 人物. */
  nodes: Array<GraphPerson>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. Chinese: 人物条目. */
export type GraphPersonEdge = {
  __typename?: 'PersonEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: GraphPerson;
};

/** Number of people with each value of a field, over all pages; most frequent first. Chinese: 人物分面. */
export type GraphPersonFacets = {
  __typename?: 'PersonFacets';
  /** By organization where they hold a position: ids, with names as labels; a person counts once for each; null if it cannot be counted now, which an error explains. Chinese: 任职机构. */
  organization?: Maybe<Array<GraphFacetValue>>;
};


/** Number of people with each value of a field, over all pages; most frequent first. Chinese: 人物分面. */
export type GraphPersonFacetsOrganizationArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on people; all given conditions must hold. Chinese: 人物筛选. */
export type GraphPersonFilter = {
  /** With a name or other name that begins with these characters, or whose pinyin begins with these letters. Chinese: 名称. */
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** People who hold a position in one of these organizations. Chinese: 任职机构. */
  organization?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of the meetings that a person took part in. Chinese: 参会列表. */
export type GraphPersonMeetingConnection = {
  __typename?: 'PersonMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphPersonMeetingEdge>;
  /** The meetings without their edges. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that a person took part in. Chinese: 参会条目. */
export type GraphPersonMeetingEdge = {
  __typename?: 'PersonMeetingEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
  /** The person's roles. Chinese: 参会身份. */
  roles: Array<GraphParticipantRole>;
};

/** A place as named in a text. Chinese: 地点. */
export type GraphPlace = {
  __typename?: 'Place';
  /** Its administrative area, by the six digits of GB/T 2260, e.g. `320301`; null if not known. Chinese: 行政区划代码. */
  area?: Maybe<Scalars['String']['output']>;
  /** The name as printed. Chinese: 地名. */
  name: Scalars['String']['output'];
};

/** An industrial or public project. Chinese: 项目. */
export type GraphProject = GraphNode & GraphPublicRecord & {
  __typename?: 'Project';
  /** When it was first made public; null if unknown. Chinese: 公布日期. */
  announcedOn?: Maybe<GraphPartialDate>;
  /** The area that it is in; null if not known. Chinese: 所在区域. */
  area?: Maybe<GraphArea>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: GraphArticleConnection;
  /** Its production capacities. Chinese: 产能. */
  capacities: Array<GraphCapacity>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** `announcedOn` or, if that is unknown, the day of the first reported progress; null if neither is known. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Added annual output value once in production; null if not printed. Chinese: 预计新增产值. */
  expectedOutput?: Maybe<GraphMoneyRate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Project:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Other figures. Chinese: 指标. */
  indicators: Array<GraphIndicator>;
  /** The industry of its products; null if not known. Chinese: 所属行业. */
  industry?: Maybe<GraphIndustry>;
  /** Total investment; null if not printed. Chinese: 总投资. */
  investment?: Maybe<GraphMoney>;
  /** Where it is built; null if not printed. Chinese: 建设地点. */
  location?: Maybe<GraphPlace>;
  /** The meetings that did something for it, with what, newest first. Chinese: 相关会议. */
  meetings: GraphProjectMeetingConnection;
  /** Its milestones, reached or expected. Chinese: 里程碑. */
  milestones: Array<GraphMilestone>;
  /** The project's name. Chinese: 项目名称. */
  name: Scalars['String']['output'];
  /** The type of construction: new, expansion and so on; null if not printed. Chinese: 建设性质. */
  nature?: Maybe<GraphProjectNature>;
  /** The name of `nature` in a language; null if `nature` is null. Chinese: 建设性质名称. */
  natureLabel?: Maybe<Scalars['String']['output']>;
  /** Other names. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The owner; null if it is not a record. Chinese: 业主. */
  owner?: Maybe<GraphBody>;
  /** The park that it is in; null if not printed. Chinese: 所在园区. */
  park?: Maybe<GraphNamedOrganization>;
  /** The participants, owner first. Chinese: 参与方. */
  parties: Array<GraphProjectParty>;
  /** The project of which it is a phase; null if it is not part of another. Chinese: 所属项目. */
  phaseOf?: Maybe<GraphProject>;
  /** Its phases, where they are records, newest first. Chinese: 各期项目. */
  phases: GraphProjectConnection;
  /** Progress by day, oldest first. Chinese: 进展. */
  progress: Array<GraphProjectProgress>;
  /** Its purpose; null if not printed. Chinese: 建设目的. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The people responsible for it. Chinese: 负责人. */
  responsiblePeople: Array<GraphResponsiblePerson>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The sources of this record. Chinese: 出处. */
  sources: Array<GraphSource>;
  /** The project's status. Chinese: 项目状态. */
  status: GraphProjectStatus;
  /** The name of `status` in a language. Chinese: 项目状态名称. */
  statusLabel: Scalars['String']['output'];
  /** A summary of the project; null if not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectNatureLabelArgs = {
  locale?: GraphLocale;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** An industrial or public project. Chinese: 项目. */
export type GraphProjectStatusLabelArgs = {
  locale?: GraphLocale;
};

/** A page of projects. Chinese: 项目列表. */
export type GraphProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphProjectEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphProjectFacets;
  /** The projects without their edges. Chinese: 项目. */
  nodes: Array<GraphProject>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project in a list. Chinese: 项目条目. */
export type GraphProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: GraphProject;
};

/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacets = {
  __typename?: 'ProjectFacets';
  /** By area: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 所在区域. */
  area?: Maybe<Array<GraphFacetValue>>;
  /** By section of GB/T 4754-2017: letters, A to T; null if it cannot be counted now, which an error explains. Chinese: 行业门类. */
  industry?: Maybe<Array<GraphFacetValue>>;
  /** By location, as printed; null if it cannot be counted now, which an error explains. Chinese: 建设地点. */
  location?: Maybe<Array<GraphFacetValue>>;
  /** By type of construction: values of `ProjectNature`; null if it cannot be counted now, which an error explains. Chinese: 建设性质. */
  nature?: Maybe<Array<GraphFacetValue>>;
  /** By owner: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 业主. */
  owner?: Maybe<Array<GraphFacetValue>>;
  /** By park: ids, with names as labels; null if it cannot be counted now, which an error explains. Chinese: 所在园区. */
  park?: Maybe<Array<GraphFacetValue>>;
  /** By status: values of `ProjectStatus`; null if it cannot be counted now, which an error explains. Chinese: 项目状态. */
  status?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `date`; its own condition is the one on `date`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsAreaArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsIndustryArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsLocationArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsNatureArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsOwnerArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsParkArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsStatusArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of projects with each value of a field, over all pages; most frequent first. Chinese: 项目分面. */
export type GraphProjectFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on projects; all given conditions must hold. Chinese: 项目筛选. */
export type GraphProjectFilter = {
  /** By the earliest day of `announcedOn`; excludes projects without it. Chinese: 公布日期. */
  announcedOn?: InputMaybe<GraphDateRange>;
  /** In one of these areas. Chinese: 所在区域. */
  area?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By the earliest day of `date`. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** In one of these industries of GB/T 4754-2017, subclasses included: `C`, `C39`, `C391`. Chinese: 行业. */
  industry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a total investment in this range. Chinese: 总投资. */
  investment?: InputMaybe<GraphAmountRange>;
  /** Built in one of these places, as printed. Chinese: 建设地点. */
  location?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a milestone that meets these conditions. Chinese: 里程碑. */
  milestone?: InputMaybe<GraphMilestoneFilter>;
  /** Of one of these types of construction. Chinese: 建设性质. */
  nature?: InputMaybe<Array<GraphProjectNature>>;
  /** Late on a day. Chinese: 逾期. */
  overdue?: InputMaybe<GraphOverdueFilter>;
  /** Owned by one of these enterprises or organizations. Chinese: 业主. */
  owner?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these parks. Chinese: 所在园区. */
  park?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a participant, the owner included, that meets these conditions. Chinese: 参与方. */
  party?: InputMaybe<GraphPartyFilter>;
  /** With one of these statuses. Chinese: 项目状态. */
  status?: InputMaybe<Array<GraphProjectStatus>>;
  /** Only projects without a value of any of these keys: those that statistics put into the group null. Chinese: 缺项. */
  without?: InputMaybe<Array<GraphProjectGroupKey>>;
  /** Words that must all occur in it, as in `Query.search`. Chinese: 全文. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A group of projects with the same key values. Chinese: 项目分组. */
export type GraphProjectGroup = {
  __typename?: 'ProjectGroup';
  /** Number of records in the group. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /**
   * Expected output, one entry per currency and period, which are never added up; ordered by their codes, with output whose period
   * is not known last. Empty if no project states an output. Chinese: 预计新增产值统计.
   */
  expectedOutput: Array<GraphMoneyRateStatistics>;
  /** Planned investment, one entry per currency; empty if no project states an investment. Chinese: 总投资统计. */
  investment: Array<GraphMoneyStatistics>;
  /** Its key values, in the order of `groupBy`. Chinese: 分组键值. */
  keys: Array<GraphProjectGroupKeyValue>;
};

/** Keys to group projects by. Values may be added. Chinese: 项目分组字段. */
export type GraphProjectGroupKey =
  /** 所在区域: the id of the area that it is in. */
  | 'AREA'
  /** 半年: the half of the year of the earliest day of `date`, e.g. `2022-H1`. */
  | 'HALF_YEAR'
  /** 行业门类: the section of GB/T 4754-2017, A to T. */
  | 'INDUSTRY'
  /** 行业大类: the division of GB/T 4754-2017, e.g. `C39`. */
  | 'INDUSTRY_DIVISION'
  /** 建设地点: where it is built, as printed. */
  | 'LOCATION'
  /** 月: the month of the earliest day of `date`, e.g. `2022-08`. */
  | 'MONTH'
  /** 建设性质: a value of `ProjectNature`. */
  | 'NATURE'
  /** 业主: the id of the enterprise that owns it. */
  | 'OWNER'
  /** 所在园区: the id of the park that it is in. */
  | 'PARK'
  /** 季度: the quarter of the earliest day of `date`, e.g. `2022-Q3`. */
  | 'QUARTER'
  /** 项目状态: a value of `ProjectStatus`. */
  | 'STATUS'
  /** 年: the year of the earliest day of `date`, e.g. `2022`. */
  | 'YEAR';

/** A group key of projects and its value. Chinese: 项目分组键值. */
export type GraphProjectGroupKeyValue = {
  __typename?: 'ProjectGroupKeyValue';
  /** The key, as in `groupBy`. Chinese: 分组键. */
  key: GraphProjectGroupKey;
  /**
   * The display name: the name behind an id or a code, otherwise the value itself; null if `value` is null.
   * Chinese: 显示名称.
   */
  label?: Maybe<Scalars['String']['output']>;
  /** The value: a code, an id, a year, a month, or words as printed; null for records without one. Chinese: 值. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A group key of projects and its value. Chinese: 项目分组键值. */
export type GraphProjectGroupKeyValueLabelArgs = {
  locale?: GraphLocale;
};

/** An order for groups of projects. Equal ones are in the order of their keys. Chinese: 项目分组排序. */
export type GraphProjectGroupOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphProjectGroupOrderField;
};

/** Fields to order groups of projects by. Values may be added. Chinese: 项目分组排序字段. */
export type GraphProjectGroupOrderField =
  /** 数量: the number of projects. */
  | 'COUNT'
  /** 预计新增产值: the sum in CNY a year; groups without one come last with DESC and first with ASC. */
  | 'EXPECTED_OUTPUT'
  /** 总投资: the sum in CNY; groups without one come last with DESC and first with ASC. */
  | 'INVESTMENT';

/** A page of the meetings that did something for a project. Chinese: 项目会议列表. */
export type GraphProjectMeetingConnection = {
  __typename?: 'ProjectMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphProjectMeetingEdge>;
  /** The meetings without their edges. Chinese: 会议. */
  nodes: Array<GraphMeeting>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that did something for a project. Chinese: 项目会议条目. */
export type GraphProjectMeetingEdge = {
  __typename?: 'ProjectMeetingEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: GraphMeeting;
  /** What it did. Chinese: 成果类型. */
  outcomes: Array<GraphMeetingOutcome>;
};

/** The type of construction. Values may be added. Chinese: 建设性质. */
export type GraphProjectNature =
  /** 扩建. */
  | 'EXPANSION'
  /** 新建. */
  | 'NEW'
  /** 其他: any other. */
  | 'OTHER'
  /** 改建和技术改造. */
  | 'RECONSTRUCTION'
  /** 迁建. */
  | 'RELOCATION';

/** An order for projects. Chinese: 项目排序. */
export type GraphProjectOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphProjectOrderField;
};

/** Fields to order projects by. Values may be added. Chinese: 项目排序字段. */
export type GraphProjectOrderField =
  /** 日期: the earliest day of `date`. */
  | 'DATE'
  /**
   * 总投资: the amount at face value; currencies are not converted. Projects without an amount come last with DESC and first
   * with ASC.
   */
  | 'INVESTMENT'
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME'
  /** 相关度: relevance to `words`; only together with `words`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** What a meeting did for a project. Chinese: 项目成果. */
export type GraphProjectOutcome = {
  __typename?: 'ProjectOutcome';
  /** What it did. Chinese: 成果类型. */
  kind: GraphMeetingOutcome;
  /** The name of `kind` in a language. Chinese: 成果类型名称. */
  kindLabel: Scalars['String']['output'];
  /** More about it; null if there is nothing to add. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** The project; null if it is not public. Chinese: 项目. */
  project?: Maybe<GraphProject>;
};


/** What a meeting did for a project. Chinese: 项目成果. */
export type GraphProjectOutcomeKindLabelArgs = {
  locale?: GraphLocale;
};

/** A participant in a project. Chinese: 参与方. */
export type GraphProjectParty = {
  __typename?: 'ProjectParty';
  /** The enterprise or organization; null if it is not a record. Chinese: 主体. */
  body?: Maybe<GraphBody>;
  /** The name as printed. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** More about the role; null if there is nothing to add. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** The role. Chinese: 角色. */
  role: GraphPartyRole;
  /** The name of `role` in a language. Chinese: 角色名称. */
  roleLabel: Scalars['String']['output'];
};


/** A participant in a project. Chinese: 参与方. */
export type GraphProjectPartyRoleLabelArgs = {
  locale?: GraphLocale;
};

/** A project's progress on a day. Chinese: 进展. */
export type GraphProjectProgress = {
  __typename?: 'ProjectProgress';
  /** The day. Chinese: 日期. */
  date: GraphPartialDate;
  /** The source; null if not given. Chinese: 出处. */
  source?: Maybe<GraphSource>;
  /** The progress, in words. Chinese: 进展情况. */
  text: Scalars['String']['output'];
};

/** The number of projects, their investment and expected output, by group. Chinese: 项目统计. */
export type GraphProjectStatistics = {
  __typename?: 'ProjectStatistics';
  /** Number of the publication that the statistics reflect. Chinese: 截至发布序号. */
  asOf: Scalars['Int']['output'];
  /**
   * The groups in the order of their keys: time ascending, other values ascending by code, null last; or as `orderBy` says. There are
   * at most 1,000; more is an error that says how many there are, unless `first` takes some of them. Chinese: 分组结果.
   */
  groups: Array<GraphProjectGroup>;
  /** The total over all groups, counting each record once. Chinese: 合计. */
  total: GraphProjectTotal;
};

/** The stage of a project. Values may be added. Chinese: 项目状态. */
export type GraphProjectStatus =
  /** 竣工: completed. */
  | 'COMPLETED'
  /** 投产: in production. */
  | 'IN_PRODUCTION'
  /** 其他: any other. */
  | 'OTHER'
  /** 拟建: planned. */
  | 'PLANNED'
  /** 签约: signed. */
  | 'SIGNED'
  /** 停建: suspended. */
  | 'SUSPENDED'
  /** 终止: terminated; it will not be built. */
  | 'TERMINATED'
  /** 在建: under construction. */
  | 'UNDER_CONSTRUCTION';

/** All projects counted, each once. Chinese: 项目合计. */
export type GraphProjectTotal = {
  __typename?: 'ProjectTotal';
  /** Number of records counted. Chinese: 数量. */
  count: Scalars['Int']['output'];
  /**
   * Expected output, one entry per currency and period, which are never added up; ordered by their codes, with output whose period
   * is not known last. Empty if no project states an output. Chinese: 预计新增产值统计.
   */
  expectedOutput: Array<GraphMoneyRateStatistics>;
  /** Planned investment, one entry per currency; empty if no project states an investment. Chinese: 总投资统计. */
  investment: Array<GraphMoneyStatistics>;
};

/** One public thing of one kind. Chinese: 记录. */
export type GraphPublicRecord = {
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** The record's date, which orders the timeline; null if it has none. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Kind:slug`, stable for ever; that of a snapshot ends with `@` and its revision. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The record's title: an article's headline, a person's name. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its current revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** One public thing of one kind. Chinese: 记录. */
export type GraphPublicRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A numbered batch of changes, published together: all of them or none. Chinese: 发布. */
export type GraphPublication = GraphNode & {
  __typename?: 'Publication';
  /** Its first changes, in order; `revisions` pages through all of them. Chinese: 变更. */
  changes: Array<GraphRevision>;
  /** A cursor for `Query.changes`: what comes after it was published later. Chinese: 变更游标. */
  cursor: Scalars['String']['output'];
  /** Global id, `Publication:number`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** The publisher's description; null if there is none. Chinese: 发布说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** 1, 2, 3 … without gaps. Chinese: 发布序号. */
  number: Scalars['Int']['output'];
  /** When it was published. Chinese: 发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** Its changes, in order, with their exact number. Chinese: 全部变更. */
  revisions: GraphRevisionConnection;
};


/** A numbered batch of changes, published together: all of them or none. Chinese: 发布. */
export type GraphPublicationChangesArgs = {
  first?: Scalars['Int']['input'];
};


/** A numbered batch of changes, published together: all of them or none. Chinese: 发布. */
export type GraphPublicationRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of publications. Chinese: 发布列表. */
export type GraphPublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphPublicationEdge>;
  /** The publications without their edges. Chinese: 发布. */
  nodes: Array<GraphPublication>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A publication in a list. Chinese: 发布条目. */
export type GraphPublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Cursor of this entry, for `after`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The publication. Chinese: 发布. */
  node: GraphPublication;
};

/** The qualifier of a printed number. Values may be added. Chinese: 限定词. */
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

/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQuery = {
  __typename?: 'Query';
  /** 区域: one area by its id (`Area:slug`); null if none is public. */
  area?: Maybe<GraphArea>;
  /** 区域数据: one figure of an area by its id (`AreaFigure:slug`); null if none is public. */
  areaFigure?: Maybe<GraphAreaFigure>;
  /** 区域数据: the figures of areas, latest period first; those of one name in the order `DATE` are a series. */
  areaFigures: GraphAreaFigureConnection;
  /** 区域名录: all areas by name, in pinyin order. */
  areas: GraphAreaConnection;
  /** 文章: one article by its id (`Article:slug`); null if none is public. */
  article?: Maybe<GraphArticle>;
  /** 文章统计: the number of articles, by group; null if they cannot be counted now, which an error explains. */
  articleStatistics?: Maybe<GraphArticleStatistics>;
  /** 文章: all articles, newest first. */
  articles: GraphArticleConnection;
  /**
   * 变更: the changes feed. Every change to every record in order of publication, including withdrawals, with none missing.
   * Keep `pageInfo.endCursor` and pass it as `after` to get later changes. The code `FEED_RESTARTED` says that a restore has
   * taken that place out of the feed: drop what you have kept and begin again. A cursor is safer than `sincePublication`:
   * after a restore, later publications get the numbers of the lost ones, and a number does not tell which is meant.
   */
  changes: GraphChangeConnection;
  /** 文件: one document by its id (`Document:slug`); null if none is public. */
  document?: Maybe<GraphDocument>;
  /** 文件: all documents, newest first by date of release, or of writing if that is unknown. */
  documents: GraphDocumentConnection;
  /** 报纸期次: one edition by its id (`Edition:slug`); null if none is public. */
  edition?: Maybe<GraphEdition>;
  /** 报纸期次: all editions, newest first. */
  editions: GraphEditionConnection;
  /** 企业: one enterprise by its id (`Enterprise:slug`); null if none is public. */
  enterprise?: Maybe<GraphEnterprise>;
  /** 企业统计: the number of enterprises, by group; null if they cannot be counted now, which an error explains. */
  enterpriseStatistics?: Maybe<GraphEnterpriseStatistics>;
  /** 企业名录: all enterprises by name, in pinyin order. */
  enterprises: GraphEnterpriseConnection;
  /** 行业: the classes of GB/T 4754-2017 of one level, in the order of their codes, whatever data there is. */
  industries: Array<GraphIndustry>;
  /** 限额: the limits on a single request. */
  limits: GraphLimits;
  /** 会议: one meeting by its id (`Meeting:slug`); null if none is public. */
  meeting?: Maybe<GraphMeeting>;
  /** 会议统计: the number of meetings, by group; null if they cannot be counted now, which an error explains. */
  meetingStatistics?: Maybe<GraphMeetingStatistics>;
  /** 会议: all meetings, newest first. */
  meetings: GraphMeetingConnection;
  /** 节点: one object by its global id, as Relay requires; a `WithdrawnRecord` after its withdrawal; null if it never existed. */
  node?: Maybe<GraphNode>;
  /** 节点: objects by their global ids, in the requested order; null for each id that never existed or, with an error, is none. */
  nodes: Array<Maybe<GraphNode>>;
  /** 机构: one organization by its id (`Organization:slug`); null if none is public. */
  organization?: Maybe<GraphOrganization>;
  /** 机构名录: all organizations by name, in pinyin order. */
  organizations: GraphOrganizationConnection;
  /** 人物名录: all people by name, in pinyin order. */
  people: GraphPersonConnection;
  /** 人物: one person by its id (`Person:slug`); null if none is public. */
  person?: Maybe<GraphPerson>;
  /** 项目: one project by its id (`Project:slug`); null if none is public. */
  project?: Maybe<GraphProject>;
  /** 项目统计: the number of projects, their investment and expected output, by group; null if they cannot be counted now, which an error explains. */
  projectStatistics?: Maybe<GraphProjectStatistics>;
  /** 项目: all projects, most recently announced first. */
  projects: GraphProjectConnection;
  /** 发布: one publication; the newest if no number is given; null if there is none. */
  publication?: Maybe<GraphPublication>;
  /** 发布: all publications, newest first. */
  publications: GraphPublicationConnection;
  /** 记录: one record of any kind by its id; a `WithdrawnRecord` after its withdrawal; null if it never existed. */
  record?: Maybe<GraphPublicRecord>;
  /** 动态: records of every kind in one timeline, newest first; records without a date come last. */
  records: GraphRecordConnection;
  /**
   * 搜索: records of all kinds by their words. All words of the query must occur; "quoted phrases" match exactly.
   * Width, case and traditional or simplified form make no difference; Latin words and numbers match whole.
   * Best first: matches in the title rank above matches in the summary, and these above matches in the body; equal matches
   * rank newest first. It is null if the catalogue cannot answer now, which an error explains.
   */
  search?: Maybe<GraphSearchConnection>;
  /**
   * 联想: names of records that have a text anywhere in them, in characters, in pinyin or by its initials: 天宝, tianbao and tb find
   * 江苏天宝汽车电子有限公司. Names that begin with the text come first, then shorter ones. It is null if the catalogue cannot answer now,
   * which an error explains.
   */
  suggest?: Maybe<Array<GraphSuggestion>>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryAreaArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryAreaFigureArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryAreaFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphAreaFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphAreaFigureOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryArticleStatisticsArgs = {
  emptyPeriods?: Scalars['Boolean']['input'];
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<GraphArticleGroupKey>;
  orderBy?: InputMaybe<GraphGroupOrder>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphArticleOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GraphRecordKind>>;
  sincePublication?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphDocumentOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryEditionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEditionOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryEnterpriseStatisticsArgs = {
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<GraphEnterpriseGroupKey>;
  orderBy?: InputMaybe<GraphGroupOrder>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphEnterpriseOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryIndustriesArgs = {
  level?: GraphIndustryLevel;
  within?: InputMaybe<Scalars['String']['input']>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryMeetingStatisticsArgs = {
  emptyPeriods?: Scalars['Boolean']['input'];
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<GraphMeetingGroupKey>;
  orderBy?: InputMaybe<GraphGroupOrder>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphMeetingOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphNameOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryProjectStatisticsArgs = {
  emptyPeriods?: Scalars['Boolean']['input'];
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<GraphProjectGroupKey>;
  orderBy?: InputMaybe<GraphProjectGroupOrder>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphProjectOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryPublicationArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQueryRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphRecordOrder>;
  page?: InputMaybe<GraphNumberedPage>;
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphSearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GraphSearchOrder>;
  page?: InputMaybe<GraphNumberedPage>;
  query: Scalars['String']['input'];
};


/** 查询: the entry points: records by id, lists, search, statistics and the changes feed. */
export type GraphQuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<GraphRecordKind>>;
  text: Scalars['String']['input'];
};

/** What of a figure is ranked. Values may be added. Chinese: 排名对象. */
export type GraphRanked =
  /** 增速: the change. */
  | 'CHANGE'
  /** 总量: the value. */
  | 'VALUE';

/** Whether something is actual or expected. Values are fixed. Chinese: 状态. */
export type GraphRealization =
  /** 实际: an actual value or event. */
  | 'ACTUAL'
  /** 预计: an expected value or event. */
  | 'EXPECTED';

/** A page of records of any kind. Chinese: 记录列表. */
export type GraphRecordConnection = {
  __typename?: 'RecordConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphRecordEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphRecordFacets;
  /** The records without their edges. Chinese: 记录. */
  nodes: Array<GraphPublicRecord>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A record in a list. Chinese: 记录条目. */
export type GraphRecordEdge = {
  __typename?: 'RecordEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The record. Chinese: 记录. */
  node: GraphPublicRecord;
};

/** Number of records with each value of a field, over all pages; most frequent first. Chinese: 记录分面. */
export type GraphRecordFacets = {
  __typename?: 'RecordFacets';
  /** By kind: values of `RecordKind`; null if it cannot be counted now, which an error explains. Chinese: 类别. */
  kind?: Maybe<Array<GraphFacetValue>>;
  /** By the year of the earliest day of `date`; its own condition is the one on `date`; null if it cannot be counted now, which an error explains. Chinese: 年份. */
  year?: Maybe<Array<GraphFacetValue>>;
};


/** Number of records with each value of a field, over all pages; most frequent first. Chinese: 记录分面. */
export type GraphRecordFacetsKindArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Number of records with each value of a field, over all pages; most frequent first. Chinese: 记录分面. */
export type GraphRecordFacetsYearArgs = {
  excludeOwn?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** Conditions on records of any kind; all given conditions must hold. Chinese: 记录筛选. */
export type GraphRecordFilter = {
  /** By the earliest day of `date`; excludes records without a date. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Only these kinds; at least one. Chinese: 类别. */
  kinds?: InputMaybe<Array<GraphRecordKind>>;
};

/** The kinds of records. Values may be added. Chinese: 类别. */
export type GraphRecordKind =
  /** 区域. */
  | 'AREA'
  /** 区域数据. */
  | 'AREA_FIGURE'
  /** 文章. */
  | 'ARTICLE'
  /** 文件. */
  | 'DOCUMENT'
  /** 报纸期次. */
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

/** An order for records. Chinese: 记录排序. */
export type GraphRecordOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphRecordOrderField;
};

/** Fields to order records of any kind by. Values may be added. Chinese: 记录排序字段. */
export type GraphRecordOrderField =
  /** 日期: the earliest day of `date`. */
  | 'DATE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** Where a reprinted article first stood. Chinese: 转载来源. */
export type GraphReprint = {
  __typename?: 'Reprint';
  /** The newspaper or site. Chinese: 媒体. */
  outlet: Scalars['String']['output'];
  /** The address there; null if not known. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A person responsible for a project or an enterprise. Chinese: 负责人. */
export type GraphResponsiblePerson = {
  __typename?: 'ResponsiblePerson';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null if it is not a record. Chinese: 人物. */
  person?: Maybe<GraphPerson>;
  /** The position as printed; null if not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** One change of one record: what it became, in which publication and why. Chinese: 修订. */
export type GraphRevision = {
  __typename?: 'Revision';
  /**
   * The fields that it changed, with their values before and after; none for a first publication, for a withdrawal, and where
   * what was said is not shown any more. Chinese: 变更字段.
   */
  changedFields: Array<GraphFieldChange>;
  /** Kind of the record. Chinese: 类别. */
  kind: GraphRecordKind;
  /** The name of `kind` in a language. Chinese: 类别名称. */
  kindLabel: Scalars['String']['output'];
  /** The publisher's note; null if there is none. Chinese: 变更说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** Revision number: 1 when first published, plus 1 for each change. Chinese: 修订号. */
  number: Scalars['Int']['output'];
  /** Published or withdrawn. Chinese: 操作. */
  operation: GraphChangeOperation;
  /** The name of `operation` in a language. Chinese: 操作名称. */
  operationLabel: Scalars['String']['output'];
  /** The publication it is part of. Chinese: 发布. */
  publication: GraphPublication;
  /** The reason; null for a first publication. Chinese: 变更原因. */
  reason?: Maybe<GraphChangeReason>;
  /** The name of `reason` in a language; null if `reason` is null. Chinese: 变更原因名称. */
  reasonLabel?: Maybe<Scalars['String']['output']>;
  /** The record as it is now: a `WithdrawnRecord` if it is no longer public. Chinese: 记录(现状). */
  record: GraphPublicRecord;
  /** Id of the record. Chinese: 记录标识. */
  recordId: Scalars['ID']['output'];
  /**
   * The record as it was then, with an id of its own, `Kind:slug@number`; null if this revision withdrew it, or if what it said
   * is no longer shown. Its links lead to records as they are now; lists of other records are not known of it. Chinese: 当时的记录.
   */
  snapshot?: Maybe<GraphPublicRecord>;
};


/** One change of one record: what it became, in which publication and why. Chinese: 修订. */
export type GraphRevisionKindLabelArgs = {
  locale?: GraphLocale;
};


/** One change of one record: what it became, in which publication and why. Chinese: 修订. */
export type GraphRevisionOperationLabelArgs = {
  locale?: GraphLocale;
};


/** One change of one record: what it became, in which publication and why. Chinese: 修订. */
export type GraphRevisionReasonLabelArgs = {
  locale?: GraphLocale;
};

/** A page of revisions. Chinese: 修订列表. */
export type GraphRevisionConnection = {
  __typename?: 'RevisionConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphRevisionEdge>;
  /** The revisions without their edges. Chinese: 修订. */
  nodes: Array<GraphRevision>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A revision in a list. Chinese: 修订条目. */
export type GraphRevisionEdge = {
  __typename?: 'RevisionEdge';
  /** Cursor of this entry, for `after`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The revision. Chinese: 修订. */
  node: GraphRevision;
};

/** A page of search results. Chinese: 搜索结果. */
export type GraphSearchConnection = {
  __typename?: 'SearchConnection';
  /**
   * 您是不是要找: when nothing is found, names that have the query's characters in them or, if none has, that are read as it is:
   * 天保 finds 天宝. They ignore the filter. It is empty when something is found, and null if the catalogue cannot answer now.
   */
  didYouMean?: Maybe<Array<GraphSuggestion>>;
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<GraphSearchEdge>;
  /** Addresses at which exactly these entries, on all pages, can be taken away; null where no address asks for them. Chinese: 下载网址. */
  exports?: Maybe<GraphExports>;
  /** Counts over all pages, by value. Chinese: 分面统计. */
  facets: GraphRecordFacets;
  /** The records without their edges. Chinese: 记录. */
  nodes: Array<GraphPublicRecord>;
  /** The position of the page in the list. Chinese: 分页信息. */
  pageInfo: GraphPageInfo;
  /** Exact number of entries over all pages. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};


/** A page of search results. Chinese: 搜索结果. */
export type GraphSearchConnectionDidYouMeanArgs = {
  first?: Scalars['Int']['input'];
};

/** A search result. Chinese: 搜索结果条目. */
export type GraphSearchEdge = {
  __typename?: 'SearchEdge';
  /** Cursor of this entry, for `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The matches in the record's text. Chinese: 高亮. */
  highlights: Array<GraphHighlight>;
  /** The record. Chinese: 记录. */
  node: GraphPublicRecord;
  /** Relevance: higher is better; comparable only within one search. Chinese: 相关度. */
  score: Scalars['Float']['output'];
};

/** Conditions on search results; all given conditions must hold. Chinese: 搜索筛选. */
export type GraphSearchFilter = {
  /** By the earliest day of `date`; excludes records without a date. Chinese: 日期. */
  date?: InputMaybe<GraphDateRange>;
  /** Only these kinds; at least one. Chinese: 类别. */
  kinds?: InputMaybe<Array<GraphRecordKind>>;
};

/** An order for search results. Chinese: 搜索排序. */
export type GraphSearchOrder = {
  /** The direction. Chinese: 方向. */
  direction: GraphOrderDirection;
  /** The field to order by. Chinese: 排序字段. */
  field: GraphSearchOrderField;
};

/** Fields to order search results by. Values may be added. Chinese: 搜索排序字段. */
export type GraphSearchOrderField =
  /** 日期: the earliest day of `date`. */
  | 'DATE'
  /** 相关度: relevance to `query`. */
  | 'RELEVANCE'
  /** 更新时间: when the current revision was published. */
  | 'UPDATED_AT';

/** Where a statement comes from. Chinese: 出处. */
export type GraphSource = {
  __typename?: 'Source';
  /** The article that makes the statement; null if it is not a record. Chinese: 文章. */
  article?: Maybe<GraphArticle>;
  /** The edition it is printed in, the article's if none is named; null if it is not a record. Chinese: 报纸期次. */
  edition?: Maybe<GraphEdition>;
  /** Page in the edition, from 1, the article's if none is named; null if unknown. Chinese: 版次. */
  page?: Maybe<Scalars['Int']['output']>;
  /** The quoted words; null if none. Chinese: 引文. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Its address on the web; null if it is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A record that a text may mean. Chinese: 联想结果. */
export type GraphSuggestion = {
  __typename?: 'Suggestion';
  /** The name that has the text in it: the record's name or one of its other names. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** The record. Chinese: 记录. */
  record: GraphPublicRecord;
};

/** A range of text in UTF-16 code units, the unit of JavaScript, Java and Swift's NSString. Chinese: 文本区间. */
export type GraphTextRange = {
  __typename?: 'TextRange';
  /** The length. Chinese: 长度. */
  length: Scalars['Int']['output'];
  /** The start, from 0. Chinese: 起点. */
  start: Scalars['Int']['output'];
};

/** How a record was withdrawn. Chinese: 撤回. */
export type GraphWithdrawal = {
  __typename?: 'Withdrawal';
  /** The publisher's note; null if there is none. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** The reason. Chinese: 原因. */
  reason: GraphWithdrawalReason;
  /** The name of `reason` in a language. Chinese: 原因名称. */
  reasonLabel: Scalars['String']['output'];
  /** The record that replaces it; null if none does. Chinese: 替代记录. */
  replacement?: Maybe<GraphPublicRecord>;
  /** When it was withdrawn. Chinese: 时间. */
  withdrawnAt: Scalars['DateTime']['output'];
};


/** How a record was withdrawn. Chinese: 撤回. */
export type GraphWithdrawalReasonLabelArgs = {
  locale?: GraphLocale;
};

/** Why a record was withdrawn. Values may be added. Chinese: 撤回原因. */
export type GraphWithdrawalReason =
  /** 删除: it had to go for good; what it said is gone from the log, too. */
  | 'ERASED'
  /** 合并: it duplicates another record. */
  | 'MERGED'
  /** 替代: another record replaces it. */
  | 'REDIRECTED'
  /** 撤回: it should not be public; what it said is no longer shown, at any revision. */
  | 'WITHDRAWN';

/**
 * A record that is no longer public: it is in no list, count, facet or search, but its id still answers with its title, the
 * reason for its withdrawal and its replacement. Chinese: 已撤回记录.
 */
export type GraphWithdrawnRecord = GraphNode & GraphPublicRecord & {
  __typename?: 'WithdrawnRecord';
  /** When the record was first published here. Chinese: 首次发布时间. */
  createdAt: Scalars['DateTime']['output'];
  /** Always null: the content is no longer shown. Chinese: 日期. */
  date?: Maybe<GraphPartialDate>;
  /** Its revisions, newest first: the content of each, and when and why it changed. Chinese: 修订历史. */
  history: GraphRevisionConnection;
  /** Global id, `Kind:slug`, stable for ever. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** The record's kind. Chinese: 类别. */
  kind: GraphRecordKind;
  /** The name of `kind` in a language. Chinese: 类别名称. */
  kindLabel: Scalars['String']['output'];
  /** Revision number: 1 when first published, plus 1 for each change, including the withdrawal. Chinese: 修订号. */
  revision: Scalars['Int']['output'];
  /** The record's title; its id once it is erased. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When it was withdrawn. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Why and when it was withdrawn. Chinese: 撤回. */
  withdrawal: GraphWithdrawal;
};


/**
 * A record that is no longer public: it is in no list, count, facet or search, but its id still answers with its title, the
 * reason for its withdrawal and its replacement. Chinese: 已撤回记录.
 */
export type GraphWithdrawnRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A record that is no longer public: it is in no list, count, facet or search, but its id still answers with its title, the
 * reason for its withdrawal and its replacement. Chinese: 已撤回记录.
 */
export type GraphWithdrawnRecordKindLabelArgs = {
  locale?: GraphLocale;
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
  Body:
    | ( LiveRecord<'Enterprise'> )
    | ( LiveRecord<'Organization'> )
  ;
  Figure:
    | ( CapacityMapper )
    | ( IndicatorMapper )
    | ( MoneyMapper )
    | ( MoneyRateMapper )
  ;
  Node:
    | ( LiveRecord<'Area'> )
    | ( LiveRecord<'AreaFigure'> )
    | ( LiveRecord<'Article'> )
    | ( LiveRecord<'Document'> )
    | ( LiveRecord<'Edition'> )
    | ( LiveRecord<'Enterprise'> )
    | ( LiveRecord<'Meeting'> )
    | ( LiveRecord<'Organization'> )
    | ( LiveRecord<'Person'> )
    | ( LiveRecord<'Project'> )
    | ( PublicationMapper )
    | ( WithdrawnRecordMapper )
  ;
  PublicRecord:
    | ( LiveRecord<'Area'> )
    | ( LiveRecord<'AreaFigure'> )
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
  Area: ResolverTypeWrapper<LiveRecord<'Area'>>;
  AreaConnection: ResolverTypeWrapper<Connection>;
  AreaEdge: ResolverTypeWrapper<Omit<GraphAreaEdge, 'node'> & { node: GraphResolversTypes['Area'] }>;
  AreaFacets: ResolverTypeWrapper<Facets>;
  AreaFigure: ResolverTypeWrapper<LiveRecord<'AreaFigure'>>;
  AreaFigureConnection: ResolverTypeWrapper<Connection>;
  AreaFigureEdge: ResolverTypeWrapper<Omit<GraphAreaFigureEdge, 'node'> & { node: GraphResolversTypes['AreaFigure'] }>;
  AreaFigureFacets: ResolverTypeWrapper<Facets>;
  AreaFigureFilter: GraphAreaFigureFilter;
  AreaFigureOrder: GraphAreaFigureOrder;
  AreaFigureOrderField: GraphAreaFigureOrderField;
  AreaFilter: GraphAreaFilter;
  AreaType: GraphAreaType;
  Article: ResolverTypeWrapper<LiveRecord<'Article'>>;
  ArticleConnection: ResolverTypeWrapper<Connection>;
  ArticleEdge: ResolverTypeWrapper<Omit<GraphArticleEdge, 'node'> & { node: GraphResolversTypes['Article'] }>;
  ArticleFacets: ResolverTypeWrapper<Facets>;
  ArticleFilter: GraphArticleFilter;
  ArticleGenre: GraphArticleGenre;
  ArticleGroup: ResolverTypeWrapper<Omit<GraphArticleGroup, 'keys'> & { keys: Array<GraphResolversTypes['ArticleGroupKeyValue']> }>;
  ArticleGroupKey: GraphArticleGroupKey;
  ArticleGroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  ArticleOrder: GraphArticleOrder;
  ArticleOrderField: GraphArticleOrderField;
  ArticleStatistics: ResolverTypeWrapper<Statistics>;
  Attachment: ResolverTypeWrapper<AttachmentMapper>;
  Body: ResolverTypeWrapper<BodyMapper>;
  BodyProjectConnection: ResolverTypeWrapper<Connection>;
  BodyProjectEdge: ResolverTypeWrapper<Omit<GraphBodyProjectEdge, 'node'> & { node: GraphResolversTypes['Project'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BylineEntry: ResolverTypeWrapper<BylineEntryMapper>;
  BylineRole: GraphBylineRole;
  Capacity: ResolverTypeWrapper<CapacityMapper>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeOperation: GraphChangeOperation;
  ChangeReason: GraphChangeReason;
  CountTotal: ResolverTypeWrapper<GraphCountTotal>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: GraphDatePrecision;
  DateRange: GraphDateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: GraphDayPart;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Directive: ResolverTypeWrapper<GraphDirective>;
  DirectiveKind: GraphDirectiveKind;
  Document: ResolverTypeWrapper<LiveRecord<'Document'>>;
  DocumentBasis: ResolverTypeWrapper<DocumentBasisMapper>;
  DocumentConnection: ResolverTypeWrapper<Connection>;
  DocumentEdge: ResolverTypeWrapper<Omit<GraphDocumentEdge, 'node'> & { node: GraphResolversTypes['Document'] }>;
  DocumentFacets: ResolverTypeWrapper<Facets>;
  DocumentFilter: GraphDocumentFilter;
  DocumentMeetingConnection: ResolverTypeWrapper<Connection>;
  DocumentMeetingEdge: ResolverTypeWrapper<Omit<GraphDocumentMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  DocumentOrder: GraphDocumentOrder;
  DocumentOrderField: GraphDocumentOrderField;
  DocumentValidity: GraphDocumentValidity;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Edition: ResolverTypeWrapper<LiveRecord<'Edition'>>;
  EditionConnection: ResolverTypeWrapper<Connection>;
  EditionEdge: ResolverTypeWrapper<Omit<GraphEditionEdge, 'node'> & { node: GraphResolversTypes['Edition'] }>;
  EditionFacets: ResolverTypeWrapper<Facets>;
  EditionFilter: GraphEditionFilter;
  EditionOrder: GraphEditionOrder;
  EditionOrderField: GraphEditionOrderField;
  Enterprise: ResolverTypeWrapper<LiveRecord<'Enterprise'>>;
  EnterpriseConnection: ResolverTypeWrapper<Connection>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<GraphEnterpriseEdge, 'node'> & { node: GraphResolversTypes['Enterprise'] }>;
  EnterpriseFacets: ResolverTypeWrapper<Facets>;
  EnterpriseFilter: GraphEnterpriseFilter;
  EnterpriseGroup: ResolverTypeWrapper<Omit<GraphEnterpriseGroup, 'keys'> & { keys: Array<GraphResolversTypes['EnterpriseGroupKeyValue']> }>;
  EnterpriseGroupKey: GraphEnterpriseGroupKey;
  EnterpriseGroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  EnterpriseOrder: GraphEnterpriseOrder;
  EnterpriseOrderField: GraphEnterpriseOrderField;
  EnterpriseStatistics: ResolverTypeWrapper<Statistics>;
  Exports: ResolverTypeWrapper<GraphExports>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FieldChange: ResolverTypeWrapper<GraphFieldChange>;
  Figure: ResolverTypeWrapper<GraphResolversInterfaceTypes<GraphResolversTypes>['Figure']>;
  FigureChange: ResolverTypeWrapper<GraphFigureChange>;
  FigureChangeBasis: GraphFigureChangeBasis;
  FigureChangeDirection: GraphFigureChangeDirection;
  FigureRank: ResolverTypeWrapper<GraphFigureRank>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupOrder: GraphGroupOrder;
  GroupOrderField: GraphGroupOrderField;
  Highlight: ResolverTypeWrapper<Highlight>;
  Honour: ResolverTypeWrapper<HonourMapper>;
  HonourFilter: GraphHonourFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<GraphIdentifier>;
  Image: ResolverTypeWrapper<GraphImage>;
  Indicator: ResolverTypeWrapper<IndicatorMapper>;
  Industry: ResolverTypeWrapper<IndustryMapper>;
  IndustryLevel: GraphIndustryLevel;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Limits: ResolverTypeWrapper<GraphLimits>;
  Locale: GraphLocale;
  Meeting: ResolverTypeWrapper<LiveRecord<'Meeting'>>;
  MeetingConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentEdge: ResolverTypeWrapper<Omit<GraphMeetingDocumentEdge, 'node'> & { node: GraphResolversTypes['Document'] }>;
  MeetingDocumentRole: GraphMeetingDocumentRole;
  MeetingEdge: ResolverTypeWrapper<Omit<GraphMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  MeetingFacets: ResolverTypeWrapper<Facets>;
  MeetingFilter: GraphMeetingFilter;
  MeetingGroup: ResolverTypeWrapper<Omit<GraphMeetingGroup, 'keys'> & { keys: Array<GraphResolversTypes['MeetingGroupKeyValue']> }>;
  MeetingGroupKey: GraphMeetingGroupKey;
  MeetingGroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  MeetingOrder: GraphMeetingOrder;
  MeetingOrderField: GraphMeetingOrderField;
  MeetingOutcome: GraphMeetingOutcome;
  MeetingStatistics: ResolverTypeWrapper<Statistics>;
  MeetingType: GraphMeetingType;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  Milestone: ResolverTypeWrapper<Omit<GraphMilestone, 'date'> & { date?: Maybe<GraphResolversTypes['PartialDate']> }>;
  MilestoneFilter: GraphMilestoneFilter;
  MilestoneKind: GraphMilestoneKind;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyRate: ResolverTypeWrapper<MoneyRateMapper>;
  MoneyRateStatistics: ResolverTypeWrapper<GraphMoneyRateStatistics>;
  MoneyStatistics: ResolverTypeWrapper<GraphMoneyStatistics>;
  NameOrder: GraphNameOrder;
  NameOrderField: GraphNameOrderField;
  NamedOrganization: ResolverTypeWrapper<NamedOrganizationMapper>;
  NamedPerson: ResolverTypeWrapper<NamedPersonMapper>;
  Newspaper: ResolverTypeWrapper<GraphNewspaper>;
  Node: ResolverTypeWrapper<NodeMapper>;
  NumberedPage: GraphNumberedPage;
  OrderDirection: GraphOrderDirection;
  Organization: ResolverTypeWrapper<LiveRecord<'Organization'>>;
  OrganizationConnection: ResolverTypeWrapper<Connection>;
  OrganizationEdge: ResolverTypeWrapper<Omit<GraphOrganizationEdge, 'node'> & { node: GraphResolversTypes['Organization'] }>;
  OrganizationFacets: ResolverTypeWrapper<Facets>;
  OrganizationFilter: GraphOrganizationFilter;
  OrganizationPersonConnection: ResolverTypeWrapper<Connection>;
  OrganizationPersonEdge: ResolverTypeWrapper<Omit<GraphOrganizationPersonEdge, 'node'> & { node: GraphResolversTypes['Person'] }>;
  OrganizationType: GraphOrganizationType;
  OverdueFilter: GraphOverdueFilter;
  Ownership: GraphOwnership;
  PageInfo: ResolverTypeWrapper<GraphPageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateMapper>;
  Participant: ResolverTypeWrapper<ParticipantMapper>;
  ParticipantFilter: GraphParticipantFilter;
  ParticipantRole: GraphParticipantRole;
  PartyFilter: GraphPartyFilter;
  PartyRole: GraphPartyRole;
  Period: GraphPeriod;
  Person: ResolverTypeWrapper<LiveRecord<'Person'>>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonEdge: ResolverTypeWrapper<Omit<GraphPersonEdge, 'node'> & { node: GraphResolversTypes['Person'] }>;
  PersonFacets: ResolverTypeWrapper<Facets>;
  PersonFilter: GraphPersonFilter;
  PersonMeetingConnection: ResolverTypeWrapper<Connection>;
  PersonMeetingEdge: ResolverTypeWrapper<Omit<GraphPersonMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  Place: ResolverTypeWrapper<GraphPlace>;
  Project: ResolverTypeWrapper<LiveRecord<'Project'>>;
  ProjectConnection: ResolverTypeWrapper<Connection>;
  ProjectEdge: ResolverTypeWrapper<Omit<GraphProjectEdge, 'node'> & { node: GraphResolversTypes['Project'] }>;
  ProjectFacets: ResolverTypeWrapper<Facets>;
  ProjectFilter: GraphProjectFilter;
  ProjectGroup: ResolverTypeWrapper<Omit<GraphProjectGroup, 'keys'> & { keys: Array<GraphResolversTypes['ProjectGroupKeyValue']> }>;
  ProjectGroupKey: GraphProjectGroupKey;
  ProjectGroupKeyValue: ResolverTypeWrapper<GroupKeyValue>;
  ProjectGroupOrder: GraphProjectGroupOrder;
  ProjectGroupOrderField: GraphProjectGroupOrderField;
  ProjectMeetingConnection: ResolverTypeWrapper<Connection>;
  ProjectMeetingEdge: ResolverTypeWrapper<Omit<GraphProjectMeetingEdge, 'node'> & { node: GraphResolversTypes['Meeting'] }>;
  ProjectNature: GraphProjectNature;
  ProjectOrder: GraphProjectOrder;
  ProjectOrderField: GraphProjectOrderField;
  ProjectOutcome: ResolverTypeWrapper<ProjectOutcomeMapper>;
  ProjectParty: ResolverTypeWrapper<ProjectPartyMapper>;
  ProjectProgress: ResolverTypeWrapper<ProjectProgressMapper>;
  ProjectStatistics: ResolverTypeWrapper<Statistics>;
  ProjectStatus: GraphProjectStatus;
  ProjectTotal: ResolverTypeWrapper<GraphProjectTotal>;
  PublicRecord: ResolverTypeWrapper<PublicRecordMapper>;
  Publication: ResolverTypeWrapper<PublicationMapper>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionMapper>;
  PublicationEdge: ResolverTypeWrapper<Omit<GraphPublicationEdge, 'node'> & { node: GraphResolversTypes['Publication'] }>;
  Qualifier: GraphQualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranked: GraphRanked;
  Realization: GraphRealization;
  RecordConnection: ResolverTypeWrapper<Connection>;
  RecordEdge: ResolverTypeWrapper<Omit<GraphRecordEdge, 'node'> & { node: GraphResolversTypes['PublicRecord'] }>;
  RecordFacets: ResolverTypeWrapper<Facets>;
  RecordFilter: GraphRecordFilter;
  RecordKind: GraphRecordKind;
  RecordOrder: GraphRecordOrder;
  RecordOrderField: GraphRecordOrderField;
  Reprint: ResolverTypeWrapper<GraphReprint>;
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
  Suggestion: ResolverTypeWrapper<Omit<GraphSuggestion, 'record'> & { record: GraphResolversTypes['PublicRecord'] }>;
  TextRange: ResolverTypeWrapper<GraphTextRange>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Withdrawal: ResolverTypeWrapper<WithdrawalMapper>;
  WithdrawalReason: GraphWithdrawalReason;
  WithdrawnRecord: ResolverTypeWrapper<WithdrawnRecordMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GraphResolversParentTypes = {
  AgendaItem: AgendaItemMapper;
  AmountRange: GraphAmountRange;
  Area: LiveRecord<'Area'>;
  AreaConnection: Connection;
  AreaEdge: Omit<GraphAreaEdge, 'node'> & { node: GraphResolversParentTypes['Area'] };
  AreaFacets: Facets;
  AreaFigure: LiveRecord<'AreaFigure'>;
  AreaFigureConnection: Connection;
  AreaFigureEdge: Omit<GraphAreaFigureEdge, 'node'> & { node: GraphResolversParentTypes['AreaFigure'] };
  AreaFigureFacets: Facets;
  AreaFigureFilter: GraphAreaFigureFilter;
  AreaFigureOrder: GraphAreaFigureOrder;
  AreaFilter: GraphAreaFilter;
  Article: LiveRecord<'Article'>;
  ArticleConnection: Connection;
  ArticleEdge: Omit<GraphArticleEdge, 'node'> & { node: GraphResolversParentTypes['Article'] };
  ArticleFacets: Facets;
  ArticleFilter: GraphArticleFilter;
  ArticleGroup: Omit<GraphArticleGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['ArticleGroupKeyValue']> };
  ArticleGroupKeyValue: GroupKeyValue;
  ArticleOrder: GraphArticleOrder;
  ArticleStatistics: Statistics;
  Attachment: AttachmentMapper;
  Body: BodyMapper;
  BodyProjectConnection: Connection;
  BodyProjectEdge: Omit<GraphBodyProjectEdge, 'node'> & { node: GraphResolversParentTypes['Project'] };
  Boolean: Scalars['Boolean']['output'];
  BylineEntry: BylineEntryMapper;
  Capacity: CapacityMapper;
  ChangeConnection: ChangeConnectionMapper;
  CountTotal: GraphCountTotal;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateRange: GraphDateRange;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Directive: GraphDirective;
  Document: LiveRecord<'Document'>;
  DocumentBasis: DocumentBasisMapper;
  DocumentConnection: Connection;
  DocumentEdge: Omit<GraphDocumentEdge, 'node'> & { node: GraphResolversParentTypes['Document'] };
  DocumentFacets: Facets;
  DocumentFilter: GraphDocumentFilter;
  DocumentMeetingConnection: Connection;
  DocumentMeetingEdge: Omit<GraphDocumentMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  DocumentOrder: GraphDocumentOrder;
  EDTF: Scalars['EDTF']['output'];
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
  EnterpriseGroup: Omit<GraphEnterpriseGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['EnterpriseGroupKeyValue']> };
  EnterpriseGroupKeyValue: GroupKeyValue;
  EnterpriseOrder: GraphEnterpriseOrder;
  EnterpriseStatistics: Statistics;
  Exports: GraphExports;
  FacetValue: FacetValue;
  FieldChange: GraphFieldChange;
  Figure: GraphResolversInterfaceTypes<GraphResolversParentTypes>['Figure'];
  FigureChange: GraphFigureChange;
  FigureRank: GraphFigureRank;
  Float: Scalars['Float']['output'];
  GroupOrder: GraphGroupOrder;
  Highlight: Highlight;
  Honour: HonourMapper;
  HonourFilter: GraphHonourFilter;
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
  MeetingGroup: Omit<GraphMeetingGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['MeetingGroupKeyValue']> };
  MeetingGroupKeyValue: GroupKeyValue;
  MeetingOrder: GraphMeetingOrder;
  MeetingStatistics: Statistics;
  Membership: MembershipMapper;
  Milestone: Omit<GraphMilestone, 'date'> & { date?: Maybe<GraphResolversParentTypes['PartialDate']> };
  MilestoneFilter: GraphMilestoneFilter;
  Money: MoneyMapper;
  MoneyRate: MoneyRateMapper;
  MoneyRateStatistics: GraphMoneyRateStatistics;
  MoneyStatistics: GraphMoneyStatistics;
  NameOrder: GraphNameOrder;
  NamedOrganization: NamedOrganizationMapper;
  NamedPerson: NamedPersonMapper;
  Newspaper: GraphNewspaper;
  Node: NodeMapper;
  NumberedPage: GraphNumberedPage;
  Organization: LiveRecord<'Organization'>;
  OrganizationConnection: Connection;
  OrganizationEdge: Omit<GraphOrganizationEdge, 'node'> & { node: GraphResolversParentTypes['Organization'] };
  OrganizationFacets: Facets;
  OrganizationFilter: GraphOrganizationFilter;
  OrganizationPersonConnection: Connection;
  OrganizationPersonEdge: Omit<GraphOrganizationPersonEdge, 'node'> & { node: GraphResolversParentTypes['Person'] };
  OverdueFilter: GraphOverdueFilter;
  PageInfo: GraphPageInfo;
  PartialDate: PartialDateMapper;
  Participant: ParticipantMapper;
  ParticipantFilter: GraphParticipantFilter;
  PartyFilter: GraphPartyFilter;
  Person: LiveRecord<'Person'>;
  PersonConnection: Connection;
  PersonEdge: Omit<GraphPersonEdge, 'node'> & { node: GraphResolversParentTypes['Person'] };
  PersonFacets: Facets;
  PersonFilter: GraphPersonFilter;
  PersonMeetingConnection: Connection;
  PersonMeetingEdge: Omit<GraphPersonMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  Place: GraphPlace;
  Project: LiveRecord<'Project'>;
  ProjectConnection: Connection;
  ProjectEdge: Omit<GraphProjectEdge, 'node'> & { node: GraphResolversParentTypes['Project'] };
  ProjectFacets: Facets;
  ProjectFilter: GraphProjectFilter;
  ProjectGroup: Omit<GraphProjectGroup, 'keys'> & { keys: Array<GraphResolversParentTypes['ProjectGroupKeyValue']> };
  ProjectGroupKeyValue: GroupKeyValue;
  ProjectGroupOrder: GraphProjectGroupOrder;
  ProjectMeetingConnection: Connection;
  ProjectMeetingEdge: Omit<GraphProjectMeetingEdge, 'node'> & { node: GraphResolversParentTypes['Meeting'] };
  ProjectOrder: GraphProjectOrder;
  ProjectOutcome: ProjectOutcomeMapper;
  ProjectParty: ProjectPartyMapper;
  ProjectProgress: ProjectProgressMapper;
  ProjectStatistics: Statistics;
  ProjectTotal: GraphProjectTotal;
  PublicRecord: PublicRecordMapper;
  Publication: PublicationMapper;
  PublicationConnection: PublicationConnectionMapper;
  PublicationEdge: Omit<GraphPublicationEdge, 'node'> & { node: GraphResolversParentTypes['Publication'] };
  Query: Record<PropertyKey, never>;
  RecordConnection: Connection;
  RecordEdge: Omit<GraphRecordEdge, 'node'> & { node: GraphResolversParentTypes['PublicRecord'] };
  RecordFacets: Facets;
  RecordFilter: GraphRecordFilter;
  RecordOrder: GraphRecordOrder;
  Reprint: GraphReprint;
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
  Suggestion: Omit<GraphSuggestion, 'record'> & { record: GraphResolversParentTypes['PublicRecord'] };
  TextRange: GraphTextRange;
  URL: Scalars['URL']['output'];
  Withdrawal: WithdrawalMapper;
  WithdrawnRecord: WithdrawnRecordMapper;
};

export type GraphAgendaItemResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AgendaItem'] = GraphResolversParentTypes['AgendaItem']> = {
  action?: Resolver<GraphResolversTypes['AgendaAction'], ParentType, ContextType>;
  actionLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphAgendaItemActionLabelArgs, 'locale'>>;
  actionOriginal?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  directives?: Resolver<Array<GraphResolversTypes['Directive']>, ParentType, ContextType>;
  documents?: Resolver<Array<GraphResolversTypes['Document']>, ParentType, ContextType>;
  order?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphAreaResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Area'] = GraphResolversParentTypes['Area']> = {
  administration?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  areaType?: Resolver<GraphResolversTypes['AreaType'], ParentType, ContextType>;
  areaTypeLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphAreaAreaTypeLabelArgs, 'locale'>>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphAreaArticlesArgs>>;
  code?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphAreaEnterprisesArgs>>;
  figures?: Resolver<GraphResolversTypes['AreaFigureConnection'], ParentType, ContextType, Partial<GraphAreaFiguresArgs>>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphAreaHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<GraphResolversTypes['Area']>, ParentType, ContextType>;
  parts?: Resolver<GraphResolversTypes['AreaConnection'], ParentType, ContextType, Partial<GraphAreaPartsArgs>>;
  projects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphAreaProjectsArgs>>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphAreaConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaConnection'] = GraphResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['AreaEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['AreaFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphAreaEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaEdge'] = GraphResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Area'], ParentType, ContextType>;
};

export type GraphAreaFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaFacets'] = GraphResolversParentTypes['AreaFacets']> = {
  areaType?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFacetsAreaTypeArgs, 'excludeOwn' | 'first'>>;
  partOf?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFacetsPartOfArgs, 'excludeOwn' | 'first'>>;
};

export type GraphAreaFigureResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaFigure'] = GraphResolversParentTypes['AreaFigure']> = {
  area?: Resolver<Maybe<GraphResolversTypes['Area']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  figure?: Resolver<GraphResolversTypes['Indicator'], ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphAreaFigureHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphAreaFigureConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaFigureConnection'] = GraphResolversParentTypes['AreaFigureConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['AreaFigureEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['AreaFigureFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['AreaFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphAreaFigureEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaFigureEdge'] = GraphResolversParentTypes['AreaFigureEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['AreaFigure'], ParentType, ContextType>;
};

export type GraphAreaFigureFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['AreaFigureFacets'] = GraphResolversParentTypes['AreaFigureFacets']> = {
  area?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFigureFacetsAreaArgs, 'excludeOwn' | 'first'>>;
  name?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFigureFacetsNameArgs, 'excludeOwn' | 'first'>>;
  state?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFigureFacetsStateArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphAreaFigureFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphArticleResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Article'] = GraphResolversParentTypes['Article']> = {
  body?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  byline?: Resolver<Array<GraphResolversTypes['BylineEntry']>, ParentType, ContextType>;
  column?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  deck?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType>;
  genre?: Resolver<GraphResolversTypes['ArticleGenre'], ParentType, ContextType>;
  genreLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphArticleGenreLabelArgs, 'locale'>>;
  headline?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphArticleHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<GraphResolversTypes['Image']>, ParentType, ContextType>;
  kicker?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<GraphResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GraphArticleMentionsArgs>>;
  page?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  publishedOn?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<GraphResolversTypes['Reprint']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphArticleConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleConnection'] = GraphResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  genre?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphArticleFacetsGenreArgs, 'excludeOwn' | 'first'>>;
  section?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphArticleFacetsSectionArgs, 'excludeOwn' | 'first'>>;
  topic?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphArticleFacetsTopicArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphArticleFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphArticleGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleGroup'] = GraphResolversParentTypes['ArticleGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['ArticleGroupKeyValue']>, ParentType, ContextType>;
};

export type GraphArticleGroupKeyValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleGroupKeyValue'] = GraphResolversParentTypes['ArticleGroupKeyValue']> = {
  key?: Resolver<GraphResolversTypes['ArticleGroupKey'], ParentType, ContextType>;
  label?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphArticleGroupKeyValueLabelArgs, 'locale'>>;
  value?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphArticleStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ArticleStatistics'] = GraphResolversParentTypes['ArticleStatistics']> = {
  asOf?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<GraphResolversTypes['ArticleGroup']>, ParentType, ContextType>;
  total?: Resolver<GraphResolversTypes['CountTotal'], ParentType, ContextType>;
};

export type GraphAttachmentResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Attachment'] = GraphResolversParentTypes['Attachment']> = {
  mediaType?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
};

export type GraphBodyResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Body'] = GraphResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Organization', ParentType, ContextType>;
};

export type GraphBodyProjectConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['BodyProjectConnection'] = GraphResolversParentTypes['BodyProjectConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['BodyProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphBodyProjectEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['BodyProjectEdge'] = GraphResolversParentTypes['BodyProjectEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Project'], ParentType, ContextType>;
  roles?: Resolver<Array<GraphResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type GraphBylineEntryResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['BylineEntry'] = GraphResolversParentTypes['BylineEntry']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['BylineRole'], ParentType, ContextType>;
  roleLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphBylineEntryRoleLabelArgs, 'locale'>>;
};

export type GraphCapacityResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Capacity'] = GraphResolversParentTypes['Capacity']> = {
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphCapacityPeriodLabelArgs, 'locale'>>;
  product?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  qualifierLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphCapacityQualifierLabelArgs, 'locale'>>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  upperValue?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphChangeConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ChangeConnection'] = GraphResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GraphCountTotalResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['CountTotal'] = GraphResolversParentTypes['CountTotal']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export interface GraphCurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

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
  kindLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphDirectiveKindLabelArgs, 'locale'>>;
  text?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphDocumentResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Document'] = GraphResolversParentTypes['Document']> = {
  addressees?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphDocumentArticlesArgs>>;
  attachments?: Resolver<Array<GraphResolversTypes['Attachment']>, ParentType, ContextType>;
  basis?: Resolver<Array<GraphResolversTypes['DocumentBasis']>, ParentType, ContextType>;
  body?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphDocumentHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<Array<GraphResolversTypes['NamedOrganization']>, ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['DocumentMeetingConnection'], ParentType, ContextType, Partial<GraphDocumentMeetingsArgs>>;
  releasedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  replacedBy?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphDocumentReplacedByArgs>>;
  replaces?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphDocumentReplacesArgs>>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<GraphResolversTypes['DocumentValidity']>, ParentType, ContextType>;
  validityLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphDocumentValidityLabelArgs, 'locale'>>;
  writtenOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphDocumentBasisResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentBasis'] = GraphResolversParentTypes['DocumentBasis']> = {
  document?: Resolver<Maybe<GraphResolversTypes['Document']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphDocumentConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentConnection'] = GraphResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  issuer?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphDocumentFacetsIssuerArgs, 'excludeOwn' | 'first'>>;
  validity?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphDocumentFacetsValidityArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphDocumentFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphDocumentMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentMeetingConnection'] = GraphResolversParentTypes['DocumentMeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['DocumentMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphDocumentMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['DocumentMeetingEdge'] = GraphResolversParentTypes['DocumentMeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  documentRoles?: Resolver<Array<GraphResolversTypes['MeetingDocumentRole']>, ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
};

export interface GraphEdtfScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type GraphEditionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Edition'] = GraphResolversParentTypes['Edition']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphEditionArticlesArgs>>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphEditionHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  newspaper?: Resolver<GraphResolversTypes['Newspaper'], ParentType, ContextType>;
  pageCount?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEditionConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EditionConnection'] = GraphResolversParentTypes['EditionConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['EditionEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  newspaper?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEditionFacetsNewspaperArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEditionFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphEnterpriseResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Enterprise'] = GraphResolversParentTypes['Enterprise']> = {
  area?: Resolver<Maybe<GraphResolversTypes['Area']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphEnterpriseArticlesArgs>>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphEnterpriseHistoryArgs>>;
  honours?: Resolver<Array<GraphResolversTypes['Honour']>, ParentType, ContextType>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<GraphResolversTypes['Identifier']>, ParentType, ContextType>;
  indicators?: Resolver<Array<GraphResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<GraphResolversTypes['Industry']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<GraphResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphEnterpriseOwnershipLabelArgs, 'locale'>>;
  parent?: Resolver<Maybe<GraphResolversTypes['Enterprise']>, ParentType, ContextType>;
  park?: Resolver<Maybe<GraphResolversTypes['NamedOrganization']>, ParentType, ContextType>;
  projects?: Resolver<GraphResolversTypes['BodyProjectConnection'], ParentType, ContextType, Partial<GraphEnterpriseProjectsArgs>>;
  responsiblePeople?: Resolver<Array<GraphResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  subsidiaries?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphEnterpriseSubsidiariesArgs>>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEnterpriseConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseConnection'] = GraphResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  area?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsAreaArgs, 'excludeOwn' | 'first'>>;
  honourLevel?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsHonourLevelArgs, 'excludeOwn' | 'first'>>;
  industry?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsIndustryArgs, 'excludeOwn' | 'first'>>;
  ownership?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsOwnershipArgs, 'excludeOwn' | 'first'>>;
  park?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphEnterpriseFacetsParkArgs, 'excludeOwn' | 'first'>>;
};

export type GraphEnterpriseGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseGroup'] = GraphResolversParentTypes['EnterpriseGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['EnterpriseGroupKeyValue']>, ParentType, ContextType>;
};

export type GraphEnterpriseGroupKeyValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseGroupKeyValue'] = GraphResolversParentTypes['EnterpriseGroupKeyValue']> = {
  key?: Resolver<GraphResolversTypes['EnterpriseGroupKey'], ParentType, ContextType>;
  label?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphEnterpriseGroupKeyValueLabelArgs, 'locale'>>;
  value?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphEnterpriseStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['EnterpriseStatistics'] = GraphResolversParentTypes['EnterpriseStatistics']> = {
  asOf?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<GraphResolversTypes['EnterpriseGroup']>, ParentType, ContextType>;
  total?: Resolver<GraphResolversTypes['CountTotal'], ParentType, ContextType>;
};

export type GraphExportsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Exports'] = GraphResolversParentTypes['Exports']> = {
  atom?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  csv?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  ndjson?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphFacetValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FacetValue'] = GraphResolversParentTypes['FacetValue']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphFacetValueLabelArgs, 'locale'>>;
  value?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphFieldChangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FieldChange'] = GraphResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphFigureResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Figure'] = GraphResolversParentTypes['Figure']> = {
  __resolveType: TypeResolveFn<'Capacity' | 'Indicator' | 'Money' | 'MoneyRate', ParentType, ContextType>;
};

export type GraphFigureChangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FigureChange'] = GraphResolversParentTypes['FigureChange']> = {
  basis?: Resolver<GraphResolversTypes['FigureChangeBasis'], ParentType, ContextType>;
  basisLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphFigureChangeBasisLabelArgs, 'locale'>>;
  direction?: Resolver<GraphResolversTypes['FigureChangeDirection'], ParentType, ContextType>;
  directionLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphFigureChangeDirectionLabelArgs, 'locale'>>;
  multiple?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  percentagePoints?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<GraphResolversTypes['Qualifier']>, ParentType, ContextType>;
  qualifierLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphFigureChangeQualifierLabelArgs, 'locale'>>;
  unit?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  years?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphFigureRankResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['FigureRank'] = GraphResolversParentTypes['FigureRank']> = {
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  ranked?: Resolver<Maybe<GraphResolversTypes['Ranked']>, ParentType, ContextType>;
  rankedLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphFigureRankRankedLabelArgs, 'locale'>>;
  scope?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
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
  alternativeText?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
  width?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphIndicatorResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Indicator'] = GraphResolversParentTypes['Indicator']> = {
  change?: Resolver<Maybe<GraphResolversTypes['FigureChange']>, ParentType, ContextType>;
  furtherChanges?: Resolver<Array<GraphResolversTypes['FigureChange']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  perLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphIndicatorPerLabelArgs, 'locale'>>;
  period?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<GraphResolversTypes['Qualifier']>, ParentType, ContextType>;
  qualifierLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphIndicatorQualifierLabelArgs, 'locale'>>;
  ranks?: Resolver<Array<GraphResolversTypes['FigureRank']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<GraphResolversTypes['Realization'], ParentType, ContextType>;
  stateLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphIndicatorStateLabelArgs, 'locale'>>;
  unit?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  upperValue?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
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
  maxAnswerBytes?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxFields?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxNodes?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxPageSize?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxQuestions?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  maxTokens?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphMeetingResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Meeting'] = GraphResolversParentTypes['Meeting']> = {
  agendaItems?: Resolver<Array<GraphResolversTypes['AgendaItem']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphMeetingArticlesArgs>>;
  attendees?: Resolver<Array<GraphResolversTypes['Participant']>, ParentType, ContextType>;
  chairs?: Resolver<Array<GraphResolversTypes['Participant']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  dayPart?: Resolver<Maybe<GraphResolversTypes['DayPart']>, ParentType, ContextType>;
  dayPartLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphMeetingDayPartLabelArgs, 'locale'>>;
  documents?: Resolver<GraphResolversTypes['MeetingDocumentConnection'], ParentType, ContextType, Partial<GraphMeetingDocumentsArgs>>;
  heldOn?: Resolver<GraphResolversTypes['PartialDate'], ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphMeetingHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  isEnlarged?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  meetingType?: Resolver<GraphResolversTypes['MeetingType'], ParentType, ContextType>;
  meetingTypeLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphMeetingMeetingTypeLabelArgs, 'locale'>>;
  namedPeople?: Resolver<Array<GraphResolversTypes['NamedPerson']>, ParentType, ContextType>;
  organizers?: Resolver<Array<GraphResolversTypes['NamedOrganization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<GraphResolversTypes['Place']>, ParentType, ContextType>;
  projectOutcomes?: Resolver<Array<GraphResolversTypes['ProjectOutcome']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingConnection'] = GraphResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  documentRoles?: Resolver<Array<GraphResolversTypes['MeetingDocumentRole']>, ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Document'], ParentType, ContextType>;
};

export type GraphMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingEdge'] = GraphResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
};

export type GraphMeetingFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingFacets'] = GraphResolversParentTypes['MeetingFacets']> = {
  chair?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphMeetingFacetsChairArgs, 'excludeOwn' | 'first'>>;
  meetingType?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphMeetingFacetsMeetingTypeArgs, 'excludeOwn' | 'first'>>;
  organizer?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphMeetingFacetsOrganizerArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphMeetingFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphMeetingGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingGroup'] = GraphResolversParentTypes['MeetingGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['MeetingGroupKeyValue']>, ParentType, ContextType>;
};

export type GraphMeetingGroupKeyValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingGroupKeyValue'] = GraphResolversParentTypes['MeetingGroupKeyValue']> = {
  key?: Resolver<GraphResolversTypes['MeetingGroupKey'], ParentType, ContextType>;
  label?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphMeetingGroupKeyValueLabelArgs, 'locale'>>;
  value?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphMeetingStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MeetingStatistics'] = GraphResolversParentTypes['MeetingStatistics']> = {
  asOf?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<GraphResolversTypes['MeetingGroup']>, ParentType, ContextType>;
  total?: Resolver<GraphResolversTypes['CountTotal'], ParentType, ContextType>;
};

export type GraphMembershipResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Membership'] = GraphResolversParentTypes['Membership']> = {
  endedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GraphMilestoneResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Milestone'] = GraphResolversParentTypes['Milestone']> = {
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<GraphResolversTypes['MilestoneKind'], ParentType, ContextType>;
  kindLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphMilestoneKindLabelArgs, 'locale'>>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<GraphResolversTypes['Realization'], ParentType, ContextType>;
  stateLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphMilestoneStateLabelArgs, 'locale'>>;
};

export type GraphMoneyResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Money'] = GraphResolversParentTypes['Money']> = {
  amount?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['CurrencyCode'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  qualifierLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphMoneyQualifierLabelArgs, 'locale'>>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  upperAmount?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMoneyRateResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MoneyRate'] = GraphResolversParentTypes['MoneyRate']> = {
  amount?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['CurrencyCode'], ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphMoneyRatePeriodLabelArgs, 'locale'>>;
  qualifier?: Resolver<GraphResolversTypes['Qualifier'], ParentType, ContextType>;
  qualifierLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphMoneyRateQualifierLabelArgs, 'locale'>>;
  source?: Resolver<Maybe<GraphResolversTypes['Source']>, ParentType, ContextType>;
  upperAmount?: Resolver<Maybe<GraphResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphMoneyRateStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MoneyRateStatistics'] = GraphResolversParentTypes['MoneyRateStatistics']> = {
  average?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['CurrencyCode'], ParentType, ContextType>;
  inexactCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  inexactSum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  max?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  median?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  period?: Resolver<Maybe<GraphResolversTypes['Period']>, ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphMoneyRateStatisticsPeriodLabelArgs, 'locale'>>;
  sum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GraphMoneyStatisticsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['MoneyStatistics'] = GraphResolversParentTypes['MoneyStatistics']> = {
  average?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<GraphResolversTypes['CurrencyCode'], ParentType, ContextType>;
  inexactCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  inexactSum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  max?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  median?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<GraphResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GraphNamedOrganizationResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['NamedOrganization'] = GraphResolversParentTypes['NamedOrganization']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType>;
};

export type GraphNamedPersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['NamedPerson'] = GraphResolversParentTypes['NamedPerson']> = {
  context?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphNewspaperResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Newspaper'] = GraphResolversParentTypes['Newspaper']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Node'] = GraphResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Area' | 'AreaFigure' | 'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project' | 'Publication' | 'WithdrawnRecord', ParentType, ContextType>;
};

export type GraphOrganizationResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Organization'] = GraphResolversParentTypes['Organization']> = {
  administeredAreas?: Resolver<GraphResolversTypes['AreaConnection'], ParentType, ContextType, Partial<GraphOrganizationAdministeredAreasArgs>>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphOrganizationArticlesArgs>>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphOrganizationDocumentsArgs>>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphOrganizationEnterprisesArgs>>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphOrganizationHistoryArgs>>;
  honouredEnterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphOrganizationHonouredEnterprisesArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<GraphResolversTypes['Identifier']>, ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<GraphOrganizationMeetingsArgs>>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  organizationType?: Resolver<Maybe<GraphResolversTypes['OrganizationType']>, ParentType, ContextType>;
  organizationTypeLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphOrganizationOrganizationTypeLabelArgs, 'locale'>>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  parkProjects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphOrganizationParkProjectsArgs>>;
  people?: Resolver<GraphResolversTypes['OrganizationPersonConnection'], ParentType, ContextType, Partial<GraphOrganizationPeopleArgs>>;
  projects?: Resolver<GraphResolversTypes['BodyProjectConnection'], ParentType, ContextType, Partial<GraphOrganizationProjectsArgs>>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphOrganizationConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['OrganizationConnection'] = GraphResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  organizationType?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphOrganizationFacetsOrganizationTypeArgs, 'excludeOwn' | 'first'>>;
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
  positions?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphPageInfoResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PageInfo'] = GraphResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphPartialDateResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PartialDate'] = GraphResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<Maybe<GraphResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<GraphResolversTypes['EDTF'], ParentType, ContextType>;
  isApproximate?: Resolver<GraphResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Maybe<GraphResolversTypes['Date']>, ParentType, ContextType>;
  original?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<GraphResolversTypes['DatePrecision'], ParentType, ContextType>;
  precisionLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphPartialDatePrecisionLabelArgs, 'locale'>>;
};

export type GraphParticipantResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Participant'] = GraphResolversParentTypes['Participant']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['ParticipantRole'], ParentType, ContextType>;
  roleLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphParticipantRoleLabelArgs, 'locale'>>;
};

export type GraphPersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Person'] = GraphResolversParentTypes['Person']> = {
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphPersonArticlesArgs>>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphPersonEnterprisesArgs>>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphPersonHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['PersonMeetingConnection'], ParentType, ContextType, Partial<GraphPersonMeetingsArgs>>;
  memberships?: Resolver<Array<GraphResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphPersonProjectsArgs>>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphPersonConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PersonConnection'] = GraphResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['PersonEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  organization?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphPersonFacetsOrganizationArgs, 'excludeOwn' | 'first'>>;
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
  roles?: Resolver<Array<GraphResolversTypes['ParticipantRole']>, ParentType, ContextType>;
};

export type GraphPlaceResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Place'] = GraphResolversParentTypes['Place']> = {
  area?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
};

export type GraphProjectResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Project'] = GraphResolversParentTypes['Project']> = {
  announcedOn?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  area?: Resolver<Maybe<GraphResolversTypes['Area']>, ParentType, ContextType>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphProjectArticlesArgs>>;
  capacities?: Resolver<Array<GraphResolversTypes['Capacity']>, ParentType, ContextType>;
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedOutput?: Resolver<Maybe<GraphResolversTypes['MoneyRate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphProjectHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<GraphResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<GraphResolversTypes['Industry']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<GraphResolversTypes['Money']>, ParentType, ContextType>;
  location?: Resolver<Maybe<GraphResolversTypes['Place']>, ParentType, ContextType>;
  meetings?: Resolver<GraphResolversTypes['ProjectMeetingConnection'], ParentType, ContextType, Partial<GraphProjectMeetingsArgs>>;
  milestones?: Resolver<Array<GraphResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<GraphResolversTypes['ProjectNature']>, ParentType, ContextType>;
  natureLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphProjectNatureLabelArgs, 'locale'>>;
  otherNames?: Resolver<Array<GraphResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<GraphResolversTypes['Body']>, ParentType, ContextType>;
  park?: Resolver<Maybe<GraphResolversTypes['NamedOrganization']>, ParentType, ContextType>;
  parties?: Resolver<Array<GraphResolversTypes['ProjectParty']>, ParentType, ContextType>;
  phaseOf?: Resolver<Maybe<GraphResolversTypes['Project']>, ParentType, ContextType>;
  phases?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphProjectPhasesArgs>>;
  progress?: Resolver<Array<GraphResolversTypes['ProjectProgress']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  responsiblePeople?: Resolver<Array<GraphResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<GraphResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<GraphResolversTypes['ProjectStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphProjectStatusLabelArgs, 'locale'>>;
  summary?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphProjectConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectConnection'] = GraphResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
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
  area?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsAreaArgs, 'excludeOwn' | 'first'>>;
  industry?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsIndustryArgs, 'excludeOwn' | 'first'>>;
  location?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsLocationArgs, 'excludeOwn' | 'first'>>;
  nature?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsNatureArgs, 'excludeOwn' | 'first'>>;
  owner?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsOwnerArgs, 'excludeOwn' | 'first'>>;
  park?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsParkArgs, 'excludeOwn' | 'first'>>;
  status?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsStatusArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphProjectFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphProjectGroupResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectGroup'] = GraphResolversParentTypes['ProjectGroup']> = {
  count?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  expectedOutput?: Resolver<Array<GraphResolversTypes['MoneyRateStatistics']>, ParentType, ContextType>;
  investment?: Resolver<Array<GraphResolversTypes['MoneyStatistics']>, ParentType, ContextType>;
  keys?: Resolver<Array<GraphResolversTypes['ProjectGroupKeyValue']>, ParentType, ContextType>;
};

export type GraphProjectGroupKeyValueResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectGroupKeyValue'] = GraphResolversParentTypes['ProjectGroupKeyValue']> = {
  key?: Resolver<GraphResolversTypes['ProjectGroupKey'], ParentType, ContextType>;
  label?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphProjectGroupKeyValueLabelArgs, 'locale'>>;
  value?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphProjectMeetingConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectMeetingConnection'] = GraphResolversParentTypes['ProjectMeetingConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['ProjectMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphProjectMeetingEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectMeetingEdge'] = GraphResolversParentTypes['ProjectMeetingEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Meeting'], ParentType, ContextType>;
  outcomes?: Resolver<Array<GraphResolversTypes['MeetingOutcome']>, ParentType, ContextType>;
};

export type GraphProjectOutcomeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectOutcome'] = GraphResolversParentTypes['ProjectOutcome']> = {
  kind?: Resolver<GraphResolversTypes['MeetingOutcome'], ParentType, ContextType>;
  kindLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphProjectOutcomeKindLabelArgs, 'locale'>>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<GraphResolversTypes['Project']>, ParentType, ContextType>;
};

export type GraphProjectPartyResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ProjectParty'] = GraphResolversParentTypes['ProjectParty']> = {
  body?: Resolver<Maybe<GraphResolversTypes['Body']>, ParentType, ContextType>;
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<GraphResolversTypes['PartyRole'], ParentType, ContextType>;
  roleLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphProjectPartyRoleLabelArgs, 'locale'>>;
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
  expectedOutput?: Resolver<Array<GraphResolversTypes['MoneyRateStatistics']>, ParentType, ContextType>;
  investment?: Resolver<Array<GraphResolversTypes['MoneyStatistics']>, ParentType, ContextType>;
};

export type GraphPublicRecordResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PublicRecord'] = GraphResolversParentTypes['PublicRecord']> = {
  __resolveType: TypeResolveFn<'Area' | 'AreaFigure' | 'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project' | 'WithdrawnRecord', ParentType, ContextType>;
};

export type GraphPublicationResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Publication'] = GraphResolversParentTypes['Publication']> = {
  changes?: Resolver<Array<GraphResolversTypes['Revision']>, ParentType, ContextType, RequireFields<GraphPublicationChangesArgs, 'first'>>;
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphPublicationRevisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphPublicationConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PublicationConnection'] = GraphResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphPublicationEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['PublicationEdge'] = GraphResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['Publication'], ParentType, ContextType>;
};

export type GraphQueryResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Query'] = GraphResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<GraphResolversTypes['Area']>, ParentType, ContextType, RequireFields<GraphQueryAreaArgs, 'id'>>;
  areaFigure?: Resolver<Maybe<GraphResolversTypes['AreaFigure']>, ParentType, ContextType, RequireFields<GraphQueryAreaFigureArgs, 'id'>>;
  areaFigures?: Resolver<GraphResolversTypes['AreaFigureConnection'], ParentType, ContextType, Partial<GraphQueryAreaFiguresArgs>>;
  areas?: Resolver<GraphResolversTypes['AreaConnection'], ParentType, ContextType, Partial<GraphQueryAreasArgs>>;
  article?: Resolver<Maybe<GraphResolversTypes['Article']>, ParentType, ContextType, RequireFields<GraphQueryArticleArgs, 'id'>>;
  articleStatistics?: Resolver<Maybe<GraphResolversTypes['ArticleStatistics']>, ParentType, ContextType, RequireFields<GraphQueryArticleStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  articles?: Resolver<GraphResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<GraphQueryArticlesArgs>>;
  changes?: Resolver<GraphResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<GraphQueryChangesArgs>>;
  document?: Resolver<Maybe<GraphResolversTypes['Document']>, ParentType, ContextType, RequireFields<GraphQueryDocumentArgs, 'id'>>;
  documents?: Resolver<GraphResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GraphQueryDocumentsArgs>>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType, RequireFields<GraphQueryEditionArgs, 'id'>>;
  editions?: Resolver<GraphResolversTypes['EditionConnection'], ParentType, ContextType, Partial<GraphQueryEditionsArgs>>;
  enterprise?: Resolver<Maybe<GraphResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<GraphQueryEnterpriseArgs, 'id'>>;
  enterpriseStatistics?: Resolver<Maybe<GraphResolversTypes['EnterpriseStatistics']>, ParentType, ContextType, RequireFields<GraphQueryEnterpriseStatisticsArgs, 'groupBy'>>;
  enterprises?: Resolver<GraphResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<GraphQueryEnterprisesArgs>>;
  industries?: Resolver<Array<GraphResolversTypes['Industry']>, ParentType, ContextType, RequireFields<GraphQueryIndustriesArgs, 'level'>>;
  limits?: Resolver<GraphResolversTypes['Limits'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<GraphResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<GraphQueryMeetingArgs, 'id'>>;
  meetingStatistics?: Resolver<Maybe<GraphResolversTypes['MeetingStatistics']>, ParentType, ContextType, RequireFields<GraphQueryMeetingStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  meetings?: Resolver<GraphResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<GraphQueryMeetingsArgs>>;
  node?: Resolver<Maybe<GraphResolversTypes['Node']>, ParentType, ContextType, RequireFields<GraphQueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<GraphResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GraphQueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<GraphResolversTypes['Organization']>, ParentType, ContextType, RequireFields<GraphQueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<GraphResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<GraphQueryOrganizationsArgs>>;
  people?: Resolver<GraphResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GraphQueryPeopleArgs>>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType, RequireFields<GraphQueryPersonArgs, 'id'>>;
  project?: Resolver<Maybe<GraphResolversTypes['Project']>, ParentType, ContextType, RequireFields<GraphQueryProjectArgs, 'id'>>;
  projectStatistics?: Resolver<Maybe<GraphResolversTypes['ProjectStatistics']>, ParentType, ContextType, RequireFields<GraphQueryProjectStatisticsArgs, 'emptyPeriods' | 'groupBy'>>;
  projects?: Resolver<GraphResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GraphQueryProjectsArgs>>;
  publication?: Resolver<Maybe<GraphResolversTypes['Publication']>, ParentType, ContextType, Partial<GraphQueryPublicationArgs>>;
  publications?: Resolver<GraphResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<GraphQueryPublicationsArgs>>;
  record?: Resolver<Maybe<GraphResolversTypes['PublicRecord']>, ParentType, ContextType, RequireFields<GraphQueryRecordArgs, 'id'>>;
  records?: Resolver<GraphResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GraphQueryRecordsArgs>>;
  search?: Resolver<Maybe<GraphResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<GraphQuerySearchArgs, 'query'>>;
  suggest?: Resolver<Maybe<Array<GraphResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<GraphQuerySuggestArgs, 'first' | 'text'>>;
};

export type GraphRecordConnectionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordConnection'] = GraphResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Array<GraphResolversTypes['RecordEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['RecordFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['PublicRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphRecordEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordEdge'] = GraphResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['PublicRecord'], ParentType, ContextType>;
};

export type GraphRecordFacetsResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['RecordFacets'] = GraphResolversParentTypes['RecordFacets']> = {
  kind?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphRecordFacetsKindArgs, 'excludeOwn' | 'first'>>;
  year?: Resolver<Maybe<Array<GraphResolversTypes['FacetValue']>>, ParentType, ContextType, RequireFields<GraphRecordFacetsYearArgs, 'excludeOwn' | 'first'>>;
};

export type GraphReprintResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Reprint'] = GraphResolversParentTypes['Reprint']> = {
  outlet?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
};

export type GraphResponsiblePersonResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['ResponsiblePerson'] = GraphResolversParentTypes['ResponsiblePerson']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<GraphResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphRevisionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Revision'] = GraphResolversParentTypes['Revision']> = {
  changedFields?: Resolver<Array<GraphResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<GraphResolversTypes['RecordKind'], ParentType, ContextType>;
  kindLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphRevisionKindLabelArgs, 'locale'>>;
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<GraphResolversTypes['ChangeOperation'], ParentType, ContextType>;
  operationLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphRevisionOperationLabelArgs, 'locale'>>;
  publication?: Resolver<GraphResolversTypes['Publication'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GraphResolversTypes['ChangeReason']>, ParentType, ContextType>;
  reasonLabel?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType, RequireFields<GraphRevisionReasonLabelArgs, 'locale'>>;
  record?: Resolver<GraphResolversTypes['PublicRecord'], ParentType, ContextType>;
  recordId?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  snapshot?: Resolver<Maybe<GraphResolversTypes['PublicRecord']>, ParentType, ContextType>;
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
  didYouMean?: Resolver<Maybe<Array<GraphResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<GraphSearchConnectionDidYouMeanArgs, 'first'>>;
  edges?: Resolver<Array<GraphResolversTypes['SearchEdge']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<GraphResolversTypes['Exports']>, ParentType, ContextType>;
  facets?: Resolver<GraphResolversTypes['RecordFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<GraphResolversTypes['PublicRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<GraphResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphSearchEdgeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['SearchEdge'] = GraphResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<GraphResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<GraphResolversTypes['PublicRecord'], ParentType, ContextType>;
  score?: Resolver<GraphResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphSourceResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Source'] = GraphResolversParentTypes['Source']> = {
  article?: Resolver<Maybe<GraphResolversTypes['Article']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<GraphResolversTypes['Edition']>, ParentType, ContextType>;
  page?: Resolver<Maybe<GraphResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<GraphResolversTypes['URL']>, ParentType, ContextType>;
};

export type GraphSuggestionResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Suggestion'] = GraphResolversParentTypes['Suggestion']> = {
  name?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<GraphResolversTypes['PublicRecord'], ParentType, ContextType>;
};

export type GraphTextRangeResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['TextRange'] = GraphResolversParentTypes['TextRange']> = {
  length?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
};

export interface GraphUrlScalarConfig extends GraphQLScalarTypeConfig<GraphResolversTypes['URL'], any> {
  name: 'URL';
}

export type GraphWithdrawalResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['Withdrawal'] = GraphResolversParentTypes['Withdrawal']> = {
  note?: Resolver<Maybe<GraphResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<GraphResolversTypes['WithdrawalReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphWithdrawalReasonLabelArgs, 'locale'>>;
  replacement?: Resolver<Maybe<GraphResolversTypes['PublicRecord']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GraphWithdrawnRecordResolvers<ContextType = Context, ParentType extends GraphResolversParentTypes['WithdrawnRecord'] = GraphResolversParentTypes['WithdrawnRecord']> = {
  createdAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<GraphResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<GraphResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<GraphWithdrawnRecordHistoryArgs>>;
  id?: Resolver<GraphResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GraphResolversTypes['RecordKind'], ParentType, ContextType>;
  kindLabel?: Resolver<GraphResolversTypes['String'], ParentType, ContextType, RequireFields<GraphWithdrawnRecordKindLabelArgs, 'locale'>>;
  revision?: Resolver<GraphResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<GraphResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<GraphResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<GraphResolversTypes['Withdrawal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context> = {
  AgendaItem?: GraphAgendaItemResolvers<ContextType>;
  Area?: GraphAreaResolvers<ContextType>;
  AreaConnection?: GraphAreaConnectionResolvers<ContextType>;
  AreaEdge?: GraphAreaEdgeResolvers<ContextType>;
  AreaFacets?: GraphAreaFacetsResolvers<ContextType>;
  AreaFigure?: GraphAreaFigureResolvers<ContextType>;
  AreaFigureConnection?: GraphAreaFigureConnectionResolvers<ContextType>;
  AreaFigureEdge?: GraphAreaFigureEdgeResolvers<ContextType>;
  AreaFigureFacets?: GraphAreaFigureFacetsResolvers<ContextType>;
  Article?: GraphArticleResolvers<ContextType>;
  ArticleConnection?: GraphArticleConnectionResolvers<ContextType>;
  ArticleEdge?: GraphArticleEdgeResolvers<ContextType>;
  ArticleFacets?: GraphArticleFacetsResolvers<ContextType>;
  ArticleGroup?: GraphArticleGroupResolvers<ContextType>;
  ArticleGroupKeyValue?: GraphArticleGroupKeyValueResolvers<ContextType>;
  ArticleStatistics?: GraphArticleStatisticsResolvers<ContextType>;
  Attachment?: GraphAttachmentResolvers<ContextType>;
  Body?: GraphBodyResolvers<ContextType>;
  BodyProjectConnection?: GraphBodyProjectConnectionResolvers<ContextType>;
  BodyProjectEdge?: GraphBodyProjectEdgeResolvers<ContextType>;
  BylineEntry?: GraphBylineEntryResolvers<ContextType>;
  Capacity?: GraphCapacityResolvers<ContextType>;
  ChangeConnection?: GraphChangeConnectionResolvers<ContextType>;
  CountTotal?: GraphCountTotalResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Directive?: GraphDirectiveResolvers<ContextType>;
  Document?: GraphDocumentResolvers<ContextType>;
  DocumentBasis?: GraphDocumentBasisResolvers<ContextType>;
  DocumentConnection?: GraphDocumentConnectionResolvers<ContextType>;
  DocumentEdge?: GraphDocumentEdgeResolvers<ContextType>;
  DocumentFacets?: GraphDocumentFacetsResolvers<ContextType>;
  DocumentMeetingConnection?: GraphDocumentMeetingConnectionResolvers<ContextType>;
  DocumentMeetingEdge?: GraphDocumentMeetingEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Edition?: GraphEditionResolvers<ContextType>;
  EditionConnection?: GraphEditionConnectionResolvers<ContextType>;
  EditionEdge?: GraphEditionEdgeResolvers<ContextType>;
  EditionFacets?: GraphEditionFacetsResolvers<ContextType>;
  Enterprise?: GraphEnterpriseResolvers<ContextType>;
  EnterpriseConnection?: GraphEnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: GraphEnterpriseEdgeResolvers<ContextType>;
  EnterpriseFacets?: GraphEnterpriseFacetsResolvers<ContextType>;
  EnterpriseGroup?: GraphEnterpriseGroupResolvers<ContextType>;
  EnterpriseGroupKeyValue?: GraphEnterpriseGroupKeyValueResolvers<ContextType>;
  EnterpriseStatistics?: GraphEnterpriseStatisticsResolvers<ContextType>;
  Exports?: GraphExportsResolvers<ContextType>;
  FacetValue?: GraphFacetValueResolvers<ContextType>;
  FieldChange?: GraphFieldChangeResolvers<ContextType>;
  Figure?: GraphFigureResolvers<ContextType>;
  FigureChange?: GraphFigureChangeResolvers<ContextType>;
  FigureRank?: GraphFigureRankResolvers<ContextType>;
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
  MeetingGroup?: GraphMeetingGroupResolvers<ContextType>;
  MeetingGroupKeyValue?: GraphMeetingGroupKeyValueResolvers<ContextType>;
  MeetingStatistics?: GraphMeetingStatisticsResolvers<ContextType>;
  Membership?: GraphMembershipResolvers<ContextType>;
  Milestone?: GraphMilestoneResolvers<ContextType>;
  Money?: GraphMoneyResolvers<ContextType>;
  MoneyRate?: GraphMoneyRateResolvers<ContextType>;
  MoneyRateStatistics?: GraphMoneyRateStatisticsResolvers<ContextType>;
  MoneyStatistics?: GraphMoneyStatisticsResolvers<ContextType>;
  NamedOrganization?: GraphNamedOrganizationResolvers<ContextType>;
  NamedPerson?: GraphNamedPersonResolvers<ContextType>;
  Newspaper?: GraphNewspaperResolvers<ContextType>;
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
  Place?: GraphPlaceResolvers<ContextType>;
  Project?: GraphProjectResolvers<ContextType>;
  ProjectConnection?: GraphProjectConnectionResolvers<ContextType>;
  ProjectEdge?: GraphProjectEdgeResolvers<ContextType>;
  ProjectFacets?: GraphProjectFacetsResolvers<ContextType>;
  ProjectGroup?: GraphProjectGroupResolvers<ContextType>;
  ProjectGroupKeyValue?: GraphProjectGroupKeyValueResolvers<ContextType>;
  ProjectMeetingConnection?: GraphProjectMeetingConnectionResolvers<ContextType>;
  ProjectMeetingEdge?: GraphProjectMeetingEdgeResolvers<ContextType>;
  ProjectOutcome?: GraphProjectOutcomeResolvers<ContextType>;
  ProjectParty?: GraphProjectPartyResolvers<ContextType>;
  ProjectProgress?: GraphProjectProgressResolvers<ContextType>;
  ProjectStatistics?: GraphProjectStatisticsResolvers<ContextType>;
  ProjectTotal?: GraphProjectTotalResolvers<ContextType>;
  PublicRecord?: GraphPublicRecordResolvers<ContextType>;
  Publication?: GraphPublicationResolvers<ContextType>;
  PublicationConnection?: GraphPublicationConnectionResolvers<ContextType>;
  PublicationEdge?: GraphPublicationEdgeResolvers<ContextType>;
  Query?: GraphQueryResolvers<ContextType>;
  RecordConnection?: GraphRecordConnectionResolvers<ContextType>;
  RecordEdge?: GraphRecordEdgeResolvers<ContextType>;
  RecordFacets?: GraphRecordFacetsResolvers<ContextType>;
  Reprint?: GraphReprintResolvers<ContextType>;
  ResponsiblePerson?: GraphResponsiblePersonResolvers<ContextType>;
  Revision?: GraphRevisionResolvers<ContextType>;
  RevisionConnection?: GraphRevisionConnectionResolvers<ContextType>;
  RevisionEdge?: GraphRevisionEdgeResolvers<ContextType>;
  SearchConnection?: GraphSearchConnectionResolvers<ContextType>;
  SearchEdge?: GraphSearchEdgeResolvers<ContextType>;
  Source?: GraphSourceResolvers<ContextType>;
  Suggestion?: GraphSuggestionResolvers<ContextType>;
  TextRange?: GraphTextRangeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Withdrawal?: GraphWithdrawalResolvers<ContextType>;
  WithdrawnRecord?: GraphWithdrawnRecordResolvers<ContextType>;
};

