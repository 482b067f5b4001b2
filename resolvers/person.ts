import { enterprisesOfPerson } from '../src/records/kinds/enterprise.ts';
import { meetingsOfPerson } from '../src/records/kinds/meeting.ts';
import { peopleByName, peopleOfOrganization } from '../src/records/kinds/person.ts';
import { projectsOfPerson } from '../src/records/kinds/project.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { enterprises } from './enterprise.ts';
import { meetings } from './meeting.ts';
import { projects } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphMembershipResolvers,
  GraphNameOrderField,
  GraphPersonFacets,
  GraphPersonFilter,
  GraphPersonResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Person: GraphPersonResolvers = {
  ...recordFields,
  positions: ({ memberships }) => memberships.map(({ position }) => position),
  meetings: meetings.listedBy(meetingsOfPerson),
  projects: projects.listedBy(projectsOfPerson),
  enterprises: enterprises.listedBy(enterprisesOfPerson),
  articles: articlesAbout,
};

export const Membership: GraphMembershipResolvers = {
  organization: ({ organization }, _, { reader }) => linkedRecord(reader, organization),
};

export const people = listing<GraphPersonFilter, GraphPersonFacets, GraphNameOrderField>({
  field: 'people',
  scope: kindScope('Person', peopleByName),
  filter: {
    namePrefix: { nameOf: 'Person' },
    organization: { list: peopleOfOrganization, id: 'Organization', repeats: true, facet: true },
  },
  orders: { NAME: 'name', UPDATED_AT: 'updated' },
});

export const personQueries = {
  person: recordById('Person'),
  people: people.all,
} satisfies GraphQueryResolvers;
