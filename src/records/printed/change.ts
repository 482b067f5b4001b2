/** Changes of figures as printed: `同比增长8.5%`, `环比下降2.1个百分点`, `比上年末增加3.2亿元`, `两年平均增长6.1%`, `与上年同期持平`. */
import type { ChangeBasis, ChangeDirection, Qualifier } from '../figureTerms.ts';
import { parsePrintedNumber } from './number.ts';
import { plain } from './plain.ts';
import { parsePrintedQuantity, type PrintedQuantity } from './quantity.ts';
import { atStart, words } from './words.ts';

export interface PrintedChange {
  readonly direction: ChangeDirection;
  readonly basis: ChangeBasis;
  /** Of an average, over how many years. */
  readonly years?: number;
  readonly percent?: string;
  readonly percentagePoints?: string;
  /** How many times the basis: 增长2倍 is 3. */
  readonly multiple?: string;
  /** In absolute terms. */
  readonly value?: string;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  /** The whole text, trimmed. */
  readonly original: string;
}

/** Without these words the basis is not known, and the text is refused. */
const BASES = words<ChangeBasis>({
  YEAR_ON_YEAR: [
    '同比',
    '按年',
    '比上年同期',
    '较上年同期',
    '比去年同期',
    '较去年同期',
    '比上年',
    '较上年',
    '比去年',
    '较去年',
  ],
  PERIOD_ON_PERIOD: ['环比', '比上月', '较上月', '比上季度', '较上季度', '比上季', '较上季'],
  START_OF_PERIOD: ['比年初', '较年初', '比上年末', '较上年末', '比上年底', '较上年底', '比去年底', '较去年底'],
  ANNUAL_AVERAGE: ['年均'],
  PRECEDING_PERIODS_TOGETHER: [],
  OTHER: [],
});
const VERBS = words<ChangeDirection>({
  UP: ['增长', '增加', '提高', '上升', '上涨', '提升', '扩大', '增', '升', '涨', '净增', '净增加'],
  DOWN: ['下降', '减少', '降低', '回落', '下跌', '下滑', '收窄', '降', '减', '跌', '净减', '净减少'],
  UNCHANGED: [],
});
const SAME = words<ChangeBasis>({
  YEAR_ON_YEAR: ['同比持平', '与上年同期持平', '与去年同期持平', '与上年持平', '与去年持平'],
  PERIOD_ON_PERIOD: ['环比持平', '与上月持平', '与上季度持平'],
  START_OF_PERIOD: ['与年初持平', '与上年末持平'],
  ANNUAL_AVERAGE: [],
  PRECEDING_PERIODS_TOGETHER: [],
  OTHER: [],
});

/** In words that {@link parsePrintedQuantity} has no number for. */
const DOUBLED = /^(?:翻一?番|增长一倍)$/;

/** Undefined unless the whole text is a basis, a direction and one number, or says that nothing changed. */
export function parsePrintedChange(printed: string): PrintedChange | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const same = atStart(text, SAME);
  if (same?.rest === '') return { direction: 'UNCHANGED', basis: same.meaning, original };
  const { basis, years, rest } = basisOf(text) ?? {};
  if (basis === undefined || rest === undefined) return undefined;
  const known = { basis, ...(years !== undefined && { years }), original };
  if (DOUBLED.test(rest)) return { direction: 'UP', ...known, multiple: '2' };
  const verb = atStart(rest, VERBS);
  if (verb === undefined) return undefined;
  const direction = verb.meaning;
  const common = { direction, ...known };
  const quantity = parsePrintedQuantity(verb.rest);
  const size = quantity && sizeOf(quantity, direction);
  return size && { ...common, ...size, ...(quantity.qualifier !== 'EXACT' && { qualifier: quantity.qualifier }) };
}

function basisOf(text: string): { basis: ChangeBasis; years?: number; rest: string } | undefined {
  const [average, count = ''] = /^([\d一二三四五六七八九十两]{1,2})年(?:平均|年均)/.exec(text) ?? [];
  if (average !== undefined) {
    const years = Number(parsePrintedNumber(count));
    return years >= 2 ? { basis: 'ANNUAL_AVERAGE', years, rest: text.slice(average.length) } : undefined;
  }
  const found = atStart(text, BASES);
  return found ? { basis: found.meaning, rest: found.rest.replace(/^[,，]/, '') } : undefined;
}

/** In the terms of the unit. */
function sizeOf({ value, unit, per }: PrintedQuantity, direction: ChangeDirection) {
  if (per !== undefined) return undefined;
  if (unit === '%') return { percent: value };
  if (unit === '个百分点' || unit === '百分点') return { percentagePoints: value };
  if (unit !== '倍') return { value, unit };
  // 增长2倍 adds two to one; 减少2倍 means nothing.
  const [whole = '', fraction] = value.split('.');
  return direction === 'UP'
    ? { multiple: `${BigInt(whole) + 1n}${fraction === undefined ? '' : `.${fraction}`}` }
    : undefined;
}
