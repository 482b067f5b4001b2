/**
 * The Chinese and English names of enum values, for facets and statistics. The Chinese terms are those in the descriptions in
 * `schema.graphql`. A missing or unknown value fails to compile.
 */
import type { REALIZATIONS } from './figures.ts';
import type { AREA_TYPES } from './kinds/area.ts';
import type { GENRES } from './kinds/article.ts';
import type { DOCUMENT_VALIDITIES } from './kinds/document.ts';
import type { OWNERSHIPS } from './kinds/enterprise.ts';
import type { MEETING_TYPES } from './kinds/meeting.ts';
import type { ORGANIZATION_TYPES } from './kinds/organization.ts';
import type { PROJECT_NATURES, PROJECT_STATUSES } from './kinds/project.ts';
import type { Kind } from './registry.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const GENRE_LABELS = {
  NEWS: { zh: '消息', en: 'News' },
  MEETING_REPORT: { zh: '会议报道', en: 'Meeting report' },
  FEATURE: { zh: '通讯、特写', en: 'Feature' },
  PHOTO: { zh: '图片新闻', en: 'Photo news' },
  COMMENTARY: { zh: '评论', en: 'Commentary' },
  NOTICE: { zh: '公告', en: 'Notice' },
  EXPLAINER: { zh: '政策解读', en: 'Policy explainer' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof GENRES)[number], Label>>;

export const MEETING_TYPE_LABELS = {
  PARTY_WORKING_COMMITTEE: { zh: '党工委会议', en: 'Party working committee' },
  PARTY_COMMITTEE: { zh: '党委会议', en: 'Party committee' },
  ADMINISTRATION: { zh: '政府(管委会)会议', en: 'Government or administrative committee' },
  WORK_CONFERENCE: { zh: '工作会议', en: 'Work conference' },
  PROGRESS_CONFERENCE: { zh: '推进会', en: 'Progress conference' },
  PRESS_CONFERENCE: { zh: '新闻发布会', en: 'Press conference' },
  DISCUSSION_FORUM: { zh: '座谈会', en: 'Discussion forum' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof MEETING_TYPES)[number], Label>>;

export const PROJECT_STATUS_LABELS = {
  PLANNED: { zh: '拟建', en: 'Planned' },
  SIGNED: { zh: '签约', en: 'Signed' },
  UNDER_CONSTRUCTION: { zh: '在建', en: 'Under construction' },
  COMPLETED: { zh: '竣工', en: 'Completed' },
  IN_PRODUCTION: { zh: '投产', en: 'In production' },
  SUSPENDED: { zh: '停建', en: 'Suspended' },
  TERMINATED: { zh: '终止', en: 'Terminated' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof PROJECT_STATUSES)[number], Label>>;

export const PROJECT_NATURE_LABELS = {
  NEW: { zh: '新建', en: 'New' },
  EXPANSION: { zh: '扩建', en: 'Expansion' },
  RECONSTRUCTION: { zh: '改建和技术改造', en: 'Reconstruction and technical upgrading' },
  RELOCATION: { zh: '迁建', en: 'Relocation' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof PROJECT_NATURES)[number], Label>>;

export const OWNERSHIP_LABELS = {
  STATE_OWNED_INVESTMENT: { zh: '国有投资公司', en: 'State-owned investment company' },
  STATE_OWNED: { zh: '国有企业', en: 'State-owned enterprise' },
  PRIVATE: { zh: '民营企业', en: 'Private enterprise' },
  FOREIGN_INVESTED: { zh: '外商投资企业', en: 'Foreign-invested enterprise' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof OWNERSHIPS)[number], Label>>;

export const ORGANIZATION_TYPE_LABELS = {
  PARTY_BODY: { zh: '党的机构', en: 'Party body' },
  ADMINISTRATION: { zh: '行政机构', en: 'Administration' },
  PARK: { zh: '园区', en: 'Park' },
  ASSOCIATION: { zh: '行业协会', en: 'Association' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof ORGANIZATION_TYPES)[number], Label>>;

export const DOCUMENT_VALIDITY_LABELS = {
  IN_FORCE: { zh: '有效', en: 'In force' },
  EXPIRED: { zh: '失效', en: 'Expired' },
  REPEALED: { zh: '废止', en: 'Repealed' },
} satisfies Readonly<Record<(typeof DOCUMENT_VALIDITIES)[number], Label>>;

export const AREA_TYPE_LABELS = {
  PROVINCE: { zh: '省级', en: 'Province' },
  PREFECTURE: { zh: '地级', en: 'Prefecture' },
  COUNTY: { zh: '县级', en: 'County or district' },
  TOWNSHIP: { zh: '乡级', en: 'Township or subdistrict' },
  VILLAGE: { zh: '村级', en: 'Village or community' },
  DEVELOPMENT_ZONE: { zh: '开发区', en: 'Development zone' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Readonly<Record<(typeof AREA_TYPES)[number], Label>>;

export const REALIZATION_LABELS = {
  ACTUAL: { zh: '实际', en: 'Actual' },
  EXPECTED: { zh: '预计', en: 'Expected' },
} satisfies Readonly<Record<(typeof REALIZATIONS)[number], Label>>;

export const KIND_LABELS = {
  Article: { zh: '文章', en: 'Article' },
  Meeting: { zh: '会议', en: 'Meeting' },
  Project: { zh: '项目', en: 'Project' },
  Enterprise: { zh: '企业', en: 'Enterprise' },
  Person: { zh: '人物', en: 'Person' },
  Organization: { zh: '机构', en: 'Organization' },
  Document: { zh: '文件', en: 'Document' },
  Edition: { zh: '报纸期次', en: 'Edition' },
  Area: { zh: '区域', en: 'Area' },
  AreaFigure: { zh: '区域数据', en: 'Figure of an area' },
} satisfies Readonly<Record<Kind, Label>>;
