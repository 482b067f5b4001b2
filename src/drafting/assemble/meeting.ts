/** A meeting that an article reports: what it was, when and where, who chaired, spoke and attended, and what it dealt with. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { type DateMark, datesIn } from '../marks/dates.ts';
import { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { draftAgenda } from './meetingAgenda.ts';
import { draftParticipants } from './meetingPeople.ts';
import { sourceOf } from './sources.ts';
import { DAY_PARTS, MEETING_NOUN, MEETING_TYPES, wordOf } from './meetingWords.ts';

const HELD = '(?:胜利|隆重|顺利|正式|如期|成功)?(?:召开|举行|举办|开幕)';
/** A headline that says that a meeting was held, or that it dealt with something. */
const HEADLINES = [
  new RegExp(`${MEETING_NOUN}.{0,6}${HELD}`),
  new RegExp(`${HELD}.{0,40}${MEETING_NOUN}`),
  new RegExp(`${MEETING_NOUN}$`),
  new RegExp(
    `(?:常务会议|常委会会议|常委会|办公会议?|党组会议?|全体会议|全会|联席会议)(?:部署|研究|审议|听取|学习|传达|强调|要求|决定|通过)`,
  ),
  new RegExp(`出席[^，,。]{2,40}${MEETING_NOUN}`),
];
/** An announcement is no report. */
const NOTICE = /(?:通知|公告|启事|预告|征集|邀请函)\s*$/;
/** A first paragraph that does. */
const LEADS = [
  new RegExp(`${HELD}(?:了)?[^。，]{0,50}${MEETING_NOUN}`),
  new RegExp(`${MEETING_NOUN}[^。]{0,40}${HELD}`),
  /主持召开|主持会议|会议由/,
];
const ENLARGED = /[(（]扩大[)）]|扩大会议/;
/** Deeper in the text only with its day. */
const HELD_ON_A_DAY = new RegExp(`\\d日(?:上午|下午|晚)?[^。]{0,40}(?:召开|举行)(?:了)?[^。，]{0,24}${MEETING_NOUN}`);
/** Of the text, what may say what it is. */
const LEAD_SENTENCES = 3;
const PLACE = new RegExp(`在([^，。；,;在]{2,24}?)(?:隆重|顺利|正式|成功|主持)?(?:召开|举行|举办|开幕)`);
const ORGANIZER =
  /(?:^|[，,。：:]|\d日(?:上午|下午|晚)?|日前|近日|昨日|昨天)[，,]?((?!我|全|本|各)[^，,。；;：:、\s\d《》]{1,20}?(?:委|局|厅|府|办|院|校|公司|集团|中心组|党组|党工委|管委会|管理委员会|开发区|高新区|经开区|市|县|区|部|中心|大学|协会|学会|联合会|委员会|常委会))(?:联合|组织|专题|隆重)?(?:召开|举行|举办)/;
const NO_PLACE = /主持|领导|基础|期间|形势|背景|框架|前提|过程|之际|下$/;

export function draftMeeting(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  const lead = leadOf(article);
  if (!isReport(article, lead)) return;
  const title = titleOf(article, lead);
  if (!title) return;
  const day = dayOf(article, lead, context);
  const meeting = context.add(new RecordDraft('Meeting', { name: title.text, day: day?.edtf }));
  meeting.printed(['title'], title);
  const said = [article.headline, ...article.deck, ...lead.slice(0, LEAD_SENTENCES)].filter(
    (each) => each !== undefined,
  );
  const type = [title, ...said].map(({ text }) => wordOf(MEETING_TYPES, text)).find((each) => each !== undefined);
  meeting.derived(['meetingType'], type ?? 'OTHER', title, 'word');
  const enlarged = said.find(({ text }) => ENLARGED.test(text));
  if (enlarged) meeting.derived(['isEnlarged'], true, partWith(enlarged, ENLARGED), 'word');
  if (day && context.date(meeting, ['heldOn'], day, day.year)) {
    const dayPart = wordOf(DAY_PARTS, day.passage.text);
    if (dayPart !== undefined) meeting.derived(['dayPart'], dayPart, day.passage, 'word');
  }
  if (!day) context.doubt(title, 'heldOn: the text gives no day');
  const place = placeOf(lead);
  if (place) meeting.printed(['place'], place);
  const organizer = organizerOf(article, lead);
  if (organizer) meeting.printed(['organizers', 0, 'name'], organizer);
  draftParticipants(article, meeting, context);
  draftAgenda(article, meeting, context);
  sourceOf(meeting, own, title);
}

/** The sentences of the first paragraphs, up to the first that says what was said. */
function leadOf({ paragraphs }: PageArticle): Passage[] {
  return paragraphs.slice(0, 4).flatMap((paragraph) => paragraph.sentences());
}

function isReport({ headline }: PageArticle, lead: readonly Passage[]): boolean {
  if (headline && NOTICE.test(headline.text)) return false;
  const isInHeadline = headline !== undefined && HEADLINES.some((pattern) => pattern.test(headline.text));
  return (
    isInHeadline ||
    lead.slice(0, LEAD_SENTENCES).some(({ text }) => LEADS.some((pattern) => pattern.test(text))) ||
    lead.some(({ text }) => HELD_ON_A_DAY.test(text))
  );
}

/** Of a headline or a sentence, from the best on: the whole name before 召开, then the name behind it. */
const TITLES = [
  {
    of: 'headline',
    pattern: new RegExp(
      `^([^，。；：！？,;:!?《》\\s]{2,40}?${MEETING_NOUN}(?:[(（][^)）]{1,8}[)）])?)(?:昨|今|今日|昨日)?${HELD}(?!会议|.{0,20}${MEETING_NOUN}$)`,
    ),
  },
  { of: 'lead', pattern: new RegExp(`(?:召开|举行|举办)了?([^，。；：！？,;:!?《》\\s]{2,40}${MEETING_NOUN})`) },
  { of: 'headline', pattern: new RegExp(`(?:召开|举行|举办)了?([^，。；：！？,;:!?《》\\s]{3,40}${MEETING_NOUN})`) },
  {
    of: 'lead',
    pattern: new RegExp(
      `(?:^|[，。日午])([^，。；：！？,;:!?《》\\s]{3,40}?${MEETING_NOUN})(?:在[^，,。]{2,24})?${HELD}`,
    ),
  },
  { of: 'headline', pattern: new RegExp(`(\\S{2,40}?${MEETING_NOUN})`) },
] as const;

const NEEDS_ITS_BODY = /^(?:第|常委|党组|全体|常务|扩大|专题|\d)/;

/** What it is called, in the headline or in the lead; else the headline. */
function titleOf({ headline }: PageArticle, lead: readonly Passage[]): Passage | undefined {
  for (const { of, pattern } of TITLES) {
    for (const passage of of === 'headline' ? [headline] : lead.slice(0, LEAD_SENTENCES)) {
      const found = passage === undefined ? null : pattern.exec(passage.text);
      if (passage === undefined || found?.[1] === undefined) continue;
      const at = found.index + found[0].indexOf(found[1]);
      // 第七次常务会议 alone does not say whose it is: the headline does.
      if (headline && NEEDS_ITS_BODY.test(found[1])) return headline;
      return passage.slice(at, at + found[1].length);
    }
  }
  return headline;
}

/** The day of the sentence that says that it was held, else the first day, else the year that the headline begins with. */
function dayOf(article: PageArticle, lead: readonly Passage[], context: DraftContext) {
  const year = context.day === undefined ? onlyYear([article.headline, ...lead.slice(0, LEAD_SENTENCES)]) : undefined;
  const printedOn = context.day ?? year?.printedOn;
  const held = lead.filter(({ text }) => LEADS.some((pattern) => pattern.test(text)));
  for (const sentence of [...held, ...lead.slice(0, LEAD_SENTENCES)]) {
    const day = dayIn(datesIn(sentence, printedOn), sentence);
    if (day) return { ...day, year: year?.passage };
  }
  const inHeadline = article.headline && datesIn(article.headline, undefined)[0];
  return inHeadline?.isAbsolute === true ? { ...inHeadline, year: undefined } : undefined;
}

/** Of 今天(10月8日) the day in brackets counts: reprints keep it. */
function dayIn(dates: readonly DateMark[], sentence: Passage): DateMark | undefined {
  const days = dates.filter(({ passage }) => /[日号天]/.test(passage.text));
  const [first, second] = days;
  const isExplained = first && second && sentence.text.includes(`${first.passage.text}(${second.passage.text}`);
  const isExplainedWide = first && second && sentence.text.includes(`${first.passage.text}（${second.passage.text}`);
  return isExplained === true || isExplainedWide === true ? second : first;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)年/g;

/** The year that the passages name, if they name one alone. */
function onlyYear(passages: readonly (Passage | undefined)[]) {
  const found = passages.flatMap((passage) =>
    passage ? [...passage.text.matchAll(YEAR)].map((match) => ({ passage, match })) : [],
  );
  const [first] = found;
  const year = first?.match[1];
  if (!first || year === undefined || found.some(({ match }) => match[1] !== year)) return undefined;
  const { index } = first.match;
  return {
    passage: first.passage.slice(index, index + year.length + 1),
    printedOn: { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR' },
  };
}

function placeOf(lead: readonly Passage[]): Passage | undefined {
  for (const sentence of lead) {
    const [all, place = ''] = PLACE.exec(sentence.text) ?? [];
    if (all === undefined || NO_PLACE.test(place)) continue;
    const at = sentence.text.indexOf(all) + 1;
    return sentence.slice(at, at + place.length);
  }
  return undefined;
}

/** A body right before 召开: 市应急管理局召开…. */
function organizerOf({ headline }: PageArticle, lead: readonly Passage[]): Passage | undefined {
  for (const passage of [...(headline ? [headline] : []), ...lead.slice(0, LEAD_SENTENCES)]) {
    const found = ORGANIZER.exec(passage.text);
    if (found?.[1] === undefined) continue;
    const at = found.index + found[0].indexOf(found[1]);
    return passage.slice(at, at + found[1].length);
  }
  return undefined;
}

function partWith(passage: Passage, pattern: RegExp): Passage {
  const found = pattern.exec(passage.text);
  return found ? passage.slice(found.index, found.index + found[0].length) : passage;
}
