/** Calendars as a calendar library reads them, which refuses what is not iCalendar. */
import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  /** The first and the last day. */
  readonly days: readonly [first: string, last: string];
  readonly isAllDay: boolean;
  readonly location: string | null;
  readonly description: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly modified: string;
  readonly transparency: string;
  readonly status: string;
  readonly url: string;
}

export function readCalendar(text: string): {
  readonly name: string;
  readonly note: string;
  readonly events: ReadEvent[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const ofCalendar = (name: string) => String(calendar.getFirstPropertyValue(name) ?? '');
  return {
    name: ofCalendar('x-wr-calname'),
    note: ofCalendar('x-wr-caldesc'),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component, { strictExceptions: true });
  const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  const last = event.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  return {
    uid: event.uid,
    summary: event.summary,
    days: [event.startDate.toString().padStart(10, '0'), last.toString().padStart(10, '0')],
    isAllDay: event.startDate.isDate && event.endDate.isDate,
    location: event.location,
    description: event.description,
    sequence: event.sequence,
    stamp: value('dtstamp'),
    modified: value('last-modified'),
    transparency: value('transp'),
    status: value('status'),
    url: value('url'),
  };
}
