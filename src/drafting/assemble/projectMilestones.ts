/** A milestone of a project, from the verb in its segment: reached or expected, and when. */
import { parseEdtf } from '../../records/edtfDates.ts';
import type { PrintedOn } from '../../records/printed/index.ts';
import { type DateMark, datesIn } from '../marks/dates.ts';
import { type ExpectationMark, expectationIn, type Realization } from '../marks/expectations.ts';
import type { MilestoneKind, MilestoneVerb } from '../marks/milestones.ts';
import type { Segment } from '../marks/segments.ts';
import type { Passage } from '../text/passage.ts';

export interface MilestoneMark {
  readonly kind: MilestoneKind;
  readonly verb: Passage;
  readonly state: Realization;
  /** The word or date that the state follows from. */
  readonly because: Passage;
  readonly date?: DateMark | undefined;
  readonly original: Passage;
  /** Told in a headline, which leaves out 预计 and 已. */
  readonly isHeadline: boolean;
}

/** What the sentence has said so far. */
export interface SentenceSoFar {
  expectation?: ExpectationMark | undefined;
  /** The date that it begins with, until a milestone has it. */
  opening?: DateMark | undefined;
  /** The last day that was named: 当日 is that day. */
  lastDay?: DateMark | undefined;
  /** The names in the segment that is read. */
  names?: readonly { readonly start: number; readonly end: number }[];
}

const THAT_DAY = /^(?:当日|当天|同日)/u;

export function milestoneOf(
  { passage, isHeadline }: Segment,
  { kind, verb, start, end }: MilestoneVerb,
  from: number,
  soFar: SentenceSoFar,
  day: PrintedOn | undefined,
): MilestoneMark {
  const date = dateOf(passage, { from, start, end }, soFar, day);
  if (date && date === soFar.opening && isDay(date)) soFar.opening = undefined;
  const own = expectationIn(passage, start, soFar.names);
  const time = date?.edtf === undefined ? undefined : timeOf(date.edtf, day);
  const known = { kind, verb, date, original: passage, isHeadline };
  if (time === 'LATER')
    return { ...known, state: 'EXPECTED', because: own?.state === 'EXPECTED' ? own.word : (date?.passage ?? verb) };
  if (own) return { ...known, state: own.state, because: own.word };
  if (time === 'EARLIER') return { ...known, state: 'ACTUAL', because: verb };
  if (soFar.expectation?.state === 'EXPECTED') return { ...known, state: 'EXPECTED', because: soFar.expectation.word };
  // A headline leaves the words out: 甲路5月开工 in May is a plan.
  if (isHeadline && time === 'NOW' && date) return { ...known, state: 'EXPECTED', because: date.passage };
  return { ...known, state: 'ACTUAL', because: verb };
}

function dateOf(
  passage: Passage,
  { from, start, end }: { from: number; start: number; end: number },
  soFar: SentenceSoFar,
  day: PrintedOn | undefined,
): DateMark | undefined {
  const placed = placedDates(passage, day);
  const before = placed.filter((each) => each.at >= from && each.end <= start).at(-1)?.mark;
  const behind = placed.find(
    (each) => each.at >= end && /^(?:仪式|典礼|活动)?(?:在|于)?$/u.test(passage.text.slice(end, each.at)),
  )?.mark;
  const found = before ?? behind;
  if (found && THAT_DAY.test(found.passage.text)) return soFar.lastDay;
  // 今年要开工…: a year that the sentence begins with is that of the plan, a day is that of the report.
  const isExpected = (expectationIn(passage, start, soFar.names) ?? soFar.expectation)?.state === 'EXPECTED';
  if (!found && /日前|近日|此前|不久前/u.test(passage.text.slice(from, start))) return undefined;
  return found ?? (isExpected && soFar.opening && isDay(soFar.opening) ? undefined : soFar.opening);
}

const isDay = ({ passage }: DateMark): boolean => /[日号天]/u.test(passage.text);

export interface PlacedDate {
  readonly mark: DateMark;
  readonly at: number;
  readonly end: number;
}

/** 2016年第三批项目, 2020年春季项目: the year is a part of what they are called. */
const IS_NAME =
  /^(?:第[一二三四五六七八九十\d]{1,3}[批期次轮]|[春夏秋冬]季(?!度)|度?(?:重点|重大|全[省市区县])?[^，。]{0,6}项目(?:集中)?)/;

export function placedDates(passage: Passage, day: PrintedOn | undefined): PlacedDate[] {
  let from = 0;
  return datesIn(passage, day).flatMap((mark) => {
    const at = passage.text.indexOf(mark.passage.text, from);
    from = at + mark.passage.length;
    // 4-6月: half of it would be another date.
    const isHalf = at > 0 && /[\d\-—–~～至]/u.test(passage.text.charAt(at - 1));
    return isHalf || IS_NAME.test(passage.text.slice(from)) ? [] : [{ mark, at, end: from }];
  });
}

/** Where a date lies, seen from the day of the page; undefined if that is not known. */
function timeOf(edtf: string, day: PrintedOn | undefined): 'EARLIER' | 'NOW' | 'LATER' | undefined {
  const { earliest, latest } = parseEdtf(edtf) ?? {};
  const [first, last] = [day?.earliest, day?.latest ?? day?.earliest];
  if (first === undefined || last === undefined) return undefined;
  if (earliest !== undefined && earliest > last) return 'LATER';
  if (latest !== undefined && latest < first) return 'EARLIER';
  return 'NOW';
}
