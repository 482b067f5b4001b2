/** Reads a page: furniture is left out, lines are joined, articles are told apart, and the page's own day is found. */
import type { PrintedOn } from '../../records/printed/index.ts';
import type { Page } from '../article.ts';
import { articlesOf } from './articles.ts';
import { blocksOf, type PlainLine } from './blocks.ts';
import { fieldsOf } from './fields.ts';
import { furnitureOf, isFooter, isListItem, isListTitle } from './furniture.ts';
import { layoutOf } from './layout.ts';
import { isListItem as isItem } from './lineKinds.ts';
import { linesOf } from './lines.ts';
import { dayMeant, printedDay } from './pageDay.ts';
import { withoutRepeatedTitle } from './repeatedTitle.ts';
import { isSectionTitle } from './sections.ts';

/** @param published the day of the page; by default the one that it prints. */
export function readPage(text: string, published?: PrintedOn): Page {
  const plain = withoutFurniture(linesOf(text));
  const titled = withoutRepeatedTitle(plain.lines);
  const blocks = blocksOf(titled.lines);
  const articles = articlesOf(blocks, layoutOf(blocks, plain.isOfWeb || titled.isOfWeb));
  const printed = printedDay(titled.lines, articles);
  return { text, articles, day: published ?? (printed && dayMeant(printed)), printedOn: printed };
}

function withoutFurniture(all: ReturnType<typeof linesOf>): { lines: PlainLine[]; isOfWeb: boolean } {
  const lines: PlainLine[] = [];
  let isOfWeb = false;
  /** Whether a list of other pages goes on. */
  let isList = false;
  // A line that is left out leaves its blank lines to the next one.
  let gap = 0;
  let hasBegun = false;
  const end = footerAt(all.map(({ passage }) => passage.text));
  for (const [at, line] of all.slice(0, end).entries()) {
    const { text } = line.passage;
    gap = Math.max(gap, line.gap);
    if (!isSectionTitle(text) && isListTitle(text))
      isList = isListOfPages(all.slice(at + 1, end).map(({ passage }) => passage.text));
    else if (isList && (isListItem(text) || isTitleOfPage(text))) {
      isOfWeb = true;
      continue;
    } else isList = false;
    if (isList) continue;
    const furniture = isSectionTitle(text) ? undefined : furnitureOf(text);
    const found = furniture ? undefined : fieldsOf(line.passage);
    // Below the beginning of the text, a day with a clock is that of an event.
    const fields = hasBegun && found?.isBare && found.isOfWeb ? undefined : found;
    hasBegun ||= lines.length > 0 && (text.includes('。') || /[:：]$/.test(text) || isItem(text));
    isOfWeb ||= furniture?.isOfWeb === true || fields?.isOfWeb === true;
    if (furniture) continue;
    lines.push({ ...line, gap, fields: fields && { ...fields, isOverText: !hasBegun } });
    gap = 0;
  }
  return { lines, isOfWeb: isOfWeb || end < all.length };
}

/** A title of another page: short, and no sentence. */
const isTitleOfPage = (text: string): boolean => text.length <= 60 && !/[。；：:]$/.test(text) && !text.includes('。');

/** Nothing, or at least two titles: one title with text below it is a box of the article. */
const isListOfPages = ([first, second, ...others]: readonly string[]): boolean =>
  first === undefined ||
  isListItem(first) ||
  isListTitle(first) ||
  (isTitleOfPage(first) && (second === undefined ? true : isTitleOfPage(second) && others.every(isTitleOfPage)));

/** Where the footer begins: no text may follow it. */
function footerAt(lines: readonly string[]): number {
  const at = lines.findIndex(isFooter);
  const isEnd = at > 0 && lines.slice(at).every((line) => isFooter(line) || line.length <= 100);
  return isEnd ? at : lines.length;
}
