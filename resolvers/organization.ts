import { articlesMentioning } from '../src/records/article.ts';
import { documentsOfIssuer } from '../src/records/document.ts';
import { enterprisesHonouredBy, enterprisesOfPark } from '../src/records/enterprise.ts';
import { listOf } from '../src/records/kind.ts';
import { meetingsOfOrganizer } from '../src/records/meeting.ts';
import { organizationsByName } from '../src/records/organization.ts';
import { peopleOfOrganization } from '../src/records/person.ts';
import { connectionOf, recordById } from '../src/server/fields.ts';
import { recordFields } from './record.ts';
import type { GraphOrganizationResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Organization: GraphOrganizationResolvers = {
  ...recordFields,
  people: ({ id }, args, context) => connectionOf(context, [listOf(peopleOfOrganization, id)], args),
  meetings: ({ id }, args, context) => connectionOf(context, [listOf(meetingsOfOrganizer, id)], args),
  documents: ({ id }, args, context) => connectionOf(context, [listOf(documentsOfIssuer, id)], args),
  enterprises: ({ id }, args, context) => connectionOf(context, [listOf(enterprisesOfPark, id)], args),
  honouredEnterprises: ({ id }, args, context) => connectionOf(context, [listOf(enterprisesHonouredBy, id)], args),
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
};

export const organizationQueries = {
  organization: recordById('Organization'),
  organizations: (_, args, context) => connectionOf(context, [listOf(organizationsByName)], args),
} satisfies GraphQueryResolvers;
