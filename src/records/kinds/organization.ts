/** 机构: a public body, a park or an association. */
import { z } from 'zod';
import { type Attribute, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { identifierKey, identifiers, otherNames } from '../names.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many, paragraph } from '../text.ts';

/** 党的机构, 行政机构, 园区, 行业协会, 其他. */
export const ORGANIZATION_TYPES = ['PARTY_BODY', 'ADMINISTRATION', 'PARK', 'ASSOCIATION', 'OTHER'] as const;

const shape = z.strictObject({
  name: line,
  otherNames,
  identifiers,
  organizationType: z.enum(ORGANIZATION_TYPES).optional(),
  summary: paragraph.optional(),
  sources: many(source),
});

export type OrganizationContent = z.output<typeof shape>;

/** 机构名录: all organizations by name. */
export const organizationsByName: ListFamily<OrganizationContent> = {
  name: 'Organization/name',
  order: 'name',
  memberships: () => [{ key: '' }],
};

/** 按机构类型. */
export const organizationType: Attribute<OrganizationContent> = {
  name: 'Organization/organizationType',
  values: (it) => [it.organizationType],
};

/** 按证照号码, in any register. */
export const organizationIdentifier: Attribute<OrganizationContent> = {
  name: 'Organization/identifier',
  values: (it) => it.identifiers.map(({ identifier }) => identifierKey(identifier)),
};

export const Organization = defineKind({
  kind: 'Organization',
  term: '机构',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (it) => linksOfSources(it.sources),
  lists: [organizationsByName],
  texts: (organization) => [
    ...textsOf('name', 'name', organization.name),
    ...textsOf('name', 'otherNames', ...organization.otherNames),
    ...textsOf('summary', 'summary', organization.summary),
    ...textsOf('body', 'identifiers', ...organization.identifiers.map(({ identifier }) => identifier)),
  ],
  names: (it) => [it.name, ...it.otherNames],
  attributes: [organizationType, organizationIdentifier],
});
