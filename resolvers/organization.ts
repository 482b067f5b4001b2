import { documentsOfIssuer } from '../src/records/document.ts';
import { enterprisesHonouredBy, enterprisesOfPark } from '../src/records/enterprise.ts';
import { ORGANIZATION_CLASSIFICATION_LABELS } from '../src/records/labels.ts';
import { meetingsOfOrganizer } from '../src/records/meeting.ts';
import { identifierKey } from '../src/records/names.ts';
import {
  organizationClassification,
  organizationIdentifier,
  organizationsByName,
} from '../src/records/organization.ts';
import { peopleOfOrganization } from '../src/records/person.ts';
import { byCode } from '../src/server/counting.ts';
import { facet } from '../src/server/facets.ts';
import { connectionOf, recordById } from '../src/server/fields.ts';
import { called, type Conditions, havingAttribute } from '../src/server/filters.ts';
import { allOf } from '../src/server/questions.ts';
import { articlesAbout } from './article.ts';
import { documentsOn } from './document.ts';
import { enterprisesOn } from './enterprise.ts';
import { meetingsOn } from './meeting.ts';
import { peopleOn } from './person.ts';
import { recordFields } from './record.ts';
import type {
  GraphOrganizationFacetsResolvers,
  GraphOrganizationFilter,
  GraphOrganizationResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Organization: GraphOrganizationResolvers = {
  ...recordFields,
  people: peopleOn(peopleOfOrganization),
  meetings: meetingsOn(meetingsOfOrganizer),
  documents: documentsOn(documentsOfIssuer),
  enterprises: enterprisesOn(enterprisesOfPark),
  honouredEnterprises: enterprisesOn(enterprisesHonouredBy),
  articles: articlesAbout,
};

const organizationsThat = (filter: GraphOrganizationFilter | null | undefined): Conditions => [
  ...called('Organization', filter?.name),
  ...havingAttribute('classification', organizationClassification, filter?.classification),
  ...havingAttribute(
    'identifier',
    organizationIdentifier,
    filter?.identifier == null ? null : [identifierKey(filter.identifier)],
  ),
];

export const OrganizationFacets: GraphOrganizationFacetsResolvers = {
  classification: facet(byCode(organizationClassification, ORGANIZATION_CLASSIFICATION_LABELS), 'classification'),
};

export const organizationQueries = {
  organization: recordById('Organization'),
  organizations: (_, args, context) =>
    connectionOf(context, allOf('Organization', organizationsByName), args, organizationsThat(args.filter)),
} satisfies GraphQueryResolvers;
