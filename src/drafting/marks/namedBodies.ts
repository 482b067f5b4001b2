/**
 * Enterprises whose names end with nothing that says so: before the title of a head of a company (`云海重工董事长`), before
 * 子公司, or as the short form of a name that the text has elsewhere.
 */
import type { Passage } from '../text/passage.ts';
import type { BodyMark } from './bodies.ts';
import { nameStartFinder } from './nameStart.ts';

/** Titles that only companies have; 主任 and 书记 are of all bodies. */
const TITLE =
  '(?:(?:执行|常务|高级|全球)?(?:副)?(?:董事长|总裁|总经理)|首席(?:执行|财务|技术|运营)官|CEO|CFO|CTO|COO|董事会秘书|新闻发言人)';
const SUBSIDIARY = /(?:的全资|的控股|全资|控股|旗下|下属|的)子公司/gu;
const ANNOUNCED = /(?:(?:[今昨]日|[今昨]天|日前|近日)(?:[(（]\d{1,2}月\d{1,2}日[)）])?(?:发布)?公告|发布公告|公告称)/gu;
const BEHIND = [new RegExp(`(?:${TITLE})(?=[\\p{Script=Han}·]{2,6})`, 'gu'), SUBSIDIARY, ANNOUNCED];
const start = nameStartFinder(['(?:担任|出任|兼任|原|时任|集团公司|公司|集团|企业|部门|事业部|有限)'], 14);

/** A place, a body of another sort, a word for a group: no name of an enterprise. */
const NO_ENTERPRISE =
  /(?:[省市县区镇乡村州盟旗部局委厅办处会院校府]|政府|中心|大学|协会|双方|方面|人士|他们|我们|先生|女士|执行|常务|高级|副|国家|中国|全国|当地|有关|相关|知名|多家|各|其|该|本|两|[学馆站队组团班者园室处科]|旗下|下属)$/u;
const HAN_NAME = /^[\p{Script=Han}A-Za-z&·]{2,12}$/u;

export function unmarkedEnterprisesIn(passage: Passage): BodyMark[] {
  const { text } = passage;
  return BEHIND.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index }) => {
      const from = start(text, index);
      const name = text.slice(from, index);
      if (!HAN_NAME.test(name) || NO_ENTERPRISE.test(name)) return [];
      const isParent = pattern === SUBSIDIARY;
      return [{ name: passage.slice(from, index), start: from, end: index, isFull: false, isParent }];
    }),
  );
}
