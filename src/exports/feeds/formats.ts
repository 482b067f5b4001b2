/** Atom and JSON Feed, of every list of records and of the changes. */
import type { RequestReader } from '../../publications/reading/requestReader.ts';
import type { Revision } from '../../publications/reading/revision.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { type Asked, type Format, listsRecords, type Written } from '../format.ts';
import { wholeNodes } from '../listPages.ts';
import { listTitle } from '../listTitle.ts';
import { tagUri } from '../site.ts';
import { MAX_BYTES, sizeOf, walk } from '../walk.ts';
import { atomOf } from './atom.ts';
import { recordEntry, revisionEntry } from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { jsonFeedOf } from './jsonFeed.ts';
import { newestChanges } from './newestChanges.ts';

/** Feeds are fetched often and hold whole texts. */
const DEFAULT_SIZE = 100;
const CHANGES = 'changes';

export const feedFormats: readonly Format[] = [
  {
    extension: 'atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    title: { zh: '订阅源(Atom)', en: 'Feed (Atom)' },
    isFor: (list) => isFed(list),
    write: (asked) => write(asked, atomOf),
  },
  {
    extension: 'feed.json',
    mediaType: 'application/feed+json; charset=utf-8',
    title: { zh: '订阅源(JSON Feed)', en: 'Feed (JSON Feed)' },
    isFor: (list) => isFed(list),
    write: (asked) => write(asked, jsonFeedOf),
  },
];

const isFed = (list: Asked['list']): boolean => listsRecords(list) || list.name === CHANGES;

/** What a page of a feed holds. */
type Page = Omit<Written, 'text'> & { readonly entries: readonly FeedEntry[] };

async function write(asked: Asked, textOf: (feed: Feed) => string): Promise<Written> {
  const { site, locale, list, context, urlAfter } = asked;
  const [{ entries, ...rest }, publishedAt] = await Promise.all([pageOf(asked), newestTime(context.reader)]);
  const selfUrl = urlAfter();
  const feed: Feed = {
    id: feedId(asked, selfUrl),
    title: `${listTitle(list, locale)} · ${new URL(site.url).host}`,
    publisher: { name: new URL(site.url).host, url: site.url },
    selfUrl,
    nextUrl: rest.nextAfter === undefined ? undefined : urlAfter(rest.nextAfter),
    // Without a publication there is nothing; the feed must have a time.
    updated: publishedAt ?? new Date(0).toISOString(),
    locale,
    license: site.license,
    entries,
  };
  return { ...rest, text: textOf(feed) };
}

/** Without reading the publication, which may be large. */
async function newestTime(reader: RequestReader): Promise<string | undefined> {
  const number = await reader.number();
  return number === 0 ? undefined : reader.publishedAt(number);
}

/** The same for all pages of a feed and for both forms. */
function feedId({ site }: Asked, selfUrl: string): string {
  const { pathname, searchParams } = new URL(selfUrl);
  searchParams.delete('after');
  searchParams.sort();
  const search = searchParams.toString();
  return tagUri(site, pathname.slice(1).replace(/\.(atom|feed\.json)$/, '') + (search === '' ? '' : `?${search}`));
}

function pageOf(asked: Asked): Promise<Page> {
  if (asked.list.name !== CHANGES) return recordsPage(asked);
  const { after, sincePublication } = asked.question.args;
  return after == null && sincePublication == null ? newestPage(asked) : changesPage(asked);
}

async function recordsPage({ list, question, context, site, locale }: Asked): Promise<Page> {
  const written: FeedEntry[] = [];
  const { entries, ...rest } = await walk(
    wholeNodes<LiveRecord>(list, question, context),
    sized(question),
    (record) => {
      const entry = recordEntry(record, site, locale);
      written.push(entry);
      return bytesOf(entry);
    },
  );
  return { ...rest, entries: written.slice(0, entries.length) };
}

/** From a place in the feed on, as the connection has it: in the order of publication. */
async function changesPage(asked: Asked): Promise<Page> {
  const { list, question, context } = asked;
  const walked = await walk(wholeNodes<Revision>(list, question, context), sized(question), () => 0);
  const entries = fitting(
    await entriesOf(
      asked,
      walked.entries.map(({ node }) => node),
    ),
  );
  const isWhole = entries.length === walked.entries.length;
  const nextAfter = isWhole ? walked.nextAfter : walked.entries[entries.length - 1]?.cursor;
  return { entries, totalCount: walked.totalCount, nextAfter };
}

/** The newest first; what came before is asked for with `sincePublication`. */
async function newestPage(asked: Asked): Promise<Page> {
  const { context, question } = asked;
  const { kinds } = question.args as { readonly kinds?: Parameters<typeof newestChanges>[2] | null };
  const nodes = await newestChanges(context.reader, sizeOf(sized(question).first), kinds ?? undefined);
  return { entries: fitting(await entriesOf(asked, nodes)), totalCount: undefined, nextAfter: undefined };
}

/** As many as an answer may hold, the first in any case. */
function fitting(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  let bytes = 0;
  const end = entries.findIndex((entry, at) => (bytes += bytesOf(entry)) > MAX_BYTES && at > 0);
  return end < 0 ? entries : entries.slice(0, end);
}

const entriesOf = ({ context, site, locale }: Asked, revisions: readonly Revision[]): Promise<FeedEntry[]> =>
  Promise.all(
    revisions.map(async (revision) =>
      revisionEntry(revision, await context.reader.find(revision.recordId), site, locale),
    ),
  );

function sized({ args }: Asked['question']) {
  const { first, page } = args;
  return { page, first: typeof first === 'number' ? first : DEFAULT_SIZE };
}

/** In either form, with the names of its fields; signs of markup become longer when they are escaped. */
function bytesOf(entry: FeedEntry): number {
  const text = JSON.stringify(entry);
  return Buffer.byteLength(text) + 4 * (text.match(/[&<>"]/g)?.length ?? 0) + 500;
}
