/** 企业: an enterprise with its figures, honours and responsible people. */
import { z } from 'zod';
import { indicators } from '../figures.ts';
import { linkTo } from '../ids.ts';
import { divisionOf, sectionOf } from '../industry.ts';
import { industryCode } from '../industryCode.ts';
import { type Attribute, byLinks, byValue, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { identifierKey, identifiers, otherNames } from '../names.ts';
import { namedOrganization, responsiblePerson } from '../people.ts';
import { linksOfSources, source, sourceLinks } from '../source.ts';
import { line, many, paragraph } from '../text.ts';

/** 国有投资公司, 国有企业, 民营企业, 外资企业, 其他. */
export const OWNERSHIPS = ['STATE_OWNED_INVESTMENT', 'STATE_OWNED', 'PRIVATE', 'FOREIGN_INVESTED', 'OTHER'] as const;

const shape = z.strictObject({
  name: line,
  otherNames,
  identifiers,
  ownership: z.enum(OWNERSHIPS).optional(),
  industry: industryCode.optional(),
  summary: paragraph.optional(),
  /** 所在园区. */
  park: namedOrganization.optional(),
  /** 所在区域. */
  area: linkTo('Area').optional(),
  indicators,
  honours: many(
    z.strictObject({
      title: line,
      level: line.optional(),
      /** The year that the honour is for. */
      year: z.int().min(1900).max(2200).optional(),
      issuer: linkTo('Organization').optional(),
      /** The steps of the award. */
      steps: many(line),
    }),
  ),
  responsiblePeople: many(responsiblePerson),
  /** 母公司. */
  parent: linkTo('Enterprise').optional(),
  sources: many(source),
});

export type EnterpriseContent = z.output<typeof shape>;

/** 企业名录: all enterprises by name. */
export const enterprisesByName: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/name',
  order: 'name',
  memberships: () => [{ key: '' }],
};

/** 园区企业: the enterprises in a park. */
export const enterprisesOfPark: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/park',
  order: 'name',
  memberships: (it) => byLinks([it.park?.organization]),
};

/** 区域的企业: the enterprises in an area. */
export const enterprisesOfArea: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/area',
  order: 'name',
  memberships: (it) => byLinks([it.area]),
};

/** The enterprises that an organization has honoured. */
export const enterprisesHonouredBy: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/honoured-by',
  order: 'name',
  memberships: (it) => byLinks(it.honours.map(({ issuer }) => issuer)),
};

/** 负责的企业: the enterprises that a person is responsible for. */
export const enterprisesOfPerson: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/person',
  order: 'name',
  memberships: (it) => byLinks(it.responsiblePeople.map(({ person }) => person)),
};

/** 子公司: the enterprises of a parent. */
export const enterprisesOfParent: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/parent',
  order: 'name',
  memberships: (it) => byLinks([it.parent]),
};

/** 按行业门类: by the section letter. */
export const enterprisesOfIndustry: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/industry',
  order: 'name',
  memberships: (it) => byValue(it.industry && sectionOf(it.industry)),
};

/** 按荣誉等级: an enterprise may have honours of several levels. */
export const enterprisesOfHonourLevel: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/honour-level',
  order: 'name',
  memberships: (it) => [...new Set(it.honours.flatMap(({ level }) => level ?? []))].map((key) => ({ key })),
};

/** 按行业代码: with all its digits. */
export const enterpriseIndustry: Attribute<EnterpriseContent> = {
  name: 'Enterprise/industry-code',
  values: (it) => [it.industry],
};

/** 按行业大类: by the section letter and two digits; none if only the letter is known. */
export const enterpriseDivision: Attribute<EnterpriseContent> = {
  name: 'Enterprise/industry-division',
  values: (it) => [it.industry && divisionOf(it.industry)],
};

/** 按企业类型. */
export const enterpriseOwnership: Attribute<EnterpriseContent> = {
  name: 'Enterprise/ownership',
  values: (it) => [it.ownership],
};

/** 按荣誉年度. */
export const enterpriseHonourYear: Attribute<EnterpriseContent> = {
  name: 'Enterprise/honour-year',
  values: (it) => it.honours.map(({ year }) => (year === undefined ? undefined : String(year))),
};

/** One value for an honour's level and year together; either may be unknown. */
export const honourKey = (level = '', year: number | '' = ''): string => `${level} ${year}`;

/** 按荣誉等级和年度: both of the same honour. */
export const enterpriseHonour: Attribute<EnterpriseContent> = {
  name: 'Enterprise/honour',
  values: (it) => it.honours.map(({ level, year }) => honourKey(level, year)),
};

/** 按证照号码, in any register. */
export const enterpriseIdentifier: Attribute<EnterpriseContent> = {
  name: 'Enterprise/identifier',
  values: (it) => it.identifiers.map(({ identifier }) => identifierKey(identifier)),
};

export const Enterprise = defineKind({
  kind: 'Enterprise',
  term: '企业',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (enterprise) => [
    { field: 'parent', id: enterprise.parent },
    { field: 'area', id: enterprise.area },
    { field: 'park.organization', id: enterprise.park?.organization },
    ...enterprise.honours.map(({ issuer }, at) => ({ field: `honours[${at}].issuer`, id: issuer })),
    ...enterprise.responsiblePeople.map(({ person }, at) => ({ field: `responsiblePeople[${at}].person`, id: person })),
    ...enterprise.indicators.flatMap((figure, at) => sourceLinks(figure.source, `indicators[${at}].source`)),
    ...linksOfSources(enterprise.sources),
  ],
  lists: [
    enterprisesByName,
    enterprisesOfPark,
    enterprisesOfArea,
    enterprisesOfPerson,
    enterprisesHonouredBy,
    enterprisesOfParent,
    enterprisesOfHonourLevel,
    enterprisesOfIndustry,
  ],
  texts: (enterprise) => [
    ...textsOf('name', 'name', enterprise.name),
    ...textsOf('name', 'otherNames', ...enterprise.otherNames),
    ...textsOf('summary', 'summary', enterprise.summary),
    ...textsOf('body', 'honours', ...enterprise.honours.flatMap(({ title, level }) => [title, level])),
    ...textsOf(
      'body',
      'responsiblePeople',
      ...enterprise.responsiblePeople.flatMap(({ name, position }) => [name, position]),
    ),
    ...textsOf('body', 'indicators', ...enterprise.indicators.map(({ name }) => name)),
    ...textsOf('body', 'park', enterprise.park?.name),
    ...textsOf('body', 'identifiers', ...enterprise.identifiers.map(({ identifier }) => identifier)),
  ],
  names: (it) => [it.name, ...it.otherNames],
  organizationShorthand: { park: 'one' },
  attributes: [
    enterpriseIndustry,
    enterpriseDivision,
    enterpriseOwnership,
    enterpriseHonourYear,
    enterpriseHonour,
    enterpriseIdentifier,
  ],
});
