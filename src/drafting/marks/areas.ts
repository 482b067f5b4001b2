/** Areas of which figures are told, and what the figures are of. */
import type { Passage } from '../text/passage.ts';
import { wordList } from './wordList.ts';

export interface AreaMark {
  readonly name: Passage;
  /** A value of `AreaType`. */
  readonly areaType: string;
}

/** By the end of the name, the longest first. 市 may be a city of the third level, too: the editor must look. */
const TYPES: readonly (readonly [ending: string, areaType: string])[] = [
  ['高新技术产业开发区', 'DEVELOPMENT_ZONE'],
  ['经济技术开发区', 'DEVELOPMENT_ZONE'],
  ['经济开发区', 'DEVELOPMENT_ZONE'],
  ['经开区', 'DEVELOPMENT_ZONE'],
  ['高新区', 'DEVELOPMENT_ZONE'],
  ['开发区', 'DEVELOPMENT_ZONE'],
  ['新区', 'DEVELOPMENT_ZONE'],
  ['街道', 'TOWNSHIP'],
  ['镇', 'TOWNSHIP'],
  ['乡', 'TOWNSHIP'],
  ['省', 'PROVINCE'],
  ['市', 'PREFECTURE'],
  ['县', 'COUNTY'],
  ['区', 'COUNTY'],
];
const AREA = new RegExp(
  `(?:^|[，,。；;：]|\\d日|日前|近日|从)(?!全|我|本|各)([\\p{Script=Han}]{1,8}?(?:${TYPES.map(([ending]) => ending).join('|')}))(?=今年|去年|上半年|下半年|前三季度|[一二三四]季度|实现|完成|\\d{4}年|地区|规[模上]|经济运行|经济|统计局|获悉|主要)`,
  'u',
);

export function areaIn(passage: Passage): AreaMark | undefined {
  const found = AREA.exec(passage.text);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const areaType = TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? 'OTHER';
  const at = found.index + found[0].length - name.length;
  return { name: passage.slice(at, at + name.length), areaType };
}

/** What statistics tell of areas. */
const FIGURE_NAMES = [
  ...wordList('地区生产总值 生产总值 GDP 规模以上工业总产值 规模以上工业增加值 规模以上工业企业产值 规上工业总产值'),
  ...wordList('规上工业增加值 工业总产值 工业增加值 服务业增加值 固定资产投资 工业投资 技改投资 基础设施投资'),
  ...wordList(
    '一般公共预算收入 财政总收入 财政收入 税收收入 社会消费品零售总额 实际利用外资 实际使用外资 实际到账外资',
  ),
  ...wordList('进出口总额 进出口总值 外贸进出口 全社会用电量 工业用电量 工业应税销售 居民人均可支配收入'),
].toSorted((a, b) => b.length - a.length);
const FIGURE_NAME = new RegExp(`(?:${FIGURE_NAMES.join('|')})(?:总额)?`, 'gu');

export interface AreaFigureMark {
  readonly name: Passage;
  /** The words up to the next figure. */
  readonly rest: Passage;
}

export function areaFiguresIn(sentence: Passage): AreaFigureMark[] {
  const found = [...sentence.text.matchAll(FIGURE_NAME)];
  return found.map(({ index, 0: name }, at) => ({
    name: sentence.slice(index, index + name.length),
    rest: sentence.slice(index + name.length, found[at + 1]?.index),
  }));
}
