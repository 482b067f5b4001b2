/** Enterprises and organizations in running text: by what their names end with, as far back as a name can go. */
import type { Passage } from '../text/passage.ts';
import { nameStartFinder } from './nameStart.ts';

export interface BodyMark {
  readonly name: Passage;
  /** Where it stands in the passage that was searched. */
  readonly start: number;
  readonly end: number;
  /** 有限公司 and the like: a registered name in full. */
  readonly isFull: boolean;
  /** It stands before 子公司: what follows is another enterprise, which belongs to it. */
  readonly isParent?: boolean | undefined;
  /** 以下简称X: the short form that the text gives. */
  readonly shortForm?: Passage | undefined;
}

/** The endings of registered names; 集团 and brackets may stand before them. */
const FULL_ENDING = '(?:(?:股份|责任|控股|集团)?有限(?:责任)?公司|责任有限公司|股份公司|总公司)';
/** Endings of names in short, and of works. Not 公司法, 厂房, 集团化. */
const SHORT_ENDING =
  '(?:集团公司|控股集团|集团(?![军化型式])|分公司|公司(?![法化治章])|总厂|分厂|工厂|电厂|水厂|钢厂|药厂|酒厂|纸厂|(?<=中[铁建交冶核化][一二三四五六七八九十]{1,3})局|机械厂|配件厂|钢铁厂|化工厂)';
const BRACKETS = '(?:[(（][\\p{Script=Han}A-Za-z]{1,6}[)）])?';
const ENTERPRISE = new RegExp(`${BRACKETS}(?:${FULL_ENDING}|${SHORT_ENDING})${BRACKETS}(?:${FULL_ENDING})?`, 'gu');
const IS_FULL = new RegExp(`${FULL_ENDING}$`, 'u');

const startOfEnterprise = nameStartFinder(
  [
    '投资(?:建设|兴建)(?!有限|公司|集团|发展|股份|控股|开发)',
    '(?:亿|万)?(?:元|美元|港元|欧元)',
    '高新区',
    '经开区',
    '开发区',
    '街道',
    '公布',
    '\\d{4}年(?:度)?',
    '[国省市]家?级',
    '(?:建立|组建|兴办|完成|重新|设厂或|最大|第\\d+家?|地实现|国际性|为的)',
    '(?:出资|承建|承担|开工|新建|兴建|启动|中标|竣工|投产|附属|整个)',
  ],
  40,
);

/** What is left when the ending is taken off and says nothing of its own: 该公司, 合资公司, 电力公司, 有限公司. */
const NO_NAME =
  /^(?:(?:集团|合资|独资|国有|民营|上市|跨国|外资|中外|大型|国际|国内|国家|当地|本地|有关|相关|各|多|两|几|新|老|大|小|分|子|母|总|本|我|贵|全|省|市|县|区|镇|旗|项目|工程|建设|投资|电力|供电|自来水|燃气|热力|保险|建筑|物业|物流|贸易|运输|公交|石油|石化|汽车|钢铁|科技|技术|软件|网络|互联网|制药|医药|食品|服装|化工|能源|发电|房地产|地产|开发|施工|设计|监理|咨询|服务|管理|融资|担保|金融|证券|基金|租赁|旅游|文化|传媒|广告|环保|农业|养殖|加工|制造|生产|供应链|电子|机械|实业|产业|发展|控股|股份|责任|有限|公司|企业|集团|工业|商业|发起|跨界|知名|龙头|骨干|重点|主营|钻井|啤酒|造|海外|汽车零部件|方面|代表|首家|系统集成|钢材|铁路|航空|货运|客运|快递|电信|通信|通讯|烟草|盐业|粮食|种业|水务|水利|交通|公路|地铁|轨道|国投|中国|园艺|绿色|智能|CKD|灯塔|无人|数字|葡萄酒|营养品|合作|新工|现有|美国|日本|德国|外国|外商|全球|第|[一二三四五六七八九十\d]+|大|著名|顶级|股份制|性|级|性质)*|[一-龥])$/u;

/** A kind of company, and none by name: 全资子公司, 一家合资公司, 新工厂. */
const NOT_ITSELF =
  /\d[个家座]|^集团公司.|(?:(?:^|[资股属下大家一两二三四五六七八九十几其的])子公司|母公司|合资公司|合营公司|新工厂|上市公司|外贸公司)$/u;

/** Whether a name is one: the text of it up to its ending names somebody. */
function namesSomebody(name: string): boolean {
  const stem = name
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(new RegExp(`(?:${FULL_ENDING}|${SHORT_ENDING})$`, 'u'), '');
  return !NO_NAME.test(stem) && !NOT_ITSELF.test(name);
}

const SHORT_FORM = /^[(（]\s?(?:以下|下)?(?:简)?称(?:为|作)?[:：]?[“"'‘]?([^“”"'‘’()（）]{2,20})[”"'’]?\s?[)）]/u;

/** Foreign companies in their own letters. */
const ENGLISH =
  /(?:[A-Z][A-Za-z&.'-]*\s){1,6}(?:Limited|Ltd\.?|Inc\.?|Corporation|Corp\.?|Holdings|Partners|Group|Company|Estates)(?:\s(?:Limited|Ltd\.?|Inc\.?))?(?:\s[IVX]+(?![A-Za-z]))?/gu;

const englishIn = (passage: Passage): BodyMark[] =>
  [...passage.text.matchAll(ENGLISH)].map(({ index, 0: found }) => ({
    name: passage.slice(index, index + found.length),
    start: index,
    end: index + found.length,
    isFull: true,
  }));

/** All enterprises by the endings of their names. */
export function enterprisesIn(passage: Passage): BodyMark[] {
  const { text } = passage;
  const chinese = [...text.matchAll(ENTERPRISE)].flatMap(({ index, 0: ending }): BodyMark[] => {
    const start = startOfEnterprise(text, index);
    const end = index + ending.length;
    const name = passage.slice(start, end);
    if (!namesSomebody(name.text) || name.length < MIN_LENGTH) return [];
    const short = SHORT_FORM.exec(text.slice(end));
    const shortAt = short?.[1] === undefined ? -1 : end + short[0].indexOf(short[1]);
    const shortForm = short?.[1] === undefined ? undefined : passage.slice(shortAt, shortAt + short[1].length);
    return [{ name, start, end, isFull: IS_FULL.test(name.text), ...(shortForm && { shortForm }) }];
  });
  return [...chinese, ...englishIn(passage)];
}

const MIN_LENGTH = 4;

const ORGANIZATION_ENDING =
  '(?:管委会|委员会|党工委|人民政府|行业协会|协会|学会|商会|联合会|基金会|产业园区?|工业园区?|科技园|物流园|开发区|高新区|经开区|新区|保税区|综保区|交通运输厅|[厅局](?=[发授评认命颁公主联等]|$)|办公室)';
const ORGANIZATION = new RegExp(ORGANIZATION_ENDING, 'gu');
const startOfOrganization = nameStartFinder([], 30);

/** Organizations by the endings of their names: 江南省软件行业协会, 河湾产业园. */
export function organizationsIn(passage: Passage): Omit<BodyMark, 'isFull' | 'shortForm'>[] {
  const { text } = passage;
  return [...text.matchAll(ORGANIZATION)].flatMap(({ index, 0: ending }) => {
    const start = startOfOrganization(text, index);
    const end = index + ending.length;
    return end - start >= MIN_LENGTH && start < index ? [{ name: passage.slice(start, end), start, end }] : [];
  });
}

/** 中国湘江集团有限公司 without what registered names have besides: the words that stand for it elsewhere. */
export function stemOf(name: string): string {
  let stem = name.replace(/[(（][^()（）]*[)）]/gu, '');
  for (let last = ''; last !== stem;) {
    last = stem;
    stem = stem.replace(/(?:有限|责任|股份|控股|集团|公司|总公司|总厂)$/u, '');
  }
  return stem;
}

/** Whether the short form has the letters of the full name in their order, beginning near its start. */
export function abbreviates(short: string, full: string): boolean {
  const stem = stemOf(short);
  if (stem.length < 2 || short.length >= full.length) return false;
  const letters = Array.from(full.replace(/[()（）]/gu, ''));
  let at = 0;
  for (const letter of short.replace(/[()（）]/gu, '')) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  // The stem stands in one piece in the full name, so that letters from here and there do not make a name.
  return full.includes(stem);
}
