/** 项目: an industrial or public project: its parties, investment, capacity and progress. */
import { z } from 'zod';
import { capacity, REALIZATIONS, indicators, money, moneyRate } from '../figures.ts';
import { linkTo, linkToAny, roleKey } from '../ids.ts';
import { divisionOf, sectionOf } from '../industry.ts';
import { industryCode } from '../industryCode.ts';
import {
  type AmountAttribute,
  type Attribute,
  byLinks,
  byLinksWith,
  byValue,
  type DayAttribute,
  defineKind,
  type ListFamily,
  textsOf,
} from '../kind.ts';
import { otherNames } from '../names.ts';
import { partialDate } from '../partialDate.ts';
import { namedOrganization, responsiblePerson } from '../people.ts';
import { place } from '../place.ts';
import { linksOfSources, source, sourceLinks } from '../source.ts';
import { line, many, paragraph } from '../text.ts';

/** 拟建(前期), 签约, 在建, 竣工, 投产, 停建, 终止, 其他. */
export const PROJECT_STATUSES = [
  'PLANNED',
  'SIGNED',
  'UNDER_CONSTRUCTION',
  'COMPLETED',
  'IN_PRODUCTION',
  'SUSPENDED',
  'TERMINATED',
  'OTHER',
] as const;
/** 新建, 扩建, 改建和技术改造, 迁建, 其他. */
export const PROJECT_NATURES = ['NEW', 'EXPANSION', 'RECONSTRUCTION', 'RELOCATION', 'OTHER'] as const;
/** 签约, 开工, 封顶, 设备安装, 竣工, 试生产, 投产, 达产, 其他. */
export const MILESTONE_KINDS = [
  'SIGNED',
  'STARTED',
  'TOPPED_OUT',
  'EQUIPMENT_INSTALLATION',
  'COMPLETED',
  'TRIAL_PRODUCTION',
  'IN_PRODUCTION',
  'FULL_CAPACITY',
  'OTHER',
] as const;
/** 业主 (given by `owner`), 投资方, 施工, 设计, 监理, 供应商, 客户, 其他. */
const PARTY_ROLES = ['INVESTOR', 'CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'SUPPLIER', 'CUSTOMER', 'OTHER'] as const;

/** 主体: what can own a project or have another role in it. */
export const BODY_KINDS = ['Enterprise', 'Organization'] as const;

const shape = z.strictObject({
  name: line,
  otherNames,
  status: z.enum(PROJECT_STATUSES),
  nature: z.enum(PROJECT_NATURES).optional(),
  industry: industryCode.optional(),
  /** Where it is built, as printed. */
  location: place.optional(),
  /** 所在区域. */
  area: linkTo('Area').optional(),
  /** 所在园区. */
  park: namedOrganization.optional(),
  purpose: paragraph.optional(),
  summary: paragraph.optional(),
  /** When the project was first made public. */
  announcedOn: partialDate.optional(),
  investment: money.optional(),
  /** Additional output when in production. */
  expectedOutput: moneyRate.optional(),
  capacities: many(capacity),
  indicators,
  /** The progress on certain days, oldest first. */
  progress: many(z.strictObject({ date: partialDate, text: paragraph, source: source.optional() })),
  milestones: many(
    z.strictObject({
      kind: z.enum(MILESTONE_KINDS),
      state: z.enum(REALIZATIONS),
      date: partialDate.optional(),
      original: line.optional(),
    }),
  ),
  owner: linkToAny(BODY_KINDS).optional(),
  parties: many(
    z.strictObject({
      role: z.enum(PARTY_ROLES),
      name: line,
      body: linkToAny(BODY_KINDS).optional(),
      note: line.optional(),
    }),
  ),
  responsiblePeople: many(responsiblePerson),
  /** 所属项目: the project of which it is a phase. */
  phaseOf: linkTo('Project').optional(),
  sources: many(source),
});

export type ProjectContent = z.output<typeof shape>;

/** 主体的项目: the projects that an enterprise or organization owns or is a party to. */
export const projectsOfBody: ListFamily<ProjectContent> = {
  name: 'Project/body',
  order: 'date',
  memberships: (it) =>
    byLinksWith('roles', [
      { id: it.owner, note: 'OWNER' },
      ...it.parties.map(({ body, role }) => ({ id: body, note: role })),
    ]),
};

/** 参与方和角色: both of the same participant, the owner included. */
export const projectParticipation: Attribute<ProjectContent> = {
  name: 'Project/participation',
  values: (it) => [
    it.owner && roleKey(it.owner, 'OWNER'),
    ...it.parties.map(({ body, role }) => body && roleKey(body, role)),
  ],
};

/** 负责的项目: the projects that a person is responsible for. */
export const projectsOfPerson: ListFamily<ProjectContent> = {
  name: 'Project/person',
  order: 'date',
  memberships: (it) => byLinks(it.responsiblePeople.map(({ person }) => person)),
};

/** 各期项目: the phases of a project. */
export const projectsOfWhole: ListFamily<ProjectContent> = {
  name: 'Project/phase-of',
  order: 'date',
  memberships: (it) => byLinks([it.phaseOf]),
};

/** 区域的项目: the projects in an area. */
export const projectsOfArea: ListFamily<ProjectContent> = {
  name: 'Project/area',
  order: 'date',
  memberships: (it) => byLinks([it.area]),
};

/** 园区项目: the projects in a park. */
export const projectsOfPark: ListFamily<ProjectContent> = {
  name: 'Project/park',
  order: 'date',
  memberships: (it) => byLinks([it.park?.organization]),
};

/** 业主的项目: the projects that an enterprise or organization owns. */
export const projectsOfOwner: ListFamily<ProjectContent> = {
  name: 'Project/owner',
  order: 'date',
  memberships: (it) => byLinks([it.owner]),
};

/** 按项目状态. */
export const projectsOfStatus: ListFamily<ProjectContent> = {
  name: 'Project/status',
  order: 'date',
  memberships: (it) => byValue(it.status),
};

/** 按行业门类: by the section letter. */
export const projectsOfIndustry: ListFamily<ProjectContent> = {
  name: 'Project/industry',
  order: 'date',
  memberships: (it) => byValue(it.industry && sectionOf(it.industry)),
};

/** 按行业代码: with all its digits. */
export const projectIndustry: Attribute<ProjectContent> = {
  name: 'Project/industry-code',
  values: (it) => [it.industry],
};

/** 按行业大类: by the section letter and two digits; none if only the letter is known. */
export const projectDivision: Attribute<ProjectContent> = {
  name: 'Project/industry-division',
  values: (it) => [it.industry && divisionOf(it.industry)],
};

/** 按建设性质. */
export const projectNature: Attribute<ProjectContent> = { name: 'Project/nature', values: (it) => [it.nature] };

/** 按建设地点. */
export const projectLocation: Attribute<ProjectContent> = {
  name: 'Project/location',
  values: (it) => [it.location?.name],
};

/** 公布日期. */
export const projectAnnounced: DayAttribute<ProjectContent> = {
  name: 'Project/announced',
  days: (it) => (it.announcedOn ? [{ key: '', day: it.announcedOn }] : []),
};

/** Key of a milestone among the days of a project. */
export const milestoneKey = (kind: string, state: string): string => `${kind}/${state}`;

/** 里程碑: milestones, reached or expected, and their days. */
export const projectMilestones: DayAttribute<ProjectContent> = {
  name: 'Project/milestone',
  days: (it) => it.milestones.map(({ kind, state, date }) => ({ key: milestoneKey(kind, state), day: date })),
};

/** 逾期: the last possible days of expected milestones of a type that no milestone has reached. */
export const projectDue: DayAttribute<ProjectContent> = {
  name: 'Project/due',
  days: ({ milestones }) =>
    milestones.flatMap(({ kind, state, date }) => {
      const isReached = milestones.some((each) => each.kind === kind && each.state === 'ACTUAL');
      const last = date?.latest;
      if (state !== 'EXPECTED' || isReached || last === undefined) return [];
      return [{ key: '', day: { edtf: last, earliest: last, latest: last, precision: 'DAY' } }];
    }),
};

/** 总投资. */
export const projectInvestment: AmountAttribute<ProjectContent> = {
  name: 'Project/investment',
  amount: (it) => it.investment,
};

/** 预计新增产值. */
export const projectExpectedOutput: AmountAttribute<ProjectContent> = {
  name: 'Project/expected-output',
  amount: (it) => it.expectedOutput,
};

export const Project = defineKind({
  kind: 'Project',
  term: '项目',
  shape,
  title: (it) => it.name,
  // A project that was never announced has the date of its first reported progress.
  date: (it) => it.announcedOn ?? it.progress[0]?.date,
  links: (project) => [
    { field: 'owner', id: project.owner },
    { field: 'phaseOf', id: project.phaseOf },
    { field: 'area', id: project.area },
    { field: 'park.organization', id: project.park?.organization },
    ...project.parties.map(({ body }, at) => ({ field: `parties[${at}].body`, id: body })),
    ...project.responsiblePeople.map(({ person }, at) => ({ field: `responsiblePeople[${at}].person`, id: person })),
    ...linksOfSources(project.sources),
    ...sourceLinks(project.investment?.source, 'investment.source'),
    ...sourceLinks(project.expectedOutput?.source, 'expectedOutput.source'),
    ...project.capacities.flatMap((figure, at) => sourceLinks(figure.source, `capacities[${at}].source`)),
    ...project.indicators.flatMap((figure, at) => sourceLinks(figure.source, `indicators[${at}].source`)),
    ...project.progress.flatMap((step, at) => sourceLinks(step.source, `progress[${at}].source`)),
  ],
  lists: [
    projectsOfBody,
    projectsOfOwner,
    projectsOfWhole,
    projectsOfPerson,
    projectsOfArea,
    projectsOfPark,
    projectsOfStatus,
    projectsOfIndustry,
  ],
  organizationShorthand: { park: 'one' },
  texts: (project) => [
    ...textsOf('name', 'name', project.name),
    ...textsOf('name', 'otherNames', ...project.otherNames),
    ...textsOf('summary', 'summary', project.summary),
    ...textsOf('summary', 'purpose', project.purpose),
    ...textsOf('body', 'capacities', ...project.capacities.map(({ product }) => product)),
    ...textsOf('body', 'progress', ...project.progress.map(({ text }) => text)),
    ...textsOf('body', 'parties', ...project.parties.flatMap(({ name, note }) => [name, note])),
    ...textsOf(
      'body',
      'responsiblePeople',
      ...project.responsiblePeople.flatMap(({ name, position }) => [name, position]),
    ),
    ...textsOf('body', 'indicators', ...project.indicators.map(({ name }) => name)),
    ...textsOf('body', 'location', project.location?.name),
    ...textsOf('body', 'park', project.park?.name),
  ],
  names: (it) => [it.name, ...it.otherNames],
  attributes: [projectIndustry, projectDivision, projectNature, projectLocation, projectParticipation],
  days: [projectAnnounced, projectMilestones, projectDue],
  amounts: [projectInvestment, projectExpectedOutput],
});
