/** Atom 1.0 (RFC 4287), paged (RFC 5005) and with the licence (RFC 4946). */
import { generateAtomFeed } from 'feedsmith';
import { type Feed, type FeedEntry, languageOf } from './feed.ts';
import { hidden, shown } from './markup.ts';

export function atomOf(feed: Feed): string {
  const { id, title, publisher, selfUrl, nextUrl, updated, locale, license, entries } = feed;
  const xml = generateAtomFeed({
    xml: { lang: languageOf(locale) },
    id: hidden(id),
    title: { value: hidden(title) },
    updated,
    authors: [{ name: publisher.name, uri: publisher.url }],
    links: [
      { rel: 'self', href: selfUrl, type: 'application/atom+xml' },
      { rel: 'alternate', href: `${publisher.url}/data`, type: 'text/html' },
      ...(nextUrl === undefined ? [] : [{ rel: 'next', href: nextUrl, type: 'application/atom+xml' }]),
      ...(license === undefined ? [] : [{ rel: 'license', href: license }]),
    ],
    ...(license !== undefined && { rights: { value: hidden(license) } }),
    entries: entries.map(entryOf),
  });
  return shown(xml);
}

const entryOf = ({ id, url, title, authors, categories, published, updated, summary, content }: FeedEntry) => ({
  id,
  title: { value: hidden(title) },
  links: [{ rel: 'alternate', href: url }],
  authors: authors.map((name) => ({ name: hidden(name) })),
  categories: categories.map((term) => ({ term: hidden(term) })),
  published,
  updated,
  ...(summary !== undefined && { summary: { value: hidden(summary) } }),
  ...(content !== undefined && { content: { type: 'html', value: hidden(content) } }),
});
