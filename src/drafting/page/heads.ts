/** The head of an article: which of the lines over its text is the headline, and which stand above and below it. */
import { Passage } from '../text/passage.ts';
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import { saysWhatHappens, widthOf } from './lineKinds.ts';

export interface Head {
  readonly section?: Passage | undefined;
  readonly kicker?: Passage | undefined;
  readonly headline?: Passage | undefined;
  readonly deck: readonly Passage[];
  readonly byline: readonly Passage[];
  readonly printedOn?: Passage | undefined;
}

/** A headline over two lines is not longer. */
const MAX_JOINED = 60;
/** 扩投资扩规模 边生产边建设: two halves, as kickers like them. */
const HALVES = /^(\S{3,14})\s+(\S{3,14})$/;
/** What the second line of a headline may begin with, where the layout does not say it: 二期扩建项目 | 预计年底封顶. */
const GOES_ON =
  /^(?:预计|荣获|获评|获|召开|举行|举办|开工|正式|顺利|圆满|成功|今日|昨日|竣工|投产|启动|入选|落户|签约|上线|通车|揭牌|达|突破|增长|位居|在)/;
const ORNAMENTS = /^[\s■◆●★☆▲【[《<«—·]+|[\s■◆●★☆▲】\]》>»—·]+$/g;

/** A name of a site or of its column, which stands over headlines and is none. */
const SITE_NAME =
  /(?:人民政府|政府网|管委会|委员会|门户网站|新闻网|政务网|日报|晚报|发布|资讯|动态|频道|要闻|新闻|快讯|专栏|专题|信息公开|公告栏)$/;
const MAX_SITE_NAME = 14;

/** The lines of one headline. */
interface Title {
  readonly passage: Passage;
  readonly isHeadline: boolean;
}

export function headOf(run: readonly Block[], layout: Layout): Head {
  const headings = run.filter(({ kind }) => kind === 'heading');
  const titles = joined(layout.isOfWeb ? withoutSiteName(headings) : headings, layout.hasGaps);
  const forced = titles.findIndex(({ isHeadline }) => isHeadline);
  const at = forced < 0 ? headlineAt(titles) : forced;
  const [kicker, headline, ...below] = [titles[at - 1], ...titles.slice(at)];
  return {
    section: withoutOrnaments(run.findLast(({ kind }) => kind === 'section')?.passage),
    kicker: kicker?.passage,
    headline: headline?.passage,
    deck: [
      ...below.map(({ passage }) => passage),
      ...run.filter(({ kind }) => kind === 'deck').map(({ passage }) => passage),
    ].toSorted((one, other) => one.span.start - other.span.start),
    byline: run.flatMap(({ kind, passage, fields }) => (kind === 'byline' ? [passage] : (fields?.byline ?? []))),
    printedOn: run.find(({ fields }) => fields?.day)?.fields?.day,
  };
}

function withoutSiteName(headings: readonly Block[]): readonly Block[] {
  const [first, ...others] = headings;
  const text = first?.passage.text ?? '';
  const isName = others.length > 0 && !first?.isHeadline && SITE_NAME.test(text) && widthOf(text) <= MAX_SITE_NAME;
  return isName ? others : headings;
}

function joined(headings: readonly Block[], hasGaps: boolean): Title[] {
  const titles: Title[] = [];
  for (const { passage, gap, isHeadline = false } of headings) {
    const before = titles.at(-1);
    const isOne =
      before !== undefined &&
      !isHeadline &&
      !before.isHeadline &&
      gap === 0 &&
      !isKicker(before.passage.text) &&
      !isKicker(passage.text) &&
      widthOf(before.passage.text) + widthOf(passage.text) <= MAX_JOINED &&
      (hasGaps || (GOES_ON.test(passage.text) && !saysWhatHappens(before.passage.text)));
    if (isOne) titles[titles.length - 1] = { passage: Passage.join([before.passage, passage]), isHeadline: false };
    else titles.push({ passage, isHeadline });
  }
  return titles;
}

/** Of several, a kicker is first if it looks like one, or is shorter; else the first is the headline. */
function headlineAt(titles: readonly Title[]): number {
  const [first, second] = titles.map(({ passage }) => passage);
  if (first === undefined || second === undefined) return 0;
  if (isKicker(first.text)) return 1;
  if (isKicker(second.text) || saysWhatHappens(first.text) !== saysWhatHappens(second.text))
    return saysWhatHappens(second.text) ? 1 : 0;
  return widthOf(first.text) <= widthOf(second.text) ? 1 : 0;
}

function isKicker(text: string): boolean {
  const [, left, right] = HALVES.exec(text) ?? [];
  return left !== undefined && right !== undefined && Math.abs(widthOf(left) - widthOf(right)) <= 1;
}

function withoutOrnaments(title: Passage | undefined): Passage | undefined {
  return title && Passage.join(title.split(ORNAMENTS)).trim();
}
