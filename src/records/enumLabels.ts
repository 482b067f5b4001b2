/**
 * The Chinese and English names of the values of all enums that records and their history show, by the names of the enums in
 * the contract. The Chinese terms are those in the descriptions in `schema.graphql`; a test compares them.
 */
import { constantCase } from './constantCase.ts';
import {
  AREA_TYPE_LABELS,
  DOCUMENT_VALIDITY_LABELS,
  GENRE_LABELS,
  KIND_LABELS,
  type Label,
  MEETING_TYPE_LABELS,
  ORGANIZATION_TYPE_LABELS,
  OWNERSHIP_LABELS,
  PROJECT_NATURE_LABELS,
  PROJECT_STATUS_LABELS,
  REALIZATION_LABELS,
} from './labels.ts';

type Labels = Readonly<Record<string, Label>>;

const labels = (names: Readonly<Record<string, readonly [zh: string, en: string]>>): Labels =>
  Object.fromEntries(Object.entries(names).map(([value, [zh, en]]) => [value, { zh, en }]));

const WITHDRAWAL_REASONS = {
  MERGED: ['合并', 'Merged'],
  WITHDRAWN: ['撤回', 'Withdrawn'],
  ERASED: ['删除', 'Erased'],
  REDIRECTED: ['替代', 'Replaced'],
} as const;

export const ENUM_LABELS: Readonly<Record<string, Labels>> = {
  RecordKind: Object.fromEntries(Object.entries(KIND_LABELS).map(([kind, label]) => [constantCase(kind), label])),
  ArticleGenre: GENRE_LABELS,
  MeetingType: MEETING_TYPE_LABELS,
  ProjectStatus: PROJECT_STATUS_LABELS,
  ProjectNature: PROJECT_NATURE_LABELS,
  Ownership: OWNERSHIP_LABELS,
  AreaType: AREA_TYPE_LABELS,
  OrganizationType: ORGANIZATION_TYPE_LABELS,
  WithdrawalReason: labels(WITHDRAWAL_REASONS),
  ChangeReason: labels({ CORRECTED: ['更正', 'Corrected'], UPDATED: ['更新', 'Updated'], ...WITHDRAWAL_REASONS }),
  ChangeOperation: labels({ PUBLISH: ['发布', 'Published'], WITHDRAW: ['撤回', 'Withdrawn'] }),
  DatePrecision: labels({
    DAY: ['日', 'Day'],
    MONTH: ['月', 'Month'],
    SEASON: ['季节', 'Season'],
    YEAR: ['年', 'Year'],
    DECADE: ['年代', 'Decade'],
    CENTURY: ['世纪', 'Century'],
    INTERVAL: ['区间', 'Interval'],
  }),
  Qualifier: labels({
    EXACT: ['正好', 'Exactly'],
    ABOUT: ['约', 'About'],
    OVER: ['超', 'Over'],
    NEARLY: ['近', 'Nearly'],
    AT_LEAST: ['不低于', 'At least'],
    UP_TO: ['最多', 'Up to'],
  }),
  Period: labels({
    DAY: ['日', 'Day'],
    WEEK: ['周', 'Week'],
    MONTH: ['月', 'Month'],
    QUARTER: ['季度', 'Quarter'],
    HALF_YEAR: ['半年', 'Half-year'],
    YEAR: ['年', 'Year'],
  }),
  Realization: REALIZATION_LABELS,
  FigureChangeDirection: labels({ UP: ['增长', 'Up'], DOWN: ['下降', 'Down'], UNCHANGED: ['持平', 'Unchanged'] }),
  FigureChangeBasis: labels({
    YEAR_ON_YEAR: ['同比', 'Year on year'],
    PERIOD_ON_PERIOD: ['环比', 'Period on period'],
    START_OF_PERIOD: ['比期初', 'Since the start of the period'],
    ANNUAL_AVERAGE: ['年均', 'Annual average'],
    PRECEDING_PERIODS_TOGETHER: ['前期之和', 'Preceding periods together'],
    OTHER: ['其他', 'Other'],
  }),
  Ranked: labels({ VALUE: ['总量', 'Value'], CHANGE: ['增速', 'Change'] }),
  DayPart: labels({ MORNING: ['上午', 'Morning'], AFTERNOON: ['下午', 'Afternoon'], EVENING: ['晚上', 'Evening'] }),
  ParticipantRole: labels({
    CHAIR: ['主持', 'Chair'],
    ATTENDEE: ['出席', 'Attendee'],
    NON_VOTING_ATTENDEE: ['列席', 'Non-voting attendee'],
    SPEAKER: ['发言、汇报', 'Speaker'],
  }),
  AgendaAction: labels({
    STUDY: ['学习贯彻', 'Studied'],
    HEAR: ['听取', 'Heard'],
    REVIEW: ['研究、审议', 'Reviewed'],
    ASSIGN: ['部署', 'Assigned'],
    BRIEF: ['通报', 'Briefed'],
    OTHER: ['其他', 'Other'],
  }),
  DirectiveKind: labels({
    POINTED_OUT: ['指出', 'Pointed out'],
    EMPHASIZED: ['强调', 'Emphasized'],
    REQUIRED: ['要求', 'Required'],
    DECIDED: ['决定', 'Decided'],
    OTHER: ['其他', 'Other'],
  }),
  MeetingOutcome: labels({
    SIGNED: ['签约', 'Signed'],
    STARTED: ['开工', 'Started'],
    COMPLETED: ['竣工', 'Completed'],
    DISCUSSED: ['研究', 'Discussed'],
    OTHER: ['其他', 'Other'],
  }),
  DocumentValidity: DOCUMENT_VALIDITY_LABELS,
  BylineRole: labels({
    REPORTER: ['记者', 'Reporter'],
    PHOTOGRAPHER: ['摄影', 'Photographer'],
    CORRESPONDENT: ['通讯员', 'Correspondent'],
    EDITOR: ['编辑', 'Editor'],
    OTHER: ['其他', 'Other'],
  }),
  MilestoneKind: labels({
    SIGNED: ['签约', 'Signed'],
    STARTED: ['开工', 'Started'],
    TOPPED_OUT: ['封顶', 'Topped out'],
    EQUIPMENT_INSTALLATION: ['设备安装', 'Equipment installation'],
    COMPLETED: ['竣工', 'Completed'],
    TRIAL_PRODUCTION: ['试生产', 'Trial production'],
    IN_PRODUCTION: ['投产', 'In production'],
    FULL_CAPACITY: ['达产', 'Full capacity'],
    OTHER: ['其他', 'Other'],
  }),
  PartyRole: labels({
    OWNER: ['业主', 'Owner'],
    INVESTOR: ['投资方', 'Investor'],
    CONTRACTOR: ['施工方', 'Contractor'],
    DESIGNER: ['设计方', 'Designer'],
    SUPERVISOR: ['监理方', 'Supervisor'],
    SUPPLIER: ['供应商', 'Supplier'],
    CUSTOMER: ['客户', 'Customer'],
    OTHER: ['其他', 'Other'],
  }),
};
