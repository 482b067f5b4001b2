/** What the resolvers of each type of the graph start from, where that is neither its fields nor a record of its kind. */
import type { PublicationSummary } from '../publications/reading/requestReader.ts';
import type { FeedChange } from '../publications/reading/changesPage.ts';
import type { Revision } from '../publications/reading/history.ts';
import type { EnterpriseContent } from '../records/kinds/enterprise.ts';
import type { Capacity, Indicator, Money, MoneyRate } from '../records/figures.ts';
import type { MeetingContent } from '../records/kinds/meeting.ts';
import type { Participant, ResponsiblePerson } from '../records/people.ts';
import type { PersonContent } from '../records/kinds/person.ts';
import type { ProjectContent } from '../records/kinds/project.ts';
import type { LiveRecord, WithdrawnRecord } from '../records/registry.ts';
import type { Source } from '../records/source.ts';

export type NodeParent = LiveRecord | WithdrawnRecord;
export type RecordParent = LiveRecord | WithdrawnRecord;
export type WithdrawnRecordParent = WithdrawnRecord;
/** A withdrawal is that of its record. */
export type WithdrawalParent = WithdrawnRecord;
export type RevisionParent = Revision;

export type ChangeParent = Omit<FeedChange, 'position'>;
export type PublicationParent = PublicationSummary;
/** The code. */
export type IndustryParent = string;
export type SourceParent = Source;
export type ParticipantParent = Participant;
export type AgendaItemParent = MeetingContent['agendaItems'][number] & { readonly order: number };
type Party = ProjectContent['parties'][number];
export type ProjectPartyParent = Omit<Party, 'role'> & { readonly role: Party['role'] | 'OWNER' };
export type ProjectProgressParent = ProjectContent['progress'][number];
export type ResponsiblePersonParent = ResponsiblePerson;
export type HonourParent = EnterpriseContent['honours'][number];
export type PostParent = PersonContent['posts'][number];
export type MoneyParent = Money;
export type MoneyRateParent = MoneyRate;
export type CapacityParent = Capacity;
export type IndicatorParent = Indicator;
