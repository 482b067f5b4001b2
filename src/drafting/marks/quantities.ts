/** Figures with their units in running text: `近2万件`, `81家`, `约1800名`, `15%`. */
import { parsePrintedQuantity, parsePrintedQuantityRange, type PrintedQuantity } from '../../records/printed/index.ts';
import type { Passage } from '../text/passage.ts';
import { NOT_BEHIND, NUMBER, QUALIFIER_AFTER, QUALIFIER_BEFORE } from './figureWords.ts';
import { wordList } from './wordList.ts';

export interface QuantityMark {
  readonly passage: Passage;
  readonly quantity: PrintedQuantity;
  readonly start: number;
  readonly end: number;
}

/** The longest first. Of what newspapers count with; a word that is no unit is none. */
const UNITS = [
  ...wordList('平方公里 平方米 立方米 万方 平米 公顷 公里 千米 公斤 千克 千升 千瓦时 千瓦 兆瓦'),
  ...wordList('吨级 马力 车次 人次 户次 台套 标箱 标准箱 小时 分钟 个百分点 百分点 个月'),
  ...wordList('美元 欧元 日元 港元 元 吨 米 亩 升 方 斤 克 万 度 ㎡ % ％ 倍'),
  ...wordList('个 家 人 名 位 件 套 台 辆 条 座 栋 幢 间 所 项 次 户 艘 架 列 份'),
  ...wordList('只 头 株 棵 箱 瓶 种 类 处 片 块 册 张 支 枚 颗 剂 盒 道 天 年'),
].toSorted((a, b) => b.length - a.length);
const PER = '(?:/[年月日天]|每[年月日天])';
const TO = '(?:至|到|[-~～—–−]{1,2})';

const QUANTITY = new RegExp(
  `${QUALIFIER_BEFORE}?${NOT_BEHIND}(?:${NUMBER}${TO})?${NUMBER}(?:${UNITS.join('|')})(?:[(（][\\p{Script=Han}]{1,2}[)）])?${PER}?${QUALIFIER_AFTER}?`,
  'gu',
);

/** All figures with their units; dates and ordinals are none. */
export function quantitiesIn(passage: Passage): QuantityMark[] {
  return [...passage.text.matchAll(QUANTITY)].flatMap(({ index, 0: found }) => {
    // 21万台(套): the unit's other word stays in the words, and out of the unit.
    const words = found.replace(/[(（]\p{Script=Han}{1,2}[)）]/u, '');
    const quantity = parsePrintedQuantity(words) ?? parsePrintedQuantityRange(words);
    const end = index + found.length;
    return quantity ? [{ passage: passage.slice(index, end), quantity, start: index, end }] : [];
  });
}
