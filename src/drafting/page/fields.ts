/** The line under a headline that says when, by whom and where from: `发布时间：2022-08-16 09:30 来源：某某日报 浏览次数：12`. */
import type { Passage } from '../text/passage.ts';

export interface Fields {
  /** When it was published; undefined if the line does not say it. */
  readonly day?: Passage | undefined;
  /** Who wrote it, with the label. */
  readonly byline: readonly Passage[];
  /** Whether a web page is where it stands. */
  readonly isOfWeb: boolean;
  /** Whether it has no label; then the place must say that the day is the page's. */
  readonly isBare: boolean;
}

/** What a label says; the longest stands first where one begins with another. */
const LABELS = {
  day: '(?:发布|发表|发稿|发文|更新|录入|上传|添加|出版|见报|刊发)(?:时间|日期)|时间|日期',
  byline: '作者|撰稿人?|撰文|文/图|图/文|文|摄影|图|记者|通讯员|见习记者|实习记者',
  other:
    '(?:信息|文章|稿件|消息|新闻|内容|资料)?来源|稿源|出处|转自|发布(?:人|者|机构|单位|部门)|信息提供|供稿(?:单位|人)?|(?:责任|值班|本期)?编辑|责编|美编|校对|审核人?|审稿人?|审签人?|[初复终一二三]审|监制|录入(?:人|员)?|值班编委|(?:点击|浏览|阅读|访问|查看)(?:次数|人数|数|量|率)?|人气|热度|字体|字号|字体大小|索引号|主题分类|体裁分类|发文机关|成文日期|生成日期|(?:文件)?编号|公开(?:方式|范围|时限)|有效性|关键[词字]|标签|(?:所属)?栏目|(?:信息)?分类|分享到?|打印',
} as const;
const ALL = Object.values(LABELS).join('|');
const BLANK = '[\\s|｜·【】\\[\\]（）()]';
const FIELD = new RegExp(`(?:^|(?<=${BLANK}|[\\d日]))(${ALL})\\s?[:：]`, 'g');

const YEAR = '(?<![\\d.-])[12一二][\\d〇○零一二三四五六七八九]{3}';
const NUMERAL = '[\\d〇○零一二三四五六七八九十]{1,3}';
/** A day, or a month, with its year. 日 is left out by some pages. */
const PRINTED_DAY = new RegExp(
  `${YEAR}\\s?(?:年\\s?${NUMERAL}\\s?月(?:\\s?${NUMERAL}\\s?[日号]?)?|([-./])\\s?\\d{1,2}\\s?\\1\\s?\\d{1,2})`,
);
const CLOCK = '(?:\\s*T?(?:上午|下午)?\\s*\\d{1,2}\\s?[:：时]\\s?\\d{1,2}(?:分|[:：]\\d{1,2}(?:\\.\\d+)?)?)?';
const WEEKDAY = '(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?)?';
/** A day alone: what stands before the fields, or the whole line. */
const DAY_FIRST = new RegExp(`^${BLANK}*(?:${PRINTED_DAY.source})${WEEKDAY}${CLOCK}${BLANK}*`);
/** The line that a newspaper's page begins with: 某某日报 2022年8月16日 星期二 第123期. */
const MASTHEAD =
  /(?:星期|周)[一二三四五六日天]|农历|第\s?\d+\s?期|总第|[\d一二三四五六七八九十]\s?版|(?:日报|晚报|周报|时报|早报|导报|报)(?:\s|$)/;
/** 某某发布 2022-08-16 18:00: a day in figures or with a clock, and nearly nothing else. */
const STAMP = new RegExp(
  `(?:^|\\s)(?:\\d{4}-\\d{1,2}-\\d{1,2}|${PRINTED_DAY.source}\\s+\\d{1,2}[:：]\\d{2})(?:[:：\\d.]|\\s|$)`,
);
const MAX_STAMP = 50;
const MAX_LINE = 200;

/** Undefined if the line is something else. */
export function fieldsOf(line: Passage): Fields | undefined {
  const { text } = line;
  if (text.length > MAX_LINE || /[。！？；]/.test(text)) return undefined;
  const first = DAY_FIRST.exec(text)?.[0] ?? '';
  const labels = [...text.matchAll(FIELD)];
  const start = labels[0]?.index ?? text.length;
  // What stands before the first label: a day, or brackets, or who publishes.
  const isLed = labels.length > 0 && text.slice(first.length, start).replace(/[\s|｜·【】[\]（）()]/g, '') === '';
  if (isLed) return labelled(line, labels, first);
  const isAlone = first.length > 0 && first.length === text.length;
  const isStamp = text.length <= MAX_STAMP && STAMP.test(text) && !/[，、》]/.test(text);
  const isMasthead = text.length <= 80 && PRINTED_DAY.test(text) && MASTHEAD.test(text) && !/[，,：:]/.test(text);
  if (!isAlone && !isStamp && !isMasthead) return undefined;
  return { day: dayIn(line), byline: [], isOfWeb: isStamp || /[:：]/.test(first), isBare: true };
}

function labelled(line: Passage, labels: readonly RegExpExecArray[], first: string): Fields | undefined {
  let day = first === '' ? undefined : dayIn(line.slice(0, first.length));
  let isDayNamed = false;
  const byline: Passage[] = [];
  for (const [at, label] of labels.entries()) {
    const field = line.slice(label.index, labels[at + 1]?.index);
    const name = label[1] ?? '';
    const value = field.slice(label[0].length);
    if (isA('day', name)) {
      if (!isDayAlone(value.text, name, labels.length > 1)) return undefined;
      day = dayIn(value) ?? day;
      isDayNamed = true;
    } else if (isA('byline', name)) {
      if (!(PICTURED.test(name) ? NAMES : SHORT).test(value.text)) return undefined;
      byline.push(field.trim());
    } else day ??= dayIn(value);
  }
  return { day, byline, isOfWeb: isDayNamed || labels.some(([, name = '']) => isA('other', name)), isBare: false };
}

/** 时间：2022年8月20日 alone may be that of an event; 时间：2022-08-20 is the page's. */
const isDayAlone = (value: string, label: string, hasOthers: boolean): boolean =>
  value.trim() === '' ||
  (DAY_FIRST.exec(value)?.[0] === value && (label.length > 2 || hasOthers || /\d-\d/.test(value)));

/** After these words, what is no name is what a picture shows. */
const PICTURED = /^(?:图|文|图\/文|文\/图|摄影)$/;
const NAMES = /^(?:[\s、，,/]*(?:(?:本报记者|记者|通讯员)\s*)?\p{Script=Han}{2,4}(?=[\s、，,/]|$))+\s*$/u;
const SHORT = /^.{0,40}$/;

const WHOLE = {
  day: new RegExp(`^(?:${LABELS.day})$`),
  byline: new RegExp(`^(?:${LABELS.byline})$`),
  other: new RegExp(`^(?:${LABELS.other})$`),
};
const isA = (meaning: keyof typeof LABELS, name: string): boolean => WHOLE[meaning].test(name);

/** The first day with its year in a passage. */
export function dayIn(passage: Passage): Passage | undefined {
  const found = PRINTED_DAY.exec(passage.text);
  return found ? passage.slice(found.index, found.index + found[0].length) : undefined;
}
