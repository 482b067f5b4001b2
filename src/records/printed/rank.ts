/** Ranks as printed: `全省第3位`, `总量居全市第一`, `增速位列全省第2位`, `在全国217家国家级经开区中排名第35位`. */
import type { Ranked } from '../figureTerms.ts';
import { parsePrintedNumber } from './number.ts';
import { plain } from './plain.ts';
import { atStart, words } from './words.ts';

export interface PrintedRank {
  /** 1 is the first. */
  readonly position: number;
  /** What is ranked. */
  readonly ranked?: Ranked;
  /** Among what: 全省. */
  readonly scope: string;
  /** How many are ranked. */
  readonly total?: number;
  /** The whole text, trimmed. */
  readonly original: string;
}

const RANKED_WORDS = words<Ranked>({ VALUE: ['总量', '总额', '规模'], CHANGE: ['增速', '增幅', '增量'] });
const RANK =
  /^(?:位居|位列|并列|排名|排在|居|列|在|排)?(\S{1,40}?)(?:中|中的)?(?:位居|位列|排名|排在|居|列|排)?(?:第([\d一二三四五六七八九十百零]{1,6})(?:位|名)?|首位)$/;
/** 217家, 9个: how many are ranked, among the words of the scope. */
const TOTAL = /(\d{1,6})(?:家|个|名)/;
const MOST_PLACES = 1_000_000;

/** Undefined unless the whole text is one place among something named. */
export function parsePrintedRank(printed: string): PrintedRank | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const subject = atStart(text, RANKED_WORDS);
  const [, scope, place] = RANK.exec(subject?.rest ?? text) ?? [];
  const position = place === undefined ? 1 : Number(parsePrintedNumber(place));
  if (scope === undefined || !(Number.isInteger(position) && position >= 1 && position <= MOST_PLACES))
    return undefined;
  // 第 in the scope would be a second place.
  if (scope.includes('第') || !/\p{Script=Han}/u.test(scope)) return undefined;
  const total = TOTAL.exec(scope)?.[1];
  return {
    position,
    ...(subject && { ranked: subject.meaning }),
    scope,
    ...(total !== undefined && Number(total) >= position && { total: Number(total) }),
    original,
  };
}
