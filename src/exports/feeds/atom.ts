/** Atom 1.0 (RFC 4287), paged (RFC 5005) and with the licence (RFC 4946). */
import { generateAtomFeed } from 'feedsmith';
import { type Feed, type FeedEntry, languageOf } from './feed.ts';

export function atomOf(feed: Feed): string {
  const { id, title, publisher, selfUrl, nextUrl, updated, locale, license, entries } = feed;
  return generateAtomFeed({
    xml: { lang: languageOf(locale) },
    id,
    title: { value: title },
    updated,
    authors: [{ name: publisher.name, uri: publisher.url }],
    links: [
      { rel: 'self', href: selfUrl, type: 'application/atom+xml' },
      { rel: 'alternate', href: `${publisher.url}/data`, type: 'text/html' },
      ...(nextUrl === undefined ? [] : [{ rel: 'next', href: nextUrl, type: 'application/atom+xml' }]),
      ...(license === undefined ? [] : [{ rel: 'license', href: license }]),
    ],
    ...(license !== undefined && { rights: { value: license } }),
    entries: entries.map(entryOf),
  });
}

const entryOf = ({ id, url, title, authors, categories, published, updated, summary, content }: FeedEntry) => ({
  id,
  title: { value: title },
  links: [{ rel: 'alternate', href: url }],
  authors: authors.map((name) => ({ name })),
  categories: categories.map((term) => ({ term })),
  published,
  updated,
  ...(summary !== undefined && { summary: { value: summary } }),
  ...(content !== undefined && { content: { type: 'html', value: content } }),
});
