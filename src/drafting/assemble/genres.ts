/** What kind of article a headline announces. A new word is one entry here and a line in the test. */
import type { GENRES } from '../../records/kinds/article.ts';

export type Genre = (typeof GENRES)[number];

/** Tried in this order. */
const WORDS: readonly (readonly [genre: Genre, words: RegExp])[] = [
  ['COMMENTARY', /评论员|社论|时评|短评|快评|锐评/],
  ['EXPLAINER', /解读|一图[读看]懂|问答|答记者问/],
  // 印发通知 is what a report says.
  ['NOTICE', /(?<![发出布])(?:公告|通告|公示|通知|启事|简章|招标书?|预告)[）)》”]*$/],
  [
    'MEETING_REPORT',
    /召开|(?:会议|[全大例]会|常委会|办公会|[一-龥]代会|(?:座谈|推进|调度|动员|部署|联席|汇报|总结|现场|研讨|协调|恳谈|表彰|报告|交流|培训|茶话|听证|党组|分析|点评|述职|约谈|调研)会)(?!精神|堂|室|展|场|中心|纪要)/,
  ],
];

export const genreOf = (headline: string): Genre => WORDS.find(([, words]) => words.test(headline))?.[0] ?? 'NEWS';
