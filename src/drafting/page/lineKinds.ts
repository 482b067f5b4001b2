/** What a line is by its words alone: prose, or something short that may be a headline. */

/** A sentence's end, with quotes, a bracket behind it (记者 张三), or who took the picture. */
const SENTENCE_END =
  /[。！？!?…；;][”’」』"）)】]*(?:\s*[（(【[][^（）()。]{1,60}[）)】\]])?(?:\s*[\p{Script=Han}\s、/]{2,20}(?:摄影|摄|图|文|供图))?$/u;
/** 一、 （二） 3. 第四, 一是: an item of a list, which begins a paragraph. */
const LIST_ITEM =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3}[，、])/;
/** 时间：…, 参加人员：…: what a notice lists. */
const NOTICE_ITEM =
  /^(?:(?:会议|活动|培训|报名|报到)?(?:时间|地点|主题|内容|对象|人员|方式|议程|要求)|(?:参加|参会|出席|列席|主持)(?:人员|对象|领导|单位|人)|联系(?:人|电话|方式)|(?:主办|承办|协办)(?:单位)?|附件\d?)\s?[:：]/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['‘', '’'],
  ['【', '】'],
];
/** What no headline ends or begins with. */
const GOES_ON = /[，,、（(《“‘—-]$/;
const COMES_ON = /^[，。、；：！？）)”’》%％]/;
/** How a report begins: 8月16日上午，…, 近日, 本报讯. */
const LEAD =
  /^[“"]?(?:(?:\d{4}\s?年)?\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}\s?日|近日|日前|昨日|昨天|今日|今天|连日来|近期|近来)/;
const DATELINE =
  /^(?:(?:本报|本刊|本台|本网|本站)(?:[^，。]{0,12}?)(?:讯|电|消息|报道)|[^，。]{0,14}(?:日报|晚报|新闻网|新华社|人民网)[^，。]{0,10}[讯电]|[（(](?:本报)?(?:记者|通讯员)\s?[^）)]{2,30}[）)])/;
/** What headlines of reports end with, or what they are of. */
const HAPPENS =
  /召开|举行|(?:开工|奠基|启动|投产|竣工|封顶|签约|揭牌|调研|督查|检查|视察|闭幕|开幕|成立|落户|上线|通车|开业|部署|座谈)(?:仪式|活动|会)?$|荣获|获评|入选|印发|出台|(?:会议|大会|座谈会|推进会|例会)$/;
/** What begins a sentence in running text, and no title: 据了解，…, 目前，…. */
const OPENER =
  /^(?:据[^，,]{1,8}|目前|截至[^，,]{0,8}|此外|另外|同时|其中|会上|会前|会后|会议[^，,]{1,3}|随后|期间|当天|当日|下一步|接下来|近年来|今年[^，,]{0,4}|一直以来|为此|因此|对此|记者[^，,]{1,8}|[他她][^，,]{0,3})[，,]/;
const MAX_HEADLINE = 45;
/** 四、参加会议人员: an item without a sentence is the title of what follows. */
const MAX_ITEM_TITLE = 25;

/** How many characters wide it is in print: ASCII is half as wide. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (character < '\u0080' ? 0.5 : 1), 0);

const endsSentence = (text: string): boolean => SENTENCE_END.test(text);
export const isListItem = (text: string): boolean => LIST_ITEM.test(text) || NOTICE_ITEM.test(text);
export const hasLead = (text: string): boolean => LEAD.test(text);
export const hasDateline = (text: string): boolean => DATELINE.test(text);
export const saysWhatHappens = (text: string): boolean => HAPPENS.test(text);
export const comesOn = (text: string): boolean => COMES_ON.test(text);

/** Whether a bracket or a quotation is open at its end. */
export const isUnbalanced = (text: string): boolean =>
  PAIRS.some(([open, close]) => text.split(open).length > text.split(close).length);

/** Whether it breaks off in a sentence: what follows belongs to it, if it is prose. */
export function breaksOff(text: string): boolean {
  if (endsSentence(text)) return /[；;]$/.test(text) && text.length >= 30;
  const isTitle = isListItem(text) && widthOf(text) <= MAX_ITEM_TITLE && !GOES_ON.test(text) && !isUnbalanced(text);
  return !isTitle && !/[:：]$/.test(text);
}

/** Short, and no sentence: a headline, a title between paragraphs, a name below a notice. */
export function mayBeHeadline(text: string): boolean {
  if (widthOf(text) > MAX_HEADLINE || text.includes('。') || isListItem(text)) return false;
  if (OPENER.test(text) || (LEAD.test(text) && /[，,]/.test(text))) return false;
  if (GOES_ON.test(text) || COMES_ON.test(text) || isUnbalanced(text) || /[:：；;]$/.test(text)) return false;
  // 怎么办？ is one, what somebody says is none.
  return !endsSentence(text) || (widthOf(text) <= 30 && !/[！？!?；;][^！？!?]/.test(text) && !/[”"]$/.test(text));
}

/** The only sentence of a short line: a headline that ends with a full stop, where one must stand. */
export const isOneSentence = (text: string): boolean =>
  widthOf(text) <= MAX_HEADLINE && !/[。！？!?].*[。！？!?]/.test(text) && !isListItem(text);
