/** A meeting is an event; its agenda items are parts of it. */
import type { Event, OrganizationRole, Person, WithContext } from 'schema-dts';
import type { LiveRecord } from '../../records/registry.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';
import { isoSpan } from './dates.ts';
import { identifiersOf, linkTo, type Node, organizationNamed, pageOf, personNamed, some } from './links.ts';

export function meetingNode(meeting: LiveRecord<'Meeting'>, site: Site): WithContext<Node<Event>> {
  const { place, agendaItems, citedDocuments, projectOutcomes } = meeting;
  const documents = [...agendaItems.flatMap((item) => item.documents), ...citedDocuments];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': recordUrl(site, meeting.id),
    url: pageUrl(site, meeting.id),
    identifier: identifiersOf(meeting.id),
    inLanguage: 'zh-CN',
    name: meeting.title,
    description: meeting.summary,
    keywords: labelOf('MeetingType', meeting.meetingType, 'zh'),
    ...isoSpan(meeting.heldOn),
    location: place && { '@type': 'Place', name: place.name },
    organizer: some(meeting.organizers.map((each) => organizationNamed(site, each))),
    attendee: some(meeting.participants.map((each) => attendeeRole(each, site))),
    subEvent: some(agendaItems.map(agendaNode)),
    workFeatured: some([...new Set(documents)].map((id) => linkTo(site, id))),
    about: some([...new Set(projectOutcomes.map(({ project }) => project))].map((id) => linkTo(site, id))),
    mainEntityOfPage: pageOf(site, meeting, meeting.sources),
  };
}

function attendeeRole(participant: LiveRecord<'Meeting'>['participants'][number], site: Site) {
  const role: OrganizationRole<Node<Person>, 'attendee'> = {
    '@type': 'OrganizationRole',
    roleName: labelOf('ParticipantRole', participant.role, 'zh'),
    attendee: { ...personNamed(site, participant), jobTitle: participant.position },
  };
  return role;
}

function agendaNode({ subject, directives }: LiveRecord<'Meeting'>['agendaItems'][number]): Node<Event> {
  const description = directives.map(({ text }) => text).join('\n');
  return { '@type': 'Event', name: subject, ...(description !== '' && { description }) };
}
