import { enterprisesOfPerson } from '../src/records/enterprise.ts';
import type { ListFamily } from '../src/records/kind.ts';
import { meetingsOfPerson } from '../src/records/meeting.ts';
import { peopleByName, peopleOfOrganization, type PersonContent } from '../src/records/person.ts';
import { projectsOfPerson } from '../src/records/project.ts';
import { parseOptionalIdOf } from '../src/server/arguments.ts';
import type { Context } from '../src/server/context.ts';
import { byRecord } from '../src/server/counting.ts';
import { facet } from '../src/server/facets.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { called, type Conditions, having } from '../src/server/filters.ts';
import { allOf, type ListArguments, onList } from '../src/server/questions.ts';
import { articlesAbout } from './article.ts';
import { enterprisesOn } from './enterprise.ts';
import { meetingsOn } from './meeting.ts';
import { projectsOn } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphPersonFacetsResolvers,
  GraphPersonFilter,
  GraphPersonResolvers,
  GraphPostResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Person: GraphPersonResolvers = {
  ...recordFields,
  positions: ({ posts }) => posts.map(({ position }) => position),
  meetings: meetingsOn(meetingsOfPerson),
  projects: projectsOn(projectsOfPerson),
  enterprises: enterprisesOn(enterprisesOfPerson),
  articles: articlesAbout,
};

export const Post: GraphPostResolvers = {
  organization: ({ organization }, _, { archive }) => linked(archive, organization),
};

const peopleThat = (filter: GraphPersonFilter | null | undefined): Conditions => [
  ...called('Person', filter?.name),
  ...having(
    'organization',
    peopleOfOrganization,
    parseOptionalIdOf('Organization', filter?.organization, 'filter.organization'),
  ),
];

type Arguments = ListArguments & { readonly filter?: GraphPersonFilter | null | undefined };

/** The people on a list that belongs to a record: those who hold a post in an organization. */
export const peopleOn =
  (family: ListFamily<PersonContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, onList(family, id), args, peopleThat(args.filter));

export const PersonFacets: GraphPersonFacetsResolvers = {
  organization: facet(byRecord(peopleOfOrganization), 'organization'),
};

export const personQueries = {
  person: recordById('Person'),
  people: (_, args, context) => connectionOf(context, allOf('Person', peopleByName), args, peopleThat(args.filter)),
} satisfies GraphQueryResolvers;
