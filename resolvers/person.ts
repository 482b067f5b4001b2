import { articlesMentioning } from '../src/records/article.ts';
import { enterprisesOfPerson } from '../src/records/enterprise.ts';
import { listOf } from '../src/records/kind.ts';
import { meetingsOfPerson } from '../src/records/meeting.ts';
import { peopleByName } from '../src/records/person.ts';
import { projectsOfPerson } from '../src/records/project.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { recordFields } from './record.ts';
import type { GraphPersonResolvers, GraphPostResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Person: GraphPersonResolvers = {
  ...recordFields,
  positions: ({ posts }) => posts.map(({ position }) => position),
  meetings: ({ id }, args, context) => connectionOf(context, [listOf(meetingsOfPerson, id)], args),
  projects: ({ id }, args, context) => connectionOf(context, [listOf(projectsOfPerson, id)], args),
  enterprises: ({ id }, args, context) => connectionOf(context, [listOf(enterprisesOfPerson, id)], args),
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
};

export const Post: GraphPostResolvers = {
  organization: ({ organization }, _, { archive }) => linked(archive, organization),
};

export const personQueries = {
  person: recordById('Person'),
  people: (_, args, context) => connectionOf(context, [listOf(peopleByName)], args),
} satisfies GraphQueryResolvers;
