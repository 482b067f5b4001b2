/** 会议: a meeting with its people, agenda and directives. Fields follow OParl 1.1 Meeting and AgendaItem. */
import { z } from 'zod';
import { linkTo, roleKey } from '../ids.ts';
import { type Attribute, byLinks, byLinksWith, byValue, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { partialDate } from '../partialDate.ts';
import { namedOrganization, namedPerson, participant } from '../people.ts';
import { place } from '../place.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many, paragraph } from '../text.ts';

/** 党工委会议, 党委会议, 政府(管委会)会议, 工作会议, 推进会, 新闻发布会, 座谈会, 其他. */
export const MEETING_TYPES = [
  'PARTY_WORKING_COMMITTEE',
  'PARTY_COMMITTEE',
  'ADMINISTRATION',
  'WORK_CONFERENCE',
  'PROGRESS_CONFERENCE',
  'PRESS_CONFERENCE',
  'DISCUSSION_FORUM',
  'OTHER',
] as const;
/** 上午, 下午, 晚上. */
const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
/** 学习贯彻, 听取, 研究(审议), 部署, 通报, 其他. */
const AGENDA_ACTIONS = ['STUDY', 'HEAR', 'REVIEW', 'ASSIGN', 'BRIEF', 'OTHER'] as const;
/** 指出, 强调, 要求, 决定, 其他. */
const DIRECTIVE_KINDS = ['POINTED_OUT', 'EMPHASIZED', 'REQUIRED', 'DECIDED', 'OTHER'] as const;

/** 签约, 开工, 竣工, 研究, 其他. */
const MEETING_OUTCOMES = ['SIGNED', 'STARTED', 'COMPLETED', 'DISCUSSED', 'OTHER'] as const;

const agendaItem = z.strictObject({
  action: z.enum(AGENDA_ACTIONS),
  /** The verb as printed. */
  actionOriginal: line.optional(),
  subject: paragraph,
  documents: many(linkTo('Document')),
  directives: many(z.strictObject({ kind: z.enum(DIRECTIVE_KINDS), text: paragraph })),
});

const shape = z.strictObject({
  title: line,
  meetingType: z.enum(MEETING_TYPES),
  /** 扩大会议: with participants other than its members. */
  isEnlarged: z.boolean().default(false),
  summary: paragraph.optional(),
  heldOn: partialDate,
  dayPart: z.enum(DAY_PARTS).optional(),
  place: place.optional(),
  organizers: many(namedOrganization),
  participants: many(participant),
  namedPeople: many(namedPerson),
  /** In the order of the meeting. */
  agendaItems: many(agendaItem),
  /** Cited at the meeting, but not on the agenda. */
  citedDocuments: many(linkTo('Document')),
  /** 项目成果: what the meeting did for projects, such as a signing with several. */
  projectOutcomes: many(
    z.strictObject({ kind: z.enum(MEETING_OUTCOMES), project: linkTo('Project'), note: line.optional() }),
  ),
  sources: many(source),
});

export type MeetingContent = z.output<typeof shape>;

/** The documents of a meeting with their roles. */
export function documentsOfMeeting(meeting: MeetingContent) {
  return byLinksWith('documentRoles', [
    ...meeting.agendaItems.flatMap((item) => item.documents.map((id) => ({ id, note: 'CONSIDERED' }))),
    ...meeting.citedDocuments.map((id) => ({ id, note: 'CITED' })),
  ]);
}

/** 参会: the meetings that a person took part in. */
export const meetingsOfPerson: ListFamily<MeetingContent> = {
  name: 'Meeting/participant',
  order: 'date',
  memberships: (it) =>
    byLinksWith(
      'roles',
      it.participants.map(({ person, role }) => ({ id: person, note: role })),
    ),
};

/** 主持的会议. */
export const meetingsChairedBy: ListFamily<MeetingContent> = {
  name: 'Meeting/chair',
  order: 'date',
  memberships: (it) => byLinks(it.participants.filter(({ role }) => role === 'CHAIR').map(({ person }) => person)),
};

/** 参会人员和身份: both of the same participant. */
export const meetingParticipation: Attribute<MeetingContent> = {
  name: 'Meeting/participation',
  values: (it) => it.participants.map(({ person, role }) => person && roleKey(person, role)),
};

/** 按会议类型. */
export const meetingsOfType: ListFamily<MeetingContent> = {
  name: 'Meeting/meetingType',
  order: 'date',
  memberships: (it) => byValue(it.meetingType),
};

/** 主办的会议: the meetings that an organization held. */
export const meetingsOfOrganizer: ListFamily<MeetingContent> = {
  name: 'Meeting/organizer',
  order: 'date',
  memberships: (it) => byLinks(it.organizers.map(({ organization }) => organization)),
};

/** The meetings that considered or cited a document. */
export const meetingsOfDocument: ListFamily<MeetingContent> = {
  name: 'Meeting/document',
  order: 'date',
  memberships: documentsOfMeeting,
};

/** 项目的会议: the meetings that did something for a project, with what. */
export const meetingsOfProject: ListFamily<MeetingContent> = {
  name: 'Meeting/project',
  order: 'date',
  memberships: (it) =>
    byLinksWith(
      'outcomes',
      it.projectOutcomes.map(({ project, kind }) => ({ id: project, note: kind })),
    ),
};

export const Meeting = defineKind({
  kind: 'Meeting',
  term: '会议',
  shape,
  title: (it) => it.title,
  date: (it) => it.heldOn,
  links: (meeting) => [
    ...meeting.organizers.map(({ organization }, at) => ({
      field: `organizers[${at}].organization`,
      id: organization,
    })),
    ...meeting.namedPeople.map(({ person }, at) => ({ field: `namedPeople[${at}].person`, id: person })),
    ...meeting.participants.map(({ person }, at) => ({ field: `participants[${at}].person`, id: person })),
    ...meeting.agendaItems.flatMap((item, at) =>
      item.documents.map((id, position) => ({ field: `agendaItems[${at}].documents[${position}]`, id })),
    ),
    ...meeting.citedDocuments.map((id, at) => ({ field: `citedDocuments[${at}]`, id })),
    ...meeting.projectOutcomes.map(({ project }, at) => ({ field: `projectOutcomes[${at}].project`, id: project })),
    ...linksOfSources(meeting.sources),
  ],
  lists: [
    meetingsOfPerson,
    meetingsChairedBy,
    meetingsOfOrganizer,
    meetingsOfDocument,
    meetingsOfProject,
    meetingsOfType,
  ],
  attributes: [meetingParticipation],
  names: (it) => [it.title],
  // `chair: 张克`, `attendees: [臧晓鹏]`.
  peopleShorthand: {
    field: 'participants',
    kind: 'Person',
    roles: { chair: 'CHAIR', chairs: 'CHAIR', attendees: 'ATTENDEE' },
  },
  organizationShorthand: { organizers: 'list' },
  texts: (meeting) => [
    ...textsOf('name', 'title', meeting.title),
    ...textsOf('summary', 'summary', meeting.summary),
    ...textsOf('body', 'agendaItems', ...meeting.agendaItems.map(({ subject }) => subject)),
    ...textsOf(
      'body',
      'agendaItems',
      ...meeting.agendaItems.flatMap(({ directives }) => directives.map(({ text }) => text)),
    ),
    ...meeting.participants.flatMap(({ role, name, position }) =>
      textsOf('body', role === 'CHAIR' ? 'chairs' : 'attendees', name, position),
    ),
    ...meeting.namedPeople.flatMap(({ name, position, context }) =>
      textsOf('body', 'namedPeople', name, position, context),
    ),
    ...textsOf('body', 'projectOutcomes', ...meeting.projectOutcomes.map(({ note }) => note)),
    ...textsOf('body', 'organizers', ...meeting.organizers.map(({ name }) => name)),
    ...textsOf('body', 'place', meeting.place?.name),
  ],
});
