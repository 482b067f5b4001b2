/** Enterprises, organizations and people. */
import type {
  Corporation,
  DefinedTerm,
  GovernmentOrganization,
  IdReference,
  Organization,
  OrganizationLeaf,
  OrganizationRole,
  Person,
  ThingLeaf,
  WithContext,
} from 'schema-dts';
import { industryLabel } from '../../records/industry.ts';
import type { ResponsiblePerson } from '../../records/people.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';
import { dataNode } from './data.ts';
import { isoDate } from './dates.ts';
import { indicatorProperty } from './figures.ts';
import { identifiersOf, linkIf, linkTo, type Node, organizationNamed, pageOf, personNamed, some } from './links.ts';

const CONTEXT = 'https://schema.org';

type Body = LiveRecord<'Enterprise' | 'Organization' | 'Person'>;

const common = (record: Body, site: Site) =>
  ({
    '@context': CONTEXT,
    '@id': recordUrl(site, record.id),
    url: pageUrl(site, record.id),
    name: record.name,
    alternateName: some(record.otherNames),
  }) satisfies Partial<WithContext<ThingLeaf>>;

export function enterpriseNode(enterprise: LiveRecord<'Enterprise'>, site: Site): WithContext<Node<Corporation>> {
  const { id, identifiers, indicators, honours, park, area, sources } = enterprise;
  return {
    ...common(enterprise, site),
    '@type': 'Corporation',
    identifier: identifiersOf(id, identifiers),
    description: enterprise.summary,
    keywords: some([
      ...industryTerm(enterprise.industry),
      ...(enterprise.ownership === undefined ? [] : [labelOf('Ownership', enterprise.ownership, 'zh')]),
    ]),
    memberOf: park && organizationNamed(site, park),
    location: linkIf(site, area),
    parentOrganization: linkIf(site, enterprise.parent),
    award: some(honours.map(({ title, year }) => (year === undefined ? title : `${title}（${year}）`))),
    member: some(enterprise.responsiblePeople.map((each) => memberRole(each, site))),
    subjectOf: dataNode(enterprise, site, indicators.map(indicatorProperty)),
    mainEntityOfPage: pageOf(site, enterprise, [...sources, ...indicators.map(({ source }) => source)]),
  };
}

/** The code of the national standard; its codes are not those of ISIC, for which there is a property. */
export function industryTerm(code: string | undefined): Node<DefinedTerm>[] {
  if (code === undefined) return [];
  return [
    { '@type': 'DefinedTerm', termCode: code, name: industryLabel(code, 'zh'), inDefinedTermSet: 'GB/T 4754-2017' },
  ];
}

export function memberRole(each: ResponsiblePerson, site: Site): OrganizationRole<Node<Person>, 'member'> {
  return { '@type': 'OrganizationRole', roleName: each.position, member: personNamed(site, each) };
}

export function organizationNode(
  organization: LiveRecord<'Organization'>,
  site: Site,
): WithContext<Node<GovernmentOrganization>> | WithContext<Node<Organization>> {
  const { id, identifiers, organizationType, summary, sources } = organization;
  const node = {
    ...common(organization, site),
    identifier: identifiersOf(id, identifiers),
    description: summary,
    ...(organizationType !== undefined && { keywords: labelOf('OrganizationType', organizationType, 'zh') }),
    mainEntityOfPage: pageOf(site, organization, sources),
  } satisfies Partial<WithContext<OrganizationLeaf>>;
  return organizationType === 'ADMINISTRATION'
    ? { ...node, '@type': 'GovernmentOrganization' }
    : { ...node, '@type': 'Organization' };
}

/** The name and the posts, as printed. */
export function personNode(person: LiveRecord<'Person'>, site: Site): WithContext<Node<Person>> {
  const { memberships, sources } = person;
  return {
    ...common(person, site),
    '@type': 'Person',
    identifier: identifiersOf(person.id),
    jobTitle: some(
      memberships.filter(({ organization }) => organization === undefined).map(({ position }) => position),
    ),
    memberOf: some(memberships.flatMap((each) => postRole(each, site))),
    mainEntityOfPage: pageOf(site, person, sources),
  };
}

function postRole(
  { position, organization, startedOn, endedOn }: LiveRecord<'Person'>['memberships'][number],
  site: Site,
): OrganizationRole<IdReference, 'memberOf'>[] {
  if (organization === undefined) return [];
  const dates = { startDate: isoDate(startedOn), endDate: isoDate(endedOn) };
  return [{ '@type': 'OrganizationRole', roleName: position, ...dates, memberOf: linkTo(site, organization) }];
}
