/** A page and the articles on it, as the page reader finds them and the assemblers take them. */
import type { PrintedOn } from '../records/printed/index.ts';
import type { Passage } from './text/passage.ts';

export interface PageArticle {
  /** 栏目: the section title that it stands under. */
  readonly section?: Passage | undefined;
  /** 引题: the line above the headline. */
  readonly kicker?: Passage | undefined;
  /** 标题; undefined for a photograph with its caption. */
  readonly headline?: Passage | undefined;
  /** 副题: the lines below the headline. */
  readonly deck: readonly Passage[];
  readonly paragraphs: readonly Passage[];
  /** 图片说明. */
  readonly captions: readonly Passage[];
  /** The day that stands beside it on a web page: 发布时间. */
  readonly printedOn?: Passage | undefined;
  /** 署名: lines that say who wrote or pictured it, outside its paragraphs and captions. */
  readonly byline?: readonly Passage[] | undefined;
}

export interface Page {
  /** The decoded text; all spans are in it. */
  readonly text: string;
  readonly articles: readonly PageArticle[];
  /** The day of the page: as given, or as the page prints it; undefined if neither says it. */
  readonly day?: PrintedOn | undefined;
  /** Where the page prints a day of its own. */
  readonly printedOn?: Passage | undefined;
}
