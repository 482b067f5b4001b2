import type { ListFamily } from '../src/records/kind.ts';
import { PROJECT_NATURE_LABELS, PROJECT_STATUS_LABELS } from '../src/records/labels.ts';
import { FIGURE_STATES } from '../src/records/figures.ts';
import {
  milestoneKey,
  projectAnnounced,
  type ProjectContent,
  projectDivision,
  projectIndustry,
  projectInvestment,
  projectLocation,
  projectMilestones,
  projectNature,
  projectsOfEnterprise,
  projectsOfIndustry,
  projectsOfOwner,
  projectsOfStatus,
} from '../src/records/kinds/project.ts';
import { parseOptionalIdOf } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { enumKey, industryKey, monthKey, recordKey, textKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import {
  amountIn,
  type Conditions,
  dateIn,
  anyDateIn,
  hasValue,
  hasAnyValue,
  hasAttribute,
  inIndustry,
  matchesWords,
} from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
import { statisticsOf } from '../src/graphql/connections/statistics.ts';
import { articlesAbout } from './article.ts';
import { recordFields } from './record.ts';
import type {
  GraphMilestoneFilter,
  GraphProjectFacetsResolvers,
  GraphProjectFilter,
  GraphProjectPartyResolvers,
  GraphProjectResolvers,
  GraphQueryResolvers,
  GraphResponsiblePersonResolvers,
} from './types.generated.ts';

export const Project: GraphProjectResolvers = {
  ...recordFields,
  owner: ({ owner }, _, { reader }) => linkedRecord(reader, owner),
  async parties({ owner: id, parties }, _, { reader }) {
    const owner = await linkedRecord(reader, id);
    return owner ? [{ role: 'OWNER', name: owner.name, enterprise: owner.id }, ...parties] : parties;
  },
  articles: articlesAbout,
};

export const ProjectParty: GraphProjectPartyResolvers = {
  enterprise: ({ enterprise }, _, { reader }) => linkedRecord(reader, enterprise),
};

export const ResponsiblePerson: GraphResponsiblePersonResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};

const projectsThat = (filter: GraphProjectFilter | null | undefined): Conditions => [
  ...dateIn('date', filter?.date),
  ...(filter?.announcedOn ? anyDateIn('announcedOn', projectAnnounced, [''], filter.announcedOn) : []),
  ...hasAnyValue('status', projectsOfStatus, filter?.status),
  ...hasAttribute('nature', projectNature, filter?.nature),
  ...hasAttribute('location', projectLocation, filter?.location),
  ...inIndustry({ section: projectsOfIndustry, code: projectIndustry }, filter?.industry),
  ...amountIn('investment', projectInvestment, filter?.investment),
  ...reaching(filter?.milestone),
  ...hasValue('owner', projectsOfOwner, parseOptionalIdOf('Enterprise', filter?.owner, 'filter.owner')),
  ...hasValue('party', projectsOfEnterprise, parseOptionalIdOf('Enterprise', filter?.party, 'filter.party')),
  ...matchesWords(filter?.words),
];

function reaching(milestone: GraphMilestoneFilter | null | undefined): Conditions {
  if (!milestone) return [];
  const { kind, state, date } = milestone;
  const keys = (state == null ? FIGURE_STATES : [state]).map((each) => milestoneKey(kind, each));
  return anyDateIn('milestone', projectMilestones, keys, date, 'filter.milestone.date');
}

type Arguments = ListArguments & { readonly filter?: GraphProjectFilter | null | undefined };

/** The projects on a list that belongs to a record: of an enterprise, of a person. */
export const projectsOn =
  (family: ListFamily<ProjectContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, listScope(family, id), args, projectsThat(args.filter));

const status = enumKey(projectsOfStatus, PROJECT_STATUS_LABELS);
const nature = enumKey(projectNature, PROJECT_NATURE_LABELS);
const [industry, division] = [industryKey(projectsOfIndustry), industryKey(projectDivision)];
const [location, owner] = [textKey(projectLocation), recordKey(projectsOfOwner)];

export const ProjectFacets: GraphProjectFacetsResolvers = {
  status: facet(status, 'status'),
  nature: facet(nature, 'nature'),
  industry: facet(industry, 'industry'),
  location: facet(location, 'location'),
  owner: facet(owner, 'owner'),
  year: facet(yearKey, 'date'),
};

export const projectQueries = {
  project: recordById('Project'),
  projects: (_, args, context) => connectionOf(context, kindScope('Project'), args, projectsThat(args.filter)),
  projectStatistics: (_, args, context) =>
    statisticsOf(context, {
      scope: kindScope('Project'),
      conditions: projectsThat(args.filter),
      keys: {
        YEAR: yearKey,
        MONTH: monthKey,
        STATUS: status,
        NATURE: nature,
        INDUSTRY: industry,
        INDUSTRY_DIVISION: division,
        LOCATION: location,
        OWNER: owner,
      },
      args,
      amount: projectInvestment.name,
    }),
} satisfies GraphQueryResolvers;
