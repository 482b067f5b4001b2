/** Lists of projects (`开工建设甲至乙、丙至丁以及戊扩建3个高速公路项目`) and totals over several, which are no project. */
import { parsePrintedNumber } from '../../records/printed/index.ts';
import type { Passage } from '../text/passage.ts';

const LIST =
  /(?:开工建设|建设|实施|启动|开工|推进|新建|包括|签约)([^，。；：]{4,120}?)(?:等)?(\d+|[两三四五六七八九十]+)(?:个|项|条)([\p{Script=Han}]{0,10}(?:项目|工程))/u;
const BETWEEN = /、|以及|及(?!其)|和(?![平谐田县])/gu;
const LONGEST_NAME = 24;

/** The names of a list that says how many there are, if there are so many. */
export interface ListedName {
  readonly name: Passage;
  readonly start: number;
  readonly end: number;
}

export function listedNames(segment: Passage): ListedName[] {
  const found = LIST.exec(segment.text);
  if (found?.[1] === undefined) return [];
  const at = found.index + found[0].indexOf(found[1]);
  const names = segment
    .slice(at, at + found[1].length)
    .split(BETWEEN)
    .map((name) => name.trim());
  const count = Number(found[2] === '两' ? 2 : parsePrintedNumber(found[2] ?? ''));
  const areNames = names.every(({ length }) => length >= 2 && length <= LONGEST_NAME);
  if (names.length < 2 || names.length !== count || !areNames) return [];
  // The verb stands before the whole list.
  return names.map((name) => ({ name, start: at, end: at + name.length }));
}

const SEVERAL =
  /(?:(?:[\d一二两三四五六七八九十百]+[多余]?(?:个|项|条))|一大?批|多个|一系列)[^，。]{0,14}(?:项目|工程|公路|企业)|(?:项目|工程)(?:共|达|总数)?\d+[多余]?(?:个|项)/u;
const ONE = /^.{0,12}(?:是|为|成为|系|属)/u;

/** 共12个项目, 一大批重点项目: what follows is said of all of them. */
export const speaksOfSeveral = (text: string): boolean => SEVERAL.test(text) && !ONE.test(text);
