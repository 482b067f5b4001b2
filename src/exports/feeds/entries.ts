/** The entries of feeds: records, and revisions of records. */
import type { Revision } from '../../publications/reading/revision.ts';
import { KIND_LABELS } from '../../records/labels.ts';
import { contentOf, type LiveRecord, titleOf, type WithdrawnRecord } from '../../records/registry.ts';
import type { Locale } from '../format.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, type Site, tagUri } from '../site.ts';
import type { FeedEntry } from './feed.ts';
import { authorsOf, categoriesOf, htmlOf, summaryOf } from './recordTexts.ts';

export function recordEntry(record: LiveRecord, site: Site, locale: Locale): FeedEntry {
  return {
    id: tagUri(site, record.id),
    url: pageUrl(site, record.id),
    title: titleOf(contentOf(record)),
    authors: authorsOf(record),
    categories: categoriesOf(record, locale),
    published: record.firstPublishedAt,
    updated: record.updatedAt,
    summary: summaryOf(record),
    content: htmlOf(record, locale),
  };
}

/**
 * What a revision said is shown only while the record says it still: a correction or a withdrawal takes it back.
 *
 * @param present the record as it is now.
 */
export function revisionEntry(
  revision: Revision,
  present: LiveRecord | WithdrawnRecord | undefined,
  site: Site,
  locale: Locale,
): FeedEntry {
  const { recordId, kind, number, note, publication } = revision;
  const what = changeLabel(revision, locale);
  const live = present && !('withdrawal' in present) ? present : undefined;
  return {
    id: `${tagUri(site, recordId)}@${number}`,
    url: pageUrl(site, recordId),
    title: `${what} · ${titleNow(present) ?? recordId}`,
    authors: live?.revision === number ? authorsOf(live) : [],
    categories: [what, KIND_LABELS[kind][locale]],
    published: publication.publishedAt,
    updated: publication.publishedAt,
    summary: summaryOfChange(note, present, number, site),
    content: live?.revision === number ? htmlOf(live, locale) : undefined,
  };
}

function changeLabel({ operation, reason, number }: Revision, locale: Locale): string {
  if (reason !== undefined) return labelOf('ChangeReason', reason, locale);
  if (operation === 'WITHDRAW') return labelOf('ChangeOperation', operation, locale);
  return number === 1 ? labelOf('ChangeOperation', operation, locale) : labelOf('ChangeReason', 'UPDATED', locale);
}

function titleNow(present: LiveRecord | WithdrawnRecord | undefined): string | undefined {
  if (!present) return undefined;
  return 'withdrawal' in present ? present.title : titleOf(contentOf(present));
}

/** The note and, of a withdrawal, where to go on. */
function summaryOfChange(
  note: string | undefined,
  present: LiveRecord | WithdrawnRecord | undefined,
  number: number,
  site: Site,
): string | undefined {
  const isTombstone = present && 'withdrawal' in present && present.revision === number;
  const replacement = isTombstone ? present.withdrawal.replacement : undefined;
  const parts = [note, replacement && pageUrl(site, replacement)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('\n');
}
