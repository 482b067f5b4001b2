import { documentsOfIssuer } from '../src/records/kinds/document.ts';
import { enterprisesHonouredBy, enterprisesOfPark } from '../src/records/kinds/enterprise.ts';
import { ORGANIZATION_CLASSIFICATION_LABELS } from '../src/records/labels.ts';
import { meetingsOfOrganizer } from '../src/records/kinds/meeting.ts';
import { identifierKey } from '../src/records/names.ts';
import {
  organizationClassification,
  organizationIdentifier,
  organizationsByName,
} from '../src/records/kinds/organization.ts';
import { peopleOfOrganization } from '../src/records/kinds/person.ts';
import { enumKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, recordById } from '../src/graphql/resolverHelpers.ts';
import { nameStartsWith, type Conditions, hasAttribute } from '../src/graphql/queries/filters.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
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
  ...nameStartsWith('Organization', filter?.name),
  ...hasAttribute('classification', organizationClassification, filter?.classification),
  ...hasAttribute(
    'identifier',
    organizationIdentifier,
    filter?.identifier == null ? null : [identifierKey(filter.identifier)],
  ),
];

export const OrganizationFacets: GraphOrganizationFacetsResolvers = {
  classification: facet(enumKey(organizationClassification, ORGANIZATION_CLASSIFICATION_LABELS), 'classification'),
};

export const organizationQueries = {
  organization: recordById('Organization'),
  organizations: (_, args, context) =>
    connectionOf(context, kindScope('Organization', organizationsByName), args, organizationsThat(args.filter)),
} satisfies GraphQueryResolvers;
