/** iCalendar (RFC 5545), written by ical-generator. */
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Locale } from '../format.ts';
import { type CalendarEvent, lines } from './calendarEvent.ts';
import { dayAfter } from './days.ts';

export interface Calendar {
  readonly title: string;
  readonly selfUrl: string;
  readonly nextUrl: string | undefined;
  readonly locale: Locale;
  readonly license: string | undefined;
  readonly events: readonly CalendarEvent[];
  readonly leftOut: number;
}

export function icalOf({ title, selfUrl, nextUrl, locale, license, events, leftOut }: Calendar): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Gongkai', product: 'Gongkai', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(title),
    description: escaped(noteOf({ leftOut, nextUrl, license, locale })),
    source: selfUrl,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      summary: event.summary,
      // Days: no time, and so no time zone.
      allDay: true,
      start: event.first,
      end: dayAfter(event.last),
      status: event.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      location: event.location ?? null,
      description: event.description,
      categories: [{ name: event.category }],
      url: event.url,
      sequence: event.revision,
      created: event.createdAt,
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Calendar programs show it; they do not follow links to further pages. */
function noteOf({ leftOut, nextUrl, license, locale }: Pick<Calendar, 'leftOut' | 'nextUrl' | 'license' | 'locale'>) {
  const isChinese = locale === 'zh';
  return lines([
    leftOut === 0
      ? undefined
      : isChinese
        ? `另有 ${leftOut} 项没有可以确定的日期，未列入。`
        : `Left out: ${leftOut} whose days are not known.`,
    nextUrl && (isChinese ? `后续：${nextUrl}` : `Continued: ${nextUrl}`),
    license && (isChinese ? `许可：${license}` : `Licence: ${license}`),
  ]);
}

/** TEXT (section 3.3.11): the generator writes the texts of the calendar itself as they are. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
