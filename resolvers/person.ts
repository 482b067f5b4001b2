import { enterprisesOfPerson } from '../src/records/kinds/enterprise.ts';
import type { ListFamily } from '../src/records/kind.ts';
import { meetingsOfPerson } from '../src/records/kinds/meeting.ts';
import { peopleByName, peopleOfOrganization, type PersonContent } from '../src/records/kinds/person.ts';
import { projectsOfPerson } from '../src/records/kinds/project.ts';
import { parseOptionalIdOf } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { recordKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { nameStartsWith, type Conditions, hasValue } from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
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
  organization: ({ organization }, _, { reader }) => linkedRecord(reader, organization),
};

const peopleThat = (filter: GraphPersonFilter | null | undefined): Conditions => [
  ...nameStartsWith('Person', filter?.name),
  ...hasValue(
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
    connectionOf(context, listScope(family, id), args, peopleThat(args.filter));

export const PersonFacets: GraphPersonFacetsResolvers = {
  organization: facet(recordKey(peopleOfOrganization), 'organization'),
};

export const personQueries = {
  person: recordById('Person'),
  people: (_, args, context) => connectionOf(context, kindScope('Person', peopleByName), args, peopleThat(args.filter)),
} satisfies GraphQueryResolvers;
