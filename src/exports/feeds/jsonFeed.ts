/** JSON Feed 1.1 (jsonfeed.org). The format has no field for the licence, so an extension has it. */
import { generateJsonFeed } from 'feedsmith';
import { type Feed, type FeedEntry, languageOf } from './feed.ts';

export function jsonFeedOf({ title, publisher, selfUrl, nextUrl, locale, license, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: `${publisher.url}/data`,
    feed_url: selfUrl,
    ...(nextUrl !== undefined && { next_url: nextUrl }),
    language: languageOf(locale),
    authors: [publisher],
    items: entries.map(itemOf),
  });
  const extension = license === undefined ? {} : { _gongkai: { about: `${publisher.url}/data`, license } };
  // The generator leaves out an empty list, which a feed must have.
  return `${JSON.stringify({ items: [], ...(feed as object), ...extension })}\n`;
}

const itemOf = ({ id, url, title, authors, categories, published, updated, summary, content }: FeedEntry) => ({
  id,
  url,
  title,
  ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
  tags: [...categories],
  date_published: published,
  date_modified: updated,
  ...(summary !== undefined && { summary }),
  // An item must have a content; one that has been withdrawn has no more than its title.
  ...(content === undefined ? { content_text: summary ?? title } : { content_html: content }),
});
