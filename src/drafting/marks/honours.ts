/** Honours in a segment: `荣获2022年度…AAAA级信用等级`, `被评为省级绿色工厂`, `入选全国500强`. */
import type { Passage } from '../text/passage.ts';

export interface HonourMark {
  readonly title: Passage;
  readonly level?: Passage | undefined;
  /** The year that the honour is for, where the title names it. */
  readonly year?: Passage | undefined;
  /** Where the verb stands: who got it stands before. */
  readonly start: number;
}

const VERB =
  '(?:荣获|喜获|荣膺|荣登|斩获|获评|获评为|获颁|获授|被授予|获得|摘得|入选|入围|上榜|被评为|被评定为|被认定为|获批|获认定为|跻身|捧回)(?:为|了|得)?';
const HONOUR = new RegExp(`${VERB}([^，,。；;：:！!？?]{3,60})`, 'gu');
/** What 获得 and 入选 are followed by when it is an honour. */
const TITLE_END =
  /(?:称号|荣誉|奖项?|[一二三特金银铜]等?奖|大奖|金奖|奖章|奖状|等级|认定|认证|名单|榜单?|百强|\d+强|示范(?:企业|单位|基地|工厂|园区)?|先进(?:企业|单位|集体)|优秀(?:企业|单位|集体)|企业|单位|品牌|商标|工厂|车间|“?小巨人”?企业?|瞪羚企业?|独角兽企业?|冠军(?:企业)?|基地|平台|中心|标杆|红旗|工作站)[”"』」》]?$/u;
/** Of these verbs the words after them are an honour only if they end like one; the others leave no doubt. */
const NEEDS_END = /^(?:获得|入选|入围|上榜|跻身|获批)/u;
const NO_HONOUR = /专利|许可|贷款|融资|订单|批准|核准|资金|补贴|中标|采购|支持|授权|一致好评|肯定|提名/u;
/** Behind the title in the same breath. */
const TAIL = /(?:的?消息|的?喜讯|后|时|，|并.*)$/u;
const LEVEL = /(?:[1-5]?A{1,5}(?=级)|[一二三特甲乙丙]级|国家级|省部级|省级|市级|部级|世界级|五星级|四星级|三星级)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?:[-—–~至]\d{4})?年度?/u;

export function honoursIn(passage: Passage): HonourMark[] {
  return [...passage.text.matchAll(HONOUR)].flatMap(({ index, 0: found, 1: words = '' }) => {
    const text = words.replace(TAIL, '');
    const at = index + found.length - words.length;
    const title = passage.slice(at, at + text.length).trim();
    if (NO_HONOUR.test(title.text) || (NEEDS_END.test(found) && !TITLE_END.test(title.text))) return [];
    if (!TITLE_END.test(title.text) && !LEVEL.test(title.text)) return [];
    return [honourOf(title, index)];
  });
}

/** @param start where it is told that it was got. */
export function honourOf(title: Passage, start: number): HonourMark {
  return { title, level: partOf(title, LEVEL), year: partOf(title, YEAR), start };
}

function partOf(passage: Passage, pattern: RegExp): Passage | undefined {
  const found = pattern.exec(passage.text);
  return found ? passage.slice(found.index, found.index + found[0].length) : undefined;
}
