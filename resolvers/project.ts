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
import { byCode, byIndustry, byMonth, byRecord, byText, byYear } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linked, recordById } from '../src/graphql/resolverHelpers.ts';
import {
  amounting,
  type Conditions,
  dated,
  datedBy,
  having,
  havingAny,
  havingAttribute,
  ofIndustry,
  withWords,
} from '../src/graphql/queries/filters.ts';
import { allOf, type ListArguments, onList } from '../src/graphql/queries/listQuery.ts';
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
  owner: ({ owner }, _, { archive }) => linked(archive, owner),
  async parties({ owner: id, parties }, _, { archive }) {
    const owner = await linked(archive, id);
    return owner ? [{ role: 'OWNER', name: owner.name, enterprise: owner.id }, ...parties] : parties;
  },
  articles: articlesAbout,
};

export const ProjectParty: GraphProjectPartyResolvers = {
  enterprise: ({ enterprise }, _, { archive }) => linked(archive, enterprise),
};

export const ResponsiblePerson: GraphResponsiblePersonResolvers = {
  person: ({ person }, _, { archive }) => linked(archive, person),
};

const projectsThat = (filter: GraphProjectFilter | null | undefined): Conditions => [
  ...dated('date', filter?.date),
  ...(filter?.announcedOn ? datedBy('announcedOn', projectAnnounced, [''], filter.announcedOn) : []),
  ...havingAny('status', projectsOfStatus, filter?.status),
  ...havingAttribute('nature', projectNature, filter?.nature),
  ...havingAttribute('location', projectLocation, filter?.location),
  ...ofIndustry({ section: projectsOfIndustry, code: projectIndustry }, filter?.industry),
  ...amounting('investment', projectInvestment, filter?.investment),
  ...reaching(filter?.milestone),
  ...having('owner', projectsOfOwner, parseOptionalIdOf('Enterprise', filter?.owner, 'filter.owner')),
  ...having('party', projectsOfEnterprise, parseOptionalIdOf('Enterprise', filter?.party, 'filter.party')),
  ...withWords(filter?.words),
];

function reaching(milestone: GraphMilestoneFilter | null | undefined): Conditions {
  if (!milestone) return [];
  const { kind, state, date } = milestone;
  const keys = (state == null ? FIGURE_STATES : [state]).map((each) => milestoneKey(kind, each));
  return datedBy('milestone', projectMilestones, keys, date, 'filter.milestone.date');
}

type Arguments = ListArguments & { readonly filter?: GraphProjectFilter | null | undefined };

/** The projects on a list that belongs to a record: of an enterprise, of a person. */
export const projectsOn =
  (family: ListFamily<ProjectContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, onList(family, id), args, projectsThat(args.filter));

const status = byCode(projectsOfStatus, PROJECT_STATUS_LABELS);
const nature = byCode(projectNature, PROJECT_NATURE_LABELS);
const [industry, division] = [byIndustry(projectsOfIndustry), byIndustry(projectDivision)];
const [location, owner] = [byText(projectLocation), byRecord(projectsOfOwner)];

export const ProjectFacets: GraphProjectFacetsResolvers = {
  status: facet(status, 'status'),
  nature: facet(nature, 'nature'),
  industry: facet(industry, 'industry'),
  location: facet(location, 'location'),
  owner: facet(owner, 'owner'),
  year: facet(byYear, 'date'),
};

export const projectQueries = {
  project: recordById('Project'),
  projects: (_, args, context) => connectionOf(context, allOf('Project'), args, projectsThat(args.filter)),
  projectStatistics: (_, args, context) =>
    statisticsOf(context, {
      base: allOf('Project'),
      conditions: projectsThat(args.filter),
      keys: {
        YEAR: byYear,
        MONTH: byMonth,
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
