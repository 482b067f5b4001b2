import { articlesMentioning } from '../src/records/article.ts';
import { listOf } from '../src/records/kind.ts';
import { projectsOfEnterprise, projectsOfIndustry, projectsOfOwner, projectsOfStatus } from '../src/records/project.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays, parseOptionalIdOf } from '../src/server/arguments.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { having, havingAny, listsFor, parseSections } from '../src/server/filters.ts';
import { recordFields } from './record.ts';
import type {
  GraphProjectPartyResolvers,
  GraphProjectResolvers,
  GraphQueryResolvers,
  GraphResponsiblePersonResolvers,
} from './types.generated.ts';

export const Project: GraphProjectResolvers = {
  ...recordFields,
  owner: ({ owner }, _, { archive }) => linked(archive, owner),
  async parties({ owner: id, parties }, _, { archive }) {
    const owner = await linked(archive, id);
    return owner ? [{ role: 'OWNER', name: owner.name, enterprise: owner.id }, ...parties] : parties;
  },
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
};

export const ProjectParty: GraphProjectPartyResolvers = {
  enterprise: ({ enterprise }, _, { archive }) => linked(archive, enterprise),
};

export const ResponsiblePerson: GraphResponsiblePersonResolvers = {
  person: ({ person }, _, { archive }) => linked(archive, person),
};

export const projectQueries = {
  project: recordById('Project'),
  projects(_, args, context) {
    const { date, status, industry, owner, party } = args.filter ?? {};
    const lists = listsFor(recordsOfKind('Project'), {
      status: havingAny(projectsOfStatus, status, 'filter.status'),
      industry: havingAny(projectsOfIndustry, parseSections(industry, 'filter.industry'), 'filter.industry'),
      owner: having(projectsOfOwner, parseOptionalIdOf('Enterprise', owner, 'filter.owner'), 'filter.owner'),
      party: having(projectsOfEnterprise, parseOptionalIdOf('Enterprise', party, 'filter.party'), 'filter.party'),
    });
    return connectionOf(context, lists, args, parseDays(date, 'filter.date'));
  },
} satisfies GraphQueryResolvers;
