/** A meeting in a calendar: on its days, without times, for texts print none; the part of the day is in the description. */
import type { NamedOrganization } from '../../records/people.ts';
import type { LiveRecord } from '../../records/registry.ts';
import type { Locale } from '../format.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, type Site } from '../site.ts';
import { lines, type Placed } from './calendarEvent.ts';
import { exactDays, isUncertain } from './days.ts';
import { uidOf } from './uid.ts';

const WORDS = {
  zh: { organizers: '主办：', chairs: '主持：', between: '、' },
  en: { organizers: 'Organized by: ', chairs: 'Chaired by: ', between: ', ' },
};

type Titles = ReadonlyMap<string, string>;

/** @param titles of organizers that no name is printed of, see {@link unnamedOrganizers}. */
export function meetingEvents(meeting: LiveRecord<'Meeting'>, site: Site, locale: Locale, titles: Titles): Placed {
  const { id, title, heldOn, place, meetingType, revision, firstPublishedAt, updatedAt } = meeting;
  const days = exactDays(heldOn);
  if (!days) return { events: [], leftOut: 1 };
  const event = {
    uid: uidOf(site, id),
    summary: title,
    ...days,
    isTentative: isUncertain(heldOn),
    isBusy: true,
    location: place?.name,
    description: descriptionOf(meeting, site, locale, titles),
    category: labelOf('MeetingType', meetingType, locale),
    url: pageUrl(site, id),
    revision,
    createdAt: firstPublishedAt,
    updatedAt,
  };
  return { events: [event], leftOut: 0 };
}

function descriptionOf(meeting: LiveRecord<'Meeting'>, site: Site, locale: Locale, titles: Titles): string {
  const { heldOn, dayPart, organizers, participants, summary, agendaItems } = meeting;
  const words = WORDS[locale];
  const named = (label: string, names: readonly string[]) =>
    names.length === 0 ? undefined : label + names.join(words.between);
  const chairs = participants.filter(({ role }) => role === 'CHAIR').map(({ name }) => name);
  const part = dayPart && labelOf('DayPart', dayPart, locale);
  // The printed date may have it already: 8月13日下午.
  const when = [heldOn.original, heldOn.original?.includes(part ?? '') ? undefined : part].filter(
    (each) => each !== undefined,
  );
  return lines([
    when.join(' '),
    named(
      words.organizers,
      organizers.map((each) => nameOf(each, site, titles)),
    ),
    named(words.chairs, chairs),
    summary,
    ...agendaItems.map(({ subject }, at) => `${at + 1}. ${subject}`),
    pageUrl(site, meeting.id),
  ]);
}

/** Ids of organizers that only the record is given of. */
export const unnamedOrganizers = ({ organizers }: LiveRecord<'Meeting'>): string[] =>
  organizers.flatMap(({ name, organization }) =>
    name === undefined && organization !== undefined ? [organization] : [],
  );

/** As printed, else the record's; of a record that is not public, its page. */
function nameOf({ name, organization }: NamedOrganization, site: Site, titles: Titles): string {
  if (name !== undefined || organization === undefined) return name ?? '';
  return titles.get(organization) ?? pageUrl(site, organization);
}
