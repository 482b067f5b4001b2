/** Tells the articles of a page apart: a head begins one, what follows belongs to it, a picture may stand alone. */
import type { PageArticle } from '../article.ts';
import type { Passage } from '../text/passage.ts';
import type { Block } from './blocks.ts';
import { headOf } from './heads.ts';
import type { Layout } from './layout.ts';
import { hasDateline, hasLead, saysWhatHappens, widthOf } from './lineKinds.ts';
import { withoutTail } from './tails.ts';

/** An article while it is put together. */
interface Growing {
  readonly head: readonly Block[];
  readonly body: Block[];
  readonly captions: Passage[];
}

export function articlesOf(blocks: readonly Block[], layout: Layout): PageArticle[] {
  const articles: Growing[] = [];
  /** The one that text without a head belongs to: a picture has none. */
  let current: Growing | undefined;
  const begin = (head: readonly Block[]): Growing => {
    const article: Growing = { head, body: [], captions: [] };
    articles.push(article);
    return article;
  };
  for (let at = 0; at < blocks.length;) {
    const run = headRun(blocks, at);
    const block = blocks[at];
    if (block === undefined) break;
    if (run.length > 0) {
      at += run.length;
      if (beginsArticle(run, blocks[at], current, layout)) {
        const length = headLength(run, layout);
        current = begin(run.slice(0, length));
        appendTo(current.body, run.slice(length));
      } else appendTo((current ??= begin([])).body, run);
      continue;
    }
    at += 1;
    if (isPictureAlone(block, blocks[at], current, layout)) begin([]).captions.push(block.passage);
    else if (block.kind === 'caption') (current ??= begin([])).captions.push(block.passage);
    else (current ??= begin([])).body.push(block);
  }
  return articles.map((article) => articleOf(article, layout)).filter((article) => !isEmpty(article));
}

const HEADS = new Set(['section', 'heading', 'deck']);

const isOfHead = ({ kind }: Block): boolean => HEADS.has(kind) || kind === 'byline' || kind === 'fields';

/** Not spread: a page of nothing but short lines has more of them than a call has arguments. */
function appendTo(body: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) body.push(block);
}

/** The blocks of a head from here: titles, and the lines that belong to them. */
function headRun(blocks: readonly Block[], from: number): Block[] {
  const first = blocks[from];
  // The day may stand over the headline, where no article has begun.
  const start = from === 0 && first?.kind === 'fields' ? blocks.findIndex(({ kind }) => kind !== 'fields') : from;
  const heading = blocks[start];
  if (heading === undefined || !HEADS.has(heading.kind)) return [];
  let end = start + 1;
  for (let block = blocks[end]; block && isOfHead(block); block = blocks[end]) end += 1;
  return blocks.slice(from, end);
}

/** Kicker, headline and deck are a few lines; more are a list. */
const MAX_TITLES = 5;

/** How many blocks of a run are its head: on a web page, a title below the line with the day is one between paragraphs. */
function headLength(run: readonly Block[], { isOfWeb }: Layout): number {
  const firstTitle = run.findIndex(({ kind }) => kind === 'heading');
  const day = isOfWeb && firstTitle >= 0 ? run.findIndex(({ fields }, at) => at > firstTitle && fields?.day) : -1;
  const below = day < 0 ? -1 : run.findIndex(({ kind }, at) => at > day && kind === 'heading');
  const titles = run.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  const many = titles.length > MAX_TITLES ? (titles[1] ?? -1) : -1;
  return Math.min(...[below, many].filter((at) => at >= 0), run.length);
}

/** What speaks for a new article, where an earlier one has text. */
const POINTS = { lead: 2, gap: 2, endedBefore: 3, twoTitles: 2, longTitle: 1, happens: 1 };
const ENOUGH = 3;
/** Without blank lines, the words must say more. */
const ENOUGH_WITHOUT_GAPS = 5;
/** A title between paragraphs is mostly shorter. */
const LONG_TITLE = 12;
const ENDS_WITH_BYLINE = /[。！？”][（(](?:[^（）()]*(?:记者|通讯员)[^（）()]*)[）)]$/;

function beginsArticle(
  run: readonly Block[],
  next: Block | undefined,
  current: Growing | undefined,
  layout: Layout,
): boolean {
  if (current === undefined) return true;
  const titles = run.filter(({ kind }) => kind === 'heading');
  if (titles.length > 0 && run.some(({ fields }) => fields?.isOfWeb && fields.day)) return true;
  if (layout.isOfWeb || next === undefined) return false;
  if (run.some(({ kind }) => kind === 'section')) return layout.hasGaps || run.length > 1;
  if (current.body.length === 0 || current.body.at(-1)?.kind === 'box') return false;
  const { text } = next.passage;
  if (hasDateline(text)) return true;
  const last = current.body.at(-1)?.passage.text ?? '';
  const found: Record<keyof typeof POINTS, boolean> = {
    lead: hasLead(text),
    gap: layout.hasGaps && (run[0]?.gap ?? 0) > layout.usualGap,
    endedBefore: ENDS_WITH_BYLINE.test(last) || current.body.at(-1)?.kind === 'byline',
    twoTitles: run.filter(({ kind }) => kind !== 'byline' && kind !== 'fields').length > 1,
    longTitle: titles.some(({ passage }) => widthOf(passage.text) >= LONG_TITLE),
    happens: titles.some(({ passage }) => saysWhatHappens(passage.text)),
  };
  const points = (Object.keys(POINTS) as (keyof typeof POINTS)[]).reduce(
    (sum, why) => sum + (found[why] ? POINTS[why] : 0),
    0,
  );
  return points >= (layout.hasGaps ? ENOUGH : ENOUGH_WITHOUT_GAPS);
}

const MAX_PICTURE_TEXT = 200;

/** On a newspaper's page: what a picture shows, set apart from the text before it. */
function isPictureAlone(block: Block, next: Block | undefined, current: Growing | undefined, layout: Layout): boolean {
  if (layout.isOfWeb || !layout.hasGaps || block.gap <= layout.usualGap || current?.body.length === 0) return false;
  if (block.kind === 'caption') return true;
  const isFollowed = next !== undefined && HEADS.has(next.kind);
  return block.kind === 'prose' && current !== undefined && isFollowed && block.passage.length <= MAX_PICTURE_TEXT;
}

function articleOf({ head, body, captions }: Growing, layout: Layout): PageArticle {
  const { section, kicker, headline, deck, byline, printedOn } = headOf(head, layout);
  const text = body.filter((block) => block.kind !== 'byline' && !isOfPage(block));
  const last = text.length - 1;
  const cut = text.map(({ passage }, at) => (at === last ? withoutTail(passage) : { text: passage, tail: undefined }));
  return {
    section,
    kicker,
    headline,
    deck,
    paragraphs: cut.map((part) => part.text).filter(({ length }) => length > 0),
    captions,
    printedOn: printedOn ?? body.find(({ fields }) => fields?.isOfWeb && fields.day)?.fields?.day,
    byline: [
      ...byline,
      ...body.flatMap(({ kind, passage, fields }) => (kind === 'byline' ? [passage] : (fields?.byline ?? []))),
      ...cut.flatMap(({ tail }) => tail ?? []),
    ],
  };
}

/** What says when and where from is the page's; a day alone below a notice is the notice's. */
const isOfPage = ({ fields }: Block): boolean =>
  fields !== undefined && (fields.isOfWeb || fields.byline.length > 0 || fields.day === undefined);

const isEmpty = ({ headline, paragraphs, captions }: PageArticle): boolean =>
  headline === undefined && paragraphs.length === 0 && captions.length === 0;
