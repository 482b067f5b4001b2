/** The source of a statement: article, edition and page, quoted words. */
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
  .refine((fields) => fields.article ?? fields.edition ?? fields.url, 'must name an article, an edition or a url');

export type Source = z.output<typeof source>;

/** The links of a source. */
export function sourceLinks(source: Source | undefined, field: string): Link[] {
  return [
    { field: `${field}.article`, id: source?.article },
    { field: `${field}.edition`, id: source?.edition },
  ];
}

/** The links of a record's sources. */
export function linksOfSources(sources: readonly Source[]): Link[] {
  return sources.flatMap((source, index) => sourceLinks(source, `sources[${index}]`));
}
