import { REALIZATIONS } from '../src/records/figures.ts';
import {
  BODY_KINDS,
  MILESTONE_KINDS,
  milestoneKey,
  projectAnnounced,
  projectDivision,
  projectDue,
  projectExpectedOutput,
  projectIndustry,
  projectInvestment,
  projectLocation,
  projectMilestones,
  projectNature,
  projectParticipation,
  projectsOfArea,
  projectsOfBody,
  projectsOfIndustry,
  projectsOfOwner,
  projectsOfPark,
  projectsOfStatus,
  projectsOfWhole,
} from '../src/records/kinds/project.ts';
import { PROJECT_NATURE_LABELS, PROJECT_STATUS_LABELS } from '../src/records/labels.ts';
import { NO_DAY, parseIdOfAny } from '../src/graphql/arguments.ts';
import { dayBefore, isCalendarDay } from '../src/records/calendarDays.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { roleKey } from '../src/records/ids.ts';
import { anyDateIn, checkValues, type Conditions, hasBoth, isListedBy } from '../src/graphql/queries/filters.ts';
import { industryKey, halfYearKey, monthKey, quarterKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { meetingsOfProject } from '../src/records/kinds/meeting.ts';
import { articlesAbout } from './article.ts';
import { meetings } from './meeting.ts';
import { recordFields } from './record.ts';
import type {
  GraphMilestoneFilter,
  GraphOverdueFilter,
  GraphPartyFilter,
  GraphProjectFacets,
  GraphProjectFilter,
  GraphProjectGroupKey,
  GraphProjectOrderField,
  GraphProjectPartyResolvers,
  GraphProjectResolvers,
  GraphProjectTotal,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Project: GraphProjectResolvers = {
  ...recordFields,
  owner: ({ owner }, _, { reader }) => linkedRecord(reader, owner),
  async parties({ owner: id, parties }, _, { reader }) {
    const owner = await linkedRecord(reader, id);
    return owner ? [{ role: 'OWNER', name: owner.name, body: owner.id }, ...parties] : parties;
  },
  area: ({ area }, _, { reader }) => linkedRecord(reader, area),
  phaseOf: ({ phaseOf }, _, { reader }) => linkedRecord(reader, phaseOf),
  phases: (...asked) => projects.listedBy(projectsOfWhole)(...asked),
  meetings: meetings.listedBy(meetingsOfProject),
  articles: articlesAbout,
};

export const ProjectParty: GraphProjectPartyResolvers = {
  body: ({ body }, _, { reader }) => linkedRecord(reader, body),
};

/** Kind, state and day must be of the same milestone. */
function reachedMilestone({ kind, state, date }: GraphMilestoneFilter): Conditions {
  const kinds = kind == null ? MILESTONE_KINDS : [kind];
  const keys = kinds.flatMap((of) => (state == null ? REALIZATIONS : [state]).map((each) => milestoneKey(of, each)));
  return anyDateIn('milestone', projectMilestones, keys, date, 'filter.milestone.date');
}

/** Late on a day: the last possible day of something that is still expected is before it. */
function isOverdue({ asOf }: GraphOverdueFilter): Conditions {
  if (!isCalendarDay(asOf)) throw new InvalidInput('filter.overdue.asOf', NO_DAY);
  return anyDateIn('overdue', projectDue, [''], { to: dayBefore(asOf) });
}

/** Body and role must be of the same participant. */
function hasParty({ body, roles }: GraphPartyFilter): Conditions {
  const bodies = body.map((id, at) => parseIdOfAny(BODY_KINDS, id, `filter.party.body[${at}]`));
  const ids = checkValues('party.body', bodies);
  return roles == null
    ? isListedBy('party', projectsOfBody, ids, true)
    : hasBoth('party', projectParticipation, [ids, checkValues('party.roles', roles)], roleKey);
}

export const projects = listing<
  GraphProjectFilter,
  GraphProjectFacets,
  GraphProjectOrderField,
  GraphProjectGroupKey,
  Exclude<keyof GraphProjectTotal, 'count' | '__typename'>
>({
  field: 'projects',
  scope: kindScope('Project'),
  filter: {
    date: { date: true },
    announcedOn: { days: projectAnnounced },
    status: { list: projectsOfStatus, labels: PROJECT_STATUS_LABELS, facet: true, group: 'STATUS' },
    nature: { attribute: projectNature, labels: PROJECT_NATURE_LABELS, facet: true, group: 'NATURE' },
    location: { attribute: projectLocation, facet: true, group: 'LOCATION' },
    area: { list: projectsOfArea, id: 'Area', facet: true, group: 'AREA' },
    park: { list: projectsOfPark, id: 'Organization', facet: true, group: 'PARK' },
    industry: { industry: { section: projectsOfIndustry, code: projectIndustry }, facet: true, group: 'INDUSTRY' },
    investment: { amount: projectInvestment },
    milestone: { condition: reachedMilestone },
    overdue: { condition: isOverdue },
    owner: { list: projectsOfOwner, id: BODY_KINDS, facet: true, group: 'OWNER' },
    party: { condition: hasParty },
    without: { without: true },
    words: { words: true },
  },
  otherFacets: { year: { own: 'date', by: yearKey } },
  otherGroupKeys: {
    YEAR: yearKey,
    HALF_YEAR: halfYearKey,
    QUARTER: quarterKey,
    MONTH: monthKey,
    INDUSTRY_DIVISION: industryKey(projectDivision),
  },
  orders: {
    DATE: 'date',
    NAME: 'name',
    UPDATED_AT: 'updated',
    RELEVANCE: 'relevance',
    INVESTMENT: { amount: projectInvestment.name },
  },
  summed: {
    investment: { amount: projectInvestment, order: 'INVESTMENT' },
    expectedOutput: { amount: projectExpectedOutput, order: 'EXPECTED_OUTPUT', period: 'YEAR' },
  },
});

export const projectQueries = {
  project: recordById('Project'),
  projects: projects.all,
  projectStatistics: projects.statistics,
} satisfies GraphQueryResolvers;
