import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleParent, MeetingParent, ProjectParent, EnterpriseParent, PersonParent, OrganizationParent, DocumentParent, EditionParent, NodeParent, RecordParent, ChangeParent, PublicationParent, IndustryParent, SourceParent, ParticipantParent, AgendaItemParent, ProjectPartyParent, ProjectProgressParent, ResponsiblePersonParent, HonourParent, PostParent, MoneyParent, MoneyRateParent, CapacityParent, IndicatorParent } from '../src/server/parents.ts';
import type { Connection } from '../src/server/connection.ts';
import type { Context } from '../src/server/context.ts';
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
export type AgendaAction =
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
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** What the meeting did with it. Chinese: 处理方式. */
  action: AgendaAction;
  /** The verb as printed, e.g. 听取研究; null when it is not kept. Chinese: 处理方式原文. */
  actionOriginal?: Maybe<Scalars['String']['output']>;
  /** What the meeting said about it, in gist. Chinese: 会议要求. */
  directives: Array<Directive>;
  /** The documents considered. Chinese: 审议文件. */
  documents: Array<Document>;
  /** Place on the agenda, from 1. Chinese: 序号. */
  order: Scalars['Int']['output'];
  /** What it is about. Chinese: 议题内容. */
  subject: Scalars['String']['output'];
};

/** An article as printed. Chinese: 文章. */
export type Article = Node & Record & {
  __typename?: 'Article';
  /** The text; paragraphs are separated by a line feed; null when it is not published here. Chinese: 正文. */
  body?: Maybe<Scalars['String']['output']>;
  /** Same as `publishedOn`. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** The lines below the headline; null when there are none. Chinese: 副题. */
  deck?: Maybe<Scalars['String']['output']>;
  /** The edition it is printed in; null when that is not a record. Chinese: 版面. */
  edition?: Maybe<Edition>;
  /** What sort of article it is. Chinese: 体裁. */
  genre: ArticleGenre;
  /** The headline to the letter; null when none is printed. Chinese: 主标题. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Global id, `Article:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its pictures. Chinese: 图片. */
  images: Array<Image>;
  /** The line above the headline; null when there is none. Chinese: 肩题. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** The records that it mentions, in the order that the publisher lists them. Chinese: 提及. */
  mentions: RecordConnection;
  /** Page in the edition, from 1; null when unknown. Chinese: 页. */
  page?: Maybe<Scalars['Int']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** The date of the edition. Chinese: 刊发日期. */
  publishedOn: PartialDate;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** The section it is printed in, e.g. 要闻; null when none is named. Chinese: 栏目. */
  section?: Maybe<Scalars['String']['output']>;
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** What the article says, in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The headline or, where none is printed, a title given by the publisher. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** What it is about. Chinese: 主题. */
  topics: Array<Scalars['String']['output']>;
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An article as printed. Chinese: 文章. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. Chinese: 文章列表. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<ArticleEdge>;
  /** The articles alone. Chinese: 文章. */
  nodes: Array<Article>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a list. Chinese: 文章条目. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The article. Chinese: 文章. */
  node: Article;
};

/** Conditions on articles; all that are given must hold. Chinese: 文章筛选. */
export type ArticleFilter = {
  /** By the first day that `publishedOn` can mean. Chinese: 刊发日期. */
  publishedOn?: InputMaybe<DateRange>;
};

/** Sorts of articles. Chinese: 体裁. */
export type ArticleGenre =
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

/** An order of articles. Chinese: 文章排序. */
export type ArticleOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: ArticleOrderField;
};

/** What articles can be ordered by. Chinese: 文章排序字段. */
export type ArticleOrderField =
  /** 刊发日期: the first day that `publishedOn` can mean. */
  | 'PUBLISHED_ON';

/** How much of a product can be made in a period. Chinese: 产能. */
export type Capacity = Figure & {
  __typename?: 'Capacity';
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period that it is for; null when the source does not say. Chinese: 周期. */
  period?: Maybe<Period>;
  /** What is made. Chinese: 产品. */
  product: Scalars['String']['output'];
  /** How the number is meant. Chinese: 限定词. */
  qualifier: Qualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
  /** The unit, as printed: 套, 件, 吨. Chinese: 单位. */
  unit: Scalars['String']['output'];
  /** How many units. Chinese: 数值. */
  value: Scalars['Decimal']['output'];
};

/** One change to one record. Chinese: 变更. */
export type Change = {
  __typename?: 'Change';
  /** Kind of the record. Chinese: 类别. */
  kind: RecordKind;
  /** What the publisher says of it; null when nothing. Chinese: 变更说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** Published or withdrawn. Chinese: 操作. */
  operation: ChangeOperation;
  /** The publication it is part of. Chinese: 发布. */
  publication: Publication;
  /** Why; null for what is published for the first time. Chinese: 变更原因. */
  reason?: Maybe<ChangeReason>;
  /** The record as it stands now; null when it is not public any more. Chinese: 记录. */
  record?: Maybe<Record>;
  /** Id of the record. Chinese: 记录标识. */
  recordId: Scalars['ID']['output'];
};

/** What a figure is compared with. Chinese: 对比基准. */
export type ChangeBasis =
  /** 其他: something else, which the original words tell. */
  | 'OTHER'
  /** 环比: the period before. */
  | 'PERIOD_ON_PERIOD'
  /** 前期之和: the periods before, taken together. */
  | 'PRECEDING_PERIODS_TOGETHER'
  /** 同比: the same period of the year before. */
  | 'YEAR_ON_YEAR';

/** A page of changes. Chinese: 变更列表. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<ChangeEdge>;
  /** The changes alone. Chinese: 变更. */
  nodes: Array<Change>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
};

/** A change in the feed. Chinese: 变更条目. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** For `after`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The change. Chinese: 变更. */
  node: Change;
};

/** What a change does. Chinese: 变更操作. */
export type ChangeOperation =
  /** 发布: the record is published, or published anew with other content. */
  | 'PUT'
  /** 撤回: the record is not public any more. */
  | 'WITHDRAW';

/** Why a record changes. Chinese: 变更原因. */
export type ChangeReason =
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

/** How precise a date is. Chinese: 日期精度. */
export type DatePrecision =
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
export type DateRange = {
  /** The first day, `YYYY-MM-DD`. Chinese: 起. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, `YYYY-MM-DD`. Chinese: 止. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Part of a day. Chinese: 时段. */
export type DayPart =
  /** 下午. */
  | 'AFTERNOON'
  /** 晚上. */
  | 'EVENING'
  /** 上午. */
  | 'MORNING';

/** Which way a figure has changed. Chinese: 变化方向. */
export type DirectionOfChange =
  /** 下降. */
  | 'DOWN'
  /** 持平. */
  | 'UNCHANGED'
  /** 增长. */
  | 'UP';

/** What a meeting said. Chinese: 会议要求. */
export type Directive = {
  __typename?: 'Directive';
  /** How it was said. Chinese: 表述方式. */
  kind: DirectiveKind;
  /** The gist of it. Chinese: 内容. */
  text: Scalars['String']['output'];
};

/** How a meeting says something. Chinese: 表述方式. */
export type DirectiveKind =
  /** 决定. */
  | 'DECIDED'
  /** 强调. */
  | 'EMPHASISED'
  /** 指出. */
  | 'POINTED_OUT'
  /** 要求. */
  | 'REQUIRED';

/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type Document = Node & Record & {
  __typename?: 'Document';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** `publishedOn` or, where that is unknown, `writtenOn`; null when neither is known. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** Its official number with the brackets 〔〕; null when not known. Chinese: 文号. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id, `Document:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its number in the disclosure catalogue; null when not known. Chinese: 索引号. */
  indexNumber?: Maybe<Scalars['String']['output']>;
  /** The body that issued it; null when that is not a record. Chinese: 发布机构. */
  issuer?: Maybe<Organization>;
  /** Full name of the body that issued it; null when not known. Chinese: 发布机构名称. */
  issuerName?: Maybe<Scalars['String']['output']>;
  /** The meetings that considered or cited it, newest first. Chinese: 相关会议. */
  meetings: DocumentMeetingConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it was published; null when not known. Chinese: 发布日期. */
  publishedOn?: Maybe<PartialDate>;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** The document in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its title, in 《》 where so printed. Chinese: 标题. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it can be read on the web; null when nowhere. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
  /** When it was written; null when not known. Chinese: 成文日期. */
  writtenOn?: Maybe<PartialDate>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type DocumentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official document; its fields are those of the disclosure catalogue 政府信息公开目录. Chinese: 文件. */
export type DocumentMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. Chinese: 文件列表. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<DocumentEdge>;
  /** The documents alone. Chinese: 文件. */
  nodes: Array<Document>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a list. Chinese: 文件条目. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document. Chinese: 文件. */
  node: Document;
};

/** Conditions on documents; all that are given must hold. Chinese: 文件筛选. */
export type DocumentFilter = {
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<DateRange>;
};

/** A page of the meetings that considered or cited a document. Chinese: 相关会议列表. */
export type DocumentMeetingConnection = {
  __typename?: 'DocumentMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<DocumentMeetingEdge>;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<Meeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that considered or cited a document. Chinese: 相关会议条目. */
export type DocumentMeetingEdge = {
  __typename?: 'DocumentMeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: Meeting;
  /** The part that the document had. Chinese: 文件角色. */
  role: MeetingDocumentRole;
};

/** An order of documents. Chinese: 文件排序. */
export type DocumentOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: DocumentOrderField;
};

/** What documents can be ordered by. Chinese: 文件排序字段. */
export type DocumentOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE';

/** What was printed together: an issue of a newspaper, or a page of it. Chinese: 版面. */
export type Edition = Node & Record & {
  __typename?: 'Edition';
  /** Its articles in the order of print: by page, then by place on the page. Chinese: 本期文章. */
  articles: ArticleConnection;
  /** Its date. Chinese: 日期. */
  date?: Maybe<PartialDate>;
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
};


/** What was printed together: an issue of a newspaper, or a page of it. Chinese: 版面. */
export type EditionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of editions. Chinese: 版面列表. */
export type EditionConnection = {
  __typename?: 'EditionConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<EditionEdge>;
  /** The editions alone. Chinese: 版面. */
  nodes: Array<Edition>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An edition in a list. Chinese: 版面条目. */
export type EditionEdge = {
  __typename?: 'EditionEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The edition. Chinese: 版面. */
  node: Edition;
};

/** Conditions on editions; all that are given must hold. Chinese: 版面筛选. */
export type EditionFilter = {
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<DateRange>;
};

/** An order of editions. Chinese: 版面排序. */
export type EditionOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: EditionOrderField;
};

/** What editions can be ordered by. Chinese: 版面排序字段. */
export type EditionOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE';

/** An enterprise. Chinese: 企业. */
export type Enterprise = Node & Record & {
  __typename?: 'Enterprise';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** Who it belongs to; null when not printed. Chinese: 企业类型. */
  classification?: Maybe<EnterpriseClassification>;
  /** Always null: an enterprise is not about a day. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** Its honours. Chinese: 荣誉. */
  honours: Array<Honour>;
  /** Global id, `Enterprise:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<Identifier>;
  /** Its figures. Chinese: 指标. */
  indicators: Array<Indicator>;
  /** Its industry; null when not known. Chinese: 所属行业. */
  industry?: Maybe<Industry>;
  /** Its name. Chinese: 企业名称. */
  name: Scalars['String']['output'];
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The park it is in; null when that is not a record. Chinese: 所在园区. */
  park?: Maybe<Organization>;
  /** Who answers for it. Chinese: 负责人. */
  people: Array<ResponsiblePerson>;
  /** The projects that it owns or has a part in, newest first. Chinese: 项目. */
  projects: EnterpriseProjectConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** The enterprise in short; null when not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An enterprise. Chinese: 企业. */
export type EnterpriseArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise. Chinese: 企业. */
export type EnterpriseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who an enterprise belongs to. Chinese: 企业类型. */
export type EnterpriseClassification =
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
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<EnterpriseEdge>;
  /** The enterprises alone. Chinese: 企业. */
  nodes: Array<Enterprise>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An enterprise in a list. Chinese: 企业条目. */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The enterprise. Chinese: 企业. */
  node: Enterprise;
};

/** A page of the projects of an enterprise. Chinese: 企业项目列表. */
export type EnterpriseProjectConnection = {
  __typename?: 'EnterpriseProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<EnterpriseProjectEdge>;
  /** The projects alone. Chinese: 项目. */
  nodes: Array<Project>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project of an enterprise. Chinese: 企业项目条目. */
export type EnterpriseProjectEdge = {
  __typename?: 'EnterpriseProjectEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: Project;
  /** The enterprise's part in it. Chinese: 角色. */
  role: PartyRole;
};

/** A number as printed. Chinese: 数据. */
export type Figure = {
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: Qualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
};

/** How a figure has changed. Chinese: 变化. */
export type FigureChange = {
  __typename?: 'FigureChange';
  /** Compared with what. Chinese: 对比基准. */
  basis: ChangeBasis;
  /** Up or down. Chinese: 方向. */
  direction: DirectionOfChange;
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** By how many per cent, without a sign; null when not printed. Chinese: 百分比. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** Whether something is so or is expected. Chinese: 状态. */
export type FigureState =
  /** 实际: it is so. */
  | 'ACTUAL'
  /** 预计: it is expected. */
  | 'EXPECTED';

/** An honour of an enterprise. Chinese: 荣誉. */
export type Honour = {
  __typename?: 'Honour';
  /** Who gives it; null when that is not a record. Chinese: 颁发机构. */
  issuer?: Maybe<Organization>;
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
export type Identifier = {
  __typename?: 'Identifier';
  /** The identifier in it. Chinese: 号码. */
  identifier: Scalars['String']['output'];
  /** The register: `GB32100-2015` is the unified social credit code 统一社会信用代码. Chinese: 编码体系. */
  scheme: Scalars['String']['output'];
};

/** A picture. Chinese: 图片. */
export type Image = {
  __typename?: 'Image';
  /** What is printed below it, or what it shows; null when nothing is known. Chinese: 图片说明. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Where the picture is; null when it was printed but is not on the web. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A named figure of an enterprise or a project. Chinese: 指标. */
export type Indicator = Figure & {
  __typename?: 'Indicator';
  /** How it has changed; null when the source does not say. Chinese: 变化. */
  change?: Maybe<FigureChange>;
  /** What is measured. Chinese: 指标名称. */
  name: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** For a rate, the period it is counted by: DAY for pieces a day; null for what is no rate. Chinese: 计量周期. */
  per?: Maybe<Period>;
  /** The time that the figure covers; null when it is not of a time. Chinese: 时期. */
  period?: Maybe<PartialDate>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: Qualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
  /** Whether it is so or is expected. Chinese: 状态. */
  state: FigureState;
  /** The unit, as printed: 平方米, 件, 元; null when there is no number. Chinese: 单位. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number; null when only its change is printed. Chinese: 数值. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** A class of GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type Industry = {
  __typename?: 'Industry';
  /** Section letter, then 0, 2, 3 or 4 digits: `C`, `C39`, `C3913`. Chinese: 行业代码. */
  code: Scalars['String']['output'];
  /** Its name; of a code with 3 or 4 digits, the name of its division (the first 2 digits). Chinese: 行业名称. */
  label: Scalars['String']['output'];
  /** Section letter, A to T. Chinese: 门类代码. */
  section: Scalars['String']['output'];
};


/** A class of GB/T 4754-2017 国民经济行业分类. Chinese: 行业. */
export type IndustryLabelArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What a single request may ask for; more is refused before anything is read. Chinese: 限额. */
export type Limits = {
  __typename?: 'Limits';
  /** Most aliases in an operation. Chinese: 别名数上限. */
  maxAliases: Scalars['Int']['output'];
  /** Most levels that fields may be nested. Chinese: 嵌套层数上限. */
  maxDepth: Scalars['Int']['output'];
  /** Most nodes that the page sizes may add up to. Chinese: 节点数上限. */
  maxNodes: Scalars['Int']['output'];
  /** Most entries a page (`first`, `last`). Chinese: 每页上限. */
  maxPageSize: Scalars['Int']['output'];
  /** Most tokens in the text of an operation. Chinese: 词元数上限. */
  maxTokens: Scalars['Int']['output'];
};

/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type Meeting = Node & Record & {
  __typename?: 'Meeting';
  /** The agenda, in its order. Chinese: 议程. */
  agendaItems: Array<AgendaItem>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** Who else took part. Chinese: 出席人员. */
  attendees: Array<Participant>;
  /** Who chaired it. Chinese: 主持人. */
  chairs: Array<Participant>;
  /** What sort of meeting it is. Chinese: 会议类型. */
  classification: MeetingClassification;
  /** Same as `heldOn`. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** Part of the day; null when not printed. Chinese: 时段. */
  dayPart?: Maybe<DayPart>;
  /** The documents that it considered or cited, with their part in it. Chinese: 相关文件. */
  documents: MeetingDocumentConnection;
  /** Whether others than its members were called in. Chinese: 是否扩大会议. */
  enlarged: Scalars['Boolean']['output'];
  /** When it was held. Chinese: 召开日期. */
  heldOn: PartialDate;
  /** Global id, `Meeting:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** People whom it named but who were not there. Chinese: 提及人物. */
  namedPeople: Array<NamedPerson>;
  /** Who held it; null when that is not a record. Chinese: 主办机构. */
  organizer?: Maybe<Organization>;
  /** Where it was held; null when not printed. Chinese: 地点. */
  place?: Maybe<Scalars['String']['output']>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** What the meeting was about, in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What the meeting is called. Chinese: 会议名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type MeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting with its people, its agenda and what it said. Chinese: 会议. */
export type MeetingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Sorts of meetings. Chinese: 会议类型. */
export type MeetingClassification =
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
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<MeetingEdge>;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<Meeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A page of the documents of a meeting: first those considered, in the order of the agenda, then those cited. Chinese: 会议文件列表. */
export type MeetingDocumentConnection = {
  __typename?: 'MeetingDocumentConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<MeetingDocumentEdge>;
  /** The documents alone. Chinese: 文件. */
  nodes: Array<Document>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A document of a meeting. Chinese: 会议文件条目. */
export type MeetingDocumentEdge = {
  __typename?: 'MeetingDocumentEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The document. Chinese: 文件. */
  node: Document;
  /** The part that it has in the meeting. Chinese: 文件角色. */
  role: MeetingDocumentRole;
};

/** The part that a document has in a meeting. Chinese: 文件角色. */
export type MeetingDocumentRole =
  /** 引用: it was cited. */
  | 'CITED'
  /** 审议: it was on the agenda. */
  | 'CONSIDERED';

/** A meeting in a list. Chinese: 会议条目. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: Meeting;
};

/** Conditions on meetings; all that are given must hold. Chinese: 会议筛选. */
export type MeetingFilter = {
  /** By the first day that `heldOn` can mean. Chinese: 召开日期. */
  heldOn?: InputMaybe<DateRange>;
};

/** An order of meetings. Chinese: 会议排序. */
export type MeetingOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: MeetingOrderField;
};

/** What meetings can be ordered by. Chinese: 会议排序字段. */
export type MeetingOrderField =
  /** 召开日期: the first day that `heldOn` can mean. */
  | 'HELD_ON';

/** Something that a project reaches. Chinese: 节点. */
export type Milestone = {
  __typename?: 'Milestone';
  /** When; null when the source gives no date. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** What is reached. Chinese: 节点类型. */
  kind: MilestoneKind;
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** Whether it is reached or expected. Chinese: 状态. */
  state: FigureState;
};

/** What a project reaches. Chinese: 节点类型. */
export type MilestoneKind =
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
export type Money = Figure & {
  __typename?: 'Money';
  /** In whole or decimal units of the currency: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: Qualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
};

/** A sum of money for each period, such as output a year. Chinese: 金额(按期). */
export type MoneyRate = Figure & {
  __typename?: 'MoneyRate';
  /** In whole or decimal units of the currency: yuan for CNY. Chinese: 数额. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, e.g. `CNY`. Chinese: 币种. */
  currency: Scalars['String']['output'];
  /** The words it was printed with; null when they are not kept. Chinese: 原文. */
  original?: Maybe<Scalars['String']['output']>;
  /** The period that the sum is for; null when the source does not say. Chinese: 周期. */
  period?: Maybe<Period>;
  /** How the number is meant. Chinese: 限定词. */
  qualifier: Qualifier;
  /** The sentence it stands in; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
};

/** An order by name. Chinese: 名称排序. */
export type NameOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: NameOrderField;
};

/** What can be ordered by name. Chinese: 名称排序字段. */
export type NameOrderField =
  /** 名称(拼音): the name, in pinyin order. */
  | 'NAME';

/** Somebody whom a meeting named but who was not there. Chinese: 提及人物. */
export type NamedPerson = {
  __typename?: 'NamedPerson';
  /** What the person is named for; null when not printed. Chinese: 提及缘由. */
  context?: Maybe<Scalars['String']['output']>;
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The position as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** Anything with a global id, as Relay defines it. Chinese: 节点. */
export type Node = {
  /** Global id, `Kind:slug`, stable for ever. Chinese: 标识. */
  id: Scalars['ID']['output'];
};

/** Which way an order goes. Chinese: 排序方向. */
export type OrderDirection =
  /** 升序: oldest, smallest or A first. */
  | 'ASC'
  /** 降序: newest, largest or Z first. */
  | 'DESC';

/** A public body, a park or an association. Chinese: 机构. */
export type Organization = Node & Record & {
  __typename?: 'Organization';
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** What sort of organization it is; null when not known. Chinese: 机构类型. */
  classification?: Maybe<OrganizationClassification>;
  /** Always null: an organization is not about a day. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** The documents that it issued, newest first. Chinese: 发布文件. */
  documents: DocumentConnection;
  /** The enterprises in it, where it is a park, by name. Chinese: 园区企业. */
  enterprises: EnterpriseConnection;
  /** The enterprises that it has honoured, by name. Chinese: 授誉企业. */
  honouredEnterprises: EnterpriseConnection;
  /** Global id, `Organization:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Its identifiers in registers. Chinese: 证照号码. */
  identifiers: Array<Identifier>;
  /** The meetings that it held, newest first. Chinese: 主办会议. */
  meetings: MeetingConnection;
  /** Its name. Chinese: 机构名称. */
  name: Scalars['String']['output'];
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The people who hold a post in it, by name. Chinese: 任职人员. */
  people: OrganizationPersonConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** The organization in short; null when not written. Chinese: 简介. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationHonouredEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body, a park or an association. Chinese: 机构. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Sorts of organizations. Chinese: 机构类型. */
export type OrganizationClassification =
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
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<OrganizationEdge>;
  /** The organizations alone. Chinese: 机构. */
  nodes: Array<Organization>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a list. Chinese: 机构条目. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The organization. Chinese: 机构. */
  node: Organization;
};

/** A page of the people who hold a post in an organization. Chinese: 任职人员列表. */
export type OrganizationPersonConnection = {
  __typename?: 'OrganizationPersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<OrganizationPersonEdge>;
  /** The people alone. Chinese: 人物. */
  nodes: Array<Person>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person who holds a post in an organization. Chinese: 任职人员条目. */
export type OrganizationPersonEdge = {
  __typename?: 'OrganizationPersonEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: Person;
  /** The post, as printed. Chinese: 职务. */
  position: Scalars['String']['output'];
};

/** Where a page lies in its list, as Relay defines it. Chinese: 分页信息. */
export type PageInfo = {
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
export type PartialDate = {
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
  precision: DatePrecision;
};

/** Somebody who took part in a meeting. Chinese: 参会人员. */
export type Participant = {
  __typename?: 'Participant';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null when that is not a record. Chinese: 人物. */
  person?: Maybe<Person>;
  /** The position as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
  /** The part taken. Chinese: 参会身份. */
  role: ParticipantRole;
};

/** A part taken in a meeting. Chinese: 参会身份. */
export type ParticipantRole =
  /** 出席. */
  | 'ATTENDEE'
  /** 主持. */
  | 'CHAIR'
  /** 列席: present without a vote. */
  | 'NON_VOTING_ATTENDEE'
  /** 发言、汇报. */
  | 'SPEAKER';

/** A part in a project. Chinese: 参与方角色. */
export type PartyRole =
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
export type Period =
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
export type Person = Node & Record & {
  __typename?: 'Person';
  /** The articles that mention the person, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** Always null: a person is not about a day. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** The enterprises that the person answers for, by name. Chinese: 负责企业. */
  enterprises: EnterpriseConnection;
  /** Global id, `Person:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** The meetings that the person took part in, newest first. Chinese: 参会. */
  meetings: PersonMeetingConnection;
  /** The name. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** Other names in print. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The positions as printed. Chinese: 职务. */
  positions: Array<Scalars['String']['output']>;
  /** The positions with the organizations they are held in. Chinese: 任职. */
  posts: Array<Post>;
  /** The projects that the person answers for, newest first. Chinese: 负责项目. */
  projects: ProjectConnection;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A person in a public role. Chinese: 人物. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public role. Chinese: 人物. */
export type PersonEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public role. Chinese: 人物. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public role. Chinese: 人物. */
export type PersonProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. Chinese: 人物列表. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<PersonEdge>;
  /** The people alone. Chinese: 人物. */
  nodes: Array<Person>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. Chinese: 人物条目. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The person. Chinese: 人物. */
  node: Person;
};

/** A page of the meetings that a person took part in. Chinese: 参会列表. */
export type PersonMeetingConnection = {
  __typename?: 'PersonMeetingConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<PersonMeetingEdge>;
  /** The meetings alone. Chinese: 会议. */
  nodes: Array<Meeting>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting that a person took part in. Chinese: 参会条目. */
export type PersonMeetingEdge = {
  __typename?: 'PersonMeetingEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The meeting. Chinese: 会议. */
  node: Meeting;
  /** The part taken. Chinese: 参会身份. */
  role: ParticipantRole;
};

/** A position that somebody holds. Chinese: 任职. */
export type Post = {
  __typename?: 'Post';
  /** Where it is held; null when that is not a record. Chinese: 机构. */
  organization?: Maybe<Organization>;
  /** The position as printed. Chinese: 职务. */
  position: Scalars['String']['output'];
};

/** An industrial or public project. Chinese: 项目. */
export type Project = Node & Record & {
  __typename?: 'Project';
  /** When it was first made public; null when unknown. Chinese: 公布日期. */
  announcedOn?: Maybe<PartialDate>;
  /** The articles that mention it, newest first. Chinese: 相关报道. */
  articles: ArticleConnection;
  /** What it can make. Chinese: 产能. */
  capacities: Array<Capacity>;
  /** `announcedOn` or, where that is unknown, the day of the first progress reported; null when neither is known. Chinese: 日期. */
  date?: Maybe<PartialDate>;
  /** Output value added once it is in production; null when not printed. Chinese: 预计新增产值. */
  expectedOutput?: Maybe<MoneyRate>;
  /** Global id, `Project:slug`. Chinese: 标识. */
  id: Scalars['ID']['output'];
  /** Other figures. Chinese: 指标. */
  indicators: Array<Indicator>;
  /** The industry of what it makes; null when not known. Chinese: 所属行业. */
  industry?: Maybe<Industry>;
  /** Total investment; null when not printed. Chinese: 总投资. */
  investment?: Maybe<Money>;
  /** What has been or is to be reached. Chinese: 节点. */
  milestones: Array<Milestone>;
  /** What the project is called. Chinese: 项目名称. */
  name: Scalars['String']['output'];
  /** New, expansion and so on; null when not printed. Chinese: 建设性质. */
  nature?: Maybe<ProjectNature>;
  /** What else it is called. Chinese: 别名. */
  otherNames: Array<Scalars['String']['output']>;
  /** The enterprise that owns it; null when that is not a record. Chinese: 业主. */
  owner?: Maybe<Enterprise>;
  /** Who has a part in it, the owner first. Chinese: 参与方. */
  parties: Array<ProjectParty>;
  /** Who answers for it. Chinese: 负责人. */
  people: Array<ResponsiblePerson>;
  /** How far it was on which day, oldest first. Chinese: 进展. */
  progress: Array<ProjectProgress>;
  /** When the record was first published here. Chinese: 首次发布时间. */
  publishedAt: Scalars['DateTime']['output'];
  /** What it is built for; null when not printed. Chinese: 建设目的. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 1 when first published, one more for each change since. Chinese: 版次. */
  revision: Scalars['Int']['output'];
  /** Where what is said here stands. Chinese: 出处. */
  sources: Array<Source>;
  /** How far it is. Chinese: 项目状态. */
  status: ProjectStatus;
  /** The project in short; null when not written. Chinese: 摘要. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Same as `name`. Chinese: 名称. */
  title: Scalars['String']['output'];
  /** When its present revision was published here. Chinese: 更新时间. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An industrial or public project. Chinese: 项目. */
export type ProjectArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of projects. Chinese: 项目列表. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<ProjectEdge>;
  /** The projects alone. Chinese: 项目. */
  nodes: Array<Project>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A project in a list. Chinese: 项目条目. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The project. Chinese: 项目. */
  node: Project;
};

/** Conditions on projects; all that are given must hold. Chinese: 项目筛选. */
export type ProjectFilter = {
  /** By the first day that `date` can mean. Chinese: 日期. */
  date?: InputMaybe<DateRange>;
};

/** What sort of building a project is. Chinese: 建设性质. */
export type ProjectNature =
  /** 扩建. */
  | 'EXPANSION'
  /** 新建. */
  | 'NEW'
  /** 改建和技术改造. */
  | 'RECONSTRUCTION'
  /** 迁建. */
  | 'RELOCATION';

/** An order of projects. Chinese: 项目排序. */
export type ProjectOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: ProjectOrderField;
};

/** What projects can be ordered by. Chinese: 项目排序字段. */
export type ProjectOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE';

/** Who has a part in a project. Chinese: 参与方. */
export type ProjectParty = {
  __typename?: 'ProjectParty';
  /** The enterprise; null when that is not a record. Chinese: 企业. */
  enterprise?: Maybe<Enterprise>;
  /** The name as printed. Chinese: 名称. */
  name: Scalars['String']['output'];
  /** More about the part; null when there is nothing more. Chinese: 说明. */
  note?: Maybe<Scalars['String']['output']>;
  /** The part. Chinese: 角色. */
  role: PartyRole;
};

/** How far a project was on a day. Chinese: 进展. */
export type ProjectProgress = {
  __typename?: 'ProjectProgress';
  /** The day. Chinese: 日期. */
  date: PartialDate;
  /** Where that stands; null when not given. Chinese: 出处. */
  source?: Maybe<Source>;
  /** How far it was. Chinese: 进展情况. */
  text: Scalars['String']['output'];
};

/** How far a project is. Chinese: 项目状态. */
export type ProjectStatus =
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

/** A numbered batch of changes, published together: all of it or none. Chinese: 发布. */
export type Publication = {
  __typename?: 'Publication';
  /** Its changes, in their order. All of a larger publication are found by `Query.changes`. Chinese: 变更. */
  changes: Array<Change>;
  /** What it is, in the publisher's words. Chinese: 发布说明. */
  note: Scalars['String']['output'];
  /** 1, 2, 3 … without a gap. Chinese: 发布序号. */
  number: Scalars['Int']['output'];
  /** When it was published. Chinese: 发布时间. */
  publishedAt: Scalars['DateTime']['output'];
};


/** A numbered batch of changes, published together: all of it or none. Chinese: 发布. */
export type PublicationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a printed number is meant. Chinese: 限定词. */
export type Qualifier =
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

export type Query = {
  __typename?: 'Query';
  /** 文章: one article by its id (`Article:slug`); null when there is none that is public. */
  article?: Maybe<Article>;
  /** 文章: all articles, newest first. */
  articles: ArticleConnection;
  /**
   * 变更: the changes feed. Every change to every record in the order of publication, withdrawals included, nothing left
   * out: keep `pageInfo.endCursor` and ask again with `after` for what has happened since.
   */
  changes: ChangeConnection;
  /** 文件: one document by its id (`Document:slug`); null when there is none that is public. */
  document?: Maybe<Document>;
  /** 文件: all documents, the newest published (else written) first. */
  documents: DocumentConnection;
  /** 版面: one edition by its id (`Edition:slug`); null when there is none that is public. */
  edition?: Maybe<Edition>;
  /** 版面: all editions, newest first. */
  editions: EditionConnection;
  /** 企业: one enterprise by its id (`Enterprise:slug`); null when there is none that is public. */
  enterprise?: Maybe<Enterprise>;
  /** 企业名录: all enterprises by name, in pinyin order. */
  enterprises: EnterpriseConnection;
  /** 限额: what a single request may ask for. */
  limits: Limits;
  /** 会议: one meeting by its id (`Meeting:slug`); null when there is none that is public. */
  meeting?: Maybe<Meeting>;
  /** 会议: all meetings, newest first. */
  meetings: MeetingConnection;
  /** One object by its global id, as Relay asks; null when there is none that is public. */
  node?: Maybe<Node>;
  /** Objects by their global ids, in the order asked for; null in the place of each that is not public. */
  nodes: Array<Maybe<Node>>;
  /** 机构: one organization by its id (`Organization:slug`); null when there is none that is public. */
  organization?: Maybe<Organization>;
  /** 机构名录: all organizations by name, in pinyin order. */
  organizations: OrganizationConnection;
  /** 人物名录: all people by name, in pinyin order. */
  people: PersonConnection;
  /** 人物: one person by its id (`Person:slug`); null when there is none that is public. */
  person?: Maybe<Person>;
  /** 项目: one project by its id (`Project:slug`); null when there is none that is public. */
  project?: Maybe<Project>;
  /** 项目: all projects, the newest announced first. */
  projects: ProjectConnection;
  /** 发布: one publication; the newest when no number is given; null when there is none. */
  publication?: Maybe<Publication>;
  /** 记录: one record of any kind by its id; null when there is none that is public. */
  record?: Maybe<Record>;
  /** 动态: everything of every kind in one timeline, newest first; records without a date come last. */
  records: RecordConnection;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RecordKind>>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


export type QueryEditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EditionOrder>;
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryPublicationArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** One public thing of one kind. Chinese: 记录. */
export type Record = {
  /** The day it is about, by which it stands in the timeline; null when it has none. Chinese: 日期. */
  date?: Maybe<PartialDate>;
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
};

/** A page of records of any kind. Chinese: 记录列表. */
export type RecordConnection = {
  __typename?: 'RecordConnection';
  /** The entries with their cursors. Chinese: 条目. */
  edges: Array<RecordEdge>;
  /** The records alone. Chinese: 记录. */
  nodes: Array<Record>;
  /** Where the page lies. Chinese: 分页信息. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, exactly. Chinese: 总数. */
  totalCount: Scalars['Int']['output'];
};

/** A record in a list. Chinese: 记录条目. */
export type RecordEdge = {
  __typename?: 'RecordEdge';
  /** For `after` and `before`. Chinese: 游标. */
  cursor: Scalars['String']['output'];
  /** The record. Chinese: 记录. */
  node: Record;
};

/** Conditions on records of any kind; all that are given must hold. Chinese: 记录筛选. */
export type RecordFilter = {
  /** By the first day that `date` can mean; records without a date are left out. Chinese: 日期. */
  date?: InputMaybe<DateRange>;
  /** Only these kinds; at least one. Chinese: 类别. */
  kinds?: InputMaybe<Array<RecordKind>>;
};

/** The kinds of records. Chinese: 类别. */
export type RecordKind =
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
export type RecordOrder = {
  /** Which way. Chinese: 方向. */
  direction: OrderDirection;
  /** By what. Chinese: 排序字段. */
  field: RecordOrderField;
};

/** What records of any kind can be ordered by. Chinese: 记录排序字段. */
export type RecordOrderField =
  /** 日期: the first day that `date` can mean. */
  | 'DATE';

/** Somebody who answers for a project or an enterprise. Chinese: 负责人. */
export type ResponsiblePerson = {
  __typename?: 'ResponsiblePerson';
  /** The name as printed. Chinese: 姓名. */
  name: Scalars['String']['output'];
  /** The person; null when that is not a record. Chinese: 人物. */
  person?: Maybe<Person>;
  /** As what, as printed; null when not printed. Chinese: 职务. */
  position?: Maybe<Scalars['String']['output']>;
};

/** Where a statement stands. Chinese: 出处. */
export type Source = {
  __typename?: 'Source';
  /** The article that says it; null when it is not a record. Chinese: 文章. */
  article?: Maybe<Article>;
  /** The edition it is printed in; null when that is not a record. Chinese: 版面. */
  edition?: Maybe<Edition>;
  /** Page in the edition, from 1; null when unknown. Chinese: 版次(页). */
  page?: Maybe<Scalars['Int']['output']>;
  /** The words quoted; null when none are. Chinese: 引文. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where it can be read on the web; null when nowhere. Chinese: 网址. */
  url?: Maybe<Scalars['String']['output']>;
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
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Figure:
    | ( CapacityParent )
    | ( IndicatorParent )
    | ( MoneyParent )
    | ( MoneyRateParent )
  ;
  Node:
    | ( ArticleParent )
    | ( DocumentParent )
    | ( EditionParent )
    | ( EnterpriseParent )
    | ( MeetingParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( ProjectParent )
  ;
  Record:
    | ( ArticleParent )
    | ( DocumentParent )
    | ( EditionParent )
    | ( EnterpriseParent )
    | ( MeetingParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( ProjectParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgendaAction: AgendaAction;
  AgendaItem: ResolverTypeWrapper<AgendaItemParent>;
  Article: ResolverTypeWrapper<ArticleParent>;
  ArticleConnection: ResolverTypeWrapper<Connection>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleGenre: ArticleGenre;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: ResolverTypeWrapper<CapacityParent>;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeBasis: ChangeBasis;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeOperation: ChangeOperation;
  ChangeReason: ChangeReason;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: DayPart;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DirectionOfChange: DirectionOfChange;
  Directive: ResolverTypeWrapper<Directive>;
  DirectiveKind: DirectiveKind;
  Document: ResolverTypeWrapper<DocumentParent>;
  DocumentConnection: ResolverTypeWrapper<Connection>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentMeetingConnection: ResolverTypeWrapper<Connection>;
  DocumentMeetingEdge: ResolverTypeWrapper<Omit<DocumentMeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  Edition: ResolverTypeWrapper<EditionParent>;
  EditionConnection: ResolverTypeWrapper<Connection>;
  EditionEdge: ResolverTypeWrapper<Omit<EditionEdge, 'node'> & { node: ResolversTypes['Edition'] }>;
  EditionFilter: EditionFilter;
  EditionOrder: EditionOrder;
  EditionOrderField: EditionOrderField;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  EnterpriseClassification: EnterpriseClassification;
  EnterpriseConnection: ResolverTypeWrapper<Connection>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseProjectConnection: ResolverTypeWrapper<Connection>;
  EnterpriseProjectEdge: ResolverTypeWrapper<Omit<EnterpriseProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Figure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Figure']>;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  FigureState: FigureState;
  Honour: ResolverTypeWrapper<HonourParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Image: ResolverTypeWrapper<Image>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  Industry: ResolverTypeWrapper<IndustryParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Limits: ResolverTypeWrapper<Limits>;
  Meeting: ResolverTypeWrapper<MeetingParent>;
  MeetingClassification: MeetingClassification;
  MeetingConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentConnection: ResolverTypeWrapper<Connection>;
  MeetingDocumentEdge: ResolverTypeWrapper<Omit<MeetingDocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  MeetingDocumentRole: MeetingDocumentRole;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  Milestone: ResolverTypeWrapper<Omit<Milestone, 'date'> & { date?: Maybe<ResolversTypes['PartialDate']> }>;
  MilestoneKind: MilestoneKind;
  Money: ResolverTypeWrapper<MoneyParent>;
  MoneyRate: ResolverTypeWrapper<MoneyRateParent>;
  NameOrder: NameOrder;
  NameOrderField: NameOrderField;
  NamedPerson: ResolverTypeWrapper<NamedPerson>;
  Node: ResolverTypeWrapper<NodeParent>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationClassification: OrganizationClassification;
  OrganizationConnection: ResolverTypeWrapper<Connection>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationPersonConnection: ResolverTypeWrapper<Connection>;
  OrganizationPersonEdge: ResolverTypeWrapper<Omit<OrganizationPersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Participant: ResolverTypeWrapper<ParticipantParent>;
  ParticipantRole: ParticipantRole;
  PartyRole: PartyRole;
  Period: Period;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonMeetingConnection: ResolverTypeWrapper<Connection>;
  PersonMeetingEdge: ResolverTypeWrapper<Omit<PersonMeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Post: ResolverTypeWrapper<PostParent>;
  Project: ResolverTypeWrapper<ProjectParent>;
  ProjectConnection: ResolverTypeWrapper<Connection>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectNature: ProjectNature;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectParty: ResolverTypeWrapper<ProjectPartyParent>;
  ProjectProgress: ResolverTypeWrapper<ProjectProgressParent>;
  ProjectStatus: ProjectStatus;
  Publication: ResolverTypeWrapper<PublicationParent>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Record: ResolverTypeWrapper<RecordParent>;
  RecordConnection: ResolverTypeWrapper<Connection>;
  RecordEdge: ResolverTypeWrapper<Omit<RecordEdge, 'node'> & { node: ResolversTypes['Record'] }>;
  RecordFilter: RecordFilter;
  RecordKind: RecordKind;
  RecordOrder: RecordOrder;
  RecordOrderField: RecordOrderField;
  ResponsiblePerson: ResolverTypeWrapper<ResponsiblePersonParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgendaItem: AgendaItemParent;
  Article: ArticleParent;
  ArticleConnection: Connection;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  Boolean: Scalars['Boolean']['output'];
  Capacity: CapacityParent;
  Change: ChangeParent;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Directive: Directive;
  Document: DocumentParent;
  DocumentConnection: Connection;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentMeetingConnection: Connection;
  DocumentMeetingEdge: Omit<DocumentMeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  DocumentOrder: DocumentOrder;
  Edition: EditionParent;
  EditionConnection: Connection;
  EditionEdge: Omit<EditionEdge, 'node'> & { node: ResolversParentTypes['Edition'] };
  EditionFilter: EditionFilter;
  EditionOrder: EditionOrder;
  Enterprise: EnterpriseParent;
  EnterpriseConnection: Connection;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseProjectConnection: Connection;
  EnterpriseProjectEdge: Omit<EnterpriseProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Figure: ResolversInterfaceTypes<ResolversParentTypes>['Figure'];
  FigureChange: FigureChange;
  Honour: HonourParent;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Image: Image;
  Indicator: IndicatorParent;
  Industry: IndustryParent;
  Int: Scalars['Int']['output'];
  Limits: Limits;
  Meeting: MeetingParent;
  MeetingConnection: Connection;
  MeetingDocumentConnection: Connection;
  MeetingDocumentEdge: Omit<MeetingDocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  Milestone: Omit<Milestone, 'date'> & { date?: Maybe<ResolversParentTypes['PartialDate']> };
  Money: MoneyParent;
  MoneyRate: MoneyRateParent;
  NameOrder: NameOrder;
  NamedPerson: NamedPerson;
  Node: NodeParent;
  Organization: OrganizationParent;
  OrganizationConnection: Connection;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationPersonConnection: Connection;
  OrganizationPersonEdge: Omit<OrganizationPersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Participant: ParticipantParent;
  Person: PersonParent;
  PersonConnection: Connection;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonMeetingConnection: Connection;
  PersonMeetingEdge: Omit<PersonMeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Post: PostParent;
  Project: ProjectParent;
  ProjectConnection: Connection;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectParty: ProjectPartyParent;
  ProjectProgress: ProjectProgressParent;
  Publication: PublicationParent;
  Query: Record<PropertyKey, never>;
  Record: RecordParent;
  RecordConnection: Connection;
  RecordEdge: Omit<RecordEdge, 'node'> & { node: ResolversParentTypes['Record'] };
  RecordFilter: RecordFilter;
  RecordOrder: RecordOrder;
  ResponsiblePerson: ResponsiblePersonParent;
  Source: SourceParent;
  String: Scalars['String']['output'];
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  action?: Resolver<ResolversTypes['AgendaAction'], ParentType, ContextType>;
  actionOriginal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directives?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  deck?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  genre?: Resolver<ResolversTypes['ArticleGenre'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  kicker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  kind?: Resolver<ResolversTypes['DirectiveKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<DocumentArticlesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  issuerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['DocumentMeetingConnection'], ParentType, ContextType, Partial<DocumentMeetingsArgs>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentMeetingConnection'] = ResolversParentTypes['DocumentMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentMeetingEdge'] = ResolversParentTypes['DocumentMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MeetingDocumentRole'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<EditionArticlesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newspaper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionConnection'] = ResolversParentTypes['EditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Edition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionEdge'] = ResolversParentTypes['EditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<EnterpriseArticlesArgs>>;
  classification?: Resolver<Maybe<ResolversTypes['EnterpriseClassification']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  honours?: Resolver<Array<ResolversTypes['Honour']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['EnterpriseProjectConnection'], ParentType, ContextType, Partial<EnterpriseProjectsArgs>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProjectConnection'] = ResolversParentTypes['EnterpriseProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProjectEdge'] = ResolversParentTypes['EnterpriseProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  __resolveType: TypeResolveFn<'Capacity' | 'Indicator' | 'Money' | 'MoneyRate', ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  basis?: Resolver<ResolversTypes['ChangeBasis'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DirectionOfChange'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type HonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour']> = {
  issuer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  change?: Resolver<Maybe<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndustryLabelArgs, 'locale'>>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  maxAliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agendaItems?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<MeetingArticlesArgs>>;
  attendees?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['MeetingClassification'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dayPart?: Resolver<Maybe<ResolversTypes['DayPart']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['MeetingDocumentConnection'], ParentType, ContextType, Partial<MeetingDocumentsArgs>>;
  enlarged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedPeople?: Resolver<Array<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDocumentConnection'] = ResolversParentTypes['MeetingDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDocumentEdge'] = ResolversParentTypes['MeetingDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MeetingDocumentRole'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyRate'] = ResolversParentTypes['MoneyRate']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedPerson'] = ResolversParentTypes['NamedPerson']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  classification?: Resolver<Maybe<ResolversTypes['OrganizationClassification']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<OrganizationEnterprisesArgs>>;
  honouredEnterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<OrganizationHonouredEnterprisesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<OrganizationMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['OrganizationPersonConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPersonConnection'] = ResolversParentTypes['OrganizationPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPersonEdge'] = ResolversParentTypes['OrganizationPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<PersonEnterprisesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PersonMeetingConnection'], ParentType, ContextType, Partial<PersonMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<PersonProjectsArgs>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMeetingConnection'] = ResolversParentTypes['PersonMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMeetingEdge'] = ResolversParentTypes['PersonMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ProjectArticlesArgs>>;
  capacities?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedOutput?: Resolver<Maybe<ResolversTypes['MoneyRate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['ProjectNature']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ResponsiblePerson']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProjectProgress']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type ProjectProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectProgress'] = ResolversParentTypes['ProjectProgress']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<PublicationChangesArgs, 'first'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<QueryEditionArgs, 'id'>>;
  editions?: Resolver<ResolversTypes['EditionConnection'], ParentType, ContextType, Partial<QueryEditionsArgs>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, Partial<QueryPublicationArgs>>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, Partial<QueryRecordsArgs>>;
};

export type RecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document' | 'Edition' | 'Enterprise' | 'Meeting' | 'Organization' | 'Person' | 'Project', ParentType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEdge'] = ResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
};

export type ResponsiblePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsiblePerson'] = ResolversParentTypes['ResponsiblePerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Directive?: DirectiveResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentMeetingConnection?: DocumentMeetingConnectionResolvers<ContextType>;
  DocumentMeetingEdge?: DocumentMeetingEdgeResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionConnection?: EditionConnectionResolvers<ContextType>;
  EditionEdge?: EditionEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseProjectConnection?: EnterpriseProjectConnectionResolvers<ContextType>;
  EnterpriseProjectEdge?: EnterpriseProjectEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingDocumentConnection?: MeetingDocumentConnectionResolvers<ContextType>;
  MeetingDocumentEdge?: MeetingDocumentEdgeResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyRate?: MoneyRateResolvers<ContextType>;
  NamedPerson?: NamedPersonResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationPersonConnection?: OrganizationPersonConnectionResolvers<ContextType>;
  OrganizationPersonEdge?: OrganizationPersonEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonMeetingConnection?: PersonMeetingConnectionResolvers<ContextType>;
  PersonMeetingEdge?: PersonMeetingEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  ProjectProgress?: ProjectProgressResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEdge?: RecordEdgeResolvers<ContextType>;
  ResponsiblePerson?: ResponsiblePersonResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
};

