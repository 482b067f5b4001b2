import type { ListFamily } from '../src/records/kind.ts';
import { MEETING_CLASSIFICATION_LABELS } from '../src/records/labels.ts';
import {
  documentsOfMeeting,
  type MeetingContent,
  meetingsAttendedBy,
  meetingsChairedBy,
  meetingsOfClassification,
  meetingsOfDocument,
  meetingsOfOrganizer,
} from '../src/records/kinds/meeting.ts';
import { parseOptionalIdOf } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { enumKey, monthKey, recordKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, connectionOfLinks, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dateIn, hasValue, hasAnyValue, matchesWords } from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
import { statisticsOf } from '../src/graphql/connections/statistics.ts';
import { articlesAbout } from './article.ts';
import { recordFields } from './record.ts';
import type {
  GraphAgendaItemResolvers,
  GraphMeetingFacetsResolvers,
  GraphMeetingFilter,
  GraphMeetingResolvers,
  GraphParticipantResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Meeting: GraphMeetingResolvers = {
  ...recordFields,
  date: ({ heldOn }) => heldOn,
  organizer: ({ organizer }, _, { reader }) => linkedRecord(reader, organizer),
  chairs: ({ participants }) => participants.filter(({ role }) => role === 'CHAIR'),
  attendees: ({ participants }) => participants.filter(({ role }) => role !== 'CHAIR'),
  agendaItems: ({ agendaItems }) => agendaItems.map((item, at) => ({ ...item, order: at + 1 })),
  documents: (meeting, args, context) => connectionOfLinks(context, documentsOfMeeting(meeting), args),
  articles: articlesAbout,
};

export const Participant: GraphParticipantResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};

export const AgendaItem: GraphAgendaItemResolvers = {
  async documents({ documents }, _, { reader }) {
    const found = await Promise.all(documents.map((id) => linkedRecord(reader, id)));
    return found.filter((document) => document !== undefined);
  },
};

const meetingsThat = (filter: GraphMeetingFilter | null | undefined): Conditions => [
  ...dateIn('heldOn', filter?.heldOn),
  ...hasAnyValue('classification', meetingsOfClassification, filter?.classification),
  ...hasValue(
    'organizer',
    meetingsOfOrganizer,
    parseOptionalIdOf('Organization', filter?.organizer, 'filter.organizer'),
  ),
  ...hasValue('chair', meetingsChairedBy, parseOptionalIdOf('Person', filter?.chair, 'filter.chair')),
  ...hasValue('attendee', meetingsAttendedBy, parseOptionalIdOf('Person', filter?.attendee, 'filter.attendee')),
  ...hasValue('document', meetingsOfDocument, parseOptionalIdOf('Document', filter?.document, 'filter.document')),
  ...matchesWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphMeetingFilter | null | undefined };

/** The meetings on a list that belongs to a record: those that it held, took part in or was considered by. */
export const meetingsOn =
  (family: ListFamily<MeetingContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, listScope(family, id), args, meetingsThat(args.filter));

const classification = enumKey(meetingsOfClassification, MEETING_CLASSIFICATION_LABELS);
const [organizer, chair] = [recordKey(meetingsOfOrganizer), recordKey(meetingsChairedBy)];

export const MeetingFacets: GraphMeetingFacetsResolvers = {
  classification: facet(classification, 'classification'),
  organizer: facet(organizer, 'organizer'),
  chair: facet(chair, 'chair'),
  year: facet(yearKey, 'date'),
};

export const meetingQueries = {
  meeting: recordById('Meeting'),
  meetings: (_, args, context) => connectionOf(context, kindScope('Meeting'), args, meetingsThat(args.filter)),
  meetingStatistics: (_, args, context) =>
    statisticsOf(context, {
      scope: kindScope('Meeting'),
      conditions: meetingsThat(args.filter),
      keys: { YEAR: yearKey, MONTH: monthKey, CLASSIFICATION: classification, ORGANIZER: organizer, CHAIR: chair },
      args,
    }),
} satisfies GraphQueryResolvers;
