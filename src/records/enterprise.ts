/** 企业: an enterprise with its figures, honours and the people who answer for it. */
import { z } from 'zod';
import { indicators } from './figures.ts';
import { linkTo } from './ids.ts';
import { sectionOf } from './industry.ts';
import { industryCode } from './industryCode.ts';
import { byLinks, byValue, defineKind, type ListFamily } from './kind.ts';
import { identifiers, otherNames } from './names.ts';
import { responsiblePerson } from './people.ts';
import { linksOfSources, source, sourceLinks } from './source.ts';
import { line, many, paragraph } from './text.ts';

/** 国有投资公司, 国有企业, 民营企业, 外资企业, 其他. */
export const ENTERPRISE_CLASSIFICATIONS = [
  'STATE_OWNED_INVESTMENT',
  'STATE_OWNED',
  'PRIVATE',
  'FOREIGN_INVESTED',
  'OTHER',
] as const;

const shape = z.strictObject({
  name: line,
  otherNames,
  identifiers,
  classification: z.enum(ENTERPRISE_CLASSIFICATIONS).optional(),
  industry: industryCode.optional(),
  summary: paragraph.optional(),
  /** 所在园区. */
  park: linkTo('Organization').optional(),
  indicators,
  honours: many(
    z.strictObject({
      title: line,
      level: line.optional(),
      /** The year that the honour is for. */
      year: z.int().min(1900).max(2200).optional(),
      issuer: linkTo('Organization').optional(),
      /** How it is awarded, step by step. */
      steps: many(line),
    }),
  ),
  people: many(responsiblePerson),
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
  memberships: (it) => byLinks([{ id: it.park }]),
};

/** The enterprises that an organization has honoured. */
export const enterprisesHonouredBy: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/honoured-by',
  order: 'name',
  memberships: (it) => byLinks(it.honours.map(({ issuer }) => ({ id: issuer }))),
};

/** 负责的企业: the enterprises that a person answers for. */
export const enterprisesOfPerson: ListFamily<EnterpriseContent> = {
  name: 'Enterprise/person',
  order: 'name',
  memberships: (it) => byLinks(it.people.map(({ person }) => ({ id: person }))),
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

export const Enterprise = defineKind({
  kind: 'Enterprise',
  term: '企业',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (it) => [
    { field: 'park', id: it.park },
    ...it.honours.map(({ issuer }, at) => ({ field: `honours[${at}].issuer`, id: issuer })),
    ...it.people.map(({ person }, at) => ({ field: `people[${at}].person`, id: person })),
    ...it.indicators.flatMap((figure, at) => sourceLinks(figure.source, `indicators[${at}].source`)),
    ...linksOfSources(it.sources),
  ],
  lists: [
    ...[enterprisesByName, enterprisesOfPark, enterprisesOfPerson],
    ...[enterprisesHonouredBy, enterprisesOfHonourLevel, enterprisesOfIndustry],
  ],
});
