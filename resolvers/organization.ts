import { areasOfAdministration } from '../src/records/kinds/area.ts';
import { documentsOfIssuer } from '../src/records/kinds/document.ts';
import { enterprisesHonouredBy, enterprisesOfPark } from '../src/records/kinds/enterprise.ts';
import { meetingsOfOrganizer } from '../src/records/kinds/meeting.ts';
import { organizationType, organizationIdentifier, organizationsByName } from '../src/records/kinds/organization.ts';
import { peopleOfOrganization } from '../src/records/kinds/person.ts';
import { projectsOfBody, projectsOfPark } from '../src/records/kinds/project.ts';
import { ORGANIZATION_TYPE_LABELS } from '../src/records/labels.ts';
import { identifierKey } from '../src/records/names.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { recordById } from '../src/graphql/resolverHelpers.ts';
import { areas } from './area.ts';
import { articlesAbout } from './article.ts';
import { documents } from './document.ts';
import { enterprises } from './enterprise.ts';
import { meetings } from './meeting.ts';
import { people } from './person.ts';
import { projects } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphNameOrderField,
  GraphOrganizationFacets,
  GraphOrganizationFilter,
  GraphOrganizationResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Organization: GraphOrganizationResolvers = {
  ...recordFields,
  people: people.listedBy(peopleOfOrganization),
  projects: projects.listedBy(projectsOfBody),
  meetings: meetings.listedBy(meetingsOfOrganizer),
  documents: documents.listedBy(documentsOfIssuer),
  enterprises: enterprises.listedBy(enterprisesOfPark),
  parkProjects: projects.listedBy(projectsOfPark),
  administeredAreas: areas.listedBy(areasOfAdministration),
  honouredEnterprises: enterprises.listedBy(enterprisesHonouredBy),
  articles: articlesAbout,
};

export const organizations = listing<GraphOrganizationFilter, GraphOrganizationFacets, GraphNameOrderField>({
  field: 'organizations',
  scope: kindScope('Organization', organizationsByName),
  filter: {
    namePrefix: { nameOf: 'Organization' },
    organizationType: {
      attribute: organizationType,
      labels: ORGANIZATION_TYPE_LABELS,
      facet: true,
    },
    identifier: { attribute: organizationIdentifier, normalize: identifierKey },
  },
  orders: { NAME: 'name', UPDATED_AT: 'updated' },
});

export const organizationQueries = {
  organization: recordById('Organization'),
  organizations: organizations.all,
} satisfies GraphQueryResolvers;
