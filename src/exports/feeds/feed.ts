/** A feed and its entries, before they are written as Atom or as JSON Feed. */
import type { Locale } from '../format.ts';

export interface FeedEntry {
  /** Permanent, and no other entry's. */
  readonly id: string;
  /** The page for people. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** ISO 8601 instants, from the log. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: { readonly name: string; readonly url: string };
  readonly selfUrl: string;
  readonly nextUrl: string | undefined;
  /** ISO 8601 instant. */
  readonly updated: string;
  readonly locale: Locale;
  /** URL. */
  readonly license: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Of the titles; the records are in Chinese. */
export const languageOf = (locale: Locale): string => (locale === 'zh' ? 'zh-CN' : 'en');
