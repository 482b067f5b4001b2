/** Amounts of money in running text, and which of them is what a project costs. */
import { parsePrintedMoney, parsePrintedMoneyRange, type PrintedMoney } from '../../records/printed/index.ts';
import type { Passage } from '../text/passage.ts';
import { NOT_BEHIND, NUMBER, QUALIFIER_AFTER, QUALIFIER_BEFORE } from './figureWords.ts';

export interface MoneyMark {
  readonly passage: Passage;
  /** With `upperAmount` for a range. */
  readonly money: PrintedMoney;
  /** Where it stands in the passage that was searched. */
  readonly start: number;
  readonly end: number;
}

const SIGN = '(?:人民币|RMB|US\\$|HK\\$|[¥￥$€£])';
const CURRENCY =
  '(?:元人民币|人民币元?|元|美元|美金|欧元|日元|港元|港币|澳门元|新台币|英镑|韩元|新加坡元|澳元|加元|瑞士法郎|卢布)';
const TO = '(?:至|到|[-~～—–−]{1,2})';
/** 数亿元, 上百亿元, 几十万元 have no figure. */
const MONEY = new RegExp(
  `${QUALIFIER_BEFORE}?${SIGN}?${NOT_BEHIND}(?:${NUMBER}(?:${CURRENCY})?${TO})?${NUMBER}${CURRENCY}${QUALIFIER_AFTER}?`,
  'gu',
);

/** All amounts with their currency, in the order of the passage. */
export function moneyIn(passage: Passage): MoneyMark[] {
  return [...passage.text.matchAll(MONEY)].flatMap(({ index, 0: found }) => {
    const money = parsePrintedMoney(found) ?? parsePrintedMoneyRange(found);
    const start = index + found.length - found.trimStart().length;
    const end = start + found.trim().length;
    return money ? [{ passage: passage.slice(start, end), money, start, end }] : [];
  });
}

/** What the money before which it stands is: the whole cost of a project. */
const COST =
  /(?:总投资额?|投资总额|总投入|投资规模|投资额|投资估算|估算投资|投资概算|概算投资|概算|估算|预算|总造价|造价|投资)(?:为|约为|约|达|达到|高达|预计|初步|估计|估算|计划|拟|共计?|合计|总计|将|会|近|[(（][^)）]{1,8}[)）]|[:：])*$/;
/** Spent for what follows: 出资2.2亿元建设. */
const SPENT = /(?:出资|斥资|投入|耗资|注资)(?:约|共|近|达)*$/;
const TO_BUILD = /^(?:资金)?(?:用于)?(?:新建|建设|兴建|建立|建造|打造|扩建|改造|建起|建成|建(?=[^议]))/;
/** Money of a year or of a stage, of others, or of a region: none is what a project costs. */
const OTHER_INVESTMENT =
  /完成[^，]{0,14}投资|投资完成|累计[^，]{0,8}投资|固定资产投资|年度[^，]{0,4}投资|年投资|当年投资|今年[^，]{0,6}投资|投资收益|中央投资|新增投资|追加投资|增加投资|吸引[^，]{0,8}投资|引进[^，]{0,8}投资|协议投资|民间投资|累计投资|首期投资|[一二三四]期(?:工程|项目)?(?:总|计划)?投资|平均投资|研发投资|环保投资/;
const OTHER_MONEY =
  /贷款|融资|注册资[本金]|合同[金总]?额|销售|交易|营业|支出|收入|产值|利润|税|并购|收购|增资|债券|股权|出口|补贴|奖励|保证金|订单/;

/** The investment that a segment names, with the words that say so. */
export function investmentsIn(segment: Passage, following = ''): MoneyMark[] {
  return moneyIn(segment).filter(({ start, end, passage }) => {
    const before = segment.text.slice(0, start);
    const after = segment.text.slice(end);
    if (OTHER_INVESTMENT.test(before) || isOtherMoney(before, passage.text)) return false;
    if (/[(（](?:约合|折合|合|相当于)?$/.test(before)) return false;
    if (COST.test(before)) return true;
    const isSpent = SPENT.test(before) && !/增资|注资/.test(before);
    return isSpent && (TO_BUILD.test(after.replace(/^[，,]/, '')) || (after === '' && TO_BUILD.test(following)));
  });
}

/** 注册资本和总投资3亿元 is doubtful, 投资3亿元 after 销售 in an earlier phrase is not: only the phrase of the amount counts. */
const isOtherMoney = (before: string, amount: string): boolean =>
  OTHER_MONEY.test(before.slice(-10)) && !/投资[^，]{0,6}$/.test(before) && amount !== '';
