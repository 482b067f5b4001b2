/** A project is `Project`, an undertaking with members; its figures are data about it, its progress and milestones events. */
import type { Event, Organization, OrganizationRole, Place, Project, WithContext } from 'schema-dts';
import type { LiveRecord } from '../../records/registry.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';
import { industryTerm, memberRole } from './bodies.ts';
import { dataNode } from './data.ts';
import { isoSpan } from './dates.ts';
import { capacityProperty, indicatorProperty, moneyProperty } from './figures.ts';
import { identifiersOf, linkIf, type Node, organizationNamed, pageOf, some } from './links.ts';

type ProjectRecord = LiveRecord<'Project'>;

export function projectNode(project: ProjectRecord, site: Site): WithContext<Node<Project>> {
  const { id, name, status, nature, park } = project;
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': recordUrl(site, id),
    url: pageUrl(site, id),
    identifier: identifiersOf(id),
    name,
    alternateName: some(project.otherNames),
    description: project.summary ?? project.purpose,
    keywords: some([
      labelOf('ProjectStatus', status, 'zh'),
      ...(nature === undefined ? [] : [labelOf('ProjectNature', nature, 'zh')]),
      ...industryTerm(project.industry),
    ]),
    location: some(placesOf(project, site)),
    owner: linkIf(site, project.owner),
    parentOrganization: linkIf(site, project.phaseOf),
    memberOf: park && organizationNamed(site, park),
    member: some([
      ...project.parties.map((party) => partyRole(party, site)),
      ...project.responsiblePeople.map((each) => memberRole(each, site)),
    ]),
    event: some([...project.progress.map(progressNode), ...project.milestones.map(milestoneNode)]),
    subjectOf: dataNode(project, site, figuresOf(project)),
    mainEntityOfPage: pageOf(site, project, sourcesIn(project)),
  };
}

function placesOf({ location, area }: ProjectRecord, site: Site) {
  const place: Node<Place>[] = location ? [{ '@type': 'Place', name: location.name }] : [];
  const within = linkIf(site, area);
  return [...place, ...(within ? [within] : [])];
}

function partyRole(
  { role, name, body, note }: ProjectRecord['parties'][number],
  site: Site,
): OrganizationRole<Node<Organization>, 'member'> {
  return {
    '@type': 'OrganizationRole',
    roleName: labelOf('PartyRole', role, 'zh'),
    description: note,
    member: { '@type': 'Organization', name, ...linkIf(site, body) },
  };
}

const progressNode = ({ date, text }: ProjectRecord['progress'][number]): Node<Event> => ({
  '@type': 'Event',
  description: text,
  ...isoSpan(date),
});

const milestoneNode = ({ kind, state, date, original }: ProjectRecord['milestones'][number]): Node<Event> => ({
  '@type': 'Event',
  name: labelOf('MilestoneKind', kind, 'zh'),
  keywords: labelOf('Realization', state, 'zh'),
  description: original ?? date?.original,
  ...isoSpan(date),
});

const figuresOf = ({ investment, expectedOutput, capacities, indicators }: ProjectRecord) => [
  ...moneyProperty('总投资', investment),
  ...moneyProperty('预计新增产值', expectedOutput),
  ...capacities.map(capacityProperty),
  ...indicators.map(indicatorProperty),
];

function sourcesIn({ sources, investment, expectedOutput, capacities, indicators, progress }: ProjectRecord) {
  const figures = [investment, expectedOutput, ...capacities, ...indicators, ...progress];
  return [...sources, ...figures.map((figure) => figure?.source)];
}
