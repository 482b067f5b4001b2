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
import { byCode, byMonth, byRecord, byYear } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, connectionOfLinks, linked, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dated, having, havingAny, withWords } from '../src/graphql/queries/filters.ts';
import { allOf, type ListArguments, onList } from '../src/graphql/queries/listQuery.ts';
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
  organizer: ({ organizer }, _, { archive }) => linked(archive, organizer),
  chairs: ({ participants }) => participants.filter(({ role }) => role === 'CHAIR'),
  attendees: ({ participants }) => participants.filter(({ role }) => role !== 'CHAIR'),
  agendaItems: ({ agendaItems }) => agendaItems.map((item, at) => ({ ...item, order: at + 1 })),
  documents: (meeting, args, context) => connectionOfLinks(context, documentsOfMeeting(meeting), args),
  articles: articlesAbout,
};

export const Participant: GraphParticipantResolvers = {
  person: ({ person }, _, { archive }) => linked(archive, person),
};

export const AgendaItem: GraphAgendaItemResolvers = {
  async documents({ documents }, _, { archive }) {
    const found = await Promise.all(documents.map((id) => linked(archive, id)));
    return found.filter((document) => document !== undefined);
  },
};

const meetingsThat = (filter: GraphMeetingFilter | null | undefined): Conditions => [
  ...dated('heldOn', filter?.heldOn),
  ...havingAny('classification', meetingsOfClassification, filter?.classification),
  ...having('organizer', meetingsOfOrganizer, parseOptionalIdOf('Organization', filter?.organizer, 'filter.organizer')),
  ...having('chair', meetingsChairedBy, parseOptionalIdOf('Person', filter?.chair, 'filter.chair')),
  ...having('attendee', meetingsAttendedBy, parseOptionalIdOf('Person', filter?.attendee, 'filter.attendee')),
  ...having('document', meetingsOfDocument, parseOptionalIdOf('Document', filter?.document, 'filter.document')),
  ...withWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphMeetingFilter | null | undefined };

/** The meetings on a list that belongs to a record: those that it held, took part in or was considered by. */
export const meetingsOn =
  (family: ListFamily<MeetingContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, onList(family, id), args, meetingsThat(args.filter));

const classification = byCode(meetingsOfClassification, MEETING_CLASSIFICATION_LABELS);
const [organizer, chair] = [byRecord(meetingsOfOrganizer), byRecord(meetingsChairedBy)];

export const MeetingFacets: GraphMeetingFacetsResolvers = {
  classification: facet(classification, 'classification'),
  organizer: facet(organizer, 'organizer'),
  chair: facet(chair, 'chair'),
  year: facet(byYear, 'date'),
};

export const meetingQueries = {
  meeting: recordById('Meeting'),
  meetings: (_, args, context) => connectionOf(context, allOf('Meeting'), args, meetingsThat(args.filter)),
  meetingStatistics: (_, args, context) =>
    statisticsOf(context, {
      base: allOf('Meeting'),
      conditions: meetingsThat(args.filter),
      keys: { YEAR: byYear, MONTH: byMonth, CLASSIFICATION: classification, ORGANIZER: organizer, CHAIR: chair },
      args,
    }),
} satisfies GraphQueryResolvers;
