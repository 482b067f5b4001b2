/** Documents by their titles in 《》, and what the sentence does with them: 研究《…》, 根据《…》. */
import type { Passage } from '../text/passage.ts';

export interface DocumentMark {
  /** With its 《》. */
  readonly title: Passage;
  /** Where it stands in the passage that was searched. */
  readonly at: number;
}

/** Newspapers, programmes and songs stand in 《》, too. */
const NO_DOCUMENT = /(?:日报|晚报|时报|周刊|之歌|国歌|进行曲|新闻联播|纪录片|电影|杂志|新闻|歌)》$/;
const TITLE = /《[^《》]{2,80}(?:〈[^〈〉]{1,60}〉[^《》]{0,40})?》/g;

export const documentsIn = (passage: Passage): DocumentMark[] =>
  [...passage.text.matchAll(TITLE)]
    .filter(({ 0: title }) => !NO_DOCUMENT.test(title))
    .map(({ index, 0: title }) => ({ title: passage.slice(index, index + title.length), at: index }));
