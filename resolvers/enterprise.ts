import { articlesMentioning } from '../src/records/article.ts';
import { enterprisesByName, enterprisesOfHonourLevel, enterprisesOfIndustry } from '../src/records/enterprise.ts';
import { listOf } from '../src/records/kind.ts';
import { projectsOfEnterprise } from '../src/records/project.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { having, havingAny, listsFor, parseSections } from '../src/server/filters.ts';
import { recordFields } from './record.ts';
import type { GraphEnterpriseResolvers, GraphHonourResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Enterprise: GraphEnterpriseResolvers = {
  ...recordFields,
  park: ({ park }, _, { archive }) => linked(archive, park),
  projects: ({ id }, args, context) => connectionOf(context, [listOf(projectsOfEnterprise, id)], args),
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
};

export const Honour: GraphHonourResolvers = {
  issuer: ({ issuer }, _, { archive }) => linked(archive, issuer),
};

export const enterpriseQueries = {
  enterprise: recordById('Enterprise'),
  enterprises(_, args, context) {
    const { industry, honourLevel } = args.filter ?? {};
    const lists = listsFor(listOf(enterprisesByName), {
      industry: havingAny(enterprisesOfIndustry, parseSections(industry, 'filter.industry'), 'filter.industry'),
      honourLevel: having(enterprisesOfHonourLevel, honourLevel, 'filter.honourLevel'),
    });
    return connectionOf(context, lists, args);
  },
} satisfies GraphQueryResolvers;
