/** iCalendar of the lists that have days to come together on, or to wait for: meetings, and projects with their milestones. */
import type { Context } from '../../graphql/context.ts';
import { contentOf, type Kind, type LiveRecord, titleOf } from '../../records/registry.ts';
import type { Asked, Format, Written } from '../format.ts';
import { wholeNodes } from '../listPages.ts';
import { listTitle } from '../listTitle.ts';
import { walk } from '../walk.ts';
import type { Placed } from './calendarEvent.ts';
import { icalOf } from './ical.ts';
import { meetingEvents, unnamedOrganizers } from './meetingEvents.ts';
import { milestoneEvents } from './milestoneEvents.ts';

const KINDS: readonly string[] = ['Meeting', 'Project'] satisfies readonly Kind[];

export const calendarFormat: Format = {
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  title: { zh: '日历(iCalendar)', en: 'Calendar (iCalendar)' },
  isFor: ({ node }) => KINDS.includes(node.name),
  write,
};

async function write({ list, question, context, site, locale, urlAfter }: Asked): Promise<Written> {
  const placed: Placed[] = [];
  const titles = new Map<string, string>();
  const readPage = wholeNodes<LiveRecord<'Meeting' | 'Project'>>(list, question, context);
  const read: typeof readPage = async (...asked) => {
    const page = await readPage(...asked);
    await addTitles(
      titles,
      page.entries.flatMap(({ node }) => (node.kind === 'Meeting' ? unnamedOrganizers(node) : [])),
      context,
    );
    return page;
  };
  const { entries, ...rest } = await walk(read, question.args, (record) => {
    const each =
      record.kind === 'Meeting' ? meetingEvents(record, site, locale, titles) : milestoneEvents(record, site, locale);
    placed.push(each);
    return bytesOf(each);
  });
  const listed = placed.slice(0, entries.length);
  const text = icalOf({
    title: `${listTitle(list, locale)} · ${new URL(site.url).host}`,
    selfUrl: urlAfter(),
    nextUrl: rest.nextAfter === undefined ? undefined : urlAfter(rest.nextAfter),
    locale,
    license: site.license,
    events: listed.flatMap(({ events }) => events),
    leftOut: listed.reduce((sum, { leftOut }) => sum + leftOut, 0),
  });
  return { ...rest, text };
}

/** The titles of records, read in one batch. */
async function addTitles(titles: Map<string, string>, ids: readonly string[], { reader }: Context): Promise<void> {
  const records = await Promise.all([...new Set(ids)].map(async (id) => reader.record(id)));
  for (const record of records) if (record) titles.set(record.id, titleOf(contentOf(record)));
}

/** Folded lines are a little longer. */
const bytesOf = ({ events }: Placed): number =>
  events.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(events)) * 1.05 + 400;
