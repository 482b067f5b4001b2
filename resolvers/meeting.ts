import { articlesMentioning } from '../src/records/article.ts';
import { listOf } from '../src/records/kind.ts';
import {
  documentsOfMeeting,
  meetingsAttendedBy,
  meetingsChairedBy,
  meetingsOfClassification,
  meetingsOfDocument,
  meetingsOfOrganizer,
} from '../src/records/meeting.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays, parseOptionalIdOf } from '../src/server/arguments.ts';
import { connectionOf, connectionOfLinks, linked, recordById } from '../src/server/fields.ts';
import { having, havingAny, listsFor } from '../src/server/filters.ts';
import { recordFields } from './record.ts';
import type {
  GraphAgendaItemResolvers,
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
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
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

export const meetingQueries = {
  meeting: recordById('Meeting'),
  meetings(_, args, context) {
    const { heldOn, classification, organizer, chair, attendee, document } = args.filter ?? {};
    const lists = listsFor(recordsOfKind('Meeting'), {
      classification: havingAny(meetingsOfClassification, classification, 'filter.classification'),
      organizer: having(
        meetingsOfOrganizer,
        parseOptionalIdOf('Organization', organizer, 'filter.organizer'),
        'filter.organizer',
      ),
      chair: having(meetingsChairedBy, parseOptionalIdOf('Person', chair, 'filter.chair'), 'filter.chair'),
      attendee: having(meetingsAttendedBy, parseOptionalIdOf('Person', attendee, 'filter.attendee'), 'filter.attendee'),
      document: having(
        meetingsOfDocument,
        parseOptionalIdOf('Document', document, 'filter.document'),
        'filter.document',
      ),
    });
    return connectionOf(context, lists, args, parseDays(heldOn, 'filter.heldOn'));
  },
} satisfies GraphQueryResolvers;
