/** People as a text names them: the printed name and position stay, whether or not a Person record is linked. */
import { z } from 'zod';
import { linkTo } from './ids.ts';
import { line } from './text.ts';

/** 主持, 出席, 列席, 发言. */
const PARTICIPANT_ROLES = ['CHAIR', 'ATTENDEE', 'NON_VOTING_ATTENDEE', 'SPEAKER'] as const;

const named = { name: line, position: line.optional(), person: linkTo('Person').optional() };

/** Somebody who took part in a meeting. */
export const participant = z.strictObject({ ...named, role: z.enum(PARTICIPANT_ROLES).default('ATTENDEE') });
/** Somebody whom a text names but who was not there, with what he is named for. */
export const namedPerson = z.strictObject({ name: line, position: line.optional(), context: line.optional() });
/** Somebody who answers for a project or an enterprise; the position says as what. */
export const responsiblePerson = z.strictObject(named);

export type Participant = z.output<typeof participant>;
export type ResponsiblePerson = z.output<typeof responsiblePerson>;
