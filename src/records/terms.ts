/**
 * The Chinese words that editors may write for the values of an enum: the term of the contract first, then what newspapers
 * print. Enums with labels have those as terms too.
 */
import {
  OWNERSHIP_LABELS,
  GENRE_LABELS,
  type Label,
  MEETING_TYPE_LABELS,
  ORGANIZATION_TYPE_LABELS,
  PROJECT_NATURE_LABELS,
  PROJECT_STATUS_LABELS,
} from './labels.ts';

/** Terms by values. */
type Terms = Readonly<Record<string, readonly string[]>>;

/** 通讯、特写 are two terms. */
const termsOf = (labels: Readonly<Record<string, Label>>, others: Terms = {}): Terms =>
  Object.fromEntries(
    Object.entries(labels).map(([value, { zh }]) => [value, [zh, ...zh.split(/[、和]/), ...(others[value] ?? [])]]),
  );

/** By the names of the enums in the contract. */
export const ENUM_TERMS: Readonly<Record<string, Terms>> = {
  ArticleGenre: termsOf(GENRE_LABELS, { NEWS: ['新闻', '要闻'], FEATURE: ['专题'], NOTICE: ['通知', '公示', '通告'] }),
  MeetingType: termsOf(MEETING_TYPE_LABELS, {
    PARTY_WORKING_COMMITTEE: ['党工委会'],
    ADMINISTRATION: ['管委会会议', '政府会议', '常务会议'],
  }),
  ProjectStatus: termsOf(PROJECT_STATUS_LABELS, {
    PLANNED: ['筹建', '规划'],
    SIGNED: ['已签约'],
    UNDER_CONSTRUCTION: ['建设中', '开工'],
    COMPLETED: ['建成', '已竣工', '完工'],
    IN_PRODUCTION: ['已投产'],
    SUSPENDED: ['停工', '暂停'],
    TERMINATED: ['终止建设', '取消'],
  }),
  ProjectNature: termsOf(PROJECT_NATURE_LABELS, { RECONSTRUCTION: ['技改'] }),
  Ownership: termsOf(OWNERSHIP_LABELS, {
    STATE_OWNED: ['国企'],
    PRIVATE: ['民企'],
    FOREIGN_INVESTED: ['外资企业', '外企'],
  }),
  OrganizationType: termsOf(ORGANIZATION_TYPE_LABELS),
  Qualifier: {
    EXACT: ['正好'],
    ABOUT: ['约', '大约', '左右'],
    OVER: ['超', '超过', '逾'],
    NEARLY: ['近', '将近'],
    AT_LEAST: ['不低于', '不少于', '至少'],
    UP_TO: ['最多', '不超过', '不高于'],
  },
  Period: {
    DAY: ['日', '每日', '每天'],
    WEEK: ['周', '每周'],
    MONTH: ['月', '每月'],
    QUARTER: ['季度', '每季度', '季'],
    HALF_YEAR: ['半年', '每半年'],
    YEAR: ['年', '每年'],
  },
  Realization: { ACTUAL: ['实际'], EXPECTED: ['预计', '预期', '计划'] },
  FigureChangeDirection: { UP: ['增长', '上升'], DOWN: ['下降', '减少'], UNCHANGED: ['持平'] },
  FigureChangeBasis: {
    YEAR_ON_YEAR: ['同比'],
    PERIOD_ON_PERIOD: ['环比'],
    PRECEDING_PERIODS_TOGETHER: ['前期之和'],
    OTHER: ['其他'],
  },
  DayPart: { MORNING: ['上午'], AFTERNOON: ['下午'], EVENING: ['晚上', '晚'] },
  ParticipantRole: {
    CHAIR: ['主持'],
    ATTENDEE: ['出席', '参加'],
    NON_VOTING_ATTENDEE: ['列席'],
    SPEAKER: ['发言、汇报', '发言', '汇报'],
  },
  AgendaAction: {
    STUDY: ['学习贯彻', '传达学习', '学习', '传达'],
    HEAR: ['听取', '听取汇报'],
    REVIEW: ['研究、审议', '研究', '审议'],
    ASSIGN: ['部署', '安排部署', '安排'],
    BRIEF: ['通报'],
    OTHER: ['其他'],
  },
  DirectiveKind: {
    POINTED_OUT: ['指出'],
    EMPHASIZED: ['强调'],
    REQUIRED: ['要求'],
    DECIDED: ['决定'],
    OTHER: ['其他'],
  },
  MeetingOutcome: {
    SIGNED: ['签约'],
    STARTED: ['开工'],
    COMPLETED: ['竣工'],
    DISCUSSED: ['研究', '讨论'],
    OTHER: ['其他'],
  },
  DocumentValidity: { IN_FORCE: ['有效', '现行有效'], EXPIRED: ['失效'], REPEALED: ['废止'] },
  BylineRole: {
    REPORTER: ['记者', '文'],
    PHOTOGRAPHER: ['摄影', '图'],
    CORRESPONDENT: ['通讯员'],
    EDITOR: ['编辑'],
    OTHER: ['其他'],
  },
  MilestoneKind: {
    SIGNED: ['签约'],
    STARTED: ['开工', '动工'],
    TOPPED_OUT: ['封顶'],
    EQUIPMENT_INSTALLATION: ['设备安装'],
    COMPLETED: ['竣工', '建成', '完工'],
    TRIAL_PRODUCTION: ['试生产'],
    IN_PRODUCTION: ['投产'],
    FULL_CAPACITY: ['达产'],
    OTHER: ['其他'],
  },
  PartyRole: {
    OWNER: ['业主'],
    INVESTOR: ['投资方', '投资'],
    CONTRACTOR: ['施工方', '施工单位', '施工'],
    DESIGNER: ['设计方', '设计单位', '设计'],
    SUPERVISOR: ['监理方', '监理单位', '监理'],
    SUPPLIER: ['供应商', '供应'],
    CUSTOMER: ['客户'],
    OTHER: ['其他'],
  },
};
