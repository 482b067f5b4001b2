/** The words for the period of a rate: `每天`, `日产`, `/年`. */
import type { Period } from '../figureTerms.ts';
import { after, atStart, type FoundWords, plainWords, type PrintedWords, words } from './words.ts';

const EACH = words<Period>({
  DAY: ['每天', '每日', '每一天'],
  WEEK: ['每周', '每星期'],
  MONTH: ['每月', '每个月'],
  QUARTER: ['每季', '每季度', '每个季度'],
  HALF_YEAR: ['每半年'],
  YEAR: ['每年', '每一年'],
});
/** These need another word after them: 日产, 年均, 年产值. */
const BARE = words<Period>({ DAY: ['日'], WEEK: ['周'], MONTH: ['月'], QUARTER: ['季'], HALF_YEAR: [], YEAR: ['年'] });
const SLASHED = words<Period>({
  DAY: ['/天', '/日'],
  WEEK: ['/周', '/星期'],
  MONTH: ['/月', '/个月'],
  QUARTER: ['/季', '/季度'],
  HALF_YEAR: ['/半年'],
  YEAR: ['/年'],
});
/** After the unit: 200万套/年, 200万套每年. */
export const PERIODS_BEHIND: PrintedWords<Period> = [...SLASHED, ...EACH];

const OPENINGS = plainWords('平均', '可');
const PERIOD_LINKS = plainWords('均', '可', '均可');

/**
 * The words of a rate before its figure: a period, then a verb or noun.
 *
 * @param verbs 产, 新增, 产值; a bare 年, 月, 周 or 日 needs one of them.
 */
export function atStartPeriod(text: string, verbs: PrintedWords<string>): FoundWords<Period> | undefined {
  const opened = after(text, OPENINGS);
  const each = atStart(opened, EACH);
  const head = each ?? atStart(opened, BARE);
  if (head === undefined) return undefined;
  const link = atStart(head.rest, PERIOD_LINKS);
  const verb = atStart(link?.rest ?? head.rest, verbs);
  if (each === undefined && verb === undefined && link?.meaning !== '均') return undefined;
  return { meaning: head.meaning, rest: verb?.rest ?? link?.rest ?? head.rest };
}
