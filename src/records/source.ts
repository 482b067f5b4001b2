/** Where a statement stands: article, edition and page, the words quoted. */
import { z } from 'zod';
import { type Link, linkTo } from './ids.ts';
import { paragraph, webAddress } from './text.ts';

export const source = z
  .strictObject({
    article: linkTo('Article').optional(),
    edition: linkTo('Edition').optional(),
    /** Page number in the edition, from 1. */
    page: z.int().min(1).max(999).optional(),
    quote: paragraph.optional(),
    url: webAddress.optional(),
  })
  .refine((it) => it.article ?? it.edition ?? it.url, 'must name an article, an edition or a url');

export type Source = z.output<typeof source>;

/** The links that a source makes. */
export function sourceLinks(source: Source | undefined, field: string): Link[] {
  return [
    { field: `${field}.article`, id: source?.article },
    { field: `${field}.edition`, id: source?.edition },
  ];
}

/** The links that a record's sources make. */
export function linksOfSources(sources: readonly Source[]): Link[] {
  return sources.flatMap((source, at) => sourceLinks(source, `sources[${at}]`));
}
