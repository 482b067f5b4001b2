/** People and organizations as named in a text: what is printed is stored even if a record is linked. */
import { z } from 'zod';
import { linkTo } from './ids.ts';
import { line } from './text.ts';

/** 主持, 出席, 列席, 发言. */
const PARTICIPANT_ROLES = ['CHAIR', 'ATTENDEE', 'NON_VOTING_ATTENDEE', 'SPEAKER'] as const;

const named = { name: line, position: line.optional(), person: linkTo('Person').optional() };

/** A participant of a meeting. */
export const participant = z.strictObject({ ...named, role: z.enum(PARTICIPANT_ROLES).default('ATTENDEE') });
/** A person whom a text names but who was not present, with the context of the name. */
export const namedPerson = z.strictObject({ ...named, context: line.optional() });
/** An organization as named in a text: the printed name, the record, or both. */
export const namedOrganization = z
  .strictObject({ name: line.optional(), organization: linkTo('Organization').optional() })
  .refine(
    ({ name, organization }) => name !== undefined || organization !== undefined,
    'must have a name or an organization',
  );
/** A person responsible for a project or an enterprise, with the position. */
export const responsiblePerson = z.strictObject(named);

export type Participant = z.output<typeof participant>;
/** 记者, 摄影, 通讯员, 编辑, 其他. */
const BYLINE_ROLES = ['REPORTER', 'PHOTOGRAPHER', 'CORRESPONDENT', 'EDITOR', 'OTHER'] as const;
/** Somebody in the byline of an article. */
export const bylineEntry = z.strictObject({
  name: line,
  role: z.enum(BYLINE_ROLES).default('REPORTER'),
  person: linkTo('Person').optional(),
});

export type BylineEntry = z.output<typeof bylineEntry>;
export type NamedPerson = z.output<typeof namedPerson>;
export type NamedOrganization = z.output<typeof namedOrganization>;
export type ResponsiblePerson = z.output<typeof responsiblePerson>;
