import { REALIZATIONS } from '../src/records/figures.ts';
import {
  milestoneKey,
  projectAnnounced,
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
import { PROJECT_NATURE_LABELS, PROJECT_STATUS_LABELS } from '../src/records/labels.ts';
import { anyDateIn, type Conditions } from '../src/graphql/queries/filters.ts';
import { industryKey, monthKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { recordFields } from './record.ts';
import type {
  GraphMilestoneFilter,
  GraphProjectFacets,
  GraphProjectFilter,
  GraphProjectGroupKey,
  GraphProjectOrderField,
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

/** Kind, state and day must be of the same milestone. */
function reachedMilestone({ kind, state, date }: GraphMilestoneFilter): Conditions {
  const keys = (state == null ? REALIZATIONS : [state]).map((each) => milestoneKey(kind, each));
  return anyDateIn('milestone', projectMilestones, keys, date, 'filter.milestone.date');
}

export const projects = listing<GraphProjectFilter, GraphProjectFacets, GraphProjectOrderField, GraphProjectGroupKey>({
  scope: kindScope('Project'),
  filter: {
    date: { date: true },
    announcedOn: { days: projectAnnounced },
    status: { list: projectsOfStatus, labels: PROJECT_STATUS_LABELS, facet: true, group: 'STATUS' },
    nature: { attribute: projectNature, labels: PROJECT_NATURE_LABELS, facet: true, group: 'NATURE' },
    location: { attribute: projectLocation, facet: true, group: 'LOCATION' },
    industry: { industry: { section: projectsOfIndustry, code: projectIndustry }, facet: true, group: 'INDUSTRY' },
    investment: { amount: projectInvestment },
    milestone: { condition: reachedMilestone },
    owner: { list: projectsOfOwner, id: 'Enterprise', facet: true, group: 'OWNER' },
    party: { list: projectsOfEnterprise, id: 'Enterprise' },
    words: { words: true },
  },
  otherFacets: { year: { own: 'date', by: yearKey } },
  otherGroupKeys: { YEAR: yearKey, MONTH: monthKey, INDUSTRY_DIVISION: industryKey(projectDivision) },
  orders: {
    DATE: 'date',
    NAME: 'name',
    UPDATED_AT: 'updated',
    RELEVANCE: 'relevance',
    INVESTMENT: { amount: projectInvestment.name },
  },
  summed: projectInvestment,
});

export const projectQueries = {
  project: recordById('Project'),
  projects: projects.all,
  projectStatistics: projects.statistics,
} satisfies GraphQueryResolvers;
