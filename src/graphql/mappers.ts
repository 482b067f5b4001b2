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

export type NodeMapper = LiveRecord | WithdrawnRecord;
export type RecordMapper = LiveRecord | WithdrawnRecord;
export type WithdrawnRecordMapper = WithdrawnRecord;
/** A withdrawal is that of its record. */
export type WithdrawalMapper = WithdrawnRecord;
export type RevisionMapper = Revision;

export type ChangeMapper = Omit<FeedChange, 'position'>;
export type PublicationMapper = PublicationSummary;
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
export type PostMapper = PersonContent['posts'][number];
export type MoneyMapper = Money;
export type MoneyRateMapper = MoneyRate;
export type CapacityMapper = Capacity;
export type IndicatorMapper = Indicator;
