/** The objects that resolvers of a type start from, for types that are neither records nor plain copies of their fields. */
import type { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import type { PublicationSummary, Revision } from '../src/publications/reading/revision.ts';
import type { EnterpriseContent } from '../src/records/kinds/enterprise.ts';
import type { Capacity, Indicator, Money, MoneyRate } from '../src/records/figures.ts';
import type { PartialDate } from '../src/records/edtfDates.ts';
import type { MeetingContent } from '../src/records/kinds/meeting.ts';
import type { DocumentContent } from '../src/records/kinds/document.ts';
import type {
  BylineEntry,
  NamedOrganization,
  NamedPerson,
  Participant,
  ResponsiblePerson,
} from '../src/records/people.ts';
import type { PersonContent } from '../src/records/kinds/person.ts';
import type { ProjectContent } from '../src/records/kinds/project.ts';
import type { LiveRecord, WithdrawnRecord } from '../src/records/registry.ts';
import type { Source } from '../src/records/source.ts';

export type NodeMapper = LiveRecord | WithdrawnRecord | PublicationSummary;
/** Enterprises and organizations. */
export type BodyMapper = LiveRecord<'Enterprise' | 'Organization'>;
export type NamedOrganizationMapper = NamedOrganization;
export type BylineEntryMapper = BylineEntry;
export type ProjectOutcomeMapper = MeetingContent['projectOutcomes'][number];
export type DocumentBasisMapper = DocumentContent['basis'][number];
export type AttachmentMapper = DocumentContent['attachments'][number];
export type NamedPersonMapper = NamedPerson;
export type PublicRecordMapper = LiveRecord | WithdrawnRecord;
export type WithdrawnRecordMapper = WithdrawnRecord;
/** A withdrawal is part of its record. */
export type WithdrawalMapper = WithdrawnRecord;
export type RevisionMapper = Revision;
export type RevisionConnectionMapper = ForwardConnection<Revision>;

export type ChangeConnectionMapper = ForwardConnection<Revision>;
export type PublicationMapper = PublicationSummary;
export type PublicationConnectionMapper = ForwardConnection<PublicationSummary & { readonly position: string }>;
/** The code. */
export type IndustryMapper = string;
export type SourceMapper = Source;
export type ParticipantMapper = Participant;
export type AgendaItemMapper = MeetingContent['agendaItems'][number] & { readonly order: number };
type Party = ProjectContent['parties'][number];
export type ProjectPartyMapper = Omit<Party, 'role'> & { readonly role: Party['role'] | 'OWNER' };
export type ProjectProgressMapper = ProjectContent['progress'][number];
export type ResponsiblePersonMapper = ResponsiblePerson;
export type HonourMapper = EnterpriseContent['honours'][number];
export type MembershipMapper = PersonContent['memberships'][number];
export type PartialDateMapper = PartialDate;
export type MoneyMapper = Money;
export type MoneyRateMapper = MoneyRate;
export type CapacityMapper = Capacity;
export type IndicatorMapper = Indicator;
