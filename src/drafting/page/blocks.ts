/** The blocks of a page: lines of one paragraph joined, each with what it is. */
import { Passage } from '../text/passage.ts';
import { isByline } from './bylines.ts';
import { type Fields } from './fields.ts';
import type { Line } from './lines.ts';
import {
  breaksOff,
  comesOn,
  hasDateline,
  hasLead,
  isListItem,
  isOneSentence,
  isUnbalanced,
  mayBeHeadline,
  widthOf,
} from './lineKinds.ts';
import { isBoxTitle, isSectionTitle } from './sections.ts';

/** 栏目, 链接, 标题 or 小标题, 副题, 署名, 图片说明, 正文, and the line that says when and where from. */
type BlockKind = 'section' | 'box' | 'heading' | 'deck' | 'byline' | 'caption' | 'prose' | 'fields';

export interface Block {
  readonly kind: BlockKind;
  readonly passage: Passage;
  /** Blank lines before it. */
  readonly gap: number;
  readonly fields?: PlacedFields | undefined;
  /** Whether the page itself repeats it as its headline. */
  readonly isHeadline?: boolean | undefined;
}

interface PlacedFields extends Fields {
  /** Whether it stands before the text. */
  readonly isOverText: boolean;
}

/** A line that is left when furniture is gone. */
export interface PlainLine extends Line {
  readonly fields?: PlacedFields | undefined;
  readonly isHeadline?: boolean | undefined;
}

/** A block that may go on. Its lines are joined when all are known, since joining one by one takes the square of the time. */
interface OpenBlock extends Omit<Block, 'passage'> {
  readonly lines: Passage[];
  /** How wide its last line is. */
  lastWidth: number;
}

export function blocksOf(lines: readonly PlainLine[]): Block[] {
  const column = columnWidthOf(lines);
  const blocks: OpenBlock[] = [];
  for (const [at, line] of lines.entries()) {
    const before = blocks.at(-1);
    const lastWidth = printedWidth(line);
    const kind = kindOf(line, before, column, at === lines.length - 1);
    if (before && goesOn(before, line, kind, column)) {
      before.lines.push(line.passage);
      before.lastWidth = lastWidth;
    } else {
      const { passage, gap, fields, isHeadline } = line;
      blocks.push({ kind, lines: [passage], gap, fields, isHeadline, lastWidth });
    }
  }
  return blocks.map(({ kind, lines: parts, gap, fields, isHeadline }) => ({
    kind,
    passage: Passage.join(parts),
    gap,
    fields,
    isHeadline,
  }));
}

const CAPTION =
  /^[（(△▲▼●]?(?:[上下左右题本]?图(?:片)?(?:为|[①-⑨])|（?图\s?[一二三1-9][:：])|(?:^|[。！？；，,\s（(])[上下左右]?图(?:片)?为[^期主]/;
const CREDIT = /[。\s）)][\p{Script=Han}\s、/]{2,16}(?:摄影|摄|供图)[）)]?$/u;
const MAX_CAPTION = 200;

/** Below a headline: 张三主持, 张三出席并讲话. */
const WHO_WAS_THERE = /^[^，。；;]{2,30}(?:主持|出席|讲话|参加|参会|陪同)(?:会议|活动|调研)?$/;
const MAX_DECK = 400;
/** A first line is the headline, even if it is long. */
const MAX_FIRST = 80;
/** How much narrower the full lines of a column may be: no line begins with a comma. */
const RAGGED = 1.5;

function kindOf(
  line: PlainLine,
  before: Pick<Block, 'kind'> | undefined,
  column: number | undefined,
  isLast: boolean,
): BlockKind {
  const { text } = line.passage;
  if (line.isHeadline) return 'heading';
  if (line.fields) return 'fields';
  if (isSectionTitle(text)) return 'section';
  if (isBoxTitle(text)) return 'box';
  if (isByline(line.passage)) return 'byline';
  if (text.length <= MAX_CAPTION && (CAPTION.test(text) || CREDIT.test(text))) return 'caption';
  if ((before?.kind === 'heading' || before?.kind === 'deck') && isDeck(text)) return 'deck';
  if (column !== undefined && isFirstOfColumn(line, column)) return 'prose';
  if (mayBeHeadline(text) && !hasDateline(text)) return 'heading';
  const isFirst = before === undefined || before.kind === 'section';
  if (isFirst && !isLast && column === undefined && isLongHeadline(text)) return 'heading';
  return 'prose';
}

/** 学习…精神；听取…情况；研究…: what a headline leaves out, and no sentence. */
function isDeck(text: string): boolean {
  if (text.length > MAX_DECK || text.includes('。') || isListItem(text) || hasLead(text) || hasDateline(text))
    return false;
  return /[；;]/.test(text) || WHO_WAS_THERE.test(text) || /^(?:——|--|—)/.test(text);
}

/** Where a headline must stand: one sentence with its full stop, or more words than headlines mostly have. */
const isLongHeadline = (text: string): boolean =>
  isOneSentence(text) ||
  (widthOf(text) <= MAX_FIRST && !/[。；;，,、]$/.test(text) && !text.includes('。') && !hasLead(text));

/** A line of a narrow column that begins a paragraph is as short as a headline. */
const isFirstOfColumn = (line: Line, column: number): boolean =>
  printedWidth(line) >= column - RAGGED && (line.indent > 0 || /[，。]/.test(line.passage.text));

function goesOn(before: OpenBlock, line: PlainLine, kind: BlockKind, column: number | undefined): boolean {
  const { text } = line.passage;
  if (kind === 'section' || kind === 'box' || kind === 'fields' || kind === 'byline' || line.isHeadline) return false;
  if (before.kind === 'deck') return isUnbalanced(endOf(before));
  if (before.kind !== 'prose' && before.kind !== 'caption') return false;
  if (line.indent >= 1 || isListItem(text) || hasDateline(text)) return false;
  if (comesOn(text)) return true;
  if (column !== undefined && line.gap === 0) return before.lastWidth >= column - RAGGED;
  return before.kind === 'prose' && kind === 'prose' && breaksOff(endOf(before));
}

/** Its last lines, which say whether it is whole. */
const endOf = ({ lines }: OpenBlock): string =>
  lines
    .slice(-3)
    .map(({ text }) => text)
    .join('');

const printedWidth = ({ passage, indent }: Line): number => widthOf(passage.text) + indent;

/** The width at which a page's lines break, if it is set in a narrow column; undefined where a line is a paragraph. */
function columnWidthOf(lines: readonly PlainLine[]): number | undefined {
  const printed = lines
    .filter(({ fields }) => !fields)
    .map((line) => ({ width: printedWidth(line), isCut: breaksOff(line.passage.text) }));
  const widths = [...new Set(printed.map(({ width }) => Math.ceil(width)))];
  return widths.find((column) => {
    const full = printed.filter(({ width }) => width <= column && width >= column - RAGGED);
    const wider = printed.filter(({ width }) => width > column);
    return (
      column >= MIN_COLUMN &&
      column <= MAX_COLUMN &&
      full.length >= MIN_FULL * printed.length &&
      full.length >= MIN_LINES &&
      wider.length <= MAX_WIDER * printed.length &&
      full.filter(({ isCut }) => isCut).length > full.length / 2
    );
  });
}

const MIN_COLUMN = 10;
const MAX_COLUMN = 50;
/** Last lines of paragraphs are short, and headlines may be wider. */
const MIN_FULL = 0.4;
const MAX_WIDER = 0.15;
const MIN_LINES = 4;
