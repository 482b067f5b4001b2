import {
  documentsOfMeeting,
  meetingParticipation,
  meetingsChairedBy,
  meetingsOfType,
  meetingsOfDocument,
  meetingsOfOrganizer,
  meetingsOfPerson,
} from '../src/records/kinds/meeting.ts';
import { MEETING_TYPE_LABELS } from '../src/records/labels.ts';
import { parseIdOf } from '../src/graphql/arguments.ts';
import { checkValues, type Conditions, hasBoth, isListedBy } from '../src/graphql/queries/filters.ts';
import { roleKey } from '../src/records/ids.ts';
import { halfYearKey, monthKey, quarterKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { connectionOfLinks, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { recordFields } from './record.ts';
import type {
  GraphAgendaItemResolvers,
  GraphMeetingFacets,
  GraphMeetingFilter,
  GraphMeetingGroupKey,
  GraphMeetingOrderField,
  GraphMeetingResolvers,
  GraphParticipantFilter,
  GraphParticipantResolvers,
  GraphProjectOutcomeResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Meeting: GraphMeetingResolvers = {
  ...recordFields,
  date: ({ heldOn }) => heldOn,
  chairs: ({ participants }) => participants.filter(({ role }) => role === 'CHAIR'),
  attendees: ({ participants }) => participants.filter(({ role }) => role !== 'CHAIR'),
  agendaItems: ({ agendaItems }) => agendaItems.map((item, at) => ({ ...item, order: at + 1 })),
  documents: (meeting, args, context) => connectionOfLinks(context, documentsOfMeeting(meeting), args),
  articles: articlesAbout,
};

export const Participant: GraphParticipantResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};

export const ProjectOutcome: GraphProjectOutcomeResolvers = {
  project: ({ project }, _, { reader }) => linkedRecord(reader, project),
};

export const AgendaItem: GraphAgendaItemResolvers = {
  async documents({ documents }, _, { reader }) {
    const found = await Promise.all(documents.map(async (id) => linkedRecord(reader, id)));
    return found.filter((document) => document !== undefined);
  },
};

/** Person and role must be of the same participant. */
function hasParticipant({ person, roles }: GraphParticipantFilter): Conditions {
  const people = person.map((id, at) => parseIdOf('Person', id, `filter.participant.person[${at}]`));
  const ids = checkValues('participant.person', people);
  return roles == null
    ? isListedBy('participant', meetingsOfPerson, ids, true)
    : hasBoth('participant', meetingParticipation, [ids, checkValues('participant.roles', roles)], roleKey);
}

export const meetings = listing<GraphMeetingFilter, GraphMeetingFacets, GraphMeetingOrderField, GraphMeetingGroupKey>({
  field: 'meetings',
  scope: kindScope('Meeting'),
  filter: {
    heldOn: { date: true },
    meetingType: {
      list: meetingsOfType,
      labels: MEETING_TYPE_LABELS,
      facet: true,
      group: 'MEETING_TYPE',
    },
    organizer: { list: meetingsOfOrganizer, id: 'Organization', repeats: true, facet: true, group: 'ORGANIZER' },
    chair: { list: meetingsChairedBy, id: 'Person', repeats: true, facet: true, group: 'CHAIR' },
    participant: { condition: hasParticipant },
    document: { list: meetingsOfDocument, id: 'Document' },
    without: { without: true },
    words: { words: true },
  },
  otherFacets: { year: { own: 'heldOn', by: yearKey } },
  otherGroupKeys: { YEAR: yearKey, HALF_YEAR: halfYearKey, QUARTER: quarterKey, MONTH: monthKey },
  orders: { HELD_ON: 'date', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

export const meetingQueries = {
  meeting: recordById('Meeting'),
  meetings: meetings.all,
  meetingStatistics: meetings.statistics,
} satisfies GraphQueryResolvers;
