/** People as named in a text: the printed name and position are stored even if a Person record is linked. */
import { z } from 'zod';
import { linkTo } from './ids.ts';
import { line } from './text.ts';

/** 主持, 出席, 列席, 发言. */
const PARTICIPANT_ROLES = ['CHAIR', 'ATTENDEE', 'NON_VOTING_ATTENDEE', 'SPEAKER'] as const;

const named = { name: line, position: line.optional(), person: linkTo('Person').optional() };

/** A participant of a meeting. */
export const participant = z.strictObject({ ...named, role: z.enum(PARTICIPANT_ROLES).default('ATTENDEE') });
/** A person whom a text names but who was not present, with the context of the name. */
export const namedPerson = z.strictObject({ name: line, position: line.optional(), context: line.optional() });
/** A person responsible for a project or an enterprise, with the position. */
export const responsiblePerson = z.strictObject(named);

export type Participant = z.output<typeof participant>;
export type ResponsiblePerson = z.output<typeof responsiblePerson>;
