/**
 * Enterprises that papers name without 公司, by names that mean nothing else. They are found where a sentence speaks of them,
 * not where they are named in passing.
 */
import type { Passage } from '../text/passage.ts';
import type { BodyMark } from './bodies.ts';
import { wordList } from './wordList.ts';

/** Of one enterprise, the names that are no short forms of each other by their letters. */
const FORMS = [
  ['中国石油', '中石油', '中国石油天然气集团公司'],
  ['中国石化', '中石化', '中国石油化工集团公司'],
  ['中国海油', '中海油', '中国海洋石油公司', '中国海洋石油集团有限公司'],
  ['国家电网', '国网', '国家电网有限公司'],
];
const NAMES = [
  ...wordList(
    '中国石油 中石油 中国石化 中石化 中国海油 中海油 国家电网 南方电网 中国移动 中国联通 中国电信 中国铁塔',
    '中粮集团',
  ),
  ...wordList(
    '中国中铁 中国铁建 中国交建 中国建筑 中国电建 中国能建 中国中车 中国船舶 中国五矿 中国中化 中国铝业',
    '中国建材 中国神华',
  ),
  ...wordList(
    '宝武钢铁 宝钢股份 鞍钢集团 首钢集团 一汽集团 上汽集团 东风汽车 长安汽车 北汽集团 广汽集团 奇瑞汽车',
    '吉利汽车 长城汽车 比亚迪',
  ),
  ...wordList(
    '华为 中兴通讯 阿里巴巴 腾讯 京东集团 京东方 中芯国际 富士康 宁德时代 隆基绿能 通威股份 协鑫 海康威视',
    '科大讯飞 联想集团',
  ),
  ...wordList(
    '青岛海尔 海尔智家 海信 格力电器 美的集团 青岛啤酒 燕京啤酒 三一重工 中联重科 徐工集团 徐工机械 潍柴动力',
    '恒力石化 万华化学',
  ),
  ...wordList(
    '西门子 博世 巴斯夫 拜耳 壳牌 力拓 雅培 辉瑞 强生 宝洁 联合利华 可口可乐 沃尔玛 微软 英特尔 特斯拉 空客',
    '卡特彼勒 米其林',
  ),
  ...wordList(
    '丰田 本田 马自达 宝马 奔驰 福特汽车 通用汽车 大众汽车 现代汽车 三星电子 松下 索尼 日立 东芝 佳能 飞利浦',
    '施耐德 采埃孚',
  ),
].toSorted((a, b) => b.length - a.length);
/** Where a sentence begins, with what may stand before its subject. */
const SUBJECT = new RegExp(
  `^(?:[“"]|近日|日前|昨日|据悉|目前|其中|此前|同时|由|[\\p{Script=Han}]{0,6}(?:制造商|供应商|运营商|巨头|企业))*(${NAMES.join('|')})(?![\\p{Script=Han}]{0,8}(?:公司|集团|工厂)|[省市县区路街、]|等|和)`,
  'u',
);

export function knownEnterprisesIn(passage: Passage): BodyMark[] {
  const found = SUBJECT.exec(passage.text);
  if (found?.[1] === undefined) return [];
  const end = found[0].length;
  const start = end - found[1].length;
  return [{ name: passage.slice(start, end), start, end, isFull: false }];
}

export const isOneKnown = (one: string, other: string): boolean =>
  FORMS.some((forms) => forms.includes(one) && forms.includes(other));
