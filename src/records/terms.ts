/**
 * The Chinese words that editors may write for the values of an enum: the terms of the contract, and what newspapers print
 * besides.
 */
import { ENUM_LABELS } from './enumLabels.ts';
import type { Label } from './labels.ts';

/** Terms by values. */
type Terms = Readonly<Record<string, readonly string[]>>;

/** 通讯、特写 are two terms. */
const termsOf = (labels: Readonly<Record<string, Label>>, others: Terms = {}): Terms =>
  Object.fromEntries(
    Object.entries(labels).map(([value, { zh }]) => [value, [zh, ...zh.split(/[、和]/), ...(others[value] ?? [])]]),
  );

/** What is printed besides the terms, by the names of the enums. */
const OTHER_TERMS: Readonly<Record<string, Terms>> = {
  ArticleGenre: { NEWS: ['新闻', '要闻'], FEATURE: ['专题'], NOTICE: ['通知', '公示', '通告'] },
  MeetingType: {
    PARTY_WORKING_COMMITTEE: ['党工委会'],
    ADMINISTRATION: ['管委会会议', '政府会议', '常务会议'],
  },
  ProjectStatus: {
    PLANNED: ['筹建', '规划'],
    SIGNED: ['已签约'],
    UNDER_CONSTRUCTION: ['建设中', '开工'],
    COMPLETED: ['建成', '已竣工', '完工'],
    IN_PRODUCTION: ['已投产'],
    SUSPENDED: ['停工', '暂停'],
    TERMINATED: ['终止建设', '取消'],
  },
  ProjectNature: { RECONSTRUCTION: ['技改'] },
  Ownership: {
    STATE_OWNED: ['国企'],
    PRIVATE: ['民企'],
    FOREIGN_INVESTED: ['外资企业', '外企'],
  },
  Qualifier: {
    ABOUT: ['大约', '左右'],
    OVER: ['超过', '逾'],
    NEARLY: ['将近'],
    AT_LEAST: ['不少于', '至少'],
    UP_TO: ['不超过', '不高于'],
  },
  Period: {
    DAY: ['每日', '每天'],
    WEEK: ['每周'],
    MONTH: ['每月'],
    QUARTER: ['每季度', '季'],
    HALF_YEAR: ['每半年'],
    YEAR: ['每年'],
  },
  Realization: { EXPECTED: ['预期', '计划'] },
  FigureChangeDirection: { UP: ['上升'], DOWN: ['减少'] },
  DayPart: { EVENING: ['晚'] },
  ParticipantRole: { ATTENDEE: ['参加'] },
  AgendaAction: { STUDY: ['传达学习', '学习', '传达'], HEAR: ['听取汇报'], ASSIGN: ['安排部署', '安排'] },
  MeetingOutcome: { DISCUSSED: ['讨论'] },
  DocumentValidity: { IN_FORCE: ['现行有效'] },
  BylineRole: { REPORTER: ['文'], PHOTOGRAPHER: ['图'] },
  MilestoneKind: { STARTED: ['动工'], COMPLETED: ['建成', '完工'] },
  PartyRole: {
    INVESTOR: ['投资'],
    CONTRACTOR: ['施工单位', '施工'],
    DESIGNER: ['设计单位', '设计'],
    SUPERVISOR: ['监理单位', '监理'],
    SUPPLIER: ['供应'],
  },
};

/** By the names of the enums in the contract. */
export const ENUM_TERMS: Readonly<Record<string, Terms>> = Object.fromEntries(
  Object.entries(ENUM_LABELS).map(([name, labels]) => [name, termsOf(labels, OTHER_TERMS[name])]),
);
