/** Named figures in a segment: `产值超10亿元`, `科研工作站达到20个`, `8000多平方米的洁净车间`, `营业收入同比增长15%`. */
import { parsePrintedChange } from '../../records/printed/index.ts';
import type { Passage } from '../text/passage.ts';
import { type QuantityMark, quantitiesIn } from './quantities.ts';
import { wordList } from './wordList.ts';

export interface IndicatorMark {
  readonly name: Passage;
  readonly quantity?: QuantityMark | undefined;
  /** Read by the parser of printed changes. */
  readonly change?: { readonly passage: Passage; readonly meaning: Readonly<Record<string, unknown>> } | undefined;
  /** The whole of it, as printed. */
  readonly original: Passage;
  readonly start: number;
}

/** What a figure of an enterprise or a project can be of: the name ends with one of them. */
const NOUNS = [
  ...wordList('产值 总产值 产量 产能 能力 收入 营收 利润 税收 利税 纳税 销量 销售额 销售量 出口额 进出口额'),
  ...wordList('交易额 成交额 订单 订货量 库存 存栏 储量 装机容量 装机 发电量 吞吐量 客流量 注册资本 注册资金'),
  ...wordList('员工 职工 人员 工人 科技人员 研发人员 专家 专利 发明专利 商标 面积 建筑面积 占地 车间 厂房'),
  ...wordList('基地 工作站 实验室 研发中心 分公司 工厂 门店 网点 生产线 车站 份额 占有率 占比 比例 比重'),
  ...wordList('负荷 负载能力 产率 合格率 利用率 转换率 股价 股权 长度 全长 总长 里程 投入 经费 资产 总资产 净资产'),
  ...wordList('销售收入 营业收入 主营业务收入 净利润 持股比例 出资比例 认购 认股权证 本金 行权价 转化价 户数 会员'),
].toSorted((a, b) => b.length - a.length);
const NOUN = `(?:${NOUNS.join('|')})`;
const LETTER = '[\\p{Script=Han}A-Za-z]';
const LINK =
  '(?:将|可|能|预计|已达到|已达|达到|约为|达|为|共计|共有|共|约|有|由|已|实现|至|突破|持续|保持在|维持在|稳定在|上升至|增加到|增至|[:：])*';
const NAME_BEFORE = new RegExp(`(${LETTER}{0,14}${NOUN}(?:总额|总量)?)${LINK}$`, 'u');
const NAME_BEHIND = new RegExp(`^的?(${LETTER}{0,12}${NOUN})(?=[里内中]|(?!\\p{Script=Han}))`, 'u');
/** 日产汽车电子产品近2万件: what is made, before the figure. */
const RATE_BEFORE = new RegExp(
  `((?:日|月|年)(?:生产|产(?![量能值])|处理|加工|供应|接待)${LETTER}{1,14}?)${LINK}$`,
  'u',
);
/** Words before a name that are none of it. */
const FORE =
  /^(?:.*(?:今年以来|目前|截至|已经|实现|拥有|雇有|现有|建有|设有|具有|具备|形成|完成|累计|预计|计划|将|其|该|公司|集团|企业|工厂|的|在|是|和|与|从|对|向|到|达)(?=[\p{Script=Han}A-Za-z]{2}))?(?:已|可|有|共|约|年内|均|年|月|全年(?=[\p{Script=Han}]{2}))?/u;
const RATE = /^(?:日|月|年)(?:生产|产|处理|加工|供应|接待)/u;

const CHANGE =
  /(?:(?:同比|环比|比上年(?:同期)?|比去年(?:同期)?|较上年(?:同期)?|较去年(?:同期)?)(?:实现)?(?:增长|增加|提高|上升|提升|下降|减少|降低|回落|下滑)(?:约|近|超过?|逾)?\d[\d.]*(?:%|％|倍|个百分点)(?:以上|左右)?)/gu;

export function indicatorsIn(passage: Passage): IndicatorMark[] {
  return [...figuresIn(passage), ...changesIn(passage)];
}

function figuresIn(passage: Passage): IndicatorMark[] {
  const { text } = passage;
  return quantitiesIn(passage).flatMap((quantity): IndicatorMark[] => {
    const before = text.slice(0, quantity.start);
    // 同比增长15% is a change, with a name of its own.
    // 由2000万元增至5000万元: what it was before is no figure of now.
    if (/[由从](?:现在|目前|原来|过去|当时|去年|上年)?的?$/u.test(before)) return [];
    if (/(?:增长|下降|提高|减少|上升|回落|下滑|飙升|涨|降|增|跌)(?:了)?$/u.test(before)) return [];
    const rate = RATE_BEFORE.exec(before);
    const name = rate ?? NAME_BEFORE.exec(before);
    if (name?.[1] !== undefined) {
      const from = name.index + (RATE.test(name[1]) ? 0 : (FORE.exec(name[1])?.[0].length ?? 0));
      const end = name.index + name[1].length;
      if (end - from < 2) return [];
      return [{ name: passage.slice(from, end), quantity, original: passage.slice(from, quantity.end), start: from }];
    }
    // 8亿元新建工厂: what money is for is not what it is of.
    const behind = /元$|人民币$/u.test(quantity.quantity.unit) ? null : NAME_BEHIND.exec(text.slice(quantity.end));
    if (behind?.[1] === undefined) return [];
    const end = quantity.end + behind[0].length;
    const named = passage.slice(end - behind[1].length, end);
    if (/注资|增资|收购|出资|并购|投资|贷款|旗下/u.test(named.text)) return [];
    return [{ name: named, quantity, original: passage.slice(quantity.start, end), start: quantity.start }];
  });
}

function changesIn(passage: Passage): IndicatorMark[] {
  return [...passage.text.matchAll(CHANGE)].flatMap(({ index, 0: found }): IndicatorMark[] => {
    const meaning = parsePrintedChange(found.replace('实现', ''));
    const name = NAME_BEFORE.exec(passage.text.slice(0, index));
    if (!meaning || name?.[1] === undefined) return [];
    const from = name.index + (FORE.exec(name[1])?.[0].length ?? 0);
    const end = name.index + name[1].length;
    const change = { passage: passage.slice(index, index + found.length), meaning: { ...meaning } };
    if (end - from < 2) return [];
    return [
      { name: passage.slice(from, end), change, original: passage.slice(from, index + found.length), start: from },
    ];
  });
}

const MORE_THAN_BEFORE =
  /^(.{2,20}?)(?:将|可|已|有望)?(?:超过?|逾)前([一二两三四五六七八九\d]+)(?:个)?(?:季度|季|月)(?:的)?(?:总和|之和|合计)/u;

/** 高铁配件销售超过前两季度总和: more than the periods before together. */
export function moreThanBeforeIn(passage: Passage): IndicatorMark | undefined {
  const found = MORE_THAN_BEFORE.exec(passage.text);
  if (found?.[1] === undefined) return undefined;
  const change = {
    passage: passage.slice(found[1].length, found[0].length),
    meaning: { direction: 'UP', basis: 'PRECEDING_PERIODS_TOGETHER', original: found[0].slice(found[1].length) },
  };
  return { name: passage.slice(0, found[1].length), change, original: passage.slice(0, found[0].length), start: 0 };
}
