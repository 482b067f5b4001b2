/** The milestones that a project is expected to reach, over all the days on which each may be reached. */
import type { LiveRecord } from '../../records/registry.ts';
import type { Locale } from '../format.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, type Site } from '../site.ts';
import { type CalendarEvent, lines, type Placed } from './calendarEvent.ts';
import { isUncertain, spanOf } from './days.ts';
import { uidOf } from './uid.ts';

type Milestone = LiveRecord<'Project'>['milestones'][number];

export function milestoneEvents(project: LiveRecord<'Project'>, site: Site, locale: Locale): Placed {
  const { milestones } = project;
  const awaited = milestones.filter(
    ({ kind, state }) =>
      state === 'EXPECTED' && !milestones.some((other) => other.kind === kind && other.state === 'ACTUAL'),
  );
  const events = awaited.flatMap((milestone, at) => {
    // A project may await a milestone of the same kind several times, for its parts.
    const earlier = awaited.slice(0, at).filter(({ kind }) => kind === milestone.kind).length;
    return eventOf(project, milestone, earlier, site, locale) ?? [];
  });
  return { events, leftOut: awaited.length - events.length };
}

function eventOf(
  project: LiveRecord<'Project'>,
  { kind, date, original }: Milestone,
  earlier: number,
  site: Site,
  locale: Locale,
): CalendarEvent | undefined {
  const days = date && spanOf(date);
  if (!days) return undefined;
  const { id, name, location, status, summary, purpose, revision, firstPublishedAt, updatedAt } = project;
  const url = pageUrl(site, id);
  return {
    uid: uidOf(site, id, earlier === 0 ? kind : `${kind}.${earlier + 1}`),
    summary: `${name} · ${expected(kind, original, locale)}`,
    ...days,
    isTentative: isUncertain(date),
    isBusy: false,
    location: location?.name,
    description: lines([original, date.original ?? date.edtf, summary ?? purpose, url]),
    category: labelOf('ProjectStatus', status, locale),
    url,
    revision,
    createdAt: firstPublishedAt,
    updatedAt,
  };
}

function expected(kind: Milestone['kind'], original: string | undefined, locale: Locale): string {
  const label = kind === 'OTHER' && original !== undefined ? original : labelOf('MilestoneKind', kind, locale);
  const state = labelOf('Realization', 'EXPECTED', locale);
  return locale === 'zh' ? `${state}${label}` : `${state}: ${label}`;
}
