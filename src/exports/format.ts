/** A form in which a list can be taken away. */
import type { Context } from '../graphql/context.ts';
import type { ExportList } from './lists.ts';
import type { Question } from './question/parameters.ts';
import type { Site } from './site.ts';
import type { Headers } from './tables/csv.ts';

export type Locale = 'zh' | 'en';

/** What was asked of a format. */
export interface Asked {
  readonly list: ExportList;
  readonly question: Question;
  readonly context: Context;
  readonly site: Site;
  readonly locale: Locale;
  /** Only tables have headers. */
  readonly headers: Headers;
  /** Absolute; that of the page that begins after a cursor, or of this one. */
  readonly urlAfter: (cursor?: string) => string;
}

export interface Written {
  readonly text: string;
  /** Of the whole list; undefined where it is unknown, as of a feed. */
  readonly totalCount: number | undefined;
  /** Where the next page begins; undefined: nothing is left. */
  readonly nextAfter: string | undefined;
}

export interface Format {
  /** The end of its URLs: `csv`. */
  readonly extension: string;
  readonly mediaType: string;
  /** In Chinese and English, for the page that lists what there is. */
  readonly title: Readonly<Record<Locale, string>>;
  readonly isFor: (list: ExportList) => boolean;
  /** @throws InvalidInput or ParameterError for what was asked. */
  readonly write: (asked: Asked) => Promise<Written>;
}

/** Whether the entries of a list are records; else they are changes or publications. */
export const listsRecords = ({ node }: ExportList): boolean =>
  node.name === 'PublicRecord' || node.getInterfaces().some(({ name }) => name === 'PublicRecord');
